import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Notes that the draft leaves out what the effect was compared with.
    static let comparatorDropped: Rule = Rule(
        id: "comparator-dropped", severity: .note, effect: .notes,
        why:
            "\"30% better\" than nothing, than a placebo and than the usual drug are three different claims.",
        unless: "It does not apply where the draft names the comparison anywhere in the sentence.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% compared with bed rest.", .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% compared with bed rest [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% compared with bed rest.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard comparison.claim.comparator == nil, !comparison.words.quantities.isEmpty,
        let quantity = comparison.words.quantities.first,
        let pair = comparison.bearingOut(quantity),
        case let statement = comparison.record.statements[pair.statement],
        let range = comparand(in: statement),
        !comparison.namesComparand(statement, range)
    else { return [] }
    return [
        comparison.finding(
            .comparatorDropped, at: quantity.range, against: pair.statement, decisive: range,
            "The source compares: “\(statement.text[range])”.")
    ]
}

/// The words "compared with X" of a statement, X being up to four words.
private func comparand(in statement: Statement) -> TextRange? {
    let words = statement.words
    for place in words.indices.dropLast(2) {
        guard ["compared", "relative"].contains(words[place].lower),
            ["with", "to"].contains(words[place + 1].lower)
        else { continue }
        var end = place + 2
        while end < words.count, end - place < 6, words[end].clause == words[place].clause,
            !["in", "at", "after", "and", "by", "for", "during"].contains(words[end].lower),
            !words[end].isNumber
        { end += 1 }
        guard end > place + 2, !["baseline"].contains(words[place + 2].lower) else { continue }
        return words[place].range.union(words[end - 1].range)
    }
    return nil
}

extension Comparison {
    /// Whether the draft's sentence holds a word of the comparand, or compares in other words.
    fileprivate func namesComparand(_ statement: Statement, _ range: TextRange) -> Bool {
        let terms = Set(
            statement.terms.filter { range.contains(statement.words[$0.word].range) }.map(\.term))
        return !sentenceTerms.isDisjoint(with: terms)
            || !sentenceWords.isDisjoint(with: ["than", "versus", "vs", "compared", "relative"])
    }
}
