import Checking
import HTTPTypes
import Hummingbird
import Prose
import Reports
import Storage

/// A stored report in the form a client wants.
struct StoredReport {
    let store: Store
    let id: CheckID

    /// The answer with its entity tag, or 304; what takes long is done by `executor`.
    ///
    /// A report does not change, so that its tag follows from what is stored and the form: a client that has
    /// it already costs no rendering.
    func response(
        to request: Request, as form: ReportFormat, on executor: WorkExecutor
    ) async throws -> Response {
        guard let json = try await store.report(of: id) else { throw APIError.unknownCheck }
        let tag = EntityTag(of: json, as: form == .json ? "" : form.mediaType + stetVersion)
        var response: Response
        if tag.isKnown(to: request) {
            response = Response(status: .notModified)
        } else {
            switch form {
            case .json: response = Response(json, as: form.mediaType)
            case .text:
                response = Response(
                    try await work(on: executor) {
                        TextReport(width: 100, isColoured: false, showsAll: true)
                            .render(try report(json))
                    }, as: form.mediaType)
            case .html:
                let words = try await words()
                response = Response(
                    try await work(on: executor) {
                        HTMLReport.page(try report(json), draft: words)
                    }, as: form.mediaType)
            }
        }
        if form == .html {
            // The page stands by itself, so its style is inside it.
            response.headers[.contentSecurityPolicy] =
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'"
        }
        response.headers[.eTag] = tag.field
        response.headers[.vary] = "Accept"
        response.headers[.cacheControl] = "private, no-cache"
        response.headers[.contentLocation] = id.address
        return response
    }

    /// The article's title and the report as part of a page.
    func body(on executor: WorkExecutor) async throws -> (title: String?, html: String) {
        guard let json = try await store.report(of: id) else { throw APIError.unknownCheck }
        let words = try await words()
        return try await work(on: executor) {
            let report = try report(json)
            return (report.article.title, HTMLReport.body(report, draft: words))
        }
    }

    /// The report as a value.
    func report(_ json: [UInt8]) throws -> Report {
        do {
            return try Report(json: json)
        } catch {
            throw APIError(
                .internalServerError, "report-unreadable",
                "The report was written by another version and cannot be shown in this form.")
        }
    }

    /// What was checked, as it was sent.
    func words() async throws -> String? {
        guard let stored = try await store.draft(of: id), let draft = Draft(stored: stored),
            case .text(let text, _) = draft.content
        else { return nil }
        return text
    }
}

/// Computes on threads of its own, so that nobody else waits for it.
private func work<Value: Sendable>(
    on executor: WorkExecutor, _ body: @Sendable () throws -> Value
) async throws -> Value {
    try await withTaskExecutorPreference(executor) { try await away(body) }
}

@concurrent
private func away<Value: Sendable>(_ body: @Sendable () throws -> Value) async throws -> Value {
    try body()
}

extension APIError {
    /// There is no such check, or there is no longer.
    static var unknownCheck: APIError {
        APIError(.notFound, "unknown-check", "There is no check of this id.")
    }
}
