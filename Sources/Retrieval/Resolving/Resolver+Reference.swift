import Citations
public import Prose

extension Problem.Code {
    /// A reference without identifier that no record matches surely enough.
    public static let unmatchedReference = Problem.Code(rawValue: "unmatched-reference")
}

extension Resolver {
    /// A reference without identifier: searched for in Crossref and Europe PMC.
    ///
    /// A hit is accepted only if it is the same work beyond doubt, and the same in both searches
    /// where both have one; else the reference stays unmatched, never the best of the bad.
    func resolve(_ reference: Reference) async -> Retriever.Retrieved {
        var gathered = Gathered()
        async let crossrefAsked = crossrefSearch(reference)
        async let europeAsked = europePMCSearch(reference)
        let works = gathered.take(await crossrefAsked)?.value ?? []
        let matches = gathered.take(await europeAsked)?.value?.map(\.record) ?? []
        let fitting = (works + matches).filter { isSameWork($0, reference) }
        let names = fitting.compactMap(\.identifiers.first).reduce(into: [Identifier]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        guard let best = names.first, names.allSatisfy({ name in isOneWork(name, best, fitting) })
        else {
            let reason =
                names.isEmpty
                ? "No record matches the reference “\(reference.text.prefix(80))” surely enough."
                : "Several records match the reference “\(reference.text.prefix(80))”."
            return gathered.unavailable(Problem(.unmatchedReference, reason))
        }
        let retrieved = await resolve(best)
        gathered.add(retrieved)
        return gathered.end(retrieved.resolution)
    }

    /// Whether two names are known to be of one work.
    private func isOneWork(_ left: Identifier, _ right: Identifier, _ records: [SourceRecord])
        -> Bool
    {
        left == right
            || records.contains {
                $0.identifiers.contains(left) && $0.identifiers.contains(right)
            }
    }
}
