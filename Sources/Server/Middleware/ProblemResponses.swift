import HTTPTypes
import Hummingbird
import Logging
import Storage

/// Turns every error into problem+json, or into a page for somebody who looks at pages; what nobody foresaw is
/// logged and told without its inside.
struct ProblemResponses: RouterMiddleware {
    typealias Context = BasicRequestContext
    let pages: Pages

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = problem(of: error, context)
            return request.isForPage
                ? page(of: problem) : try problem.response(from: request, context: context)
        }
    }

    private func page(of problem: APIError) -> Response {
        var response = Response(
            pages.page(
                "refused", title: "This could not be done", values: ["reason": problem.detail]),
            as: "text/html", status: problem.status)
        response.headers[.cacheControl] = "no-store"
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }

    private func problem(of error: any Error, _ context: BasicRequestContext) -> APIError {
        switch error {
        case let error as APIError: return error
        case let error as StoreError:
            context.logger.error(
                "Store refused", metadata: ["store.error": "\(error.shortDescription)"])
            return APIError(
                .serviceUnavailable, "store-\(error.shortDescription)",
                "The store cannot be used at the moment (\(error.shortDescription)). Try again.",
                headers: [.retryAfter: "5"])
        case let error as any HTTPResponseError where error.status == .notFound:
            return APIError(.notFound, "not-found", "There is nothing at this address.")
        case let error as any HTTPResponseError:
            return APIError(error.status, "refused", "The request was refused.")
        default:
            context.logger.error("Unforeseen error", metadata: ["error": "\(type(of: error))"])
            return APIError(
                .internalServerError, "internal", "Something went wrong here, not with the request."
            )
        }
    }
}

extension Request {
    /// Whether a browser asks for something to look at; the API answers browsers as it does programs.
    fileprivate var isForPage: Bool {
        !uri.path.hasPrefix("/v1/") && headers[.accept]?.contains("text/html") == true
    }
}
