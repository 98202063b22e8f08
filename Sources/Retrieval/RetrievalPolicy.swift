/// The whole of `Config/providers.json`: who asks whom, in which order, how fast.
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

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case enabled, requestsPerSecond, timeoutSeconds, retries, retrySeconds, trustsProxy
        }

        /// Reads it strictly.
        ///
        /// - Throws: `DecodingError` that names the key and the nearest known one, or the limits.
        public init(from decoder: any Decoder) throws {
            try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
            let values = try decoder.container(keyedBy: CodingKeys.self)
            enabled = try values.decode(Bool.self, forKey: .enabled)
            requestsPerSecond = try values.decode(Double.self, forKey: .requestsPerSecond)
            timeoutSeconds = try values.decode(Double.self, forKey: .timeoutSeconds)
            retries = try values.decode(Int.self, forKey: .retries)
            retrySeconds = try values.decode(Double.self, forKey: .retrySeconds)
            trustsProxy = try values.decodeIfPresent(Bool.self, forKey: .trustsProxy) ?? false
            for (key, holds) in [
                (CodingKeys.requestsPerSecond, requestsPerSecond > 0 && requestsPerSecond <= 1000),
                (.timeoutSeconds, timeoutSeconds > 0 && timeoutSeconds <= 600),
                (.retries, (0...10).contains(retries)),
                (.retrySeconds, retrySeconds >= 0 && retrySeconds <= 600),
            ] where !holds {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: values,
                    debugDescription: "\(key.rawValue) of pages is out of range")
            }
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

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case contactAddress, providers, pages, retractionList
    }

    /// Reads it strictly.
    ///
    /// - Throws: `DecodingError` for an unknown key, a provider named twice, or a value out of range.
    public init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        contactAddress = try values.decode(String.self, forKey: .contactAddress)
        providers = try values.decode([ProviderPolicy].self, forKey: .providers)
        pages = try values.decode(PagePolicy.self, forKey: .pages)
        retractionList = try values.decodeIfPresent(String.self, forKey: .retractionList) ?? ""
        guard Set(providers.map(\.id)).count == providers.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .providers, in: values, debugDescription: "a provider is listed twice")
        }
    }
}
