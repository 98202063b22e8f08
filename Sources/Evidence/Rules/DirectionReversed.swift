import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags an effect told the wrong way round.
    static let directionReversed: Rule = Rule(
        id: "direction-reversed", severity: .error, effect: .contradicts,
        why: "The source says that it fell where the draft says that it rose.",
        unless:
            "Both sentences must speak of the same measure under the same treatment, in the same order of "
            + "comparison, and no other sentence of the source may say what the draft says.",
        wrong: Example(
            "Massage increases cortisol levels in nurses [1].",
            .abstract("Massage decreased cortisol levels in nurses.", .trial)),
        right: Example(
            "Massage decreases cortisol levels in nurses [1].",
            .abstract("Massage decreased cortisol levels in nurses.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    if comparison.words.quantities.contains(where: comparison.isRestGiven) { return [] }
    if let finding = comparison.exchangedEnds { return [finding] }
    if let twin = comparison.twin {
        guard twin.differing.isEmpty, !comparison.record.statements[twin.statement].tellsPurpose,
            !comparison.isAtOtherTimeOrDose(comparison.record.statements[twin.statement]),
            !twin.extendsNoun(comparison.words.statement, comparison.record.statements)
        else { return [] }
        return
            (finding(comparison, twin) ?? finding(ofExchange: comparison, twin)
            ?? comparison.deniedTwin ?? finding(ofOrder: comparison)).map { [$0] }
            ?? []
    }
    guard let (alignment, word) = comparison.opposite else {
        return (finding(ofOrder: comparison) ?? comparison.turnedFigure).map { [$0] } ?? []
    }
    let statement = comparison.statement(alignment)
    if comparison.tellsSameTurn(word, of: statement) {
        return finding(ofOrder: comparison).map { [$0] } ?? []
    }
    guard !comparison.isSetApart(from: statement), comparison.agreesInTime(statement),
        !comparison.isAtOtherTimeOrDose(statement),
        !comparison.isTurnOfAnother(word, in: statement), !statement.isConceded(word),
        !comparison.givesFigures(elsewhereThan: alignment), !comparison.tellsNoneAlike(statement),
        !comparison.deniesOnlySignificance(of: statement)
    else { return [] }
    let turn = statement.words[word]
    let own = comparison.words.statement.changes.first.map {
        comparison.words.statement.words[$0.word]
    }
    return [
        comparison.finding(
            .directionReversed, at: own?.range, against: alignment.statement, decisive: turn.range,
            "The source says “\(statement.text[turn.range])” of the same thing"
                + (own.map { ", not “\(comparison.reading.article[$0.range])”." } ?? "."))
    ]
}

extension Comparison {
    /// Whether the claim says that something was not significant, and a statement does not say that it was: "was not significantly
    /// better" is no denial of "fell by 1.2 days more (95% CI, −2.7 to 0.3)".
    fileprivate func deniesOnlySignificance(of statement: Statement) -> Bool {
        words.statement.denials.contains { $0.kind == .notSignificant }
            && !statement.words.contains { $0.lower.hasPrefix("significan") }
            && !statement.quantities.contains(where: isBelowSignificance)
    }
}

/// Two things compared the same way with each in the other's place: "rest was better than massage".
private func finding(ofOrder comparison: Comparison) -> Finding? {
    guard
        let alignment = comparison.accusable.first(where: {
            comparison.reversesOrder($0) && comparison.stance(of: $0) == .agrees
                && comparison.comparesAlike(comparison.statement($0))
                && !comparison.isStatedElsewhere(but: $0)
                && !comparison.isAtOtherTimeOrDose(comparison.statement($0))
        })
    else { return nil }
    return comparison.finding(
        .directionReversed, against: alignment.statement,
        "The source compares the two the other way round.")
}

/// One thing that outdoes another in a sentence that is otherwise the same and says it of the other.
private func finding(ofExchange comparison: Comparison, _ twin: Twin) -> Finding? {
    guard comparison.exchangesSides(with: comparison.record.statements[twin.statement]) else {
        return nil
    }
    return comparison.finding(
        .directionReversed, against: twin.statement,
        "The source says it of the two the other way round.")
}

/// A turn at one place of two sentences that are otherwise the same.
private func finding(_ comparison: Comparison, _ twin: Twin) -> Finding? {
    let source = comparison.record.statements[twin.statement]
    let claim = comparison.words.statement
    guard let turn = turn(in: twin, claim, source) else { return nil }
    // "Knockout of the receptor" stands before all that the two share.
    let leading = source.words[..<(twin.anchors.first?.source ?? 0)]
    guard !leading.contains(where: { contrastingWords.contains($0.lower) }) else { return nil }
    let (ours, theirs) = (claim.words[turn.claim].range, turn.source.map { source.words[$0].range })
    return comparison.finding(
        .directionReversed, at: ours, against: twin.statement, decisive: theirs,
        "The source says "
            + (theirs.map { "“\(source.text[$0])”" } ?? "the same without “\(claim.text[ours])”")
            + (theirs == nil ? "." : " where the draft says “\(claim.text[ours])”."))
}

/// The place at which the claim turns its twin round: another direction, a denial of its own, or two words
/// that have changed places.
private func turn(in twin: Twin, _ claim: Statement, _ source: Statement) -> (
    claim: Int, source: Int?
)? {
    // "Higher doses raised it" and "lower doses did not": two turns make another statement, and no contrary one.
    if turnsTwice(twin, claim, source) { return nil }
    for gap in twin.gaps {
        let ours = claim.changes.first { gap.claim.contains($0.word) }
        let theirs = source.changes.first { gap.source.contains($0.word) }
        if let ours, let theirs, isOpposite(ours.direction, theirs.direction) {
            return (ours.word, theirs.word)
        }
        let denial = gap.claim.first { denyingWords.contains(claim.words[$0].lower) }
        // A denial elsewhere in the source may be the same: "pain fell; disability did not change".
        if let denial, denyingCount(claim) > denyingCount(source),
            !source.words.contains(where: { scantWords.contains($0.lower) }),
            isShared(after: denial, twin, claim)
        {
            return (denial, nil)
        }
    }
    if let gap = twin.gaps.first(where: { deniesNoun($0, claim, source) }) {
        return (gap.claim.lowerBound, gap.source.lowerBound)
    }
    for first in twin.gaps {
        for second in twin.gaps where second.claim.lowerBound > first.claim.lowerBound {
            if let one = meaning(first.claim, claim), let other = meaning(second.claim, claim),
                one.stem != other.stem,
                meaning(first.source, source)?.stem == other.stem,
                meaning(second.source, source)?.stem == one.stem
            {
                return (one.place, meaning(first.source, source)?.place)
            }
        }
    }
    return nil
}

/// Whether the source has "no" before a noun that the claim has with "an" or without an article: "found no effect"
/// for "found an effect".
private func deniesNoun(
    _ gap: (claim: Range<Int>, source: Range<Int>), _ claim: Statement, _ source: Statement
) -> Bool {
    gap.source.count == 1 && source.words[gap.source.lowerBound].lower == "no"
        && gap.claim.count <= 1 && gap.claim.upperBound < claim.words.count
        && gap.claim.allSatisfy {
            ["a", "an", "any", "some", "the"].contains(claim.words[$0].lower)
        }
        && claim.denials.isEmpty && denyingCount(claim) == 0 && denyingCount(source) == 1
        && isContent(claim.words[gap.claim.upperBound])
}

/// Whether a word of change stands at the place of one that goes the other way, and elsewhere only one of the two
/// denies: "lower doses did not" beside "higher doses did".
private func turnsTwice(_ twin: Twin, _ claim: Statement, _ source: Statement) -> Bool {
    let turned = twin.gaps.filter { gap in
        guard let ours = claim.changes.first(where: { gap.claim.contains($0.word) }),
            let theirs = source.changes.first(where: { gap.source.contains($0.word) })
        else { return false }
        return isOpposite(ours.direction, theirs.direction)
    }
    return !turned.isEmpty
        && twin.gaps.contains { twin.denies($0.claim, claim) != twin.denies($0.source, source) }
}

/// Whether what a word denies stands in the source as well: "felt no pain" is not turned round by "felt tired".
private func isShared(after denial: Int, _ twin: Twin, _ claim: Statement) -> Bool {
    guard
        let denied = claim.words.indices.first(where: { $0 > denial && isContent(claim.words[$0]) })
    else { return true }
    return twin.anchors.contains { $0.claim == denied }
        || claim.changes.contains { $0.word == denied }
}

extension Comparison {
    /// Whether a turn of a statement is the claim's own word, and neither is denied: then only what is compared differs.
    fileprivate func tellsSameTurn(_ word: Int, of statement: Statement) -> Bool {
        !words.denies
            && statement.changes.contains { $0.word == word && !$0.isDenied }
            && !words.statement.changes.isEmpty
            && words.statement.changes.allSatisfy {
                words.statement.words[$0.word].stem == statement.words[word].stem
            }
    }

    /// Whether one of the two sentences denies more than the other in the words they share: then neither bears
    /// the other out.
    func deniesUnlike(_ twin: Twin) -> Bool {
        let source = record.statements[twin.statement]
        let last = twin.anchors.last?.source ?? -1
        let anchored = Set(twin.anchors.map(\.claim))
        // "function did not change" behind all that is shared denies what the claim says of function.
        let isOpen = words.statement.changes.contains { !anchored.contains($0.word) }
        let end =
            isOpen && last >= 0
            ? source.words[last...].prefix { $0.clause == source.words[last].clause }.endIndex
            : last + 1
        let shared = min(twin.anchors.first?.source ?? 0, end)..<end
        let theirs = shared.count { isDenying(source.words[$0]) }
        // "no hint that" denies as one word does.
        let ours = denyingCount(words.statement) + (claim.denial.isEmpty ? 0 : 1)
        return ours != theirs && ours != denyingCount(source)
    }
}

/// How many words of a statement deny; "never" and "nobody" do as well as "not".
func denyingCount(_ statement: Statement) -> Int {
    statement.words.count { isDenying($0) }
}

/// Whether a word denies: "none of the vaccines" is "no vaccine".
private func isDenying(_ word: Word) -> Bool {
    denyingWords.contains(word.lower) || emptyWords.contains(word.lower)
}

/// Words that leave next to nothing: no denial, but none is turned round by them either.
private let scantWords: Set<String> = [
    "little", "few", "hardly", "barely", "scarcely", "rarely", "seldom", "unlikely",
]

/// The only word of a gap that carries meaning.
private func meaning(_ gap: Range<Int>, _ statement: Statement) -> (stem: String, place: Int)? {
    // "group C", "the IT group": a name of one letter, or one that is a small word elsewhere.
    if gap.count == 1, let only = gap.first, namesGroup(only, statement) {
        return (statement.words[only].stem, only)
    }
    let places = gap.filter { isContent(statement.words[$0]) }
    return places.count == 1 ? (statement.words[places[0]].stem, places[0]) : nil
}

private func namesGroup(_ place: Int, _ statement: Statement) -> Bool {
    place + 1 < statement.words.count
        && armWords.contains(statement.words[place + 1].lower)
}

extension Comparison {
    /// The statement that says the opposite, with its word of change: one close in all its words, or one that
    /// speaks of the same measure under the same agent.
    fileprivate var opposite: (alignment: Alignment, word: Int)? {
        // What is better is no worse either.
        guard effect?.turn != .absent(.equivalent), !turnsAgentOnly else { return nil }
        for alignment in accusable {
            if case .opposite(let word) = stance(of: alignment) {
                guard !isStatedElsewhere(but: alignment), hasSameOrder(alignment),
                    namesAgent(alignment), !isDeniedAlike(besides: alignment)
                else { break }
                return (alignment, word)
            }
        }
        for alignment in alignments
        where saysThereIsNone && isPlainlyAbout(alignment) && namesAgent(alignment)
            && !isDeniedAlike(besides: alignment)
        {
            if case .opposite(let word) = stance(of: alignment) {
                guard !isStatedElsewhere(but: alignment), hasSameOrder(alignment) else { break }
                return (alignment, word)
            }
        }
        for alignment in alignments
        where isAboutItAmongOthers(alignment) || namesNothingElse(alignment) {
            if case .opposite(let word) = stance(of: alignment) {
                guard !isStatedElsewhere(but: alignment), hasSameOrder(alignment) else { break }
                return (alignment, word)
            }
        }
        for alignment in slotAccusable {
            if case .opposite(let word) = slotStance(of: alignment),
                stance(of: alignment) != .agrees,
                !isStatedElsewhere(but: alignment), hasSameOrder(alignment)
            {
                return (alignment, word)
            }
        }
        return oppositeBarely.flatMap {
            hasSameOrder($0.alignment) && !comparesInversely(statement($0.alignment)) ? $0 : nil
        }
    }

    /// Whether all that the claim says to rise or fall is what acts: "rising wages cause strikes" tells no turn of strikes.
    private var turnsAgentOnly: Bool {
        guard let agent = claim.agent?.range, !words.denies else { return false }
        let turns = words.statement.changes
        return !turns.isEmpty
            && turns.allSatisfy { agent.contains(words.statement.words[$0.word].range) }
    }

    /// The alignments an accusation may rest on: close, from results or conclusions, and not in doubt.
    var accusable: [Alignment] {
        guard !words.tellsEquality else { return [] }
        return alignments.filter { alignment in
            let role = statement(alignment).role
            return alignment.isStrong && alignment.reverseCoverage >= 0.4 && role != .methods
                && role != .background && !addsDoubt(alignment) && !tellsMethods(alignment)
        }
    }

    /// Whether a statement says all that the claim says among much else: the turn stands beside the measure
    /// itself, so what else the sentence tells changes nothing.
    private func isAboutItAmongOthers(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        return alignment.isStrong && alignment.reverseCoverage >= (isChosen ? 0.2 : 0.3)
            && !words.denies && statement.role != .methods && statement.role != .background
            && statement.role != .title && !addsDoubt(alignment) && !tellsMethods(alignment)
            && namesAgent(alignment)
    }

    /// Whether the statement or its context names what the claim says acts.
    func namesAgent(_ alignment: Alignment) -> Bool {
        guard let agent = effect?.agent else { return true }
        let before =
            alignment.statement > 0 ? [record.statements[alignment.statement - 1].termSet] : []
        return share(of: agent, in: [statement(alignment).termSet, record.titleTerms] + before)
            >= 0.3
    }

    /// Whether all that the claim says is that there is no effect, in so many words.
    private var saysThereIsNone: Bool {
        guard words.denies else { return false }
        let own = words.statement
        let denying = Set(
            own.denials.map(\.clause)
                + own.words.filter { denyingWords.contains($0.lower) }.map(\.clause))
        return !denying.isEmpty
            && own.changes.allSatisfy { denying.contains(own.words[$0.word].clause) }
    }

    /// Whether a statement speaks of the claim's subject closely enough to say that there is what the claim
    /// says there is not: that takes less than to tell one direction from the other.
    private func isPlainlyAbout(_ alignment: Alignment) -> Bool {
        let role = statement(alignment).role
        return alignment.coverage >= 0.3 && alignment.coverageInContext >= (isChosen ? 0.3 : 0.5)
            && role != .methods && role != .background && role != .title && !addsDoubt(alignment)
            && !tellsMethods(alignment)
    }

    /// Whether another statement about the same thing says what the claim says.
    ///
    /// One that leaves out what the denying one names does not: an effect on night duty is none on day duty.
    func isStatedElsewhere(but alignment: Alignment) -> Bool {
        alignments.contains { other in
            other.statement != alignment.statement && other.isAboutTheSame
                && !isCloser(alignment, than: other)
                && statement(other).role != .background && statement(other).role != .title
                && stance(of: other) == .agrees
        }
    }

    /// Whether a statement and the one before it lack nothing of the claim that another has, and have what it
    /// lacks; the title stands above both.
    func isCloser(_ alignment: Alignment, than other: Alignment) -> Bool {
        lacking(alignment).isStrictSubset(of: lacking(other))
    }

    private func lacking(_ alignment: Alignment) -> Set<Term> {
        let own = statement(alignment).termSet
        let before =
            alignment.statement > 0 ? record.statements[alignment.statement - 1].termSet : []
        return words.allTerms.subtracting(own).subtracting(before)
    }
}
