import Checking
import Foundation
import HTTPTypes
import Hummingbird
import Reports
import ServiceLifecycle
import Storage

/// `/v1/checks/{id}/events`: a check as it happens, as server-sent events.
///
/// `progress` while it runs; at its end `claim` for every claim, `problem` for every problem, and
/// `done` with the counts; or `failed`, or `deleted`.
///
/// - SeeAlso: The HTML standard, "Server-sent events".
struct EventRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/v1/checks/:id/events", [.get: watch])
    }

    @Sendable private func watch(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let id = try context.checkID()
        guard try await parts.store.check(id) != nil else { throw APIError.unknownCheck }
        let store = parts.store
        let events = await parts.queue.events(of: id)
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                for await event in events.cancelOnGracefulShutdown() {
                    for message in await messages(for: event, of: id, in: store) {
                        try await writer.write(ByteBuffer(string: message))
                    }
                }
                try await writer.finish(nil)
            })
    }
}

/// What one event is on the wire.
private func messages(for event: CheckEvent, of id: CheckID, in store: Store) async -> [String] {
    switch event {
    case .started: [message("progress", ProgressEvent(stage: "started"))]
    case .progress(let progress): [message("progress", ProgressEvent(progress))]
    case .failed(let reason): [message("failed", ["detail": reason])]
    case .deleted: [message("deleted", [String: String]())]
    case .done: await outcome(of: id, in: store)
    }
}

private func outcome(of id: CheckID, in store: Store) async -> [String] {
    guard let json = try? await store.report(of: id), let report = try? Report(json: json) else {
        return [message("done", [String: String]())]
    }
    return report.claims.map { message("claim", ClaimEvent($0)) }
        + report.problems.map { message("problem", $0) }
        + [message("done", DoneEvent(complete: report.complete, summary: report.summary))]
}

private func message(_ name: String, _ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // JSON holds no line breaks outside its escapes, so one `data` line is enough.
    let data = (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    return "event: \(name)\ndata: \(data)\n\n"
}

private struct ProgressEvent: Encodable {
    var stage: String
    var claims: Int?
    var sources: Int?
    var resolved: Int?

    init(stage: String) { self.stage = stage }

    init(_ progress: CheckProgress) {
        switch progress {
        case .read(let claims, let sources):
            (stage, self.claims, self.sources) = ("read", claims, sources)
        case .resolved(let count, let all):
            (stage, resolved, sources) = ("resolving", count, all)
        case .judged: stage = "judged"
        }
    }
}

private struct ClaimEvent: Encodable {
    let id: String
    let verdict: String?
    let confidence: Double
    let reason: String

    init(_ claim: Report.Claim) {
        id = claim.id
        verdict = claim.verdict
        confidence = claim.confidence
        reason = claim.reason
    }
}

private struct DoneEvent: Encodable {
    let complete: Bool
    let summary: Report.Summary
}
