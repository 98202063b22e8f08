import Checking
import Citations
import Foundation
import Prose
import Retrieval
import Settings

/// The body of `POST /v1/checks`.
struct CheckRequest: Decodable {
    let draft: Draft
    /// The member that holds the draft's words, for a pointer.
    static let textPointer = "/text"

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case text, format, url, name, address, references, evidence, offline, candidates
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseUnknownMembers(known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let content = try Self.content(values, in: decoder)
        let bundle = try values.decodeIfPresent(EvidenceBundle.self, forKey: .evidence)
        let offline = try values.decodeIfPresent(Bool.self, forKey: .offline) ?? false
        if bundle != nil, offline {
            throw DecodingError.dataCorruptedError(
                forKey: .offline, in: values,
                debugDescription: "An evidence bundle already sends nothing; leave `offline` out.")
        }
        let name = try values.decodeIfPresent(String.self, forKey: .name)
        if let name, !(1...200).contains(name.count) {
            throw DecodingError.dataCorruptedError(
                forKey: .name, in: values, debugDescription: "A name has 1 to 200 characters.")
        }
        draft = Draft(
            content, name: name ?? Self.name(of: content),
            address: try Self.address(.address, in: values),
            references: try Self.references(in: values),
            evidence: bundle.map { .bundle($0) } ?? (offline ? .offline : .network),
            candidates: try values.decodeIfPresent(Bool.self, forKey: .candidates) ?? false)
    }

    private static func content(
        _ values: KeyedDecodingContainer<CodingKeys>, in decoder: any Decoder
    ) throws -> Draft.Content {
        let text = try values.decodeIfPresent(String.self, forKey: .text)
        let format = try values.decodeIfPresent(String.self, forKey: .format)
        let url = try address(.url, in: values)
        switch (text, url) {
        case (let text?, nil):
            guard text.utf8.contains(where: { $0 > 0x20 }) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .text, in: values, debugDescription: "The text is empty.")
            }
            guard let known = Article.Format(rawValue: format ?? "plain") else {
                let names = Article.Format.allCases.map { "`\($0.rawValue)`" }
                throw DecodingError.dataCorruptedError(
                    forKey: .format, in: values,
                    debugDescription: "The format must be \(names.joined(separator: ", ")).")
            }
            return .text(text, known)
        case (nil, let url?):
            if format != nil {
                throw DecodingError.dataCorruptedError(
                    forKey: .format, in: values,
                    debugDescription: "The format of a page is what its server says; leave it out.")
            }
            return .page(url)
        case (nil, nil):
            throw DecodingError.keyNotFound(
                CodingKeys.text,
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: ""))
        case (_?, _?):
            throw DecodingError.dataCorruptedError(
                forKey: .url, in: values,
                debugDescription: "Send `text` or `url`, not both.")
        }
    }

    /// Items of CSL-JSON as they are, or the text of a file of references.
    private static func references(
        in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> [Draft.ReferenceFile] {
        guard values.contains(.references) else { return [] }
        if let text = try? values.decode(String.self, forKey: .references) {
            return [Draft.ReferenceFile(name: "references", text: text)]
        }
        let items = try values.decode([JSONTree].self, forKey: .references)
        let text = try String(decoding: JSONEncoder().encode(items), as: UTF8.self)
        return [Draft.ReferenceFile(name: "references.json", text: text)]
    }

    private static func address(
        _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> String? {
        guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
        guard text.hasPrefix("http://") || text.hasPrefix("https://"),
            let page = PageAddress(text)
        else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: values,
                debugDescription: "This is not the address of a page (http or https).")
        }
        return page.value
    }

    private static func name(of content: Draft.Content) -> String {
        switch content {
        case .text: "draft"
        case .page(let address): address
        }
    }
}
