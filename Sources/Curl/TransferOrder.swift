import HTTPTypes

/// A request checked and put into the words libcurl takes.
struct TransferOrder: Sendable {
    let method: HTTPRequest.Method
    let url: String
    /// Scheme, host and port: what connections are shared by.
    let origin: String
    /// The address without its query, cut short, for messages.
    let shownURL: String
    /// Lines of the form "Name: value".
    let fields: [String]
    let namesUserAgent: Bool
    let namesContentType: Bool
    let body: [UInt8]
    let limits: TransferLimits
    let proxy: ProxyRoute.Choice

    /// Checks a request.
    ///
    /// libcurl reads the URL again by its own rules; what is checked here is only that its parts
    /// stay where they were put.
    ///
    /// - Throws: `schemeRefused`, `badURL` or `proxyRefused`.
    init(
        _ request: HTTPRequest, body: [UInt8], limits: TransferLimits, route: ProxyRoute
    ) throws(TransferError) {
        let scheme = (request.scheme ?? "").lowercased()
        let authority = request.authority ?? ""
        let path = request.path ?? "/"
        shownURL = "\(scheme)://\(authority)" + path.prefix { $0 != "?" && $0 != "#" }.prefix(200)
        guard scheme == "http" || scheme == "https" else {
            throw TransferError(
                .schemeRefused,
                "Addresses with the scheme “\(scheme.prefix(20))” are not fetched; "
                    + "use http or https.")
        }
        guard Self.isPlain(authority, without: "@/?#\\%"), !authority.isEmpty else {
            throw TransferError(
                .badURL,
                "The address has no usable host; it must be a name or an address, "
                    + "without user name and spaces.")
        }
        guard path.utf8.first == UInt8(ascii: "/"), Self.isPlain(path, without: "") else {
            throw TransferError(
                .badURL,
                "\(scheme)://\(authority) is asked for a path with characters that no "
                    + "URL has; percent-encode them.")
        }
        proxy = route.choice(scheme: scheme)
        guard proxy != .refused else {
            throw TransferError(
                .proxyRefused,
                "\(shownURL) was not fetched: through the configured proxy it cannot be checked "
                    + "that the address is public. Trust the proxy or fetch without it.")
        }
        method = request.method
        url = "\(scheme)://\(authority)\(path)"
        origin = "\(scheme)://\(authority.lowercased())"
        // libcurl reads "Name:" as "leave it out", and "Name;" as an empty field.
        fields = request.headerFields.map {
            $0.value.isEmpty ? "\($0.name.rawName);" : "\($0.name.rawName): \($0.value)"
        }
        namesUserAgent = request.headerFields[.userAgent] != nil
        namesContentType = request.headerFields[.contentType] != nil
        self.body = body
        self.limits = limits
    }

    private static func isPlain(_ text: String, without refused: String) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f && !refused.utf8.contains($0) }
    }
}
