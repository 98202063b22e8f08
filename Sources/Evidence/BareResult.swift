import Claims
import Prose
import Quantities

/// A result that a clause tells of one thing in so many words: "Retail sales in the zones were unaffected".
struct BareResult: Sendable, Hashable {
    /// What is said of the thing.
    enum Outcome: Sendable, Hashable {
        /// It went this way.
        case turns(Claim.Direction)
        /// It went no way, or none was shown.
        case absent(Denial.Kind)
        /// Nobody looked, or nobody could.
        case unmeasured
    }
    /// What is said of it.
    let outcome: Outcome
    /// What it is told of, each by its terms: two of "systolic and diastolic pressure".
    let things: [Set<Term>]
    /// The terms of all else in the clause: in whom, where, beside what.
    let rest: Set<Term>
    /// Whether the rest says between which two things there is no relation, so that all of it counts.
    let isRelation: Bool
    /// The words that say so, as places in the statement.
    let words: ClosedRange<Int>
}

extension Statement {
    /// What its clauses tell of one thing each; a clause that says two things of it tells nothing here.
    var bareResults: [BareResult] {
        guard ![.methods, .background, .title].contains(role), !written.hasSuffix("?") else {
            return []
        }
        return Set(words.map(\.clause)).sorted().compactMap { clause in
            guard let first = words.firstIndex(where: { $0.clause == clause }),
                let last = words.lastIndex(where: { $0.clause == clause })
            else { return nil }
            return bareResult(in: first..<last + 1)
        }
    }

    private func bareResult(in clause: Range<Int>) -> BareResult? {
        if let lacking = lackingResult(in: clause) { return lacking }
        guard let (outcome, said) = outcome(in: clause),
            let places = places(toldBy: said, outcome, in: clause)
        else { return nil }
        let noun = nullNoun(in: said, of: clause) ?? said.upperBound
        let told = said.lowerBound...max(said.upperBound, noun)
        let own = places.filter { !told.contains($0) }
        // "was increased immediately" says when; before a noun of the phrase such a word describes it.
        let naming = own.filter { place in
            place < said.upperBound || !words[place].lower.hasSuffix("ly")
                || own.contains(place + 1)
                    && !["and", "or", "nor"].contains(words[place + 1].lower)
        }
        let things = split(naming).map { thing(at: $0) }.filter { !$0.isEmpty }
        guard !things.isEmpty else { return nil }
        let held = Set(own)
        let rest = terms.filter { _, word in
            clause.contains(word) && !held.contains(word) && !told.contains(word)
                && !isPartOfFigure(word) && !denyingWords.contains(words[word].lower)
        }
        return BareResult(
            outcome: outcome, things: things, rest: Set(rest.map(\.term)),
            isRelation: words[said].contains { isRelating($0) }, words: told)
    }

    /// What a clause says, where it says one thing only, with the words that say it.
    private func outcome(in clause: Range<Int>) -> (BareResult.Outcome, ClosedRange<Int>)? {
        if let unmeasured = unmeasured(in: clause) { return (.unmeasured, unmeasured) }
        let denials = denials.filter { clause.contains($0.words.lowerBound) }
        let turns = changes.filter { change in
            clause.contains(change.word) && !denials.contains { $0.words.contains(change.word) }
        }
        if let likeness = likeness(in: clause), denials.isEmpty, turns.allSatisfy(\.isDenied) {
            return (.absent(.noEffect), likeness)
        }
        if let evenness = evenness(in: clause), denials.isEmpty, turns.isEmpty {
            return (.absent(.equivalent), evenness)
        }
        // A p value alone leaves open what was tested.
        let isOpen = denials.contains { $0.kind == .notSignificant }
        if let first = denials.first(where: { !isPartOfFigure($0.words.lowerBound) }) {
            guard turns.allSatisfy(\.isDenied) else { return nil }
            return (.absent(isOpen ? .notSignificant : first.kind), first.words)
        }
        guard denials.isEmpty || turns.allSatisfy(\.isDenied) else { return nil }
        guard turns.count == 1, let turn = turns.first else { return nil }
        // "less severe" is better, whatever it is of.
        if !turn.isDenied, turn.word + 1 < clause.upperBound,
            ["severe", "intense"].contains(words[turn.word + 1].lower)
        {
            return (
                .turns(turn.direction == .decrease ? .better : .worse), turn.word...turn.word + 1
            )
        }
        return (
            turn.isDenied
                ? .absent(isOpen ? .notSignificant : .noEffect) : .turns(turn.direction),
            turn.word...turn.word
        )
    }

    /// What a clause says that no study looked at: "No trial reported on mortality", "we did not record falls".
    private func lackingResult(in clause: Range<Int>) -> BareResult? {
        guard let said = lookedAtByNobody(in: clause) else { return nil }
        let places = objects(from: said.upperBound + 1, in: clause)
        let things = split(places).map { thing(at: $0) }.filter { !$0.isEmpty }
        let held = Set(places)
        let rest = terms.filter { _, word in
            word > said.upperBound && clause.contains(word) && !held.contains(word)
                && !isPartOfFigure(word)
        }
        return things.isEmpty
            ? nil
            : BareResult(
                outcome: .unmeasured, things: things, rest: Set(rest.map(\.term)),
                isRelation: false, words: said)
    }

    /// "did not respond", "as satisfied as before".
    private func likeness(in clause: Range<Int>) -> ClosedRange<Int>? {
        for place in clause.dropLast(2) {
            let next = words[place + 1].lower
            if ["not", "didn"].contains(words[place].lower), ["respond", "budge"].contains(next) {
                return place...place + 1
            }
            if words[place].lower == "as", words[place + 2].lower == "as",
                place > clause.lowerBound,
                linking.contains(words[place - 1].lower)
            {
                return place...place
            }
        }
        return nil
    }

    /// "were similar in both groups", "was the same with salt and without".
    ///
    /// How alike they were at the start, and what it is that they were like ("similar to that of men"), is no result of this.
    private func evenness(in clause: Range<Int>) -> ClosedRange<Int>? {
        guard !clause.contains(where: { startingWords.contains(words[$0].lower) }) else {
            return nil
        }
        for place in clause.dropFirst(2) where beingVerbs.contains(words[place - 1].lower) {
            let isSame =
                words[place].lower == "the" && clause.contains(place + 1)
                && words[place + 1].lower == "same"
            guard isSame || evenWords.contains(words[place].lower) else { continue }
            let last = isSame ? place + 1 : place
            guard clause.contains(last + 1) else { return place...last }
            let next = words[last + 1].lower
            return next != "to" && prepositions.contains(next) && next != "as"
                || isPartOfFigure(last + 1) ? place...last : nil
        }
        return nil
    }

    /// The words that name what is spoken of: behind "no effect on", behind a verb that takes an object, or else before
    /// the verb.
    private func places(
        toldBy said: ClosedRange<Int>, _ outcome: BareResult.Outcome, in clause: Range<Int>
    ) -> [Int]? {
        if let noun = nullNoun(in: said, of: clause) {
            return objectStart(behind: noun, in: clause).map { listed(from: $0, in: clause) }
        }
        let behind = said.upperBound + 1
        if words[said].contains(where: { isRelating($0) }) {
            guard clause.contains(behind),
                ["on", "in", "with", "to", "of"].contains(words[behind].lower)
            else { return nil }
            return phrase(from: behind + 1, in: clause)
        }
        if takesObject(said, in: clause) { return phrase(from: behind, in: clause) }
        let start = subjectStart(in: clause, before: said.lowerBound)
        var subject = phrase(from: start, in: start..<said.lowerBound)
        // "Effects on hours worked could not be assessed" tells of the hours.
        if let lead = subject.first(where: { isContent(words[$0]) }),
            effectNouns.contains(words[lead].lower), lead + 1 < said.lowerBound,
            ["on", "in", "of"].contains(words[lead + 1].lower)
        {
            subject = phrase(from: lead + 2, in: start..<said.lowerBound)
        }
        if outcome == .unmeasured { return subject }
        // "took more notes", "slept longer": what they did belongs to it, and what they did it to.
        let verb = said.lowerBound - 1
        if clause.contains(verb), !linking.contains(words[verb].lower), isContent(words[verb]),
            comparatives.contains(words[said.lowerBound].lower)
        {
            return subject.filter { $0 < verb } + [verb] + phrase(from: behind, in: clause)
        }
        if linking.contains(words[max(0, verb)].lower), said.count == 1 {
            return subject + phrase(from: behind, in: clause)
        }
        return subject
    }

    /// Where what a clause is about begins: behind "In the first year,".
    func subjectStart(in clause: Range<Int>, before said: Int) -> Int {
        guard let first = clause.first, prepositions.contains(words[first].lower),
            let comma = (first + 1..<max(first + 1, said)).first(where: {
                gap(before: $0).contains(",")
            })
        else { return clause.lowerBound }
        return comma
    }

    /// Whether the last of the words is a verb in the active voice with a noun behind it.
    private func takesObject(_ said: ClosedRange<Int>, in clause: Range<Int>) -> Bool {
        let verb = said.upperBound
        guard clause.contains(verb + 1), !comparatives.contains(words[verb].lower),
            !words[max(clause.lowerBound, verb - 3)..<verb].contains(where: {
                ["was", "were", "is", "are", "been", "be", "being"].contains($0.lower)
            }), isContent(words[verb])
        else { return false }
        let next = words[verb + 1]
        return ["the", "a", "an", "their", "its"].contains(next.lower)
            || isContent(next) && !next.lower.hasSuffix("ly")
    }

    /// The words from a place to the first preposition but "of", verb of being, comma or figure.
    func phrase(from start: Int, in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var at = start
        while range.contains(at) {
            let word = words[at]
            let ends =
                prepositions.contains(word.lower) || linking.contains(word.lower)
                || ["did", "does", "do", "not", "that", "which", "who"].contains(word.lower)
                || isPartOfFigure(at)
            // "Six-minute walking distance" is one measure.
            if found.isEmpty, isPartOfFigure(at), at + 1 < range.upperBound,
                [at, at + 1].contains(where: { gap(before: $0) == "-" })
            {
                at += 1
                continue
            }
            if ends || at > start && gap(before: at).contains(where: { "(;:".contains($0) }) {
                return found
            }
            found.append(at)
            at += 1
        }
        return found
    }

    /// The parts of a run of words that "and", "or" or a comma join.
    func split(_ places: [Int]) -> [[Int]] {
        places.reduce(into: [[]]) { parts, place in
            if ["and", "or", "nor"].contains(words[place].lower) {
                parts.append([])
            } else if gap(before: place).contains(","), parts.last?.isEmpty == false {
                parts.append([place])
            } else {
                parts[parts.count - 1].append(place)
            }
        }
    }

    func thing(at places: [Int]) -> Set<Term> {
        let held = Set(places.filter { words[$0].lower != "including" })
        return Set(terms.filter { held.contains($0.word) }.map(\.term))
            .subtracting(amountTerms).subtracting(generalTerms).subtracting(reportingTerms)
            .subtracting(relatingTerms).subtracting(degreeTerms)
    }

    func isPartOfFigure(_ place: Int) -> Bool {
        words[place].isNumber || quantities.contains { $0.range.overlaps(words[place].range) }
    }

    private func isRelating(_ word: Word) -> Bool { synonyms[word.stem] == "association" }
}

private let linking: Set<String> = [
    "was", "were", "is", "are", "be", "been", "had", "has", "have", "remained", "became", "got",
    "could",
]

private let beingVerbs: Set<String> = [
    "was", "were", "is", "are", "remained", "broadly", "statistically", "also", "very",
]

/// Words for the time before anything was done.
private let startingWords: Set<String> = [
    "baseline", "entry", "enrolment", "enrollment", "outset", "beginning", "before", "initially",
]

private let comparatives: Set<String> = [
    "more", "less", "fewer", "higher", "lower", "longer", "shorter", "greater", "smaller", "larger",
    "better", "worse", "as",
]

private let prepositions: Set<String> = [
    "in", "among", "at", "on", "for", "from", "between", "with", "after", "during", "over",
    "across",
    "near", "within", "below", "above", "by", "under", "than", "since", "before", "compared",
    "when",
    "while", "per", "to", "through", "without", "along", "until", "if", "because", "as",
]

/// Terms that say how often or how strongly, and no thing.
let degreeTerms: Set<Term> = Set(
    [
        "often", "severe", "concentration", "amount", "count", "numerous", "abundant", "widespread",
        "prevalent", "strong", "strength",
        "overall", "total", "further", "similar", "statistically", "significant",
    ].map { root(of: $0) } + ["often"])
