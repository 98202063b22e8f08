import Foundation
import HTTPTypes
import Hummingbird
import Settings

/// Refuses requests that name another host or come from another site.
///
/// A web page must not drive a daemon on loopback: by DNS rebinding it would send its own name as the
/// host, by a form or script its own origin.
///
/// - SeeAlso: RFC 9110, sections 7.2 and 15.5.20 (421 Misdirected Request).
struct HostCheck: RouterMiddleware {
    typealias Context = BasicRequestContext
    private let names: Set<String>

    init(settings: ServerSettings.Listen) {
        names = Set(
            (settings.names + [settings.host, "localhost", "127.0.0.1", "::1"])
                .map { $0.lowercased() }
                .filter { $0 != "0.0.0.0" && $0 != "::" })
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, names.contains(Self.host(of: authority))
        else {
            throw APIError(
                .misdirectedRequest, "unknown-host",
                "This daemon does not answer to that name. Call it by a loopback name, or list the "
                    + "name in `listen.names`.")
        }
        if let origin = request.headers[.origin], request.method != .get, request.method != .head {
            guard let mark = origin.range(of: "://"),
                names.contains(Self.host(of: String(origin[mark.upperBound...])))
            else {
                throw APIError(
                    .forbidden, "foreign-origin", "A page of another site may not send this.")
            }
        }
        return try await next(request, context)
    }

    /// The host of an authority, without port and brackets, in lower case.
    static func host(of authority: String) -> String {
        if authority.hasPrefix("[") {
            return authority.dropFirst().prefix { $0 != "]" }.lowercased()
        }
        return authority.prefix { $0 != ":" }.lowercased()
    }
}
