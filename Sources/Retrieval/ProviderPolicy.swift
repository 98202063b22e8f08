/// How one provider may be asked: an entry of `Config/providers.json`.
public struct ProviderPolicy: Sendable, Hashable, Codable {
    /// The providers Stet knows how to ask.
    public enum ID: String, Sendable, Codable, CaseIterable {
        case crossref, pubmed, europepmc, datacite, openalex, arxiv, unpaywall
        case clinicalTrials = "clinicaltrials"
        case pmcIDConverter = "pmc-id-converter"
        case doiOrg = "doi-org"
    }

    /// What a provider may be asked about.
    public enum Subject: String, Sendable, Codable, CaseIterable {
        case doi, pmid, pmcid, arxiv, nct, reference
        case fullText = "full-text"
    }

    /// Which provider.
    public let id: ID
    /// The address all its requests begin with, without a slash at the end.
    public let baseURL: String
    /// What it is asked about; an empty list switches it off.
    public let subjects: [Subject]
    /// The most requests begun in a second; what the provider's headers say may lower it.
    public let requestsPerSecond: Double
    /// The most requests in flight.
    public let concurrentRequests: Int
    /// How long a whole transfer may take.
    public let timeoutSeconds: Double
    /// How often a request that failed in passing is sent again.
    public let retries: Int
    /// The wait before the first of these; each further one waits four times as long.
    public let retrySeconds: Double

    /// A policy from its values.
    public init(
        id: ID, baseURL: String, subjects: [Subject], requestsPerSecond: Double = 1,
        concurrentRequests: Int = 1, timeoutSeconds: Double = 15, retries: Int = 2,
        retrySeconds: Double = 2
    ) {
        self.id = id
        self.baseURL = baseURL
        self.subjects = subjects
        self.requestsPerSecond = requestsPerSecond
        self.concurrentRequests = concurrentRequests
        self.timeoutSeconds = timeoutSeconds
        self.retries = retries
        self.retrySeconds = retrySeconds
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, baseURL, subjects, requestsPerSecond, concurrentRequests, timeoutSeconds, retries,
            retrySeconds
    }

    /// Reads an entry strictly: unknown keys, and values that would mean no service, are errors.
    ///
    /// - Throws: `DecodingError` that names the key and the nearest known one, or the value's limits.
    public init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(ID.self, forKey: .id)
        baseURL = try values.decode(String.self, forKey: .baseURL)
        subjects = try values.decode([Subject].self, forKey: .subjects)
        requestsPerSecond = try values.decode(Double.self, forKey: .requestsPerSecond)
        concurrentRequests = try values.decode(Int.self, forKey: .concurrentRequests)
        timeoutSeconds = try values.decode(Double.self, forKey: .timeoutSeconds)
        retries = try values.decode(Int.self, forKey: .retries)
        retrySeconds = try values.decode(Double.self, forKey: .retrySeconds)
        for (key, holds, rule) in [
            (
                CodingKeys.baseURL,
                (baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"))
                    && !baseURL.hasSuffix("/"), "an http(s) address without a slash at the end"
            ),
            (
                .requestsPerSecond, requestsPerSecond > 0 && requestsPerSecond <= 1000,
                "more than 0, up to 1000"
            ),
            (.concurrentRequests, (1...256).contains(concurrentRequests), "from 1 to 256"),
            (
                .timeoutSeconds, timeoutSeconds > 0 && timeoutSeconds <= 600,
                "more than 0, up to 600"
            ),
            (.retries, (0...10).contains(retries), "from 0 to 10"),
            (.retrySeconds, retrySeconds >= 0 && retrySeconds <= 600, "from 0 to 600"),
        ] where !holds {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: values,
                debugDescription: "\(key.rawValue) of provider \(id.rawValue) must be \(rule)")
        }
    }
}
