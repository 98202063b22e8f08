import Citations
import Prose

extension Problem.Code {
    /// A reference without identifier that no record matches surely enough.
    static let unmatchedReference = Problem.Code(rawValue: "unmatched-reference")
}

extension Resolver {
    /// A reference without identifier: searched for in Crossref and Europe PMC.
    ///
    /// A hit is accepted only where `ReferenceMatcher` accepts it, and it alone; else the reference
    /// stays unmatched, never the best of the bad.
    func resolve(_ reference: Reference) async -> Retriever.Retrieved {
        var gathered = Gathered()
        async let crossrefAsked = crossrefSearch(reference)
        async let europeAsked = europePMCSearch(reference)
        let works = gathered.take(await crossrefAsked)?.value ?? []
        let matches = gathered.take(await europeAsked)?.value?.map(\.record) ?? []
        let candidates = (works + matches).compactMap(ReferenceCandidate.init)
        guard let best = ReferenceMatcher(candidates).match(reference) else {
            return gathered.unavailable(
                Problem(
                    .unmatchedReference,
                    "No record matches the reference “\(reference.text.prefix(80))” surely enough.")
            )
        }
        let retrieved = await resolve(best.identifier)
        gathered.add(retrieved)
        return gathered.end(retrieved.resolution)
    }
}

extension ReferenceCandidate {
    /// The fields of a record that are compared; `nil` without a name or a title.
    fileprivate init?(_ record: SourceRecord) {
        guard let identifier = record.identifiers.first, let title = record.title?.value else {
            return nil
        }
        self.init(
            identifier: identifier, title: title, families: record.authors.map(\.family),
            year: record.year?.value, container: record.container?.value, volume: record.volume,
            pages: record.pages)
    }
}
