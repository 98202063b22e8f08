import Curl
import HTTPTypes
import LoopbackServer

/// What a client makes of one GET, as a value, so that tests can compare it.
enum Fetched: Equatable {
    /// Status and the body as text.
    case answer(Int, String)
    case failure(TransferError.Code)
}

/// Limits short enough for tests: nothing hangs longer than two seconds.
let shortLimits = TransferLimits(
    total: .seconds(2), connecting: .seconds(1), stalling: .seconds(5), maximumBytes: 100_000,
    maximumHeaderBytes: 32_000, maximumRedirects: 5)

/// A GET for `target` at `server`.
func get(_ target: String, from server: LoopbackServer) -> HTTPRequest {
    HTTPRequest(method: .get, scheme: "http", authority: server.authority, path: target)
}

/// Sends a request and gives what came of it.
func fetch(
    _ request: HTTPRequest, by client: CurlClient = CurlClient(),
    limits: TransferLimits = shortLimits
) async -> Fetched {
    do {
        let transfer = try await client.send(request, limits: limits)
        return .answer(
            transfer.response.status.code, String(decoding: transfer.body, as: UTF8.self))
    } catch {
        return .failure(error.code)
    }
}
