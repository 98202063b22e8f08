import Claims
import Prose
import Quantities

/// What a sentence that has the claim's words and figures tells of something else.
extension Comparison {
    /// Whether a statement tells what it shares with the claim as mere chance, the other way, of the other side, of
    /// another outcome, place or time, or not with all of the claim's figures: then it bears nothing out.
    func isAtOdds(with statement: Statement) -> Bool {
        if chance(in: statement) != nil { return true }
        // Of a measure that is named at length the figures and times are part of its name.
        if effect?.isMeasureDefined == true { return false }
        return lacksFigure(statement) || turnsFigure(statement)
            || swapsSides(statement) || namesOtherIllness(statement) || namesOtherPlace(statement)
            || isOfOtherTime(statement) || tellsAllOfSome(statement)
            || tellsRealOfImagined(statement)
    }

    /// Whether one of the two tells of what was real and the other of what was only imagined: a real billing problem
    /// beside a hypothetical one.
    private func tellsRealOfImagined(_ statement: Statement) -> Bool {
        let theirs = Set(statement.words.map(\.lower))
        let ours = Set(words.statement.words.map(\.lower))
        return ours.contains("real") && ours.isDisjoint(with: imagined)
            && !theirs.contains("real") && !theirs.isDisjoint(with: imagined)
    }
}

/// Words for what was only imagined.
private let imagined: Set<String> = [
    "hypothetical", "fictitious", "fictional", "imaginary", "imagined", "simulated",
]
