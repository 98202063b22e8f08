import Checking
import Foundation
import HTTPTypes
import Hummingbird
import Prose
import Reports
import Settings
import Storage

/// The editors' pages: paste a draft, watch it being checked, read what was found.
///
/// They need no script for that; the one script there is watches, filters and moves.
struct PageRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/", [.get: start])
        router.resource("/checks", [.post: submit])
        router.resource("/checks/:id", [.get: show])
        router.resource("/checks/:id/delete", [.get: confirm, .post: delete])
        router.resource("/assets/stet.css", [.get: style])
        router.resource("/assets/stet.js", [.get: script])
    }

    @Sendable private func start(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        try await startPage()
    }

    private func startPage(
        _ form: DraftForm = DraftForm(), problem: String? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let recent = try await parts.store.checks(limit: 8).checks.map { check in
            [
                "address": "/checks/\(check.id.rawValue)", "name": check.name,
                "state": check.state.rawValue, "when": time(check.created),
            ]
        }
        var values: [String: any Sendable] = [
            "text": form.text, "url": form.url, "name": form.name, "recent": recent,
            "hasRecent": !recent.isEmpty, "offline": form.offline,
            "candidates": form.candidates,
            "is-\(form.format)": true,
        ]
        values["problem"] = problem
        return page("start", title: "Stet", values: values, status: status)
    }

    @Sendable private func submit(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let form = DraftForm(
            try await request.bytes(upTo: parts.settings.limits.bodyBytes))
        do {
            let draft = try form.draft()
            try draft.refuse(longerThan: parts.settings.limits.draftBytes)
            let id = try await parts.accept(draft).check.id
            return Response(
                status: .seeOther, headers: [.location: "/checks/\(id.rawValue)"])
        } catch let error as APIError {
            return try await startPage(form, problem: error.detail, status: error.status)
        }
    }

    @Sendable private func show(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        guard let check = try await check(context) else { return unknown() }
        let id = check.id
        var values: [String: any Sendable] = [
            "id": id.rawValue, "name": check.name, "address": id.address,
        ]
        switch check.state {
        case .failed:
            values["reason"] = check.failure ?? ""
            return page("refused", title: check.name, values: values, status: .internalServerError)
        case .queued, .running:
            values["isWaiting"] = check.state == .queued
            values["isLive"] = true
            return page("waiting", title: check.name, values: values, status: .accepted)
        case .done:
            let view = StoredReport(store: parts.store, id: id)
            let (title, body) = try await view.body(on: parts.executor)
            values["report"] = body
            return page("checked", title: title ?? check.name, values: values)
        }
    }

    private func check(_ context: BasicRequestContext) async throws -> StoredCheck? {
        guard let id = try? context.checkID() else { return nil }
        return try await parts.store.check(id)
    }

    private func unknown() -> Response {
        page(
            "refused", title: "No such check",
            values: ["reason": "There is no check at this address, or it was deleted."],
            status: .notFound)
    }

    @Sendable private func confirm(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        guard let check = try await check(context) else { return unknown() }
        return page(
            "delete", title: "Delete \(check.name)",
            values: ["id": check.id.rawValue, "name": check.name])
    }

    @Sendable private func delete(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        _ = try await parts.queue.delete(context.checkID())
        return Response(status: .seeOther, headers: [.location: "/"])
    }

    @Sendable private func style(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let bytes = Array(HTMLReport.stylesheet.utf8) + PackageResources.stet_css
        return .tagged(bytes, as: "text/css; charset=utf-8", for: request)
    }

    @Sendable private func script(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        .tagged(PackageResources.stet_js, as: "text/javascript; charset=utf-8", for: request)
    }

    private func page(
        _ name: String, title: String, values: [String: any Sendable] = [:],
        status: HTTPResponse.Status = .ok
    ) -> Response {
        var response = Response(
            parts.pages.page(name, title: title, values: values), as: "text/html", status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// A time in UTC as an editor reads it: `2026-11-21 08:15`.
    private func time(_ seconds: Int) -> String {
        let text = Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
        return String(text.prefix(16)).replacing("T", with: " ")
    }
}
