import Citations
import Retrieval

/// Settings somebody wrote, to be laid over the defaults once every key is known and its value may be.
///
/// The defaults are the list of what there is: they hold every key.
struct SettingsLayer {
    let file: SettingsFile
    /// What to call it in a message: a path, or the name of an environment variable.
    let origin: String
    let tree: JSONTree

    /// Where a value stands: its path, and the same with `*` for the names of entries.
    private struct Place {
        var path: [String] = []
        var pattern: [String] = []

        func member(_ key: String) -> Place {
            Place(path: path + [key], pattern: pattern + [key])
        }
        func entry(_ name: String) -> Place {
            Place(path: path + [name], pattern: pattern + ["*"])
        }
        var name: String { path.joined(separator: ".") }
    }

    /// Lays it over `base`.
    ///
    /// - Throws: `SettingsError` for a key nothing reads, and a value of another type or out of range.
    func overlaid(on base: JSONTree, defaults: JSONTree) throws(SettingsError) -> JSONTree {
        try compare(tree, with: defaults, at: Place())
        return base.overlaid(with: tree)
    }

    private func compare(
        _ value: JSONTree, with known: JSONTree, at place: Place
    ) throws(SettingsError) {
        switch (value, known) {
        case (.object(let members), .object(let knownMembers)):
            let names = file.names(at: place.path)
            for (key, member) in members.sorted(by: { $0.key < $1.key }) {
                guard let knownMember = names == nil ? knownMembers[key] : SettingsFile.namedMember,
                    names?.contains(key) ?? true
                else { throw unknown(key, at: place, among: names ?? knownMembers.keys.sorted()) }
                try compare(
                    member, with: knownMember,
                    at: names == nil ? place.member(key) : place.entry(key))
            }
            return
        case (.list(let entries), .list(let knownEntries)) where !knownEntries.objects.isEmpty:
            try compare(entries, with: knownEntries.objects, at: place)
            return
        case (.number, .number), (.text, .text), (.bool, .bool), (.list, .list): break
        default: throw refused(.wrongType, at: place, demand: known.kind, value.kind)
        }
        guard let rule = file.rules[place.pattern.joined(separator: ".")] else {
            if case .list(let list) = value,
                let other = list.first(where: { if case .text = $0 { false } else { true } })
            {
                throw refused(.wrongType, at: place, demand: "a list of texts", other.kind)
            }
            return
        }
        if let violation = rule.violation(in: value) {
            throw refused(
                .outOfRange, at: place, demand: rule.demand, violation, among: rule.names)
        }
    }

    /// Entries of a list that are told apart by their `id`.
    private func compare(
        _ entries: [JSONTree], with known: [JSONTree], at place: Place
    ) throws(SettingsError) {
        let pattern = known.dropFirst().reduce(known[0]) { $0.overlaid(with: $1) }
        var seen: Set<String> = []
        for (number, entry) in entries.enumerated() {
            guard case .object(let members) = entry, members["id"] != nil else {
                throw refused(
                    .wrongType, at: place.entry("\(number)"), demand: "an object with an `id`",
                    "what it is")
            }
            let name = entry.id ?? "\(number)"
            guard seen.insert(name).inserted else {
                throw SettingsError(
                    .outOfRange, "`\(place.name)` in \(origin) lists “\(name)” twice.")
            }
            try compare(entry, with: pattern, at: place.entry(name))
        }
    }

    private func refused(
        _ code: SettingsError.Code, at place: Place, demand: String, _ found: String,
        among names: [String] = []
    ) -> SettingsError {
        let key = place.path.isEmpty ? "What stands" : "`\(place.name)`"
        let variable = file == .server ? EnvironmentLayer.variable(for: place.path) : ""
        let other =
            variable.isEmpty || place.path.isEmpty || origin == variable
            ? "" : " (variable \(variable))"
        let meant = nearestName(to: found.filter { $0 != "“" && $0 != "”" }, among: names)
        return SettingsError(
            code,
            "\(key) in \(origin)\(other) must be \(demand), not \(found)."
                + (meant.map { " Did you mean `\($0)`?" } ?? ""))
    }

    private func unknown(_ key: String, at place: Place, among known: [String]) -> SettingsError {
        let inside = place.path.isEmpty ? "" : " in `\(place.name)`"
        let advice =
            nearestName(to: key, among: known).map { "Did you mean `\($0)`?" }
            ?? "Known are: \(known.map { "`\($0)`" }.joined(separator: ", "))."
        return SettingsError(
            .unknownKey, "There is no setting `\(key)`\(inside) (\(origin)). \(advice)")
    }
}

extension [JSONTree] {
    /// Those of them that are objects.
    fileprivate var objects: [JSONTree] {
        filter { if case .object = $0 { true } else { false } }
    }
}
