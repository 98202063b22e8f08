import Claims
import Prose
import Quantities

/// What is asked of a statement: what one thing does to another, beside what.
struct EffectQuestion: Sendable, Hashable {
    /// The terms of what is measured.
    let measured: Set<Term>
    /// The terms of what acts, without those it shares with the others.
    let agent: Set<Term>
    /// The terms of what it is compared with, without those it shares with the others.
    let comparator: Set<Term>

    /// A question; terms that several sides share tell them apart for none.
    init(measured: Set<Term>, agent: Set<Term>, comparator: Set<Term>) {
        self.measured = measured
        let agents = agent.subtracting(comparator).subtracting(measured)
        let others = comparator.subtracting(agent).subtracting(measured)
        self.agent = agents.union(generalAgents.subtracting(comparator).subtracting(measured))
        self.comparator = others.union(
            generalComparators.subtracting(agent).subtracting(measured))
    }
}

/// What a statement reports of one thing measured, told of the agent.
struct ReportedEffect: Sendable, Hashable {
    /// Which way it went.
    enum Turn: Sendable, Hashable {
        /// There is more of it with the agent.
        case rises
        /// There is less of it with the agent.
        case falls
        /// There is a difference, and nothing says which way.
        case differs
        /// There is none, or none was shown.
        case absent(Denial.Kind)
    }
    /// Which way it went.
    let turn: Turn
    /// The words that say so, as places in the statement.
    let words: ClosedRange<Int>
    /// Whether the statement tells it of the comparator, so that `turn` is the other way round.
    let isToldOfComparator: Bool
    /// Whether it says better or worse, which is more or less only for who knows the measure.
    var isJudged = false
    /// How far the words stand from what is measured; see `effect`.
    var distance = 0.0
    /// Whether no other word of change stands in the statement.
    var isAlone = true
}

extension Statement {
    /// What the statement reports of the thing asked about; `nil` where it reports nothing.
    ///
    /// Words of change, denials and tests compete: the one that stands nearest to a word of what is measured
    /// wins, one in another clause only where its own has none. A denial that speaks of nothing else
    /// ("higher, but not significantly", "higher (p = 0.2)") takes a turn back. Which side a comparison is told
    /// of is read from "than", "compared with" and the groups beside them; without a word of change two
    /// figures, each beside its group, decide where a test says that they differ.
    func effect(_ question: EffectQuestion) -> ReportedEffect? {
        let places = terms.filter { question.measured.contains($0.term) }.map(\.word)
        let signals = signals(besides: places)
        let isBetweenGroups = deniesBetweenGroups(signals)
        func rank(_ signal: Signal) -> Double {
            cost(signal, places) + (isBetweenGroups && isWithinGroups(signal) ? 30 : 0)
        }
        guard let signal = signals.min(by: { rank($0) < rank($1) }) else {
            return nil
        }
        var effect = effect(of: signal, among: signals, besides: places, question)
        effect.distance = cost(signal, places)
        effect.isAlone = !signals.contains { other in
            if case .turns = other.kind {
                !effect.words.overlaps(other.words) && other != signal
            } else {
                false
            }
        }
        return effect
    }

    /// Whether a signal says that the groups did not differ from each other.
    private func deniesBetweenGroups(_ signals: [Signal]) -> Bool {
        signals.contains { signal in
            guard case .absent = signal.kind else { return false }
            let behind = words[signal.words.upperBound...].dropFirst().prefix(6)
            return behind.contains { ["between", "among", "across"].contains($0.lower) }
                && behind.contains { isGroupWord($0.lower) }
        }
    }

    /// Whether a turn is told of all groups alike, with nothing that it is compared with.
    private func isWithinGroups(_ signal: Signal) -> Bool {
        guard case .turns = signal.kind else { return false }
        return !words.indices.contains { introducesComparand($0) }
            && words.contains { ["both", "all", "each", "baseline", "pre"].contains($0.lower) }
    }

    private func isGroupWord(_ word: String) -> Bool {
        ["group", "groups", "arm", "arms", "treatments", "conditions", "programs", "cohorts"]
            .contains(word)
    }

    private func effect(
        of signal: Signal, among signals: [Signal], besides places: [Int],
        _ question: EffectQuestion
    ) -> ReportedEffect {
        switch signal.kind {
        case .absent(let kind):
            return ReportedEffect(
                turn: .absent(kind), words: signal.words, isToldOfComparator: false)
        case .differs:
            return ReportedEffect(
                turn: turnOfFigures(question) ?? .differs, words: signal.words,
                isToldOfComparator: false)
        case .turns(let direction):
            if let denial = denial(takingBack: signal, among: signals, question) {
                return ReportedEffect(
                    turn: .absent(.notSignificant), words: denial, isToldOfComparator: false)
            }
            let isToldOfComparator = isToldOfComparator(signal, question)
            let rises =
                isRise(direction, of: question.measured)
                != (isToldOfComparator != isTurned(signal, besides: places))
            return ReportedEffect(
                turn: rises ? .rises : .falls, words: signal.words,
                isToldOfComparator: isToldOfComparator,
                isJudged: direction == .better || direction == .worse)
        }
    }

    /// How far a signal stands from what is measured, in words; another clause is twenty words away.
    private func cost(_ signal: Signal, _ places: [Int]) -> Double {
        let clause = words[signal.words.lowerBound].clause
        let distance = places.map { place -> Double in
            let away =
                signal.words.contains(place)
                ? 0
                : min(abs(place - signal.words.lowerBound), abs(place - signal.words.upperBound))
            return Double(away) + (words[place].clause == clause ? 0 : 20)
        }.min()
        return (distance ?? Double(signal.words.lowerBound)) + signal.handicap
    }

    /// Whether "greater" is said of a fall ("a greater reduction", "the reduction was greater").
    private func isTurned(_ signal: Signal, besides measured: [Int]) -> Bool {
        let at = signal.words.upperBound
        guard comparatives.contains(words[at].lower) else { return false }
        let clause = words[at].clause
        let near = changes.filter { change in
            change.word != at && words[change.word].clause == clause
                && change.word > at - 10 && change.word <= at + 4
                && !comparatives.contains(words[change.word].lower)
        }
        return near.contains { $0.direction == .decrease && !measured.contains($0.word) }
    }

    /// The words that take a turn back: a test that fails, or a denial that speaks of nothing else.
    private func denial(
        takingBack signal: Signal, among signals: [Signal], _ question: EffectQuestion
    ) -> ClosedRange<Int>? {
        let at = signal.words.lowerBound
        let around = words[max(0, at - 3)...min(words.count - 1, signal.words.upperBound + 2)]
        if let trend = (max(0, at - 4)..<at).first(where: {
            words[$0].lower.hasPrefix("tend") || words[$0].lower == "trend"
        }) {
            return trend...trend
        }
        guard !around.contains(where: { $0.lower.hasPrefix("significan") }) else {
            return signals.first {
                $0.kind == .absent(.notSignificant) && $0.words.upperBound < at
                    && at - $0.words.upperBound <= 4 && $0.handicap == 0
            }?.words
        }
        let others = signals.filter { $0.words != signal.words }
        let next = others.filter { $0.words.lowerBound > at }.min {
            $0.words.lowerBound < $1.words.lowerBound
        }
        for other in others {
            guard case .absent = other.kind else { continue }
            if other.handicap >= 6 {
                // A test belongs to the turn before it.
                if other == next { return other.words }
            } else if speaksOfNothingElse(other, question) {
                return other.words
            }
        }
        return nil
    }

    /// Whether the clause of a denial names no measure of its own: "but the difference was not significant".
    private func speaksOfNothingElse(_ signal: Signal, _ question: EffectQuestion) -> Bool {
        let clause = words[signal.words.lowerBound].clause
        let before = words[..<signal.words.lowerBound].suffix(5).filter { $0.clause == clause }
        if before.contains(where: { $0.lower.hasPrefix("differ") || $0.lower == "trend" }),
            before.contains(where: { ["this", "these", "the", "such", "that"].contains($0.lower) })
        {
            return true
        }
        let others = Set(terms.filter { words[$0.word].clause == clause }.map(\.term))
            .subtracting(question.agent).subtracting(question.comparator)
            .subtracting(question.measured).subtracting(reportingTerms)
        return others.isEmpty
    }

    /// Whether a turn is told of the comparator: "lower with placebo than with the drug".
    private func isToldOfComparator(_ signal: Signal, _ question: EffectQuestion) -> Bool {
        func groups(_ places: Range<Int>) -> (agent: Bool, comparator: Bool) {
            let terms = terms.filter { places.contains($0.word) }.map(\.term)
            return (
                terms.contains { question.agent.contains($0) },
                terms.contains { question.comparator.contains($0) }
            )
        }
        let at = signal.words.upperBound
        if let marker = words.indices.first(where: { $0 > at && introducesComparand($0) }) {
            let (before, after) = (groups(0..<marker), groups(marker..<words.count))
            if after.agent != after.comparator {
                return after.agent && !(before.agent && !before.comparator)
            }
            return before.comparator && !before.agent
        }
        if let marker = words.indices.last(where: { $0 < at && introducesComparand($0) }) {
            let behind = groups(marker..<min(marker + 6, at))
            if behind.agent != behind.comparator { return behind.agent }
        }
        let clause = words[at].clause
        let own = words.indices.filter { words[$0].clause == clause }
        guard let first = own.first, case let end = end(ofTurn: at), first < end else {
            return false
        }
        let nearby = groups(first..<end)
        if nearby.agent != nearby.comparator { return nearby.comparator }
        let behind = groups(at..<min(end, at + 8))
        return behind.agent != behind.comparator && behind.comparator
    }

    /// Where what is told by a turn ends: with its clause, or before a denial that is told of somebody else: "increased in
    /// the trained group and did not change in the control group".
    private func end(ofTurn at: Int) -> Int {
        let clause = words[at].clause
        let last = words.lastIndex { $0.clause == clause } ?? at
        let next = denials.map(\.words.lowerBound).filter { place in
            place > at + 1 && place <= last && words[at..<place].contains { $0.lower == "and" }
        }.min()
        return next ?? last + 1
    }

    private func introducesComparand(_ place: Int) -> Bool {
        ["than", "compared", "versus", "vs", "comparison"].contains(words[place].lower)
            || words[place].lower == "relative" && place + 1 < words.count
                && words[place + 1].lower == "to"
            || words[place].lower == "to" && place > 0
                && ["superior", "inferior", "preferable"].contains(words[place - 1].lower)
    }

    /// Which way two figures of one kind go, each beside the group that stands nearest.
    private func turnOfFigures(_ question: EffectQuestion) -> ReportedEffect.Turn? {
        let levels = quantities.filter { isLevel($0) }
        let groups: [(isAgent: Bool, word: Int)] = terms.compactMap { term, word in
            question.agent.contains(term)
                ? (true, word) : question.comparator.contains(term) ? (false, word) : nil
        }
        guard let first = groups.first, groups.contains(where: { $0.isAgent != first.isAgent })
        else { return nil }
        if let ordered = turnInOrder(levels, isAgentFirst: first.isAgent) { return ordered }
        for first in levels {
            let alike = levels.filter { areAlike(first, $0) }
            if alike.count >= 2, let turn = turn(of: alike, beside: groups) { return turn }
        }
        return nil
    }

    /// Whether a quantity is a level of something: no statistic, no confidence level and no point of time.
    private func isLevel(_ quantity: Quantity) -> Bool {
        guard quantity.symbol == nil, quantity.value != nil, quantity.modifier == nil,
            Figure(quantity) != nil
        else { return false }
        let places = places(of: quantity.range)
        if places.upperBound < words.count,
            ["confidence", "ci", "credible"].contains(words[places.upperBound].lower)
        {
            return false
        }
        guard quantity.kind == .duration, places.lowerBound > 0 else { return true }
        return !["at", "after", "within", "by", "for", "during", "over", "every"].contains(
            words[places.lowerBound - 1].lower)
    }

    /// Which way figures of one kind go, each beside the group that stands nearest:
    /// "12 in the treated and 9 in the control group", or "the treated group had 12 and the control group 9".
    private func turn(of levels: [Quantity], beside groups: [(isAgent: Bool, word: Int)])
        -> ReportedEffect.Turn?
    {
        guard let first = groups.first else { return nil }
        let isBefore = levels.first.map { places(of: $0.range).lowerBound < first.word } ?? false
        var values: [Bool: Quantity] = [:]
        for quantity in levels {
            let place = places(of: quantity.range).lowerBound
            let group =
                isBefore
                ? groups.first { $0.word > place } : groups.last { $0.word < place }
            guard let group, abs(group.word - place) <= 15, values[group.isAgent] == nil else {
                continue
            }
            values[group.isAgent] = quantity
        }
        guard let ours = values[true]?.value?.value, let theirs = values[false]?.value?.value,
            ours != theirs
        else { return nil }
        return ours > theirs ? .rises : .falls
    }
}

extension Statement {
    /// Which way two figures go that stand in the order of two groups: "12 and 9, respectively", "12 versus 9".
    private func turnInOrder(_ levels: [Quantity], isAgentFirst: Bool) -> ReportedEffect.Turn? {
        for (one, other) in zip(levels, levels.dropFirst()) where areAlike(one, other) {
            let (end, next) = (places(of: one.range).upperBound, places(of: other.range).lowerBound)
            guard end <= next, case let gap = end..<next, gap.count <= 6,
                words.contains(where: { $0.lower == "respectively" })
                    || words[gap].contains(where: { ["vs", "versus"].contains($0.lower) }),
                let first = one.value?.value, let second = other.value?.value, first != second
            else { continue }
            return (first > second) == isAgentFirst ? .rises : .falls
        }
        return nil
    }
}

/// Whether a direction means more of what is measured: less pain is better, more sleep is.
func isRise(_ direction: Claim.Direction, of measured: Set<Term>) -> Bool {
    switch direction {
    case .increase: true
    case .better: measured.isDisjoint(with: unwelcome)
    case .worse: !measured.isDisjoint(with: unwelcome)
    default: false
    }
}

private let comparatives: Set<String> = [
    "greater", "more", "larger", "higher", "bigger", "less", "lesser", "smaller", "lower", "fewer",
    "shorter", "longer", "slower",
]

/// Terms of mere reporting, which name no measure.
let reportingTerms: Set<Term> = Set(
    [
        "difference", "differ", "group", "statistical", "statistically", "reach", "test", "level",
        "value", "significance", "both", "two", "three", "table", "figure", "fig", "time",
        "effect", "patient", "point", "statistic", "change", "exist", "detect", "note", "see",
    ].map { root(of: $0) } + ["patient"])

/// Terms for the treated side of a trial, whatever was given.
private let generalAgents: Set<Term> = Set(
    ["intervention", "experimental", "treated", "active", "treatment"].map { root(of: $0) })

/// Terms for the side of a trial that was compared with, whatever it was given.
private let generalComparators: Set<Term> = Set(
    ["control", "controls", "placebo"].map { root(of: $0) })

/// Measures of which less is better, by term.
private let unwelcome: Set<Term> = Set(
    [
        "pain", "death", "disease", "spasm", "tumour", "stroke", "heart-attack", "swelling",
        "fracture", "side-effect", "association",
    ]
        + [
            "symptom", "depression", "depressive", "anxiety", "nausea", "vomiting", "bleeding",
            "infection",
            "fatigue", "stress", "disability", "complication", "relapse", "recurrence", "severity",
            "failure", "insomnia", "inflammation", "burden", "distress", "dyspnea", "dyspnoea",
            "complaint", "cough", "itch", "headache", "migraine", "seizure", "lesion", "damage",
            "incontinence", "leakage", "craving", "hypotension", "delirium", "readmission",
            "problem", "discomfort", "itching", "irritation", "tension", "anger", "confusion",
            "negative", "psychopathology", "hyperactivity", "aggression", "agitation", "wheeze",
            "hypoglycaemia", "hypoglycemia", "rejection", "restenosis", "toxicity", "constipation",
            "diarrhea", "diarrhoea", "dryness", "hemorrhage", "haemorrhage", "error", "impairment",
        ].map { root(of: $0) })
