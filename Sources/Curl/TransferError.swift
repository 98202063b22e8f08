/// Why a transfer gave no answer.
///
/// The message names the address without its query (which may carry a key), what happened and what
/// to do.
public struct TransferError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it was, from a set that may grow.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name, in kebab-case, stable between versions.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// A time limit passed: connecting, silence or the whole.
        public static let timedOut = Code("timed-out")
        /// The host's name has no address, or DNS did not answer.
        public static let hostNotFound = Code("host-not-found")
        /// No connection could be made, or it broke before an answer began.
        public static let unreachable = Code("unreachable")
        /// The answer passed `TransferLimits.maximumBytes` or `maximumHeaderBytes`.
        public static let tooLarge = Code("too-large")
        /// The answer ended before its announced end.
        public static let truncated = Code("truncated")
        /// More redirects than `TransferLimits.maximumRedirects`, or a circle of them.
        public static let tooManyRedirects = Code("too-many-redirects")
        /// The host's addresses are not on the public Internet and only such are allowed.
        public static let addressRefused = Code("address-refused")
        /// A proxy is configured, through which addresses cannot be checked.
        public static let proxyRefused = Code("proxy-refused")
        /// The address or a redirect is neither http nor https.
        public static let schemeRefused = Code("scheme-refused")
        /// The address or a redirect is no valid URL, or carries a user name.
        public static let badURL = Code("bad-url")
        /// The connection could not be secured: certificate or handshake.
        public static let tls = Code("tls")
        /// What came is no HTTP, or its compression is damaged.
        public static let malformed = Code("malformed")
        /// The task was cancelled.
        public static let cancelled = Code("cancelled")
        /// libcurl failed in a way that has no name here; the message has its words.
        public static let `internal` = Code("internal")
    }

    /// What kind of failure it was.
    public let code: Code
    /// One or two sentences for people.
    public let message: String

    /// An error; `message` must not hold secrets.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The code's name: a bounded set, fit to label a metric.
    public var shortDescription: String { code.description }

    /// The message.
    public var description: String { message }
}
