import Claims
import Prose
import Quantities

/// Effects that a source reports and takes back: "fell, but the reduction was not significant".
extension Comparison {
    /// The words by which a statement says that the effect it shares with the claim may be chance; `nil` where the claim
    /// says so itself, tells no effect or tells two things as much alike.
    func chance(in statement: Statement) -> TextRange? {
        guard let direction = words.direction, direction != .none, !words.denies, !tellsChance,
            !words.tellsEquality
        else { return nil }
        let clauses = clausesAboutClaim(statement)
        let turns = statement.changes.filter {
            !$0.isDenied && clauses.contains(statement.words[$0.word].clause)
        }
        guard let turn = turns.first else { return nil }
        let start = statement.words[turn.word]
        if let found = statement.wordsOfChance(behind: start.clause, known: words.allTerms) {
            return found
        }
        return statement.figureOfChance(behind: start.range)
    }

    /// Whether the sentence of the claim itself says that it may be chance.
    var tellsChance: Bool {
        !sentenceWords.isDisjoint(with: ["chance", "insignificant", "nonsignificant"])
            || claim.isSignificant == false
            || Evidence.denials(in: sentence, quantities: [])
                .contains { $0.kind == .notSignificant }
    }

    /// Whether a statement says in any clause that something was not shown to be more than chance.
    func chanceIsTold(in statement: Statement) -> Bool {
        statement.denials.contains { $0.kind == .notSignificant }
    }

    /// The statement that reports what the claim tells as sure, and says that it may be chance.
    ///
    /// Of a bare "fell" it is left open: the source says that as well. "Significantly", or what brought it about, is told
    /// beyond the source.
    var leftToChance: (alignment: Alignment, words: TextRange)? {
        guard
            claim.isSignificant == true || sentenceWords.contains("significantly")
                || claim.causality == .cause && claim.agent != nil
        else { return nil }
        for alignment in alignments where alignment.isAboutTheSame {
            let statement = statement(alignment)
            guard let found = chance(in: statement),
                stance(of: alignment) != .agrees
                    || support == nil, !addsDoubt(alignment), !tellsMethods(alignment),
                alignment.coverageInContext >= 0.75,
                statement.role != .methods, statement.role != .background,
                statement.role != .title,
                statement.denials.allSatisfy({ $0.kind == .notSignificant }),
                statement.tellsOneTurn,
                !isStatedElsewhere(but: alignment), !isSetApart(from: statement),
                agreesInTime(statement), !isAtOtherTimeOrDose(statement)
            else { continue }
            return (alignment, found)
        }
        return nil
    }
}

extension Statement {
    /// Whether all its words of change go one way, and it has one figure of chance at most.
    fileprivate var tellsOneTurn: Bool {
        Set(changes.filter { !$0.isDenied }.map(\.direction)).count == 1
            && quantities.count(where: \.isPValue) <= 1
    }

    /// The words of a later clause that says of the change before it that it was not shown: "but not significantly",
    /// "although the difference did not reach significance".
    ///
    /// A clause with a subject of its own tells of that: "but disability did not change significantly".
    fileprivate func wordsOfChance(behind clause: Int, known: Set<Term>) -> TextRange? {
        for denial in denials
        where denial.kind == .notSignificant && !isAmount(denial.words.lowerBound) {
            // "improved by 0.1 points, which was not significant"
            if denial.clause == clause, isToldOfAllBefore(denial.words.lowerBound) {
                return range(of: denial.words)
            }
            guard denial.clause > clause else { continue }
            let own = terms.filter {
                words[$0.word].clause == denial.clause && !denial.words.contains($0.word)
            }
            guard denial.clause == clause + 1,
                own.allSatisfy({
                    pointingTerms.contains($0.term) || known.contains($0.term) || isAmount($0.word)
                })
            else { continue }
            return range(of: denial.words)
        }
        return nil
    }

    /// Whether ", which was" leads to a word.
    private func isToldOfAllBefore(_ place: Int) -> Bool {
        place >= 3 && words[place - 2].lower == "which"
            && ["was", "is", "were", "did"].contains(words[place - 1].lower)
            && gap(before: place - 2).contains(",")
    }

    private func isAmount(_ place: Int) -> Bool {
        quantities.contains { $0.range.overlaps(words[place].range) } || words[place].isNumber
    }

    /// The first p value or interval behind a word of change, where it leaves room for no effect.
    ///
    /// A value below 0.05 or an interval that excludes none, as the first behind it, says that it was shown.
    fileprivate func figureOfChance(behind turn: TextRange) -> TextRange? {
        var open: TextRange?
        for quantity in quantities {
            if quantity.isPValue {
                if quantity.range.start < turn.end { continue }
                return isAboveSignificance(quantity) ? quantity.range : nil
            }
            guard open == nil, let spread = quantity.uncertainty,
                let holdsNoEffect = quantity.intervalHoldsNoEffect,
                spread.range.end > turn.start
            else { continue }
            guard holdsNoEffect else { return nil }
            open = spread.range
        }
        return open
    }
}

/// Terms for a change that was told before, and for whether it was shown.
let pointingTerms: Set<Term> = Set(
    [
        "reduction", "increase", "decrease", "difference", "change", "effect", "improvement",
        "trend",
        "rise", "fall", "drop", "decline", "gain", "result", "finding", "estimate", "reach",
        "achieve",
        "attain", "statistical", "statistically", "significance", "significant", "significantly",
        "small", "imprecise", "group", "association", "benefit", "level", "show", "be",
    ].map { root(of: $0) } + ["association"])
