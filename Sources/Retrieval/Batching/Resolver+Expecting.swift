import Citations
import HTTPTypes

extension Resolver {
    /// Fetches what a draft cites in batches, where a provider allows it, before each is resolved.
    ///
    /// Crossref, Europe PMC, the ID converter and arXiv are asked by the names in the draft, all at
    /// once; then PubMed and Crossref by the names these gave. From three works on, because fewer are
    /// as quick alone. OpenAlex is not asked in batches: there single works are free, and lists are
    /// not. What a batch leaves out is asked for alone, so nothing follows from its silence.
    func expect(_ identifiers: [Identifier]) async {
        let wanted = Array(Set(identifiers)).sorted { $0.text < $1.text }
        let dois = wanted.compactMap(\.asDOI).filter { $0.arxiv == nil }
        let pmids = wanted.compactMap(\.asPMID)
        let pmcids = wanted.compactMap(\.asPMCID)
        async let crossrefAsked = expectCrossref(dois)
        async let europeAsked = expectEuropePMC(wanted)
        async let namesAsked = expectNames(pmcids)
        async let arxivAsked: Void = expectArXiv(wanted)
        let named = await crossrefAsked + europeAsked + namesAsked
        await arxivAsked
        let morePMIDs = Set(named.compactMap(\.asPMID)).union(pmids)
        let moreDOIs = Set(named.compactMap(\.asDOI)).subtracting(dois)
        async let pubmedAsked: Void = expectPubMed(morePMIDs.sorted { $0.value < $1.value })
        _ = await expectCrossref(moreDOIs.sorted { $0.value < $1.value })
        await pubmedAsked
    }

    private func expectCrossref(_ dois: [DOI]) async -> [Identifier] {
        guard let (asking, baseURL) = provider(.crossref, on: .doi) else { return [] }
        let crossref = Crossref(baseURL: baseURL, contact: contact)
        // A comma parts filters.
        return await asking.expect(
            dois.filter { !$0.value.contains(",") }, by: 20, alone: crossref.request(for:),
            together: crossref.batch)
    }

    private func expectEuropePMC(_ identifiers: [Identifier]) async -> [Identifier] {
        guard let (asking, baseURL) = provider(.europepmc, on: .doi) else { return [] }
        let europe = EuropePMC(baseURL: baseURL, contact: contact)
        return await asking.expect(
            identifiers.filter { europe.request(for: $0) != nil && $0.asDOI?.arxiv == nil }, by: 20,
            alone: { europe.request(for: $0) }, together: europe.batch)
    }

    private func expectNames(_ pmcids: [PMCID]) async -> [Identifier] {
        guard let (asking, baseURL) = provider(.pmcIDConverter, on: .pmcid) else { return [] }
        let converter = PMCIDConverter(baseURL: baseURL, contact: contact)
        return await asking.expect(
            pmcids, by: 100, alone: converter.request(for:), together: converter.batch)
    }

    private func expectPubMed(_ pmids: [PMID]) async {
        guard let (asking, baseURL) = provider(.pubmed, on: .pmid) else { return }
        let pubmed = PubMed(baseURL: baseURL, contact: contact)
        _ = await asking.expect(
            pmids, by: 100, alone: pubmed.request(for:), together: pubmed.batch)
    }

    private func expectArXiv(_ identifiers: [Identifier]) async {
        guard let (asking, baseURL) = provider(.arxiv, on: .arxiv) else { return }
        let numbers = identifiers.compactMap { identifier -> ArXivID? in
            if case .arxiv(let number) = identifier { number } else { identifier.asDOI?.arxiv }
        }
        let arxiv = ArXiv(baseURL: baseURL)
        _ = await asking.expect(
            Array(Set(numbers)).sorted { $0.value < $1.value }, by: 50,
            alone: arxiv.request(for:), together: arxiv.batch)
    }
}

extension Asking {
    /// Fetches works in batches of at most `most`, and gives all the names the answers name.
    fileprivate func expect<Name: Sendable>(
        _ names: [Name], by most: Int, alone: (Name) -> HTTPRequest?,
        together: (_ names: [Name]) -> (batch: Batch, named: @Sendable (Answer) -> [Identifier])
    ) async -> [Identifier] {
        guard fetcher.asksNetwork else { return [] }
        var missing: [Name] = []
        for name in names {
            if let request = alone(name), await !holds(request, .record) { missing.append(name) }
        }
        guard missing.count > 2 else { return [] }
        return await withTaskGroup(of: [Identifier].self) { group in
            for start in stride(from: 0, to: missing.count, by: most) {
                let (batch, named) = together(Array(missing[start...].prefix(most)))
                group.addTask { await self.fetch(batch).flatMap(named) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }
}
