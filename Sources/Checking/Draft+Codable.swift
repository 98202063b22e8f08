import Foundation
import Prose
import Retrieval

/// The form in which the store keeps a draft; the API has its own, stricter one.
extension Draft: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, format, page, name, address, references, offline, bundle, candidates
    }

    /// Reads a stored draft.
    ///
    /// - Throws: `DecodingError` when it is not one.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let page = try values.decodeIfPresent(String.self, forKey: .page) {
            content = .page(page)
        } else {
            let format = try values.decode(String.self, forKey: .format)
            content = .text(
                try values.decode(String.self, forKey: .text),
                Article.Format(rawValue: format) ?? .plain)
        }
        name = try values.decode(String.self, forKey: .name)
        address = try values.decodeIfPresent(String.self, forKey: .address)
        references = try values.decodeIfPresent([ReferenceFile].self, forKey: .references) ?? []
        candidates = try values.decodeIfPresent(Bool.self, forKey: .candidates) ?? false
        if let bundle = try values.decodeIfPresent(EvidenceBundle.self, forKey: .bundle) {
            evidence = .bundle(bundle)
        } else {
            let offline = try values.decodeIfPresent(Bool.self, forKey: .offline) ?? false
            evidence = offline ? .offline : .network
        }
    }

    /// Writes it for the store.
    ///
    /// - Throws: Whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch content {
        case .page(let page): try values.encode(page, forKey: .page)
        case .text(let text, let format):
            try values.encode(text, forKey: .text)
            try values.encode(format.rawValue, forKey: .format)
        }
        try values.encode(name, forKey: .name)
        try values.encodeIfPresent(address, forKey: .address)
        if !references.isEmpty { try values.encode(references, forKey: .references) }
        if candidates { try values.encode(true, forKey: .candidates) }
        switch evidence {
        case .network: break
        case .offline: try values.encode(true, forKey: .offline)
        case .bundle(let bundle): try values.encode(bundle, forKey: .bundle)
        }
    }
}

extension Draft {
    /// The draft as the store keeps it.
    var stored: [UInt8] {
        // Encoding strings, numbers and booleans cannot fail; an empty value would be noticed when read.
        (try? JSONEncoder().encode(self)).map { Array($0) } ?? []
    }

    /// The draft of a stored check, for a page that shows it; `nil` when it cannot be read back.
    public init?(stored: [UInt8]) {
        guard let draft = try? JSONDecoder().decode(Draft.self, from: Data(stored)) else {
            return nil
        }
        self = draft
    }
}
