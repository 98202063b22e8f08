import Claims
import Prose
import Quantities

/// A figure that a source gives of some, told of all of whom it gives another: 30% of "the less experienced" beside 15% "on
/// average".
extension Comparison {
    /// The finding that the claimed figure is one of some only.
    func figureOfSome(_ claimed: Quantity) -> Finding? {
        guard claimed.modifier != .upTo, Figure(claimed) != nil,
            namesNobodyNew || !sentenceWords.isDisjoint(with: wholes),
            !picksSome(besides: claimed)
        else { return nil }
        let holding = pairs(of: claimed).filter { agrees(claimed, $0.reported, as: $0.sense) }
        let places = Set(holding.map { [$0.statement, $0.reported.range.start] })
        guard places.count == 1, let pair = holding.first,
            record.statements[pair.statement].role != .methods
        else { return nil }
        let statement = record.statements[pair.statement]
        guard
            let part = partBehind(pair, in: statement) ?? partBefore(pair, in: statement)
                ?? partOpening(pair, in: statement)
        else { return nil }
        return finding(
            .subgroupAsWhole, at: claimed.range, against: pair.statement, decisive: part.range,
            "The source gives \(statement.text[pair.reported.range]) for some only "
                + "(“\(statement.text[part.range])”), and \(part.whole) of all.")
    }

    /// Whether the record has every word of the claim that names anything: one that it lacks may pick out those of whom
    /// the figure is.
    var namesNobodyNew: Bool {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        return own.terms.allSatisfy { term, word in
            turns.contains(word) || amountTerms.contains(term) || generalTerms.contains(term)
                || relatingTerms.contains(term) || fillers.contains(own.words[word].stem)
                || own.quantities.contains { $0.range.overlaps(own.words[word].range) }
                || meant([term]).contains { record.mentions[$0] != nil }
        }
    }

    /// Whether the claim names none of the words that pick some out, nor a number among them.
    func leavesOut(
        _ places: Range<Int>, of statement: Statement, isBesideWhole: Bool = false
    ) -> Bool {
        // "In old houses the effect was larger. Gas use fell by 27%."
        let known = meant(words.knownTerms.union(sentenceTerms).union(termsBefore))
        let picking = statement.terms.filter { places.contains($0.word) }.map(\.term).filter {
            !record.titleTerms.contains($0) && !amountTerms.contains($0)
                && !reportingTerms.contains($0)
        }
        .filter { term in
            // The neighborhoods of "in poor neighborhoods; across all neighborhoods" pick nothing out.
            !isBesideWhole
                || !statement.terms.contains { $0.term == term && !places.contains($0.word) }
        }
        let numbers = statement.words[places].filter(\.isNumber).map(\.lower)
        return !picking.isEmpty && picking.allSatisfy { !known.contains($0) }
            && sentenceWords.isDisjoint(with: numbers)
            && sentenceWords.isDisjoint(with: partingWords)
    }

    /// The terms of the sentence before the claim's, in which those may be named of whom it is.
    private var termsBefore: Set<Term> {
        sentence(atDistance: -1).map { ClaimWords.terms(of: reading.article[$0.range]) } ?? []
    }

    /// The part named right behind the figure, in a sentence that gives another figure of the kind as the average:
    /// "by 14% on average, and by 27% in houses built before 1920".
    private func partBehind(_ pair: FigurePair, in statement: Statement) -> Part? {
        let end = statement.places(of: pair.reported.range).upperBound
        guard end < statement.words.count, picking.contains(statement.words[end].lower) else {
            return nil
        }
        let phrase = statement.phraseOfGroup(from: end)
        let beside = wholeBeside(pair, in: statement)
        guard leavesOut(phrase, of: statement, isBesideWhole: beside != nil),
            let whole = statement.quantities.first(where: { other in
                let behind = statement.places(of: other.range).upperBound
                return other.range.end <= pair.reported.range.start
                    && areAlike(other, pair.reported)
                    && statement.words[behind...].prefix(2).contains {
                        averaging.contains($0.lower)
                    }
                    && goesFurther(pair.reported, than: other)
            }) ?? beside
        else { return nil }
        return Part(
            range: statement.range(of: phrase), whole: statement.text[whole.range])
    }

    /// The smaller figure that the same sentence gives of all: "in the district as a whole it rose by 7%", "across all
    /// neighborhoods the reduction was 9%".
    private func wholeBeside(_ pair: FigurePair, in statement: Statement) -> Quantity? {
        statement.quantities.first { other in
            let place = statement.places(of: other.range).lowerBound
            guard other.range.start >= pair.reported.range.end, areAlike(other, pair.reported),
                goesFurther(pair.reported, than: other)
            else { return false }
            let start = statement.places(of: pair.reported.range).upperBound
            return statement.words[max(start, place - 10)..<place].contains {
                wholes.contains($0.lower)
            }
        }
    }

    /// The part that a sentence is about, where another sentence tells the same of all: "Girls slept 48 minutes longer"
    /// beside "Pupils slept 34 minutes longer".
    private func partBefore(_ pair: FigurePair, in statement: Statement) -> Part? {
        let end = statement.places(of: pair.reported.range).lowerBound
        guard
            let start = statement.words.firstIndex(where: {
                $0.clause == statement.words[min(end, statement.words.count - 1)].clause
            }), start < end
        else { return nil }
        let known = meant(words.knownTerms).union(turnTerms)
        let turns = Set(statement.changes.map(\.word))
        let subject = statement.terms.filter { (start..<end).contains($0.word) }
        let named = Set(subject.map(\.term))
        let telling = subject.filter { term, word in
            !turns.contains(word) && !amountTerms.contains(term) && !reportingTerms.contains(term)
        }
        for (place, other) in record.statements.enumerated()
        where place != pair.statement && ![.methods, .background, .title].contains(other.role) {
            guard
                let whole = other.quantities.first(where: {
                    areAlike($0, pair.reported) && $0.role == pair.reported.role
                        && $0.direction == pair.reported.direction
                        && goesFurther(pair.reported, than: $0)
                        && sense(of: $0, in: other) == .typical
                })
            else { continue }
            let parting = telling.filter { !other.termSet.contains($0.term) }.map(\.word)
            let shared = named.intersection(other.termSet)
            guard let first = parting.min(), let last = parting.max(),
                !shared.isSubset(of: amountTerms), !shared.isDisjoint(with: known),
                namesPart(parting, of: statement), namesNoPart(other),
                leavesOut(first..<last + 1, of: statement), holdsClaim(other)
            else { continue }
            return Part(
                range: statement.range(of: first..<last + 1), whole: other.text[whole.range])
        }
        return nil
    }

    /// The part that a sentence opens with, where another sentence gives a smaller figure of the same and names none: "Among
    /// participants with values above the goal, the difference in pressure was more pronounced (8.0 mmHg)".
    private func partOpening(_ pair: FigurePair, in statement: Statement) -> Part? {
        guard let end = statement.endOfChosenGroup,
            end <= statement.places(of: pair.reported.range).lowerBound,
            leavesOut(1..<end, of: statement)
        else { return nil }
        if let whole = wholeBeside(pair, in: statement) {
            return Part(
                range: statement.range(of: 0..<end), whole: statement.text[whole.range])
        }
        let measured = statement.terms.filter { $0.word >= end }.map(\.term).filter {
            !amountTerms.contains($0) && !reportingTerms.contains($0) && !generalTerms.contains($0)
        }
        let shared = Set(measured).intersection(meant(words.knownTerms))
        guard !shared.isEmpty else { return nil }
        for (place, other) in record.statements.enumerated()
        where place != pair.statement && ![.methods, .background, .title].contains(other.role) {
            guard other.endOfChosenGroup == nil, shared.isSubset(of: other.termSet),
                let whole = other.quantities.first(where: {
                    areAlike($0, pair.reported) && goesFurther(pair.reported, than: $0)
                        && sense(of: $0, in: other) == .typical
                })
            else { continue }
            return Part(range: statement.range(of: 0..<end), whole: other.text[whole.range])
        }
        return nil
    }

    /// Whether words pick out some of those who are studied: a kind of people, or "with", "eligible", "of" and who they
    /// are.
    private func namesPart(_ places: [Int], of statement: Statement) -> Bool {
        places.contains { place in
            agesAndSexes.contains(statement.words[place].lower)
                || place > 0
                    && [
                        "with", "eligible", "whose", "who", "without", "under", "below", "above",
                        "for",
                    ]
                    .contains(statement.words[place - 1].lower)
        }
    }

    private func namesNoPart(_ statement: Statement) -> Bool {
        !statement.words.contains { word in
            agesAndSexes.contains(word.lower) && !sentenceWords.contains(word.lower)
        }
    }

    /// Whether the sentence about all, with the title, has what the claim names.
    private func holdsClaim(_ statement: Statement) -> Bool {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        let held = statement.termSet.union(record.titleTerms)
        return own.terms.allSatisfy { term, word in
            turns.contains(word) || amountTerms.contains(term) || generalTerms.contains(term)
                || relatingTerms.contains(term) || fillers.contains(own.words[word].stem)
                || own.quantities.contains { $0.range.overlaps(own.words[word].range) }
                || !meant([term]).isDisjoint(with: held)
        }
    }

    private var turnTerms: Set<Term> {
        let turns = Set(words.statement.changes.map(\.word))
        return Set(words.statement.terms.filter { turns.contains($0.word) }.map(\.term))
    }

    private func goesFurther(_ quantity: Quantity, than other: Quantity) -> Bool {
        guard let one = Figure(quantity)?.value, let two = Figure(other)?.value else {
            return false
        }
        return abs(one) > 1.1 * abs(two)
    }

    /// The words that pick some out, and what the source gives of all.
    private struct Part {
        let range: TextRange
        let whole: String
    }
}

extension Statement {
    /// Where the words end by which it opens with some of those who are studied: "Among participants with diabetes, …".
    fileprivate var endOfChosenGroup: Int? {
        guard let end = endOfOpeningGroup,
            words[..<end].contains(where: { participantStems.contains($0.stem) }),
            words[..<end].contains(where: { choosingWords.contains($0.lower) || $0.lower == "at" })
        else { return nil }
        return end
    }
}

/// Words that lead from a figure to those of whom it is.
private let picking: Set<String> = ["in", "among", "for", "below", "above", "when", "with", "at"]

/// Words by which a writer picks out those of whom a figure is, or points to them.
private let partingWords: Set<String> = [
    "most", "hardest", "especially", "particularly", "they", "them", "their", "these", "those",
    "there",
    "who", "whose",
]

/// Words that call something the whole.
private let wholes: Set<String> = ["all", "whole", "overall", "entire", "across"]

private let averaging: Set<String> = ["average", "overall", "altogether", "mean"]
