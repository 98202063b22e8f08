/// How a client connects and presents itself; the same for all its transfers.
///
/// For example `CurlConfiguration(userAgent: "stet/1.0 (mailto:desk@example.org)")`.
public struct CurlConfiguration: Sendable, Hashable {
    /// Through whom connections go.
    public enum Proxy: Sendable, Hashable {
        /// What the environment says when the client is made.
        ///
        /// Read from `http_proxy`, `https_proxy`, `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY` and
        /// `no_proxy`, as curl does. `HTTP_PROXY` is ignored, because a web server may set it
        /// from a request (the "httpoxy" hole).
        case environment
        /// None, whatever the environment says.
        case none
        /// The one at this address, for example `http://proxy.example.org:3128`.
        case at(String)
    }

    /// The `User-Agent` of every request that does not carry one; none is sent when empty.
    public var userAgent: String
    /// Where sockets may be opened to.
    public var addresses: AddressPolicy
    /// Connections open to one host and port at a time, at least 1.
    public var maximumConnectionsPerHost: Int
    /// Connections open at a time, idle ones included, at least 1.
    public var maximumConnections: Int
    /// Transfers that share the connections of one host once it speaks HTTP/2, at least 1.
    public var maximumStreamsPerHost: Int
    /// Whether HTTP/2 is offered; it is spoken over TLS only.
    public var usesHTTP2: Bool
    /// A file of PEM certificates to trust instead of the system's, `nil` for the system's.
    public var authoritiesFile: String?
    /// Through whom connections go.
    public var proxy: Proxy
    /// Whether a proxy may be used where `addresses` is neither `anywhere` nor `asked`.
    ///
    /// The proxy then resolves the names and opens the sockets, so it alone can refuse private
    /// addresses. With a proxy and without this, such transfers end with `proxyRefused`.
    public var trustsProxy: Bool

    /// A configuration; counts below 1 are raised to 1.
    public init(
        userAgent: String = "", addresses: AddressPolicy = .anywhere,
        maximumConnectionsPerHost: Int = 6, maximumConnections: Int = 64,
        maximumStreamsPerHost: Int = 64, usesHTTP2: Bool = true, authoritiesFile: String? = nil,
        proxy: Proxy = .environment, trustsProxy: Bool = false
    ) {
        self.userAgent = userAgent
        self.addresses = addresses
        self.maximumConnectionsPerHost = max(1, maximumConnectionsPerHost)
        self.maximumConnections = max(1, maximumConnections)
        self.maximumStreamsPerHost = max(1, maximumStreamsPerHost)
        self.usesHTTP2 = usesHTTP2
        self.authoritiesFile = authoritiesFile
        self.proxy = proxy
        self.trustsProxy = trustsProxy
    }
}
