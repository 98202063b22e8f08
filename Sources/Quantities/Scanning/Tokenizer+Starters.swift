import Prose

extension Tokenizer {
    /// Whether a quantity may start in a range: of half of all sentences a glance shows that none does.
    ///
    /// What is written beyond ASCII is left to the tokens.
    func mayHoldStarter(_ range: Range<Int>) -> Bool {
        holdsFigures(range) || mayHoldStartingWord(range)
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

    /// Whether a word begins as one does that a quantity may start with.
    private func mayHoldStartingWord(_ range: Range<Int>) -> Bool {
        let span = bytes.span
        var place = range.lowerBound
        while place < range.upperBound {
            let piece = EightBytes(span, at: place, upTo: range.upperBound)
            let letters = piece.letters
            var count = EightBytes.count(of: letters)
            guard count > 0 else {
                place &+= max(1, EightBytes.count(before: letters))
                continue
            }
            if lexicon.starters.mayHold(piece.folded(count)) { return true }
            while count == 8 {
                place &+= 8
                let next = EightBytes(span, at: place, upTo: range.upperBound)
                count = EightBytes.count(of: next.letters)
            }
            // What ends the word is no letter.
            place &+= count &+ 1
        }
        return false
    }
}
