import Citations
import Prose

extension Resolver {
    /// A DOI: Crossref and Europe PMC together, then PubMed by the PMID and the open full text.
    ///
    /// A DOI that Crossref does not know may be another agency's, so doi.org decides whether it
    /// exists at all; only both together make it missing, and neither its name without what is often
    /// copied along with one may be known.
    func resolve(_ doi: DOI) async -> Retriever.Retrieved {
        if let arxiv = doi.arxiv { return await resolve(arxiv) }
        let retrieved = await resolveRegistered(doi)
        guard case .notFound = retrieved.resolution else { return retrieved }
        var gathered = Gathered()
        gathered.add(retrieved)
        for shorter in doi.withoutEndings {
            let other = await resolveRegistered(shorter)
            switch other.resolution {
            // Of a name that may be misspelt nobody can say while another cannot be asked for.
            case .found, .unavailable: return gathered.end(with: other)
            case .notFound, .disputed: gathered.add(other)
            }
        }
        return gathered.end(retrieved.resolution)
    }

    /// The same for a DOI that is not the name of a preprint on arXiv.
    func resolveRegistered(_ doi: DOI) async -> Retriever.Retrieved {
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
                registered = await self.registered(doi, with: agency, &gathered)
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
        let records = [medline, europe?.value?.record, registered]
        let more = await enrichment(
            of: records, doi: doi, isCrossrefSilent: isUnanswered(crossref), fullText: text,
            &gathered)
        guard var record = merged(records, enrichment: more.record, fullText: text)
        else { return nothing(doi, crossref: crossref, gathered) }
        record.add(more.copy)
        return gathered.found(record)
    }

    /// The record of the agency that registered a DOI: its own service, or else doi.org's.
    private func registered(
        _ doi: DOI, with agency: String, _ gathered: inout Gathered
    ) async -> SourceRecord? {
        if agency == "DataCite", let record = gathered.take(await datacite(doi))?.value {
            return record
        }
        return gathered.take(await registered(doi))?.value
    }

    /// What OpenAlex and Unpaywall add where others left a gap.
    func enrichment(
        of records: [SourceRecord?], doi: DOI?, isCrossrefSilent: Bool, fullText: [Section],
        _ gathered: inout Gathered
    ) async -> (record: SourceRecord?, copy: (found: Unpaywall.Found, supply: Answer)?) {
        let known = records.compactMap(\.self)
        guard let doi, !known.isEmpty else { return (nil, nil) }
        let isWanted = isCrossrefSilent || !known.contains { $0.abstractSource != nil }
        async let openAlexAsked = isWanted ? openAlex(doi) : nil
        async let copyAsked = fullText.isEmpty ? openCopy(doi) : nil
        let record = gathered.take(await openAlexAsked)?.value
        let asked = await copyAsked
        guard let found = gathered.take(asked)?.value, let answer = asked?.answer else {
            return (record, nil)
        }
        return (record, (found, answer))
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

    func isUnanswered<Value>(_ decoded: Decoded<Value>?) -> Bool {
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
}

extension Identifier {
    var asPMID: PMID? { if case .pmid(let pmid) = self { pmid } else { nil } }
    var asDOI: DOI? { if case .doi(let doi) = self { doi } else { nil } }
    var asPMCID: PMCID? { if case .pmcid(let pmcid) = self { pmcid } else { nil } }
}
