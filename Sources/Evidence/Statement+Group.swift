/// The words by which a sentence says of whom it tells.
extension Statement {
    /// Where the words end by which it opens with those it tells of, or the place: "Among participants with diabetes, …".
    var endOfOpeningGroup: Int? {
        guard let first = words.first, ["in", "among", "for"].contains(first.lower),
            let end = words.indices.dropFirst().first(where: { gap(before: $0).contains(",") }),
            end <= 14
        else { return nil }
        return end
    }

    /// The words that a preposition leads to, itself with them: seven at most, in one clause and up to a comma or a bracket.
    func phraseOfGroup(from lead: Int) -> Range<Int> {
        let last = words.indices[lead...].dropFirst().prefix { place in
            words[place].clause == words[lead].clause && place - lead < 7
                && !gap(before: place).contains { ",(;".contains($0) }
        }.last
        return lead..<(last ?? lead) + 1
    }
}

/// Words by which some of those who are studied are chosen.
let choosingWords: Set<String> = ["with", "without", "who", "whose", "aged", "above", "below"]
