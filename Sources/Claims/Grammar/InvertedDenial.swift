/// The words that deny a clause from before its subject, as places: "Nor did" in "Nor did the mothers cut back on work".
///
/// An auxiliary verb stands before the subject there, and *nor*, *neither* or *never* before that.
func invertedDenial(before group: Range<Int>, in clause: Clause) -> Range<Int>? {
    var place = group.lowerBound - 1
    while place > 0, group.lowerBound - place < 10 {
        let token = clause.tokens[place]
        if token.has(.auxiliary) {
            return [Words.nor, Words.neither, Words.never].contains(clause.tokens[place - 1].key)
                ? place - 1..<place + 1 : nil
        }
        if token.isSign(",") || token.isSign(";") || clause.isFiniteVerb(at: place) { return nil }
        place -= 1
    }
    return nil
}
