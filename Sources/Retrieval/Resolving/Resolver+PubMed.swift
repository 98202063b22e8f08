import Citations
import Prose

extension Resolver {
    /// A PMID: PubMed, which is its registry, and Europe PMC together, then Crossref by the DOI.
    func resolve(_ pmid: PMID) async -> Retriever.Retrieved {
        var gathered = Gathered()
        async let pubmedAsked = pubmed(pmid)
        async let europeAsked = europePMC(.pmid(pmid))
        let pubmed = gathered.take(await pubmedAsked)
        let europe = gathered.take(await europeAsked)
        guard let first = pubmed?.value ?? europe?.value?.record else {
            return await nothing(pmid, pubmed: pubmed, europe: europe, gathered)
        }
        async let textAsked = fullText(europe?.value?.openText)
        let doi = first.identifiers.lazy.compactMap(\.asDOI).first
        let registered = await crossref(doi, &gathered)
        let text = gathered.take(await textAsked)?.value ?? []
        let records = [pubmed?.value, europe?.value?.record, registered.record]
        return await found(
            records, doi: doi, isCrossrefSilent: registered.isSilent, fullText: text, gathered)
    }

    /// What Crossref says of a DOI that another provider named, and whether it said nothing.
    private func crossref(
        _ doi: DOI?, _ gathered: inout Gathered
    ) async -> (record: SourceRecord?, isSilent: Bool) {
        guard let doi else { return (nil, false) }
        let decoded = gathered.take(await crossref(doi))
        return (decoded?.value, isUnanswered(decoded))
    }

    /// One record of them all, with what fills its gaps.
    private func found(
        _ records: [SourceRecord?], doi: DOI?, isCrossrefSilent: Bool, fullText: [Section],
        _ gathered: Gathered
    ) async -> Retriever.Retrieved {
        var gathered = gathered
        let more = await enrichment(
            of: records, doi: doi, isCrossrefSilent: isCrossrefSilent, fullText: fullText,
            &gathered)
        guard var record = merged(records, enrichment: more.record, fullText: fullText) else {
            return gathered.unavailable()
        }
        record.add(more.copy)
        return gathered.found(record)
    }

    /// PubMed left the PMID out of its answer: asked once more in another way before it is missing.
    private func nothing(
        _ pmid: PMID, pubmed: Decoded<SourceRecord>?, europe: Decoded<EuropePMCMatch>?,
        _ gathered: Gathered
    ) async -> Retriever.Retrieved {
        var gathered = gathered
        switch (pubmed, europe) {
        case (.absent, _):
            switch gathered.take(await pubmedSummary(pmid)) {
            case .absent: return gathered.end(.notFound(origins: ["PubMed"]))
            case .value:
                return gathered.end(
                    .disputed("PubMed lists \(pmid.value) but does not give its record."))
            case .failed, nil: return gathered.unavailable()
            }
        case (nil, .absent):
            return gathered.end(
                .disputed("Europe PMC has no record of PMID \(pmid.value); PubMed was not asked."))
        default: return gathered.unavailable()
        }
    }

    /// A PMCID: its other names and Europe PMC together, then as a PMID and a DOI.
    func resolve(_ pmcid: PMCID) async -> Retriever.Retrieved {
        var gathered = Gathered()
        async let namesAsked = otherNames(pmcid)
        async let europeAsked = europePMC(.pmcid(pmcid))
        let converted = gathered.take(await namesAsked)
        let europe = gathered.take(await europeAsked)
        let names = (europe?.value?.record.identifiers ?? []) + (converted?.value ?? [])
        guard !names.isEmpty else {
            return nothing(pmcid, converted: converted, europe: europe, gathered)
        }
        let doi = names.lazy.compactMap(\.asDOI).first
        let registered = await crossref(doi, &gathered)
        let (medline, text) = await medline(
            pmid: names.lazy.compactMap(\.asPMID).first, doi: doi, isSearched: false,
            openText: europe?.value?.openText, &gathered)
        let retrieved = await found(
            [medline, europe?.value?.record, registered.record], doi: doi,
            isCrossrefSilent: registered.isSilent, fullText: text, gathered)
        guard case .found(var record, let problems) = retrieved.resolution else { return retrieved }
        if !record.identifiers.contains(.pmcid(pmcid)) { record.identifiers.append(.pmcid(pmcid)) }
        return retrieved.resolved(.found(record, problems: problems))
    }

    private func nothing(
        _ pmcid: PMCID, converted: Decoded<[Identifier]>?, europe: Decoded<EuropePMCMatch>?,
        _ gathered: Gathered
    ) -> Retriever.Retrieved {
        switch (converted, europe) {
        case (.absent, .absent):
            // One origin: Europe PMC has its list from PubMed Central.
            gathered.end(.notFound(origins: ["PubMed Central with Europe PMC"]))
        case (.absent, nil), (nil, .absent):
            gathered.end(
                .disputed("Only one provider was asked for \(pmcid.value), and has no record."))
        default: gathered.unavailable()
        }
    }
}
