import Citations
import Claims
import Prose
import Quantities

/// A claim as judging sees it: its own words, and what its slots add from elsewhere.
struct ClaimWords: Sendable {
    /// The claim.
    let claim: Claim
    /// Its words as a statement.
    let statement: Statement
    /// The whole sentence it stands in.
    let sentence: TextRange
    /// Its quantities, the principal one first.
    let quantities: [Quantity]
    /// All quantities among its words, those of other claims in between included.
    let allQuantities: [Quantity]
    /// What those of the claim can be compared by.
    let figures: [Figure]
    /// Whether it says something of what was said before: "that is a third fewer".
    let pointsBack: Bool
    /// The citation marks of the sentence.
    private let cited: [TextRange]
    /// The citation marks among its words.
    private let marks: [TextRange]
    /// Terms of slots that were resolved from other sentences.
    private let borrowed: Set<Term>
    /// Its terms, and those of slots that were resolved from other sentences.
    let allTerms: Set<Term>
    /// Those, and the terms of what its pronouns stand for: they need not be said again, but are known.
    let knownTerms: Set<Term>
    /// The words that open its sentence and are no part of a claim: "After 16 weeks of pea fibre, ".
    let opening: [Word]
    private let measured: Set<Term>

    /// The words of a claim of a reading.
    init(_ claim: Claim, in reading: Reading) {
        self.claim = claim
        let sentences = reading.article.sentences
        sentence =
            sentences.indices.contains(claim.sentence)
            ? sentences[claim.sentence].range : claim.range
        quantities = claim.quantities.filter { reading.quantities.indices.contains($0) }
            .map { reading.quantities[$0] }
        // The 5 of "[^5]" is no figure.
        let around = sentence
        let cited = reading.citations.citations.map(\.range).filter { $0.overlaps(around) }
        self.cited = cited
        allQuantities =
            quantities
            + reading.quantities(within: claim.range).filter { quantity in
                claim.range.contains(quantity.range)
                    && !cited.contains { $0.contains(quantity.range) }
                    && !claim.quantities.contains { reading.quantities[$0].range == quantity.range }
            }
        figures = quantities.compactMap { Figure($0) }
        marks = claim.citations.map { reading.citations.citations[$0] }
            .filter { $0.kind != .link && $0.range.overlaps(claim.range) }.map(\.range)
        let bare = claim.citations.compactMap {
            reading.citations.citations[$0].bareRange(in: reading.article.text)
        }
        statement = Statement(
            in: reading, range: Self.trimmed(claim.range, of: marks, in: reading.article.text),
            quantities: quantities, claims: [claim], marks: bare + claim.denial,
            strength: reading.sentences.indices.contains(claim.sentence)
                ? reading.sentences[claim.sentence] : nil)
        let slots = [claim.agent, claim.measured, claim.comparator, claim.population].compactMap {
            $0
        }
        pointsBack = Self.pointsBack(statement.words)
        borrowed = slots.filter { !claim.range.contains($0.range) }
            .reduce(into: pointsBack ? Self.terms(before: claim, in: reading) : []) {
                $0.formUnion(Self.terms(of: $1.text))
            }
        allTerms = statement.termSet.union(borrowed)
        knownTerms = slots.filter { $0.text != reading.article[$0.range] }
            .reduce(into: allTerms) { $0.formUnion(Self.terms(of: $1.text)) }
        opening = Self.opening(of: sentence, before: claim, in: reading)
        measured = claim.measured.map { Self.terms(of: $0.text) } ?? []
    }

    /// The words of a sentence before its first claim, where that is this one or tells of the same.
    private static func opening(
        of sentence: TextRange, before claim: Claim, in reading: Reading
    ) -> [Word] {
        let first =
            reading.claims.lazy.filter { $0.sentence == claim.sentence }
            .map(\.range.start).min() ?? claim.range.start
        guard sentence.start < first else { return [] }
        return Evidence.words(
            in: reading.article.text, within: TextRange(sentence.start, first))
    }

    /// What each term of the claim weighs beside a record, in the order of the alphabet.
    ///
    /// Words of change, of mere relation and for people in general weigh a third: which way it goes and for whom is
    /// compared by itself.
    func weights(in record: RecordReading) -> [(term: Term, weight: Double)] {
        let turns = Set(statement.changes.map(\.word))
        var weights: [Term: Double] = [:]
        func add(_ term: Term, _ factor: Double) {
            for meant in record.abbreviations[term] ?? [term] {
                let weight =
                    (record.weight(of: meant) ?? 1) * factor * (measured.contains(meant) ? 1.5 : 1)
                weights[meant] = max(weights[meant] ?? 0, weight)
            }
        }
        let figures =
            allQuantities.filter { Self.isNamedByFigure($0) }.map(\.range)
            + spans(in: statement.words, quantities: allQuantities).map(\.range)
        for (term, word) in statement.terms {
            // "0.3 watt-hours" may be "0.3 Wh" there, "one in six" 16%: how much and how long are compared by
            // themselves.
            let range = statement.words[word].range
            guard record.mentions[term] != nil || !figures.contains(where: { $0.contains(range) }),
                !isVersus(word)
            else { continue }
            let isSlight =
                turns.contains(word) || relatingTerms.contains(term)
                || everybody.contains(statement.words[word].lower)
                // "the risk of a relapse" may be "relapse" there; where the record has the word it counts.
                || record.mentions[term] == nil
                    && (amountTerms.contains(term) || fillers.contains(statement.words[word].stem))
            add(term, isSlight ? 0.33 : 1)
        }
        for term in borrowed { add(term, 1) }
        return weights.sorted { $0.key < $1.key }.map { (term: $0.key, weight: $0.value) }
    }

    /// Whether words open with *that* or *this* for all that was said before.
    private static func pointsBack(_ words: [Word]) -> Bool {
        words.count > 2 && ["that", "this"].contains(words[0].lower)
            && [
                "is", "was", "makes", "made", "means", "meant", "corresponds", "corresponded",
                "amounts",
                "amounted", "equals",
            ].contains(words[1].lower)
    }

    /// Whether a word is the "against" of "4.1% against 2.5%".
    private func isVersus(_ word: Int) -> Bool {
        statement.words[word].lower == "against" && word + 1 < statement.words.count
            && allQuantities.contains { $0.range.overlaps(statement.words[word + 1].range) }
    }

    /// The terms of the claim before this one, where it stands in the sentence before.
    private static func terms(before claim: Claim, in reading: Reading) -> Set<Term> {
        guard claim.index > 0, reading.claims.indices.contains(claim.index - 1),
            case let last = reading.claims[claim.index - 1], claim.sentence - last.sentence <= 1
        else { return [] }
        return terms(of: reading.article[last.range])
    }

    /// Whether all words of a quantity say how much; a count names what is counted as well.
    private static func isNamedByFigure(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .measure, .duration, .age, .percent, .percentagePoint, .ratio, .fraction, .money,
            .temperature, .fold:
            true
        default: false
        }
    }

    /// Whether a quantity is only the number of a citation mark.
    func isMark(_ quantity: Quantity) -> Bool {
        cited.contains { $0.contains(quantity.range) }
    }

    /// Which way the claim says it goes: its slot, or its only word of change.
    var direction: Claim.Direction? {
        if let direction = claim.direction { return direction }
        let directions = Set(statement.changes.filter { !$0.isDenied }.map(\.direction))
        return directions.count == 1 ? directions.first : nil
    }

    /// Whether the claim itself says that there is no effect.
    var denies: Bool {
        claim.isNegated || claim.isSignificant == false || claim.direction == Claim.Direction.none
            || !statement.denials.isEmpty
            || !statement.changes.isEmpty && statement.changes.allSatisfy(\.isDenied)
    }

    /// Whether the claim says that one thing does as much as another: what a source says of either by itself,
    /// or of a difference, does not turn that round.
    var tellsEquality: Bool {
        guard let other = claim.comparator, claim.quantities.isEmpty else { return false }
        return statement.words.last { $0.range.end <= other.range.start }?.lower == "as"
    }

    /// The terms of what is measured; of the whole claim, where the slot is empty.
    var measuredTerms: Set<Term> {
        if !measured.isEmpty { return measured }
        let turns = Set(statement.changes.map(\.word))
        return Set(statement.terms.filter { !turns.contains($0.word) }.map(\.term))
    }

    /// A range without the marks and signs at its end.
    private static func trimmed(_ range: TextRange, of marks: [TextRange], in text: PlainText)
        -> TextRange
    {
        var end = min(range.end, text.bytes.count)
        var isDone = false
        while !isDone, end > range.start {
            if let mark = marks.last(where: {
                $0.start < end && end <= $0.end && $0.start > range.start
            }) {
                end = mark.start
            } else if [0x20, 0x2E, 0x2C, 0x28, 0x5B, 0x3A, 0x3B, 0x0A].contains(text.bytes[end - 1])
            {
                end -= 1
            } else {
                isDone = true
            }
        }
        return TextRange(range.start, end)
    }

    /// The terms of words by themselves.
    static func terms(of text: String) -> Set<Term> {
        let plain = PlainText(text)
        return Set(Evidence.terms(of: Evidence.words(in: plain, within: plain.range)).map(\.term))
    }
}

/// The stems of words that only carry a sentence on, so that nothing is missing where the record does without them:
/// verbs that say no more than that something is so, and words for how much it is so.
let fillers: Set<String> = Set(
    [
        "suffer", "undergo", "face", "receive", "happen", "see", "saw", "feel", "felt", "put",
        "come", "turn", "tend", "seem", "stand", "end", "carry", "give", "bring", "go", "let",
        "leave", "left", "hit", "able", "thing", "way", "kind", "sort", "lot", "bit", "ones",
        "elsewhere", "usual", "altogether", "complain", "enjoy", "notice", "ahead", "behind",
        "else", "scheme", "back", "call", "say", "know", "spend",
        "actually", "really", "substantially", "considerably", "markedly", "slightly", "largely",
        "mainly", "mostly", "simply", "merely", "clearly", "typically", "usually", "generally",
        "dramatically", "sharply", "notably", "eventually", "finally", "quite", "fully",
    ].map { root(of: $0) })

/// Words of a claim for people, whoever they are: a passage rarely repeats them, so they count for little.
private let everybody: Set<String> = [
    "people", "person", "persons", "everyone",
    "everybody", "anyone", "anybody", "humans", "ages",
]

/// Terms that say that two things have to do with each other, not which.
///
/// With `amountTerms`, `generalTerms`, `reportingTerms` and `degreeTerms` they are what a sentence on any other thing
/// has as well; a rule takes away those that its question is not about.
let relatingTerms: Set<Term> = Set(
    [
        "lead", "cause", "induce", "play", "role", "effect", "impact", "affect", "contribute",
        "involve", "require",
        "exhibit", "possess", "influence", "determine", "important", "strong", "show", "provide",
        "offer", "create",
        "make", "become", "occur", "get", "develop", "reach", "go",
    ].map { root(of: $0) } + ["association"])
