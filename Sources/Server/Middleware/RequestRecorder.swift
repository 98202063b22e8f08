import HTTPTypes
import Hummingbird
import Logging

/// Counts every request and logs it by route, never by address, since addresses name checks.
struct RequestRecorder: RouterMiddleware {
    typealias Context = BasicRequestContext
    let metrics: Metrics

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next(request, context)
        let route = context.endpointPath ?? "other"
        let seconds = (clock.now - start) / .seconds(1)
        metrics.count(
            Metrics.Request(
                method: request.method.rawValue, route: route, status: response.status.code),
            seconds: seconds)
        context.logger.debug(
            "Request answered",
            metadata: [
                "http.method": "\(request.method.rawValue)", "http.route": "\(route)",
                "http.status": "\(response.status.code)",
            ])
        return response
    }
}
