import Citations
import HTTPTypes
import Logging
import Prose

/// Whom to ask about what: the order of CITATION-APIS section 13.
///
/// The rules of asking:
/// - a DOI: Crossref and Europe PMC together; where Crossref has no record, doi.org says whose DOI it
///   is, and DataCite, or else doi.org for the agency, is asked; then PubMed and Europe PMC's full
///   text by the names found; OpenAlex only where nobody gave an abstract, or Crossref did not answer
///   (then nobody has told what Retraction Watch says); Unpaywall only where no full text was read;
/// - a PMID: PubMed and Europe PMC together, then Crossref by the DOI, then as above;
/// - a PMCID: the ID converter and Europe PMC together, then as above;
/// - an arXiv number, or the DOI of one: arXiv and DataCite together, else by its DOI;
/// - a trial: ClinicalTrials.gov, and its search before one is called missing;
/// - a page: see `Page`, and `impliedWork` where it cannot be read; a reference: Crossref's and Europe PMC's search.
///
/// How their answers become one record is written at `merged`.
/// Each kind of identifier has its file; a provider that is switched off for a subject is silent,
/// which is neither an absence nor a failure.
struct Resolver: Sendable {
    private let providers: [ProviderPolicy.ID: (policy: ProviderPolicy, asking: Asking)]
    let contact: Contact
    let pages: PageAsking

    init(
        policy: RetrievalPolicy, contact: Contact, fetcher: any Fetching, pages: PageAsking,
        cache: any AnswerCache, now: @escaping @Sendable () -> Int, logger: Logger
    ) {
        let prefetched = Prefetched(over: cache)
        self.contact = contact
        self.pages = pages
        providers = Dictionary(
            policy.providers.map { provider in
                let asking = Asking(
                    id: provider.id.rawValue, name: provider.id.name,
                    timeout: .seconds(provider.timeoutSeconds),
                    retry: RetryPolicy(
                        retries: provider.retries, first: .seconds(provider.retrySeconds)),
                    queue: HostQueue(
                        requestsPerSecond: provider.requestsPerSecond,
                        concurrentRequests: provider.concurrentRequests),
                    fetcher: fetcher, cache: prefetched, prefetched: prefetched, now: now,
                    logger: logger)
                return (provider.id, (provider, asking))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What an identifier leads to.
    func resolve(_ identifier: Identifier) async -> Retriever.Retrieved {
        switch identifier {
        case .doi(let doi): await resolve(doi)
        case .pmid(let pmid): await resolve(pmid)
        case .pmcid(let pmcid): await resolve(pmcid)
        case .arxiv(let arxiv): await resolve(arxiv)
        case .nct(let nct): await resolve(nct)
        case .page(let page): await resolve(page)
        case .trial(let number):
            Gathered().unavailable(
                Problem(
                    .unsupportedSource,
                    "\(number.value) is in a register of trials (\(number.register)) whose records no provider "
                        + "gives: please look it up there.",
                    subject: identifier.text))
        case .isbn:
            Gathered().unavailable(
                Problem(
                    .unsupportedSource, "\(identifier.text) is a book, and no text of it is open.",
                    subject: identifier.text))
        }
    }

    /// The provider and its address, if it is to be asked about a subject.
    func provider(_ id: ProviderPolicy.ID, on subject: ProviderPolicy.Subject) -> (
        asking: Asking, baseURL: String
    )? {
        guard let entry = providers[id], entry.policy.subjects.contains(subject) else { return nil }
        return (entry.asking, entry.policy.baseURL)
    }
}

extension ProviderPolicy.ID {
    /// How people call it.
    var name: String {
        switch self {
        case .crossref: "Crossref"
        case .pubmed: "PubMed"
        case .europepmc: "Europe PMC"
        case .pmcIDConverter: "PubMed Central"
        case .doiOrg: "doi.org"
        case .datacite: "DataCite"
        case .openalex: "OpenAlex"
        case .arxiv: "arXiv"
        case .unpaywall: "Unpaywall"
        case .clinicalTrials: "ClinicalTrials.gov"
        }
    }
}
