import Claims
import Prose

/// What a sentence that has the claim's words and figures tells of something else.
extension Comparison {
    /// Whether a statement tells what it shares with the claim as mere chance, the other way, of the other side, of
    /// another outcome, place or time, or not with all of the claim's figures, or whether the claim is of a time that the
    /// record does not give: then it bears nothing out.
    func isAtOdds(with statement: Statement) -> Bool {
        if chance(in: statement) != nil { return true }
        // Of a measure that is named at length the figures and times are part of its name.
        if effect?.isMeasureDefined == true { return false }
        return lacksFigure(statement) || turnsFigure(statement)
            || swapsSides(statement) || namesOtherIllness(statement) || namesOtherPlace(statement)
            || isOfOtherTime(statement) || tellsAllOfSome(statement) || unknownTime != nil
    }
}
