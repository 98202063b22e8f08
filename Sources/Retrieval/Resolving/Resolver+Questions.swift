import Citations
import HTTPTypes
import Prose

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
        return await asking.ask(request, .list, keeping: .record, decode: Crossref.records)
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

    func pubmedSummary(_ pmid: PMID) async -> Asked<SourceRecord>? {
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

    func datacite(_ doi: DOI) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.datacite, on: .doi) else { return nil }
        let request = DataCite(baseURL: baseURL, contact: contact).request(for: doi)
        return await asking.ask(request, keeping: .record) {
            named(.doi(doi), DataCite.record(from: $0))
        }
    }

    func openAlex(_ doi: DOI) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.openalex, on: .doi) else { return nil }
        let request = OpenAlex(baseURL: baseURL, contact: contact).request(for: doi)
        return await asking.ask(request, keeping: .record) {
            named(.doi(doi), OpenAlex.record(from: $0))
        }
    }

    func arxiv(_ arxiv: ArXivID) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.arxiv, on: .arxiv) else { return nil }
        return await asking.ask(ArXiv(baseURL: baseURL).request(for: arxiv), keeping: .record) {
            ArXiv.record(of: arxiv, from: $0)
        }
    }

    func trial(_ nct: NCTNumber) async -> Asked<SourceRecord>? {
        guard let (asking, baseURL) = provider(.clinicalTrials, on: .nct) else { return nil }
        let request = ClinicalTrials(baseURL: baseURL).request(for: nct)
        return await asking.ask(request, keeping: .record) { answer in
            // A number that was merged into another leads there by a redirect.
            answer.effectiveURL == answer.url
                ? named(.nct(nct), ClinicalTrials.record(from: answer))
                : ClinicalTrials.record(from: answer)
        }
    }

    func trialSearch(_ nct: NCTNumber) async -> Asked<[SourceRecord]>? {
        guard let (asking, baseURL) = provider(.clinicalTrials, on: .nct) else { return nil }
        let request = ClinicalTrials(baseURL: baseURL).searchRequest(for: nct)
        return await asking.ask(request, keeping: .record, decode: ClinicalTrials.records)
    }

    func openCopy(_ doi: DOI) async -> Asked<Unpaywall.Found>? {
        guard let (asking, baseURL) = provider(.unpaywall, on: .fullText),
            let request = Unpaywall(baseURL: baseURL, contact: contact).request(for: doi)
        else { return nil }
        return await asking.ask(request, keeping: .text) { Unpaywall.copy(of: doi, from: $0) }
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
