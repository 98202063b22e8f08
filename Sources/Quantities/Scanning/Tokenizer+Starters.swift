import Prose

extension Tokenizer {
    /// Whether a quantity may start in a range: of half of all sentences a glance shows that none does.
    ///
    /// What is written beyond ASCII is left to the tokens.
    func mayHoldStarter(_ range: Range<Int>) -> Bool {
        holdsFigures(range) || lexicon.starters.mayStand(in: bytes.span, range)
    }

    /// Whether a digit or a byte beyond ASCII stands in a range.
    private func holdsFigures(_ range: Range<Int>) -> Bool {
        let span = bytes.span
        var place = range.lowerBound
        while place &+ 8 <= range.upperBound {
            let piece = EightBytes(span, at: place)
            if piece.digits | piece.beyondASCII != 0 { return true }
            place &+= 8
        }
        let piece = EightBytes(span, at: place, upTo: range.upperBound)
        return piece.digits | piece.beyondASCII != 0
    }
}
