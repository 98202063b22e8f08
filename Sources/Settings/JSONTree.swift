import Foundation

/// A JSON value of any shape.
///
/// Settings are laid over their defaults as such before they are read, and the API passes references on as
/// they are. The order of an object's members is not kept; numbers are those of `Double`, and whole ones are
/// written without a fraction (1.0 as 1).
///
/// - SeeAlso: RFC 8259.
public indirect enum JSONTree: Sendable, Hashable, Codable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A number.
    case number(Double)
    /// A text.
    case text(String)
    /// Values in order.
    case list([JSONTree])
    /// Values by name.
    case object([String: JSONTree])

    /// Reads any value.
    ///
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSONTree].self))
        }
    }

    /// Writes the value.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .number(let number):
            // Whole numbers are written as such, so that they can be read back as `Int`.
            if let whole = Int(exactly: number) {
                try value.encode(whole)
            } else {
                try value.encode(number)
            }
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let members): try value.encode(members)
        }
    }

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

    /// The members of an object.
    var members: [String: JSONTree] {
        if case .object(let members) = self { members } else { [:] }
    }

    /// The member `id` of an object, by which entries of a list are told apart.
    var id: String? {
        if case .text(let id)? = members["id"] { id } else { nil }
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
