import Citations
import Prose

extension Resolver {
    /// A DOI: Crossref and Europe PMC together, then PubMed by the PMID and the open full text.
    ///
    /// A DOI that Crossref does not know may be another agency's, so doi.org decides whether it
    /// exists at all; only both together make it missing.
    func resolve(_ doi: DOI) async -> Retriever.Retrieved {
        var gathered = Gathered()
        async let crossrefAsked = crossref(doi)
        async let europeAsked = europePMC(.doi(doi))
        let crossref = gathered.take(await crossrefAsked)
        let europe = gathered.take(await europeAsked)
        var registered = crossref?.value
        if registered == nil, europe?.value == nil || crossref == nil {
            switch gathered.take(await agency(doi)) {
            case .absent:
                if europe?.value == nil {
                    return missing(doi, crossref: crossref, gathered)
                }
            case .value(let agency) where agency != "Crossref" || crossref == nil:
                registered = gathered.take(await self.registered(doi))?.value
            case .value:
                // Registered, but its registry has no record: neither found nor missing.
                if case .absent = crossref {
                    return gathered.end(
                        .disputed(
                            "doi.org says that \(doi.value) was registered with Crossref, but Crossref has no record of it."
                        ))
                }
            case .failed, nil: break
            }
        }
        let known = [europe?.value?.record, registered].compactMap(\.self)
        let (medline, text) = await medline(
            pmid: known.lazy.flatMap(\.identifiers).compactMap(\.asPMID).first, doi: doi,
            isSearched: isUnanswered(europe) && registered != nil,
            openText: europe?.value?.openText, &gathered)
        guard let record = merged([medline, europe?.value?.record, registered], fullText: text)
        else { return nothing(doi, crossref: crossref, gathered) }
        return gathered.found(record)
    }

    /// The record in MEDLINE and the open full text, asked for together.
    ///
    /// Where Europe PMC gave no answer, PubMed is searched for the DOI, so that an outage of one
    /// costs neither abstract nor notices.
    func medline(
        pmid: PMID?, doi: DOI?, isSearched: Bool, openText: PMCID?, _ gathered: inout Gathered
    ) async -> (SourceRecord?, [Section]) {
        async let textAsked = fullText(openText)
        var pmid = pmid
        if pmid == nil, isSearched, let doi {
            pmid = gathered.take(await pubmedSearch(doi))?.value?.first
        }
        var record: SourceRecord?
        if let pmid { record = gathered.take(await pubmed(pmid))?.value }
        if let doi, let other = record?.identifiers.lazy.compactMap(\.asDOI).first, other != doi {
            record = nil
        }
        return (record, gathered.take(await textAsked)?.value ?? [])
    }

    private func isUnanswered<Value>(_ decoded: Decoded<Value>?) -> Bool {
        if case .failed = decoded { true } else { decoded == nil }
    }

    /// doi.org says that the DOI does not exist; Crossref must say so too.
    private func missing(
        _ doi: DOI, crossref: Decoded<SourceRecord>?, _ gathered: Gathered
    ) -> Retriever.Retrieved {
        switch crossref {
        case .absent: gathered.end(.notFound(origins: ["doi.org", "Crossref"]))
        case .failed: gathered.unavailable()
        case .value, nil:
            gathered.end(
                .disputed("Only doi.org was asked, and says that \(doi.value) does not exist."))
        }
    }

    private func nothing(
        _ doi: DOI, crossref: Decoded<SourceRecord>?, _ gathered: Gathered
    ) -> Retriever.Retrieved {
        if gathered.problems.isEmpty, case .absent = crossref {
            return gathered.end(
                .disputed("Crossref has no record of \(doi.value), and doi.org was not asked."))
        }
        let reason = Problem(
            .unsupportedSource, "No provider that was asked has a record of \(doi.value).",
            subject: "doi:" + doi.value)
        return gathered.problems.isEmpty ? gathered.unavailable(reason) : gathered.unavailable()
    }

    /// An arXiv number, by the DOI that arXiv registers for it.
    func resolve(_ arxiv: ArXivID) async -> Retriever.Retrieved {
        let number = arxiv.value.split(separator: "v").first.map(String.init) ?? arxiv.value
        guard let doi = DOI("10.48550/arxiv.\(number)") else { return Gathered().unavailable() }
        let retrieved = await resolve(doi)
        switch retrieved.resolution {
        case .found(var record, let problems):
            record.identifiers.insert(.arxiv(arxiv), at: 0)
            record.kind = .preprint
            return .init(
                resolution: .found(record, problems: problems), answers: retrieved.answers)
        // Old numbers have no DOI everywhere, so the absence of one proves nothing.
        case .notFound:
            return .init(
                resolution: .disputed(
                    "arXiv:\(arxiv.value) has no DOI; arXiv itself was not asked."),
                answers: retrieved.answers)
        default: return retrieved
        }
    }
}

extension Identifier {
    var asPMID: PMID? { if case .pmid(let pmid) = self { pmid } else { nil } }
    var asDOI: DOI? { if case .doi(let doi) = self { doi } else { nil } }
    var asPMCID: PMCID? { if case .pmcid(let pmcid) = self { pmcid } else { nil } }
}
