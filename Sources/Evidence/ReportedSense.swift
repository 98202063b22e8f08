import Prose
import Quantities

/// What a figure is in the sentence that reports it.
enum ReportedSense: Sendable, Hashable {
    /// A central or single value.
    case typical
    /// The highest value seen.
    case maximum
    /// The lowest value seen.
    case minimum
    /// A range with a lower and an upper end.
    case range
}

/// What a quantity is in its statement: "a maximum increase of 31%" is a maximum, "13%" is typical.
func sense(of quantity: Quantity, in statement: Statement) -> ReportedSense {
    if quantity.value == nil, quantity.low != nil, quantity.high != nil { return .range }
    if quantity.modifier == .upTo { return .maximum }
    let places = statement.places(of: quantity.range)
    let clause = statement.clause(of: quantity.range)
    var at = places.lowerBound - 1
    while at >= 0, places.lowerBound - at <= 5, statement.words[at].clause == clause {
        let word = statement.words[at].lower
        if ["maximum", "maximal", "highest", "largest", "greatest", "peak", "max"].contains(word),
            at == 0 || statement.words[at - 1].lower != "off"
        {
            return isOfValue(at + 1, before: places.lowerBound, statement) ? .maximum : .typical
        }
        if ["minimum", "minimal", "lowest", "smallest", "least"].contains(word) {
            return isOfValue(at + 1, before: places.lowerBound, statement) ? .minimum : .typical
        }
        at -= 1
    }
    return .typical
}

/// Whether the words between "maximum" and the figure name no measure of their own.
///
/// "a maximum increase of 31%" is a maximum; "maximum strength rose by 31%" is the mean of a measure.
private func isOfValue(_ first: Int, before end: Int, _ statement: Statement) -> Bool {
    guard first <= end else { return false }
    return statement.words[first..<end].allSatisfy { word in
        !isContent(word)
            || [
                "increase", "decrease", "reduction", "change", "rise", "drop", "fall", "gain",
                "improvement",
                "value", "effect", "difference", "individual", "single", "relative", "recorded",
                "increment",
            ].contains(word.lower)
    }
}
