/// Finds the record a reference means among many, or abstains.
///
/// Candidates are found by the rare words of their titles, then compared field by field. A match is
/// accepted only where the title is at least 0.9 alike, or the beginning of the other, the first author the
/// same and the year at most one off; the best of the bad is no match, and of two that fit equally well
/// neither is.
public struct ReferenceMatcher: Sendable {
    /// A candidate with the forms in which its fields are compared.
    struct Entry: Sendable {
        let fields: ReferenceCandidate
        let key: TitleKey
        let families: [String]
        /// The words of the first author's family name, as they stand in a free reference.
        let firstFamily: [String]
    }

    /// A reference with the forms in which its fields are compared.
    struct Query {
        let reference: Reference
        let title: TitleKey?
        let families: [String]
        let text: FreeText?
        let textWords: Set<String>
        /// Whether the fields were read out of free text, and so may be cut wrongly.
        let isParsed: Bool
    }

    /// The words of a free reference, and where its fields may end.
    struct FreeText {
        let words: [String]
        let places: [String: [Int]]
        /// Whether a sign that can end a title stands after each word.
        let endsField: [Bool]
        /// Whether any sign stands after each word.
        let endsPart: [Bool]
    }

    private let entries: [Entry]
    private let postings: [String: [Int32]]

    /// An index of these candidates, in one pass over their titles.
    public init(_ candidates: [ReferenceCandidate]) {
        entries = candidates.map { candidate in
            Entry(
                fields: candidate, key: TitleKey(candidate.title),
                families: candidate.families.map(NameKey.key),
                firstFamily: candidate.families.first.map(TitleKey.words) ?? [])
        }
        var postings: [String: [Int32]] = [:]
        for (place, entry) in entries.enumerated() {
            for word in Set(entry.key.words) { postings[word, default: []].append(Int32(place)) }
        }
        self.postings = postings
    }

    /// The best candidates for a reference, best first, at most five with a score of at least 0.4; the
    /// first is accepted where it is the work meant.
    ///
    /// Fields are compared as they are. Where the reference has no title, its whole text is read.
    public func matches(for reference: Reference) -> [ReferenceMatch] {
        let query = Self.query(reference)
        let compared = nearest(to: query).map { ($0, ReferenceComparison(query, entries[$0])) }
        let ranked = compared.filter { $0.1.score >= 0.4 }.sorted {
            ($0.1.score, $1.0) > ($1.1.score, $0.0)
        }.prefix(5)
        guard let best = ranked.first else { return [] }
        let isAlone = ranked.dropFirst().allSatisfy { other in
            !other.1.isAcceptable || other.1.score < best.1.score - 0.02
                || entries[other.0].fields.identifier == entries[best.0].fields.identifier
        }
        return ranked.enumerated().map { rank, match in
            ReferenceMatch(
                candidate: match.0, identifier: entries[match.0].fields.identifier,
                score: match.1.score,
                isAccepted: rank == 0 && isAlone && match.1.isAcceptable)
        }
    }

    /// The record meant, or none.
    public func match(_ reference: Reference) -> ReferenceMatch? {
        matches(for: reference).first { $0.isAccepted }
    }

    /// The twenty entries that share the most weight in rare words.
    private func nearest(to query: Query) -> [Int] {
        let words = query.title.map { Set($0.words) } ?? []
        let all = (query.text != nil ? words.union(query.textWords) : words)
        let rare = all.compactMap { word in postings[word].map { (word, $0) } }
            .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }.prefix(query.text == nil ? 10 : 20)
        var weights: [Int32: Double] = [:]
        for (_, places) in rare where places.count < max(200, entries.count / 4) {
            let weight = 1 / Double(places.count).squareRoot()
            for place in places { weights[place, default: 0] += weight }
        }
        return weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(20).map {
            Int($0.key)
        }
    }

    private static func query(_ reference: Reference) -> Query {
        // Text beyond the title: the entry as it was written, which may say more than its fields.
        let isFree = reference.title.map { reference.text.utf8.count > $0.utf8.count + 8 } ?? true
        let text = isFree ? freeText(reference.text) : nil
        return Query(
            reference: reference, title: reference.title.map(TitleKey.init),
            families: reference.authors.map { NameKey.key($0.family) }, text: text,
            textWords: Set(text?.words ?? []), isParsed: text != nil)
    }

    private static func freeText(_ text: String) -> FreeText {
        var words: [String] = []
        var endsField: [Bool] = []
        var endsPart: [Bool] = []
        for token in ReferenceToken.tokens(in: Array(text.utf8.prefix(2000))) {
            let parts = TitleKey.words(of: token.text)
            words += parts
            guard !parts.isEmpty else { continue }
            endsField += repeatElement(false, count: parts.count - 1)
            endsPart += repeatElement(true, count: parts.count - 1)
            endsField.append(token.trail.contains { $0 != ":" && $0 != "-" && $0 != ")" })
            endsPart.append(!token.trail.isEmpty)
        }
        if !endsField.isEmpty { endsField[endsField.count - 1] = true }
        var places: [String: [Int]] = [:]
        for (place, word) in words.enumerated() { places[word, default: []].append(place) }
        return FreeText(words: words, places: places, endsField: endsField, endsPart: endsPart)
    }
}
