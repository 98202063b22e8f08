import Checking
import Evidence
import HTTPTypes
import Hummingbird
import Prose
import Reports
import Settings

/// `/v1/extractions`: what stands in a text, read at once and without network.
struct ExtractionRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/v1/extractions", [.post: extract])
    }

    @Sendable private func extract(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let (sent, _) = try await request.json(
            ExtractionRequest.self, upTo: parts.settings.limits.bodyBytes)
        guard sent.text.utf8.count <= parts.settings.limits.draftBytes else {
            throw APIError(
                .contentTooLarge, "draft-too-long",
                "The text is longer than the \(parts.settings.limits.draftBytes) bytes that are "
                    + "taken (`limits.draftBytes`).", at: "/text")
        }
        let json = await withTaskExecutorPreference(parts.executor) {
            await extraction(of: sent, rules: parts.rules)
        }
        return Response(json + [0x0A], as: "application/json")
    }
}

/// What stands in a text, as JSON; concurrent, because a long one takes its time.
@concurrent
private func extraction(of sent: ExtractionRequest, rules: RulePolicy) async -> [UInt8] {
    extraction(
        of: sent.text, as: sent.format, offsets: sent.offsets, id: sent.id, policy: rules
    ).json()
}

/// The body of `POST /v1/extractions`: a line of `stet extract --batch`, with the unit of places.
struct ExtractionRequest: Decodable {
    let id: String?
    let text: String
    let format: Article.Format
    let offsets: Extraction.Offsets

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, text, format, offsets }

    init(from decoder: any Decoder) throws {
        try decoder.refuseUnknownMembers(known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decodeIfPresent(String.self, forKey: .id)
        text = try values.decode(String.self, forKey: .text)
        format = try Self.name(.format, in: values) ?? .plain
        offsets = try Self.name(.offsets, in: values) ?? .utf8
    }

    private static func name<Value: RawRepresentable<String> & CaseIterable>(
        _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> Value? {
        guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw DecodingError.dataCorruptedError(
                forKey: key, in: values, debugDescription: "The value must be one of \(known).")
        }
        return value
    }
}
