import Checking
import Crypto
import HTTPTypes
import Hummingbird
import Reports
import Settings
import Storage

/// `/v1/checks`: send a draft, list checks, read a report, delete it.
struct CheckRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/v1/checks", [.post: submit, .get: list])
        router.resource("/v1/checks/:id", [.get: show, .delete: delete])
    }

    @Sendable private func submit(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let form = try ReportFormat(for: request)
        let (sent, bytes) = try await request.json(
            CheckRequest.self, upTo: parts.settings.limits.bodyBytes)
        try sent.draft.refuse(longerThan: parts.settings.limits.draftBytes)
        let acceptance = try await parts.accept(
            sent.draft, key: try idempotencyKey(request, body: bytes))
        let check = acceptance.check
        var response: Response
        if case .known(let check) = acceptance {
            guard check.state.isFinal else {
                throw APIError(
                    .conflict, "still-running",
                    "The check of this idempotency key is still running; see the Location header.",
                    headers: [.location: check.id.address, .retryAfter: "1"])
            }
            response = try await self.response(for: check.id, to: request, as: form)
            response.headers[.location] = check.id.address
            return response
        }
        if let wait = request.preferredWait {
            let seconds = min(wait, parts.settings.limits.waitSeconds)
            _ = await parts.queue.settled(check.id, within: .seconds(seconds))
            response = try await self.response(for: check.id, to: request, as: form)
            response.headers[named: "Preference-Applied"] = "wait=\(seconds)"
        } else {
            response = try status(of: check)
        }
        response.headers[.location] = check.id.address
        return response
    }

    @Sendable private func show(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let form = try ReportFormat(for: request)
        return try await response(for: context.checkID(), to: request, as: form)
    }

    /// The report of a check that is done; how far it is, of one that is not; why, of one that failed.
    private func response(
        for id: CheckID, to request: Request, as form: ReportFormat
    ) async throws -> Response {
        guard let check = try await parts.store.check(id) else { throw APIError.unknownCheck }
        switch check.state {
        case .done:
            return try await StoredReport(store: parts.store, id: id)
                .response(to: request, as: form, on: parts.executor)
        case .failed:
            throw APIError(.internalServerError, "check-failed", check.failure ?? "It failed.")
        case .queued, .running:
            return try status(of: check)
        }
    }

    private func status(of check: StoredCheck) throws -> Response {
        var response = try Response(json: CheckStatus(check), status: .accepted)
        response.headers[.retryAfter] = "1"
        response.headers[.cacheControl] = "no-store"
        return response
    }

    @Sendable private func list(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let query = request.uri.queryParameters
        let limit = try wholeNumber("limit", in: query["limit"], within: 1...100) ?? 20
        let cursor = try wholeNumber("cursor", in: query["cursor"], within: 1...Int.max)
        let page = try await parts.store.checks(before: cursor, limit: limit)
        let next = page.next.map { "/v1/checks?limit=\(limit)&cursor=\($0)" }
        var response = try Response(
            json: CheckList(checks: page.checks.map(CheckStatus.init), next: next))
        if let next { response.headers[named: "Link"] = "<\(next)>; rel=\"next\"" }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func wholeNumber(
        _ name: String, in text: Substring?, within range: ClosedRange<Int>
    ) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let most = range.upperBound == .max ? "" : " to \(range.upperBound)"
            throw APIError(
                .badRequest, "invalid-parameter",
                "The parameter `\(name)` must be a whole number from \(range.lowerBound)\(most).")
        }
        return number
    }

    @Sendable private func delete(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        guard try await parts.queue.delete(context.checkID()) else { throw APIError.unknownCheck }
        return Response(status: .noContent)
    }

    /// The client's name for its request, with a digest of what it sent.
    private func idempotencyKey(_ request: Request, body: [UInt8]) throws -> IdempotencyKey? {
        guard let name = request.headers[named: "Idempotency-Key"] else { return nil }
        guard (1...255).contains(name.utf8.count) else {
            throw APIError(
                .badRequest, "invalid-idempotency-key",
                "The header Idempotency-Key must have 1 to 255 characters.")
        }
        return IdempotencyKey(name: name, digest: Array(SHA256.hash(data: body)))
    }
}
