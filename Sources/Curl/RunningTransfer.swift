import CCurl
import HTTPTypes

/// One transfer in libcurl's hands, with everything that must live as long as it does.
final class RunningTransfer {
    // The handle comes first, so that it is freed before what its callbacks point to.
    private let easy: EasyHandle
    private let fields: FieldList
    private let exchange: Exchange
    private let order: TransferOrder

    /// Sets a transfer up; nothing is sent yet.
    init(
        _ order: TransferOrder, _ configuration: CurlConfiguration, asked: AskedPlaces
    ) throws(TransferError) {
        var lines = order.fields
        if !order.body.isEmpty {
            // No "Expect", which would wait a second for servers that do not know it, and no
            // type that the caller did not give.
            lines.append("Expect:")
            if !order.namesContentType { lines.append("Content-Type:") }
        }
        guard let easy = EasyHandle(), let fields = FieldList(lines) else {
            throw TransferError(.internal, "Memory is short; nothing was sent.")
        }
        self.easy = easy
        self.fields = fields
        self.order = order
        // Through a proxy the sockets are the proxy's, which the operator has chosen to trust.
        var addresses = configuration.addresses
        if case .through = order.proxy { addresses = .anywhere }
        exchange = Exchange(limits: order.limits, addresses: addresses, asked: asked)
        try setUpSafety(configuration)
        try setUpRequest(configuration)
        try setUpLimits()
        try connect(self.easy, to: exchange, addresses: addresses)
    }

    /// Hands it to libcurl; `false` when that fails.
    func begin(in multi: borrowing MultiHandle, as id: TransferQueue.ID) -> Bool {
        multi.add(easy, as: id)
    }

    /// Takes it back, closing what it has open unless it is finished.
    func end(in multi: borrowing MultiHandle) { multi.remove(easy) }

    /// Whether the answer came over HTTP/2 or later, where one connection carries many.
    var isMultiplexed: Bool {
        easy.number(CURLINFO_HTTP_VERSION) >= Int(CURL_HTTP_VERSION_2_0)
    }

    /// What became of it, when libcurl says that it is over with `result`.
    func outcome(_ result: CURLcode) -> Result<Transfer, TransferError> {
        guard result == CURLE_OK else {
            return .failure(
                transferError(
                    result, at: order, after: exchange, status: easy.number(CURLINFO_RESPONSE_CODE))
            )
        }
        let transfer = exchange.transfer(
            effectiveURL: easy.text(CURLINFO_EFFECTIVE_URL),
            redirects: easy.number(CURLINFO_REDIRECT_COUNT))
        guard let transfer else {
            return .failure(TransferError(.malformed, "\(order.shownURL) did not answer in HTTP."))
        }
        return .success(transfer)
    }

    /// What it is told when it was cancelled.
    var cancellation: Result<Transfer, TransferError> {
        .failure(TransferError(.cancelled, "\(order.shownURL) was cancelled."))
    }

    private func setUpSafety(_ configuration: CurlConfiguration) throws(TransferError) {
        try easy.set(CURLOPT_NOSIGNAL, 1)
        try easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        try easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // Otherwise a cancelled transfer waits for the name it was looking up.
        try easy.set(CURLOPT_QUICK_EXIT, 1)
        if let file = configuration.authoritiesFile { try easy.set(CURLOPT_CAINFO, file) }
        switch order.proxy {
        case .environment, .refused: break
        case .direct: try easy.set(CURLOPT_PROXY, "")
        case .through(let address):
            try easy.set(CURLOPT_PROXY, address)
            try easy.set(CURLOPT_NOPROXY, "")
        }
    }

    private func setUpRequest(_ configuration: CurlConfiguration) throws(TransferError) {
        try easy.set(CURLOPT_URL, order.url)
        try easy.set(CURLOPT_ACCEPT_ENCODING, "gzip, br")
        if !configuration.userAgent.isEmpty, !order.namesUserAgent {
            try easy.set(CURLOPT_USERAGENT, configuration.userAgent)
        }
        try easy.set(CURLOPT_HTTPHEADER, fields)
        let version = configuration.usesHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
        try easy.set(CURLOPT_HTTP_VERSION, Int(version))
        // Only over TLS is it known before the first answer whether a connection can be shared.
        if configuration.usesHTTP2, order.url.hasPrefix("https:") {
            try easy.set(CURLOPT_PIPEWAIT, 1)
        }
        switch order.method {
        case .get where order.body.isEmpty: try easy.set(CURLOPT_HTTPGET, 1)
        case .head: try easy.set(CURLOPT_NOBODY, 1)
        case .post:
            try easy.set(CURLOPT_POST, 1)
            try easy.setBody(order.body)
        default:
            if !order.body.isEmpty { try easy.setBody(order.body) }
            try easy.set(CURLOPT_CUSTOMREQUEST, order.method.rawValue)
        }
    }

    private func setUpLimits() throws(TransferError) {
        let limits = order.limits
        try easy.set(CURLOPT_TIMEOUT_MS, limits.total.milliseconds)
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
        try easy.set(CURLOPT_LOW_SPEED_LIMIT, 1)
        try easy.set(CURLOPT_LOW_SPEED_TIME, (limits.stalling.milliseconds + 999) / 1_000)
        // 0 would mean no limit; the body is counted again as it arrives.
        try easy.setLarge(CURLOPT_MAXFILESIZE_LARGE, max(1, limits.maximumBytes))
        try easy.set(CURLOPT_FOLLOWLOCATION, limits.maximumRedirects > 0 ? 1 : 0)
        try easy.set(CURLOPT_MAXREDIRS, min(limits.maximumRedirects, 1_000))
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, at most what libcurl takes (24 days).
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return Int(seconds) * 1_000
            + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
