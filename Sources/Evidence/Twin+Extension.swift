import Quantities

extension Twin {
    /// Whether the source makes another thing of a noun that the two share by words of its own: "smoking knowledge" of
    /// "smoking", "moderate to severe disease" of "severe disease", "with diabetes and obesity" of "with obesity".
    func extendsNoun(_ claim: Statement, _ statements: [Statement]) -> Bool {
        let source = statements[statement]
        return gaps.contains { gap in
            guard gap.claim.isEmpty, let first = gap.source.first, let last = gap.source.last,
                first > 0, last + 1 < source.words.count, gap.source.count <= 6,
                !gap.source.contains(where: { place in
                    source.words[place].isNumber && !isPartOfName(place, in: source)
                })
            else { return false }
            let words = source.words
            let joins = ["and", "or", "to"].contains(words[last].lower) && gap.source.count >= 2
            if joins, isContent(words[last + 1]), isContent(words[first]) {
                // "moderate to severe disease": the noun that both describe follows.
                if words[last].lower != "and", last + 2 < words.count, isContent(words[last + 2]) {
                    return true
                }
                return words[first - 1].lower == "with"
            }
            // "reduced smoking" beside "increased smoking knowledge".
            return gap.source.count == 1 && first >= 2 && isContent(words[first])
                && isContent(words[first - 1])
                && source.changes.contains { $0.word == first - 2 }
                && !source.changes.contains { $0.word == first - 1 }
                && !amountTerms.contains(synonyms[words[first].stem] ?? words[first].stem)
                && !isContent(words[last + 1])
        }
    }

    /// Whether the source goes the other way than the claim, or nowhere, besides giving another time or dose at the
    /// place of a figure: then it is of another time, and no wrong figure.
    func turnsBeside(_ claim: Statement, _ statements: [Statement]) -> Bool {
        let source = statements[statement]
        guard
            differing.contains(where: { pair in
                [.duration, .age, .measure, .percent, .number].contains(pair.claimed.kind)
                    && pair.claimed.role == .level
            }) || differing.isEmpty && !numbers.isEmpty
        else { return false }
        return gaps.contains { gap in
            if denies(gap.claim, claim) != denies(gap.source, source) { return true }
            guard let ours = claim.changes.first(where: { gap.claim.contains($0.word) }),
                let theirs = source.changes.first(where: { gap.source.contains($0.word) })
            else { return false }
            return isOpposite(ours.direction, theirs.direction)
        }
    }

    /// Whether words between anchors deny.
    func denies(_ gap: Range<Int>, _ statement: Statement) -> Bool {
        gap.contains { place in
            denyingWords.contains(statement.words[place].lower)
                || statement.denials.contains { $0.words.contains(place) && $0.words.count < 4 }
        }
    }

    /// "type 2 diabetes".
    private func isPartOfName(_ place: Int, in statement: Statement) -> Bool {
        place > 0
            && ["type", "stage", "grade", "phase"].contains(statement.words[place - 1].lower)
    }
}
