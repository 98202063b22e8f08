import Prose
import Quantities

/// The clauses of a sentence whose amounts no predicate has taken.
extension ClaimBuilder {
    /// Adds a claim for each clause that states an amount and makes no other claim.
    ///
    /// "56 of them kept the shorter week, and costs fell by 3%" says two things, and only the second has a
    /// verb of change; the first would be lost if the sentence were asked as a whole.
    func addAmountClaims(
        to claims: inout [Claim], beside own: Range<Int>, attribution: Claim.Attribution
    ) {
        guard
            isCited
                ? !clause.quantities.isEmpty
                : clause.quantities.contains(where: { statesAmount($0) })
        else { return }
        // Where a claim has taken every amount, no clause has one of its own.
        let isLeft = clause.quantities.contains { place in
            let quantity = clause.allQuantities[place].range
            return mayStateAmount(place) && !own.contains { claims[$0].range.contains(quantity) }
        }
        guard isLeft else { return }
        var start = 0
        while let end = segmentEnd(from: start) {
            add(start..<end, to: &claims, beside: own, attribution: attribution)
            start = end
        }
        add(start..<clause.tokens.count, to: &claims, beside: own, attribution: attribution)
    }

    /// Adds the claim of one clause of the sentence, where it states an amount and claims nothing else.
    private func add(
        _ places: Range<Int>, to claims: inout [Claim], beside own: Range<Int>,
        attribution: Claim.Attribution
    ) {
        let isWhole = places.count == clause.tokens.count
        let places = isWhole ? places : withoutConjunction(places)
        let range = clause.range(places)
        guard !own.contains(where: { claims[$0].range.overlaps(range) }) else { return }
        let inside = isWhole ? clause.quantities : quantities(overlapping: range)
        guard !inside.isEmpty else { return }
        let segment = isWhole ? clause : part(places, quantities: inside)
        let builder = ClaimBuilder(
            clause: segment, index: index, topic: topic, leadIn: leadIn, isHeading: isHeading,
            isQuoted: isQuoted || isInQuotes(segment), isCited: isCited)
        guard let amounts = builder.amountsStated() else { return }
        claims.append(builder.quantityClaim(amounts, attribution: attribution, index: index))
    }

    /// Where the clause that begins at a place ends and another with a verb of its own begins, if any does.
    func segmentEnd(from start: Int) -> Int? {
        clause.tokens.indices.dropFirst(start + 1).first { place in
            opensClause(at: place) && hasVerb(start..<place)
                && hasVerb(place..<nextBreak(after: place))
        }
    }

    /// A date or an ordinal never does.
    private func mayStateAmount(_ index: Int) -> Bool {
        switch clause.allQuantities[index].kind {
        case .date, .ordinal: false
        default: true
        }
    }

    /// Whether a clause may begin here: behind a mark, a semicolon, a colon, a dash, or a comma with a conjunction.
    private func opensClause(at place: Int) -> Bool {
        if !marks.isEmpty, followsMark(place) { return true }
        guard place > 1, place + 1 < clause.tokens.count, clause.tokens[place - 1].kind == .sign
        else { return false }
        let before = clause.tokens[place - 1]
        if before.isSign(":"), place > 1, clause.tokens[place - 2].kind == .number,
            clause.tokens[place].kind == .number,
            clause.tokens[place].range.start == before.range.end
        {
            return false  // "8:45" is a time of day
        }
        if before.isSign(";") || before.isSign(":") || before.isSign("—") { return true }
        let joins =
            clause.tokens[place].has([.conjunction]) || isBareSubordinator(clause.tokens[place])
        return before.isSign(",") && joins
    }

    /// Whether a mark stands right before a word, or before the sign that is all between them.
    private func followsMark(_ place: Int) -> Bool {
        guard place > 0, clause.tokens[place].kind != .sign else { return false }
        let isSign = clause.tokens[place - 1].kind == .sign && place > 1
        let before = clause.tokens[isSign ? place - 2 : place - 1].range.end
        let next = marks.partitioningIndex { $0.start >= before }
        return next < marks.count && marks[next].end <= clause.tokens[place].range.start
    }

    /// Where the words behind a mark begin that say something of their own, if any do between two places.
    ///
    /// "Bleeding fell by 36% [1], and the gums were paler [1]": what the second mark stands for is no part of the first claim.
    func markedEnd(from start: Int, to end: Int) -> Int {
        guard !marks.isEmpty, start < end else { return end }
        return (start..<end).first {
            followsMark($0) && hasVerb($0..<nextBreak(after: $0))
        } ?? end
    }

    private func nextBreak(after place: Int) -> Int {
        clause.tokens[(place + 1)...].indices.first { opensClause(at: $0) } ?? clause.tokens.count
    }

    /// Whether anything is said: a verb in the present or past, or an auxiliary.
    private func hasVerb(_ places: Range<Int>) -> Bool {
        places.contains { place in
            let token = clause.tokens[place]
            guard token.kind == .word, clause.quantity(at: token) == nil else { return false }
            return token.has([.be, .have, .modal, .doAuxiliary]) && token.key != Words.be
                || place > 0 && token.has([.past, .thirdPerson])
                    && token.has(
                        WordClass.effect.union([.verb, .light, .reports, .perceives, .raising]))
                    && clause.isFiniteVerb(at: place)
                || place > 0 && isFiniteVerb(place, in: clause)
        }
    }

    /// A stretch of the sentence without the conjunction that opens it.
    func withoutConjunction(_ places: Range<Int>) -> Range<Int> {
        var start = places.lowerBound
        while start + 1 < places.upperBound,
            clause.tokens[start].has([.conjunction]) || isBareSubordinator(clause.tokens[start])
        {
            start += 1
        }
        return start..<places.upperBound
    }

    /// The quantities of the sentence that share words with a stretch of it.
    func quantities(overlapping range: TextRange) -> Range<Int> {
        let first = clause.quantities.first { clause.allQuantities[$0].range.end > range.start }
        let last = clause.quantities.last { clause.allQuantities[$0].range.start < range.end }
        guard let first, let last, first <= last else { return 0..<0 }
        return first..<(last + 1)
    }

    /// A stretch of the sentence as a clause of its own.
    func part(_ places: Range<Int>, quantities: Range<Int>) -> Clause {
        Clause(
            text: clause.text, sentence: clause.sentence, tokens: Array(clause.tokens[places]),
            quantities: quantities, allQuantities: clause.allQuantities,
            isListItem: clause.isListItem, tellsWork: clause.tellsWork,
            isCited: clause.isCited)
    }

    /// Whether a clause stands within quotation marks of its sentence.
    func isInQuotes(_ part: Clause) -> Bool {
        guard clause.holdsQuotes, let first = part.tokens.first else { return false }
        return clause.tokens.count { $0.isSign("\"") && $0.range.start < first.range.start } % 2
            == 1
    }
}
