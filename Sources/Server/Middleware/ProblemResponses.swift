import HTTPTypes
import Hummingbird
import Logging
import Storage

/// Turns every error into problem+json; what nobody foresaw is logged and told without its inside.
struct ProblemResponses: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return try problem(of: error, context).response(from: request, context: context)
        }
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
