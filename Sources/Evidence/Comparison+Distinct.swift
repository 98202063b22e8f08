import Claims
import Prose
import Quantities

/// How closely two figures are one, and of whom.
extension Comparison {
    /// Whether a figure has three digits or more and stands in the record once, with the same digits, in a sentence that
    /// shares part of the claim's words: "19.8" of two texts on one subject is no accident.
    func isDistinct(_ claimed: Quantity, _ pair: FigurePair) -> Bool {
        guard let ours = claimed.value, let theirs = pair.reported.value,
            ours.significand == theirs.significand, ours.exponent == theirs.exponent,
            abs(ours.significand) >= 100, ours.significand % 10 != 0,
            let alignment = alignment(of: pair),
            alignment.coverageInContext >= 0.35 || alignment.coverage >= 0.25,
            record.statements[pair.statement].role != .methods
        else { return false }
        return record.statements.reduce(into: 0) { count, statement in
            count += statement.quantities.count { $0.value == theirs }
        } == 1
    }

    /// Whether the record has such a figure of the claim.
    var sharesDistinctFigure: Bool {
        words.quantities.contains { claimed in
            pairs(of: claimed).contains { isDistinct(claimed, $0) }
        }
    }

    /// Whether a round number stands for one that is more than a tenth away (20% for 24%), with an *about* for one that
    /// is more than a quarter away, or any
    /// number for a bound it is not ("a quarter" for "less than a third").
    func isRoundedFar(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard [nil, .only, .about].contains(claimed.modifier), let ours = claimed.value,
            let theirs = reported.value, Figure(claimed)?.scale == Figure(reported)?.scale
        else { return false }
        let own = abs(ours.value) * Figure.factor(of: claimed)
        let other = abs(theirs.value) * Figure.factor(of: reported)
        let isBound = [.lessThan, .moreThan, .atLeast].contains(reported.modifier)
        if !isBound, reported.modifier == nil, isRound(theirs), !isRound(ours),
            ![.ratio, .fraction].contains(claimed.kind)
        {
            // A writer may round what the source gives, but not take 9 out of its 10.
            let interval = ours.roundingInterval
            let factor = Figure.factor(of: claimed)
            return other < abs(interval.low) * factor - 1e-9
                || other > abs(interval.high) * factor + 1e-9
        }
        guard isBound || isRound(ours) else { return false }
        return abs(own - other) > (claimed.modifier == .about ? 0.25 : 0.1) * max(own, other)
    }

    private func isRound(_ numeral: Numeral) -> Bool {
        numeral.exponent >= 0 && numeral.significand % 10 == 0
    }

    /// Whether the claim makes a cause of what a study that only watched saw together.
    func makesCauseOfWatching(_ alignment: Alignment) -> Bool {
        claim.causality == .cause && !words.denies && record.study?.isObservational == true
            && (statement(alignment).strength?.causality ?? .none) <= .association
    }

    /// Whether a figure is of some people whom its sentence opens with, and the claim names nobody, while another result
    /// on the same says that there was no difference.
    func isOfSomeAmongAll(_ pair: FigurePair) -> Bool { peopleApart(pair) != nil }

    /// The words that set them apart.
    func peopleApart(_ pair: FigurePair) -> TextRange? {
        let statement = record.statements[pair.statement]
        guard claim.population == nil, let first = statement.words.first,
            first.lower == "in" || first.lower == "among",
            let comma = statement.words.indices.dropFirst().first(where: { place in
                statement.text[
                    TextRange(
                        statement.words[place - 1].range.end, statement.words[place].range.start)
                ].contains(",")
            }), comma <= 14, statement.places(of: pair.reported.range).lowerBound >= comma
        else { return nil }
        let group = statement.words[..<comma]
        let named = Set(statement.terms.filter { $0.word < comma }.map(\.term))
        guard group.contains(where: { participantStems.contains($0.stem) }),
            named.count(where: { sentenceTerms.contains($0) }) * 2 < named.count,
            alignments.contains(where: { other in
                other.statement != pair.statement && other.coverageInContext >= 0.5
                    && self.statement(other).denials.contains { $0.kind == .notSignificant }
                    && !Set(self.statement(other).words.map(\.lower)).isDisjoint(with: wholes)
            })
        else { return nil }
        return group[0].range.union(group[comma - 1].range)
    }
}

/// Words by which a result is said to be of everybody.
private let wholes: Set<String> = [
    "combined", "combining", "overall", "primary", "whole", "entire", "all", "total", "between",
]
