import Claims
import Prose
import Quantities

/// What a claim says that one thing does to another, in a form a statement can be asked about.
struct ClaimedEffect: Sendable {
    /// What is measured, what acts and beside what.
    let question: EffectQuestion
    /// The terms of the slot of what is measured, without words of mere amount.
    let measured: Set<Term>
    /// The terms of what acts.
    let agent: Set<Term>
    /// The terms of what it is compared with.
    let comparator: Set<Term>
    /// Which way the claim says it goes.
    let turn: ReportedEffect.Turn
    /// The turn it denies ("did not worsen"), where it denies one of the two.
    let denied: ReportedEffect.Turn?
    /// Whether it says better or worse, which is more or less only for who knows the measure.
    let isJudged: Bool
    /// Whether the measure is named at length, as registries do ("in terms of change from baseline in …").
    let isMeasureDefined: Bool

    /// The effect of a claim that names what acts and what is measured; `nil` for any other.
    init?(_ words: ClaimWords) {
        let registered = superiority(in: words.statement)
        guard let slots = registered ?? Self.slots(of: words) else { return nil }
        isMeasureDefined = registered != nil
        let turns = Set(words.statement.changes.map(\.word))
        let changing = Set(words.statement.terms.filter { turns.contains($0.word) }.map(\.term))
        measured = slots.measured.subtracting(amountTerms).subtracting(changing)
        agent = slots.agent.subtracting(changing).subtracting(amountTerms)
        comparator = slots.comparator.subtracting(changing)
        guard !measured.isEmpty, !agent.isEmpty else { return nil }
        question = EffectQuestion(measured: measured, agent: agent, comparator: comparator)
        let measured = measured
        let denials = Set(
            words.statement.changes.map { isRise($0.direction, of: measured) })
        denied = denials.count == 1 ? (denials.contains(true) ? .rises : .falls) : nil
        if let turn = slots.turn {
            self.turn = turn
            isJudged = true
        } else if words.denies {
            turn = .absent(.noEffect)
            isJudged = false
        } else if let effect = words.statement.effect(question), effect.turn != .differs {
            turn = effect.turn
            isJudged = effect.isJudged
        } else {
            return nil
        }
    }

    /// What a claim's words fill its slots with.
    struct Slots {
        let measured: Set<Term>
        let agent: Set<Term>
        let comparator: Set<Term>
        let turn: ReportedEffect.Turn?
    }

    private static func slots(of words: ClaimWords) -> Slots? {
        guard let measured = words.claim.measured, let agent = words.claim.agent else { return nil }
        return Slots(
            measured: ClaimWords.terms(of: measured.text), agent: ClaimWords.terms(of: agent.text),
            comparator: words.claim.comparator.map { ClaimWords.terms(of: $0.text) } ?? [],
            turn: nil)
    }
}

extension Statement {
    /// Whether it is worded as registries word an outcome: "A is superior to B in terms of C".
    var definesMeasure: Bool { superiority(in: self) != nil }
}

/// The slots of "A is superior to B in terms of C", where words for the measure come last.
private func superiority(in statement: Statement) -> ClaimedEffect.Slots? {
    let words = statement.words
    guard
        let at = words.firstIndex(where: { ["superior", "inferior"].contains($0.lower) }),
        let to = words[at...].firstIndex(where: { ["to", "than"].contains($0.lower) }),
        let measure = words[to...].firstIndex(where: {
            ["terms", "regarding", "respect", "concerning"].contains($0.lower)
        })
    else { return nil }
    func terms(_ places: Range<Int>) -> Set<Term> {
        Set(statement.terms.filter { places.contains($0.word) }.map(\.term))
    }
    let isAlike = words[..<at].last?.lower == "non"
    return ClaimedEffect.Slots(
        measured: terms(measure + 1..<words.count), agent: terms(0..<at),
        comparator: terms(to + 1..<measure),
        turn: isAlike
            ? .absent(.equivalent) : words[at].lower == "superior" ? .rises : .falls)
}

extension Comparison {
    /// Whether a statement speaks of what the claim measures under what the claim says acts: the measure in
    /// its own words, the agent there or in its context, and half of all else.
    ///
    /// In an excerpt, which somebody chose for the claim, half of measure and agent and a third of all else do.
    /// A measure that is named at length need not be repeated at length.
    func sharesSlots(_ alignment: Alignment, agent least: Double) -> Bool {
        guard let effect else { return false }
        let statement = statement(alignment)
        let before =
            alignment.statement > 0 ? record.statements[alignment.statement - 1] : statement
        let context = [statement.termSet, before.termSet, record.titleTerms]
        let turns = Set(words.statement.changes.map(\.word))
        var rest = words.statement.termSet.subtracting(effect.measured).subtracting(amountTerms)
        // Of "it also lowers anxiety" nothing is left but which way it goes, which is compared by itself.
        let turning = Set(words.statement.terms.filter { turns.contains($0.word) }.map(\.term))
        rest.subtract(turning)
        if effect.isMeasureDefined, !isChosen {
            return sharesDefinedMeasure(effect, statement)
                && share(of: effect.agent, in: context) >= 0.3
        }
        if isChosen {
            return share(of: effect.measured, in: [statement.termSet]) >= 0.5
                && share(of: effect.agent, in: context) >= 0.5
                && share(of: rest, in: context) >= 0.3
        }
        // "jobs in restaurants" are jobs where the title says restaurants.
        let named = share(of: effect.measured, in: [statement.termSet])
        let isNamed =
            named >= 0.8
            || named >= 0.5
                && share(of: effect.measured, in: [statement.termSet, record.titleTerms]) >= 0.8
        return isNamed
            && share(of: effect.agent, in: context) >= least
            && share(of: rest, in: context) >= 0.5
    }

    /// Whether a statement speaks of a measure that is named at length, as registries do.
    ///
    /// An abstract names it more shortly. So only those of its words count that the record uses at all, which
    /// must be half of them and two at least.
    private func sharesDefinedMeasure(_ effect: ClaimedEffect, _ statement: Statement) -> Bool {
        let known = effect.measured.filter { record.mentions[$0] != nil }
        return known.count >= 2 && 2 * known.count >= effect.measured.count
            && share(of: known, in: [statement.termSet]) >= 0.6
    }

    /// The weighted share of terms that stand in some of the sets; 1 for no terms.
    func share(of terms: Set<Term>, in sets: [Set<Term>]) -> Double {
        var (held, total) = (0.0, 0.0)
        for term in terms {
            for meant in record.abbreviations[term] ?? [term] {
                let weight = record.weight(of: meant) ?? 1
                total += weight
                if sets.contains(where: { $0.contains(meant) }) { held += weight }
            }
        }
        return total > 0 ? held / total : 1
    }

    /// What a statement that shares the claim's slots says of its effect.
    func slotStance(of alignment: Alignment) -> Stance {
        guard let effect else { return .unclear }
        let statement = statement(alignment)
        guard let reported = statement.effect(effect.question) else { return .unclear }
        if effect.isMeasureDefined, !isAbsent(effect.turn), !isAbsent(reported.turn) {
            if statement.favours(effect.comparator.subtracting(effect.agent)) { return .unclear }
            // Whether more or less of it is the better, its name does not say: that they differ bears it out.
            return reported.distance <= 12 ? .agrees : .unclear
        }
        switch (effect.turn, reported.turn) {
        case (.rises, .rises), (.falls, .falls), (.absent, .absent): return .agrees
        case (.differs, .rises), (.differs, .falls), (.differs, .differs): return .agrees
        case (.rises, .falls), (.falls, .rises), (.absent, .rises), (.absent, .falls):
            // "improved" beside "shortened" says nothing to who does not know the measure.
            guard effect.isJudged == reported.isJudged || isAbsent(effect.turn),
                !isAbsent(effect.turn) || effect.denied.map({ $0 == reported.turn }) ?? true,
                !effect.isMeasureDefined, reported.isAlone, reported.distance <= 8
            else { return .unclear }
            return .opposite(word: reported.words.lowerBound)
        case (_, .absent(let kind)):
            guard
                reported.isAlone,
                reported.distance <= 12 || reported.distance <= 34 && statement.hasOneEstimate,
                !statement.tellsTestsApart(reported.words)
            else { return .unclear }
            return .denies(
                Denial(
                    kind: kind, clause: statement.words[reported.words.lowerBound].clause,
                    words: reported.words))
        default: return .unclear
        }
    }

    private func isAbsent(_ turn: ReportedEffect.Turn) -> Bool {
        if case .absent = turn { true } else { false }
    }

    /// The alignments that share the claim's slots and on which an accusation may rest, where no statement
    /// on the same measure says what the claim says.
    var slotAccusable: [Alignment] {
        guard !words.tellsEquality else { return [] }
        let sharing = alignments.filter { sharesSlots($0, agent: 0.6) }
        guard !sharing.contains(where: { slotStance(of: $0) == .agrees }) else { return [] }
        return sharing.filter { alignment in
            let role = statement(alignment).role
            return role != .methods && role != .background && !addsDoubt(alignment)
                && !tellsMethods(alignment)
        }
    }

    /// Whether the statement says who was enrolled, what was done or what was to be measured, without anything
    /// found.
    func tellsMethods(_ alignment: Alignment) -> Bool {
        let words = statement(alignment).words.map(\.lower)
        let isOutcome = zip(words, words.dropFirst()).contains { first, second in
            ["primary", "secondary", "main"].contains(first) && second.hasPrefix("outcome")
        }
        return
            (isOutcome
            || words.contains { ["enrolled", "recruited", "randomly", "eligible"].contains($0) })
            && !words.contains { $0.hasPrefix("significan") || $0.hasPrefix("differ") }
    }
}

extension Statement {
    /// Whether words are one of several tests, of which another found a difference: each is of another group or measure.
    fileprivate func tellsTestsApart(_ places: ClosedRange<Int>) -> Bool {
        let isTest = quantities.contains { quantity in
            quantity.isTested
                && self.places(of: quantity.range).overlaps(Range(places))
        }
        return isTest && quantities.contains { isBelowSignificance($0) }
    }

    /// Whether it says in so many words that a difference is in favour of some.
    fileprivate func favours(_ side: Set<Term>) -> Bool {
        words.indices.contains { place in
            (words[place].lower.hasPrefix("favor") || words[place].lower.hasPrefix("favour"))
                && terms.contains {
                    (place + 1...place + 3).contains($0.word) && side.contains($0.term)
                }
        }
    }

    /// Whether it tells one thing with one interval or p value and no word of change, so that however far from it they
    /// are its own.
    fileprivate var hasOneEstimate: Bool {
        changes.isEmpty
            && quantities.count(where: \.isTested) == 1
    }
}

extension Quantity {
    /// Whether it is a p value or has its spread beside it.
    fileprivate var isTested: Bool { isPValue || uncertainty != nil }
}

/// Terms that say how much, or that something is measured, not what.
let amountTerms: Set<Term> = Set(
    [
        "level", "rate", "risk", "number", "score", "amount", "value", "degree", "incidence",
        "proportion", "percentage", "mean", "change", "effect", "baseline", "week", "month", "day",
        "year", "point", "total", "time", "measure", "scale", "share", "prevalence", "occurrence",
    ].map { root(of: $0) })
