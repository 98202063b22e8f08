import Checking
import HTTPTypes
import Hummingbird
import Reports
import Storage

/// Whether the daemon lives, whether it can work, what it is, and what it has done.
struct HealthRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/healthz", [.get: { _, _ in try Response(json: ["status": "ok"]) }])
        router.resource("/readyz", [.get: ready])
        router.resource("/version", [.get: version])
        router.resource("/metrics", [.get: metrics])
        router.resource("/openapi.json", [.get: document])
    }

    @Sendable private func ready(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        do throws(StoreError) {
            try await parts.store.probe()
        } catch {
            throw APIError(
                .serviceUnavailable, "not-ready", error.message, headers: [.retryAfter: "5"])
        }
        return try Response(json: ["status": "ready"])
    }

    @Sendable private func version(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        try Response(json: ["name": "Stet", "version": stetVersion, "report": Report.schema])
    }

    @Sendable private func document(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        .tagged(PackageResources.openapi_json, as: "application/json", for: request)
    }

    @Sendable private func metrics(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        let counts = (try? await parts.store.counts()) ?? [:]
        let load = await parts.queue.load
        let text = parts.metrics.text(gauges: [
            (
                "stet_checks", "Checks kept, by state.",
                StoredCheck.State.allCases.map { ("{state=\"\($0.rawValue)\"}", counts[$0] ?? 0) }
            ),
            ("stet_checks_in_flight", "Checks that run now.", [("", load.running)]),
            ("stet_queue_depth", "Checks that wait.", [("", load.waiting)]),
            ("stet_build_info", "The version.", [("{version=\"\(stetVersion)\"}", 1)]),
        ])
        return Response(Array(text.utf8), as: "text/plain; version=0.0.4; charset=utf-8")
    }
}
