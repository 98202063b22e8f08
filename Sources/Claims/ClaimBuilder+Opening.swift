import Prose
import Quantities

/// What stands before the words of a claim and opens its sentence.
extension ClaimBuilder {
    /// The phrase that opens the sentence with a preposition, up to its comma: "In adults," or "After six weeks,".
    func opening(before place: Int) -> Range<Int> {
        let span = clause.openingSpanEnd
        if span > 0, span < place { return 0..<span }
        guard let first = clause.tokens.first,
            first.has([.preposition, .timePreposition, .comparator]),
            place <= clause.tokens.count
        else { return 0..<0 }
        if let comma = clause.tokens[..<place].firstIndex(where: { $0.isSign(",") }) {
            return 0..<comma
        }
        // "In adults the drug lowers": without a comma the noun phrase behind it ends what opens.
        let whole = 0..<min(place + 1, clause.tokens.count)
        return withoutOpening(whole, in: clause).lowerBound == place ? 0..<place : 0..<0
    }

    /// "For 71 per cent," and "In one workplace out of eight,": in how many it was so.
    func opensWithShare(_ opening: Range<Int>) -> Bool {
        guard opening.count > 1, let first = opening.first,
            [Words.in, Words.for, Words.among].contains(clause.tokens[first].key),
            let index = clause.quantity(at: clause.tokens[first + 1])
        else { return false }
        switch clause.allQuantities[index].kind {
        case .percent, .ratio, .fraction: return clause.allQuantities[index].role == .level
        default: return false
        }
    }

    /// "In narrow streets," says where; "In a review of 41 studies," and "In May," say who found it and when.
    func namesPlace(_ opening: Range<Int>) -> Bool {
        guard let first = opening.first,
            [Words.in, Words.on, Words.at].contains(clause.tokens[first].key)
        else { return false }
        return timePhrase(at: first, in: clause) == nil
            && !opening.dropFirst().contains { place in
                let token = clause.tokens[place]
                return token.has([.research, .comparator]) || token.bears([.inquiry, .time])
                    || clause.quantity(at: token) != nil
            }
            && !joiningPhrases.contains(clause.text[clause.range(opening)].lowercased())
    }
}

/// What opens a sentence only to join it to others.
private let joiningPhrases: Set<String> = [
    "in addition", "in contrast", "in fact", "in short", "in other words", "in turn", "in general",
    "in particular", "in total", "in conclusion", "in summary", "in theory", "in practice",
    "on average", "on the other hand", "on the one hand", "on the contrary", "at best", "at least",
    "at worst", "in comparison", "in all", "in both cases", "at the same time", "in response",
    "in this way", "in reality", "in our opinion", "in our view",
]
