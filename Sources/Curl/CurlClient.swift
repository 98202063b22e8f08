public import HTTPTypes

/// Sends HTTP requests through libcurl, many at a time, over connections that are kept open.
///
/// Copies share one thread, one pool of connections and one name cache. The thread ends, and idle
/// connections close, when the last copy is gone. Requests beyond the connections allowed wait for
/// their turn, first come first served at each host.
///
/// No cookies, no `.netrc`, no signals; http and https only, also in redirects.
///
/// - SeeAlso: RFC 9110 (HTTP semantics); libcurl's multi interface.
public struct CurlClient: Sendable {
    private let lifetime: Lifetime

    /// A client with its own thread and connections.
    ///
    /// Where libcurl or the thread cannot start, every `send` fails with the code `internal`.
    public init(_ configuration: CurlConfiguration = CurlConfiguration()) {
        lifetime = Lifetime(configuration)
    }

    /// Sends a request and gives the whole answer, whatever its status.
    ///
    /// The request needs `scheme`, `authority` and `path`, the path percent-encoded; `gzip` and
    /// `br` are asked for and taken off. Redirects are followed up to the limit; `Authorization`
    /// stays with the first host, all other fields are sent along. Cancelling the task closes the
    /// transfer's connection (or its HTTP/2 stream) and throws `cancelled`.
    ///
    /// For example `try await client.send(HTTPRequest(method: .get, scheme: "https",
    /// authority: "api.example.org", path: "/works?id=1"))`.
    ///
    /// - Parameters:
    ///   - request: What to ask, and whom.
    ///   - body: Bytes to send with it; none when empty.
    ///   - limits: When to give up.
    /// - Returns: The last answer, after redirects.
    /// - Throws: `TransferError` for everything that is no whole answer.
    public func send(
        _ request: HTTPRequest, body: [UInt8] = [], limits: TransferLimits = .default
    ) async throws(TransferError) -> Transfer {
        let order = try TransferOrder(
            request, body: body, limits: limits, route: lifetime.route)
        let loop = lifetime.loop
        let id = loop.reserve()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.offer(id, TransferLoop.Offer(order: order, continuation: continuation))
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }
}

/// Ends the loop's thread when the last copy of a client is gone.
///
/// The thread itself holds the loop, so the loop cannot end by its own deinitialiser.
private final class Lifetime: Sendable {
    let loop: TransferLoop
    let route: ProxyRoute

    init(_ configuration: CurlConfiguration) {
        loop = TransferLoop(configuration)
        route = ProxyRoute(configuration)
    }

    deinit { loop.stop() }
}
