import Citations
import HTTPTypes
import Logging
import Prose

/// Whom to ask about what: the order of CITATION-APIS section 13.
///
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
                    fetcher: fetcher, cache: cache, now: now, logger: logger)
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
        case .page(let page): await resolve(page)
        case .isbn, .nct:
            Gathered().unavailable(
                Problem(
                    .unsupportedSource, "No provider is asked for \(identifier.text) yet.",
                    subject: identifier.text))
        }
    }

    /// The provider and its address, if it is to be asked about a subject.
    private func provider(_ id: ProviderPolicy.ID, on subject: ProviderPolicy.Subject) -> (
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
        }
    }
}

/// One question to one provider each; `nil` where it is not to be asked.
extension Resolver {
    func crossref(_ doi: DOI) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.crossref, on: .doi) else { return nil }
        let request = Crossref(baseURL: baseURL, contact: contact).request(for: doi)
        return await asking.ask(request, keeping: .record) { answer in
            named(.doi(doi), Crossref.record(from: answer))
        }
    }

    func crossrefSearch(_ reference: Reference) async -> Asked<[SourceRecord]>? {
        guard let (asking, baseURL) = provider(.crossref, on: .reference) else { return nil }
        let request = Crossref(baseURL: baseURL, contact: contact).request(for: reference)
        return await asking.ask(request, keeping: .record, decode: Crossref.records)
    }

    func agency(_ doi: DOI) async -> Asked<String>? {
        guard let (asking, baseURL) = provider(.doiOrg, on: .doi) else { return nil }
        return await asking.ask(
            DOIOrg(baseURL: baseURL).agencyRequest(for: doi), keeping: .text
        ) { DOIOrg.agency(of: doi, from: $0) }
    }

    func registered(_ doi: DOI) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.doiOrg, on: .doi) else { return nil }
        // Where doi.org sends us is up to whoever registered the DOI: public addresses only.
        return await asking.through(pages.fetcher).ask(
            DOIOrg(baseURL: baseURL).recordRequest(for: doi), keeping: .record
        ) { named(.doi(doi), DOIOrg.record(from: $0)) }
    }

    func pubmed(_ pmid: PMID) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.pubmed, on: .pmid) else { return nil }
        let request = PubMed(baseURL: baseURL, contact: contact).request(for: pmid)
        return await asking.ask(request, keeping: .record) { PubMed.record(of: pmid, from: $0) }
    }

    func pubmedSummary(_ pmid: PMID) async -> Asked<String>? {
        guard let (asking, baseURL) = provider(.pubmed, on: .pmid) else { return nil }
        let request = PubMed(baseURL: baseURL, contact: contact).summaryRequest(for: pmid)
        return await asking.ask(request, keeping: .record) { PubMed.summary(of: pmid, from: $0) }
    }

    func pubmedSearch(_ doi: DOI) async -> Asked<[PMID]>? {
        guard let (asking, baseURL) = provider(.pubmed, on: .doi) else { return nil }
        let request = PubMed(baseURL: baseURL, contact: contact).searchRequest(for: doi)
        return await asking.ask(request, keeping: .record, decode: PubMed.matches)
    }

    func europePMC(_ identifier: Identifier) async -> Asked<EuropePMCMatch>? {
        let subject: ProviderPolicy.Subject =
            switch identifier {
            case .pmid: .pmid
            case .pmcid: .pmcid
            default: .doi
            }
        guard let (asking, baseURL) = provider(.europepmc, on: subject),
            let request = EuropePMC(baseURL: baseURL, contact: contact).request(for: identifier)
        else { return nil }
        return await asking.ask(request, keeping: .record) {
            EuropePMC.match(of: identifier, from: $0)
        }
    }

    func europePMCSearch(_ reference: Reference) async -> Asked<[EuropePMCMatch]>? {
        guard let (asking, baseURL) = provider(.europepmc, on: .reference),
            let request = EuropePMC(baseURL: baseURL, contact: contact).request(for: reference)
        else { return nil }
        return await asking.ask(request, keeping: .record, decode: EuropePMC.matches)
    }

    func fullText(_ pmcid: PMCID?) async -> Asked<[Section]>? {
        guard let pmcid, let (asking, baseURL) = provider(.europepmc, on: .fullText) else {
            return nil
        }
        let request = EuropePMC(baseURL: baseURL, contact: contact).fullTextRequest(for: pmcid)
        return await asking.ask(request, keeping: .text) {
            EuropePMC.fullText(of: pmcid, from: $0)
        }
    }

    func otherNames(_ pmcid: PMCID) async -> Asked<[Identifier]>? {
        guard let (asking, baseURL) = provider(.pmcIDConverter, on: .pmcid) else { return nil }
        let request = PMCIDConverter(baseURL: baseURL, contact: contact).request(for: pmcid)
        return await asking.ask(
            request, keeping: .text, decode: PMCIDConverter.identifiers)
    }
}

/// Refuses a record that is not of the work asked for.
private func named(_ identifier: Identifier, _ decoded: Decoded<SourceRecord>) -> Decoded<
    SourceRecord
> {
    if case .value(let record) = decoded, !record.identifiers.contains(identifier) {
        return .failed(.unreadable("it is about another work"))
    }
    return decoded
}
