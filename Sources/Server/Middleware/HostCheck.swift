import Foundation
import HTTPTypes
import Hummingbird
import Settings

/// Refuses requests that name another host or come from another site.
///
/// A web page must not drive a daemon on loopback: by DNS rebinding it would send its own name as the
/// host, by a form or script its own origin. Another port is another site, so that a page of another program
/// on this machine may not either. What a proxy calls the daemon by may differ from the name people know,
/// so an origin that is listed in `listen.names` is ours as well.
///
/// - SeeAlso: RFC 9110, sections 7.2 and 15.5.20 (421 Misdirected Request); RFC 6454, section 4.
struct HostCheck: RouterMiddleware {
    typealias Context = BasicRequestContext
    private let names: Set<String>
    private let listed: Set<String>

    init(settings: ServerSettings.Listen) {
        listed = Set(settings.names.map { $0.lowercased() })
        names = listed.union(
            [settings.host.lowercased(), "localhost", "127.0.0.1", "::1"]
                .filter { $0 != "0.0.0.0" && $0 != "::" })
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let called = request.head.authority, names.contains(Self.host(of: called)) else {
            throw APIError(
                .misdirectedRequest, "unknown-host",
                "This daemon does not answer to that name. Call it by a loopback name, or list the "
                    + "name in `listen.names`.")
        }
        if let origin = request.headers[.origin], request.method != .get, request.method != .head,
            !isOurs(origin, called: called)
        {
            throw APIError(
                .forbidden, "foreign-origin", "A page of another site may not send this.")
        }
        return try await next(request, context)
    }

    /// Whether a page of this origin was served by us, who were called by `authority`.
    private func isOurs(_ origin: String, called authority: String) -> Bool {
        for (scheme, port) in [("http://", ":80"), ("https://", ":443")] {
            guard origin.hasPrefix(scheme) else { continue }
            let site = origin.dropFirst(scheme.count).lowercased()
            let own = authority.lowercased()
            let plain = site.hasSuffix(port) ? String(site.dropLast(port.count)) : site
            return plain == (own.hasSuffix(port) ? String(own.dropLast(port.count)) : own)
                || listed.contains(plain)
        }
        return false
    }

    /// The host of an authority, without port and brackets, in lower case.
    static func host(of authority: String) -> String {
        if authority.hasPrefix("[") {
            return authority.dropFirst().prefix { $0 != "]" }.lowercased()
        }
        return authority.prefix { $0 != ":" }.lowercased()
    }
}
