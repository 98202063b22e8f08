import HTTPTypes
import Hummingbird
import Settings

/// The routes of the daemon, over its parts; starts nothing and listens nowhere.
func router(_ parts: ServerParts) -> Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: RequestRecorder(metrics: parts.metrics))
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ProblemResponses(pages: parts.pages))
    router.add(middleware: HostCheck(settings: parts.settings.listen))

    CheckRoutes(parts: parts).add(to: router)
    EventRoutes(parts: parts).add(to: router)
    ExtractionRoutes(parts: parts).add(to: router)
    SourceRoutes(parts: parts).add(to: router)
    RuleRoutes(parts: parts).add(to: router)
    HealthRoutes(parts: parts).add(to: router)
    PageRoutes(parts: parts).add(to: router)
    return router
}

/// What answers a request.
typealias Answering = @Sendable (Request, BasicRequestContext) async throws -> Response

extension Router where Context == BasicRequestContext {
    /// One resource with all it answers to; any other method is refused with those that are allowed.
    func resource(_ path: RouterPath, _ answers: [HTTPRequest.Method: Answering]) {
        var allowed = Array(answers.keys)
        if answers[.get] != nil, answers[.head] == nil { allowed.append(.head) }
        let allow = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        for method in [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete, .options] {
            if let answer = answers[method] {
                on(path, method: method, use: answer)
            } else if method == .head, let answer = answers[.get] {
                on(path, method: .head) { try await answer($0, $1).createHeadResponse() }
            } else {
                on(path, method: method) { (_, _) async throws -> Response in
                    throw APIError(
                        .methodNotAllowed, "method-not-allowed",
                        "This address answers to \(allow) only.", headers: [.allow: allow])
                }
            }
        }
    }
}
