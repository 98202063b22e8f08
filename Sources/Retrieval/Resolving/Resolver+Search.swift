import Citations
import Prose

extension Resolver {
    /// Works that a few words find: in Europe PMC, and by title in Crossref, asked together.
    ///
    /// Europe PMC wants every word; where it finds nothing, it is asked once more for the first three.
    /// OpenAlex counts every search against a small allowance: it is asked where the others find no abstract.
    func search(for words: [String]) async -> Retriever.Searched {
        var gathered = Gathered()
        var sent: [Retriever.Searched.Sent] = []
        async let europeAsked = europePMCSearch(words)
        async let crossrefAsked = crossrefSearch(words)
        var europe = await europeAsked
        if europe != nil { sent.append(.init(provider: .europepmc, words: words)) }
        var matches = gathered.take(europe)
        if case .absent = matches, words.count > 3 {
            let fewer = Array(words.prefix(3))
            europe = await europePMCSearch(fewer)
            sent.append(.init(provider: .europepmc, words: fewer))
            matches = gathered.take(europe)
        }
        let crossref = await crossrefAsked
        if crossref != nil { sent.append(.init(provider: .crossref, words: words)) }
        let works = gathered.take(crossref)?.value ?? []
        let medical = matches?.value?.map(\.record) ?? []
        var records = medical + works
        if !records.contains(where: { $0.abstractSource != nil }) {
            let openAlex = await openAlexSearch(words)
            if openAlex != nil { sent.append(.init(provider: .openalex, words: words)) }
            records += gathered.take(openAlex)?.value ?? []
        }
        return Retriever.Searched(
            records: distinct(records), answers: gathered.answers,
            failures: gathered.failures, problems: gathered.problems + gathered.storeProblems,
            sent: sent)
    }

    private func europePMCSearch(_ words: [String]) async -> Asked<[EuropePMCMatch]>? {
        guard let (asking, baseURL) = provider(.europepmc, on: .reference) else { return nil }
        let request = EuropePMC(baseURL: baseURL, contact: contact)
            .search(words.joined(separator: " "), size: 10)
        return await asking.ask(request, .list, keeping: .record, decode: EuropePMC.matches)
    }

    private func crossrefSearch(_ words: [String]) async -> Asked<[SourceRecord]>? {
        guard let (asking, baseURL) = provider(.crossref, on: .reference) else { return nil }
        let request = Crossref(baseURL: baseURL, contact: contact)
            .search(words.joined(separator: " "))
        return await asking.ask(request, .list, keeping: .record, decode: Crossref.records)
    }

    private func openAlexSearch(_ words: [String]) async -> Asked<[SourceRecord]>? {
        guard let (asking, baseURL) = provider(.openalex, on: .reference) else { return nil }
        let request = OpenAlex(baseURL: baseURL, contact: contact)
            .search(words.joined(separator: " "))
        return await asking.ask(request, .list, keeping: .record, decode: OpenAlex.records)
    }

    /// The records, one for each work: the first, which is the one with the better abstract.
    private func distinct(_ records: [SourceRecord]) -> [SourceRecord] {
        var seen: Set<Identifier> = []
        return records.filter { record in
            let isNew = record.identifiers.allSatisfy { !seen.contains($0) }
            seen.formUnion(record.identifiers)
            return isNew
        }
    }
}
