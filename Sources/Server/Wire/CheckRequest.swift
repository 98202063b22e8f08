import Checking
import Citations
import Foundation
import Prose
import Retrieval

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
        let bundle = try values.decodeIfPresent(EvidenceBundle.self, forKey: .evidence)
        let offline = try values.decodeIfPresent(Bool.self, forKey: .offline) ?? false
        let content = try Self.content(values, offline: offline, in: decoder)
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
            address: try Self.address(in: values, decoder),
            references: try Self.references(in: values),
            evidence: bundle.map { .bundle($0) } ?? (offline ? .offline : .network),
            candidates: try values.decodeIfPresent(Bool.self, forKey: .candidates) ?? false)
    }

    private static func content(
        _ values: KeyedDecodingContainer<CodingKeys>, offline: Bool, in decoder: any Decoder
    ) throws -> Draft.Content {
        let url = try values.decodeIfPresent(String.self, forKey: .url)
        let sent = SentContent(
            text: try values.decodeIfPresent(String.self, forKey: .text),
            format: try values.decodeIfPresent(String.self, forKey: .format), url: url,
            offline: offline)
        if url != nil, sent.text == nil, sent.format != nil {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: values,
                debugDescription: "The format of a page is what its server says; leave it out.")
        }
        do throws(ContentRefusal) {
            return try sent.content()
        } catch {
            throw Self.error(error, in: values, decoder)
        }
    }

    private static func error(
        _ refusal: ContentRefusal, in values: KeyedDecodingContainer<CodingKeys>,
        _ decoder: any Decoder
    ) -> DecodingError {
        let key = CodingKeys(rawValue: refusal.member.rawValue) ?? .text
        guard let detail = refusal.detail else {
            return .keyNotFound(
                key, DecodingError.Context(codingPath: decoder.codingPath, debugDescription: ""))
        }
        return .dataCorruptedError(forKey: key, in: values, debugDescription: detail)
    }

    /// Items of CSL-JSON as they are, or the text of a file of references.
    private static func references(
        in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> [Draft.ReferenceFile] {
        guard values.contains(.references) else { return [] }
        if let text = try? values.decode(String.self, forKey: .references) {
            return [Draft.ReferenceFile(name: "references", text: text)]
        }
        guard let items = try? values.decode([JSONTree].self, forKey: .references) else {
            throw DecodingError.dataCorruptedError(
                forKey: .references, in: values,
                debugDescription:
                    "The value must be a list of CSL-JSON items, or a text: that of a file of references."
            )
        }
        let text = try String(decoding: JSONEncoder().encode(items), as: UTF8.self)
        return [Draft.ReferenceFile(name: "references.json", text: text)]
    }

    private static func address(
        in values: KeyedDecodingContainer<CodingKeys>, _ decoder: any Decoder
    ) throws -> String? {
        guard let text = try values.decodeIfPresent(String.self, forKey: .address) else {
            return nil
        }
        do throws(ContentRefusal) {
            return try SentContent.page(text, .address)
        } catch {
            throw Self.error(error, in: values, decoder)
        }
    }

    private static func name(of content: Draft.Content) -> String {
        switch content {
        case .text: "draft"
        case .page(let address): address
        }
    }
}
