public import Curl
public import HTTPTypes
import Prose

/// Asks over the network, through libcurl.
public struct CurlFetcher: Fetching {
    private let client: CurlClient
    private let userAgent: String
    private let now: @Sendable () -> Int

    /// A fetcher over a client, whose address policy decides what may be reached.
    ///
    /// `now` gives the time of an answer in seconds since 1970.
    public init(_ client: CurlClient, contact: Contact, now: @escaping @Sendable () -> Int) {
        self.client = client
        userAgent = contact.userAgent
        self.now = now
    }

    /// Always.
    public var asksNetwork: Bool { true }

    /// Asks once; a body may have 20 MB.
    ///
    /// - Throws: `FetchFailure` for everything that is no whole answer.
    public func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        var request = request
        request.headerFields[.userAgent] = userAgent
        let limits = TransferLimits(
            total: timeout, connecting: min(timeout, .seconds(10)), stalling: timeout,
            maximumBytes: 20_000_000)
        do {
            let transfer = try await client.send(request, limits: limits)
            let headers = transfer.response.headerFields.map {
                ($0.name.canonicalName, $0.value)
            }
            let key = Answer.key(for: request)
            let asked = transfer.effectiveURL == request.address
            return Answer(
                url: key, effectiveURL: asked ? key : Answer.key(forURL: transfer.effectiveURL),
                time: now(), status: transfer.response.status.code,
                headers: Dictionary(headers) { first, _ in first }, body: transfer.body)
        } catch {
            throw FetchFailure(error, within: timeout)
        }
    }
}

extension FetchFailure {
    fileprivate init(_ error: TransferError, within timeout: Duration) {
        let seconds = timeout.formattedSeconds
        switch error.code {
        case .timedOut: self.init(.timedOut, "did not answer within \(seconds) s", mayPass: true)
        case .hostNotFound:
            self.init(.unreachable, "could not be found (its name has no address)", mayPass: true)
        case .unreachable: self.init(.unreachable, "could not be reached", mayPass: true)
        case .tls: self.init(.unreachable, "could not be reached securely (TLS)")
        case .truncated:
            self.init(.unreadableAnswer, "broke off in the middle of its answer", mayPass: true)
        case .malformed:
            self.init(.unreadableAnswer, "sent what is no HTTP answer", mayPass: true)
        case .tooLarge: self.init(.unreadableAnswer, "sent more than 20 MB")
        case .tooManyRedirects: self.init(.unreadableAnswer, "redirects without end")
        case .addressRefused:
            self.init(
                .addressRefused, "may not be fetched: it leads to an address that is not public")
        case .proxyRefused:
            self.init(
                .addressRefused,
                "may not be fetched: behind a proxy nobody sees whether its address is public (setting `pages.trustsProxy`)"
            )
        case .schemeRefused:
            self.init(.addressRefused, "may not be fetched: only http and https are")
        case .badURL:
            self.init(.addressRefused, "may not be fetched: its address cannot be read")
        case .cancelled: self = .givenUp
        default: self.init(.unreachable, "could not be asked: \(error.message)", mayPass: true)
        }
    }
}

extension Duration {
    /// Seconds with at most one decimal, for messages.
    var formattedSeconds: String {
        let tenths = components.seconds * 10 + components.attoseconds / 100_000_000_000_000_000
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
