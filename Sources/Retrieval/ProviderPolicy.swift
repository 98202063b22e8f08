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
}
