/// A JSON value of any shape.
///
/// Files of references are read as such, settings are laid over their defaults, and the API passes references
/// on as they are. The order of an object's members is not kept; numbers are those of `Double`, and whole ones
/// are written without a fraction (1.0 as 1).
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

    /// The members of an object; none of anything else.
    public var members: [String: JSONTree] {
        if case .object(let members) = self { members } else { [:] }
    }

    /// The elements of a list; none of anything else.
    public var elements: [JSONTree] {
        if case .list(let elements) = self { elements } else { [] }
    }

    /// A text, or a number as it is written; `nil` for anything else.
    public var text: String? {
        switch self {
        case .text(let text): text
        case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
        default: nil
        }
    }

    /// The member of this name.
    public subscript(name: String) -> JSONTree? { members[name] }
}
