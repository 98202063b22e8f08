import Citations

extension JSONTree {
    /// What kind of value it is, in words.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }

    /// The member `id` of an object, by which entries of a list are told apart.
    var id: String? {
        if case .text(let id)? = self["id"] { id } else { nil }
    }

    /// This value with another laid over it.
    ///
    /// Objects are laid over member by member, lists of objects with an `id` entry by entry; anything
    /// else is replaced.
    func overlaid(with other: JSONTree) -> JSONTree {
        switch (self, other) {
        case (.object(let members), .object(let others)):
            return .object(members.merging(others) { $0.overlaid(with: $1) })
        case (.list(let entries), .list(let others))
        where !others.isEmpty && others.allSatisfy { $0.id != nil }:
            var result = entries
            for entry in others {
                if let place = result.firstIndex(where: { $0.id == entry.id }) {
                    result[place] = result[place].overlaid(with: entry)
                } else {
                    result.append(entry)
                }
            }
            return .list(result)
        default: return other
        }
    }
}
