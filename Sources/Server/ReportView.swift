import Checking
import HTTPTypes
import Hummingbird
import Prose
import Reports
import Storage

/// A stored report in the form a client wants.
struct ReportView {
    let store: Store
    let id: CheckID

    /// The answer with its entity tag, or 304.
    func response(to request: Request, as form: ReportForm) async throws -> Response {
        guard let json = try await store.report(of: id) else { throw APIError.unknownCheck }
        var response: Response
        switch form {
        case .json:
            response = .tagged(json, as: ReportForm.json.rawValue, for: request)
        case .text:
            let text = TextReport(width: 100, isColoured: false, showsAll: true)
                .render(try report(json))
            response = .tagged(
                Array(text.utf8), as: ReportForm.text.rawValue + "; charset=utf-8", for: request)
        case .html:
            let page = HTMLReport.page(try report(json), draft: try await words())
            response = .tagged(
                Array(page.utf8), as: ReportForm.html.rawValue + "; charset=utf-8", for: request)
            // The page stands by itself, so its style is inside it.
            response.headers[.contentSecurityPolicy] =
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'"
        }
        response.headers[.vary] = "Accept"
        response.headers[.cacheControl] = "private, no-cache"
        response.headers[.contentLocation] = id.address
        return response
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

extension APIError {
    /// There is no such check, or there is no longer.
    static var unknownCheck: APIError {
        APIError(.notFound, "unknown-check", "There is no check of this id.")
    }
}
