/// Settings somebody wrote, to be laid over the defaults once every key is known and of its type.
///
/// The defaults are the list of what there is: they hold every key.
struct SettingsLayer {
    let file: SettingsFile
    /// What to call it in a message: a path, or the name of an environment variable.
    let origin: String
    let tree: JSONTree

    /// Lays it over `base`.
    ///
    /// - Throws: `SettingsError` for a key nothing reads, or a value of another type.
    func overlaid(on base: JSONTree, defaults: JSONTree) throws(SettingsError) -> JSONTree {
        try compare(tree, with: defaults, at: [])
        return base.overlaid(with: tree)
    }

    private func compare(
        _ value: JSONTree, with known: JSONTree, at path: [String]
    ) throws(SettingsError) {
        switch (value, known) {
        case (.object(let members), .object(let knownMembers)):
            if file.isOpen(at: path) { return }
            for (key, member) in members.sorted(by: { $0.key < $1.key }) {
                guard let knownMember = knownMembers[key] else {
                    throw unknown(key, at: path, among: knownMembers.keys.sorted())
                }
                try compare(member, with: knownMember, at: path + [key])
            }
        case (.list(let entries), .list(let knownEntries)):
            guard
                let pattern = knownEntries.reduce(
                    nil as JSONTree?, { $0?.overlaid(with: $1) ?? $1 })
            else { return }
            for (place, entry) in entries.enumerated() {
                try compare(entry, with: pattern, at: path + [entry.id ?? "\(place)"])
            }
        case (.number(let number), .number) where file == .server && number != number.rounded():
            throw SettingsError(
                .wrongType,
                "`\(path.joined(separator: "."))` in \(origin) must be a whole number, "
                    + "not \(number).")
        case (.number, .number), (.text, .text), (.bool, .bool): break
        default:
            throw SettingsError(
                .wrongType,
                "`\(path.joined(separator: "."))` in \(origin) must be \(known.kind), "
                    + "not \(value.kind).")
        }
    }

    private func unknown(_ key: String, at path: [String], among known: [String]) -> SettingsError {
        let place = path.isEmpty ? "" : " in `\(path.joined(separator: "."))`"
        let advice =
            nearestName(to: key, among: known).map { "Did you mean `\($0)`?" }
            ?? "Known are: \(known.map { "`\($0)`" }.joined(separator: ", "))."
        return SettingsError(
            .unknownKey, "There is no setting `\(key)`\(place) (\(origin)). \(advice)")
    }
}
