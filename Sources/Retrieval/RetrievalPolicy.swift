/// The whole of `Config/providers.json`: who asks whom, in which order, how fast.
///
/// That the values may be, whoever reads them from a file has made sure of.
public struct RetrievalPolicy: Sendable, Hashable, Codable {
    /// A mail address that providers may write to; empty when the operator gave none.
    public let contactAddress: String
    /// The providers; the order decides nothing but the listing, see `Retriever`.
    public let providers: [ProviderPolicy]
    /// How pages that drafts link to are fetched.
    public let pages: PagePolicy
    /// A copy of Retraction Watch's list on this machine, as its path; empty for none.
    public let retractionList: String

    /// How pages that drafts link to are fetched: each host its own queue.
    public struct PagePolicy: Sendable, Hashable, Codable {
        /// Whether they are fetched at all.
        public let enabled: Bool
        /// The most requests a second to one host.
        public let requestsPerSecond: Double
        /// How long a whole transfer may take.
        public let timeoutSeconds: Double
        /// How often a request that failed in passing is sent again.
        public let retries: Int
        /// The wait before the first of these.
        public let retrySeconds: Double
        /// Whether they are fetched through a proxy, which then alone can refuse private addresses.
        public let trustsProxy: Bool

        /// A policy from its values.
        public init(
            enabled: Bool = true, requestsPerSecond: Double = 1, timeoutSeconds: Double = 15,
            retries: Int = 1, retrySeconds: Double = 2, trustsProxy: Bool = false
        ) {
            self.enabled = enabled
            self.requestsPerSecond = requestsPerSecond
            self.timeoutSeconds = timeoutSeconds
            self.retries = retries
            self.retrySeconds = retrySeconds
            self.trustsProxy = trustsProxy
        }
    }

    /// A policy from its values.
    public init(
        contactAddress: String = "", providers: [ProviderPolicy], pages: PagePolicy = PagePolicy(),
        retractionList: String = ""
    ) {
        self.retractionList = retractionList
        self.contactAddress = contactAddress
        self.providers = providers
        self.pages = pages
    }
}
