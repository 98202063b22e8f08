import Prose

/// The clauses of a sentence with a mark of its own that claim nothing by any other rule.
extension ClaimBuilder {
    /// Adds a claim for each of them that says in a finite verb what was found, where a mark covers it; see
    /// `plainFinding(in:)`.
    func addPlainClaims(
        to claims: inout [Claim], beside own: Range<Int>, where isCovered: (TextRange) -> Bool
    ) {
        guard !isHeading, leadIn == nil else { return }
        let added = claims.count
        var start = 0
        while let end = segmentEnd(from: start) {
            addPlain(start..<end, to: &claims, beside: own, where: isCovered)
            start = end
        }
        addPlain(start..<clause.tokens.count, to: &claims, beside: own, where: isCovered)
        guard claims.count > added else { return }
        claims[own.lowerBound...].sort { $0.range.start < $1.range.start }
        for place in own.lowerBound..<claims.count {
            claims[place].index = index + place - own.lowerBound
        }
    }

    private func addPlain(
        _ places: Range<Int>, to claims: inout [Claim], beside own: Range<Int>,
        where isCovered: (TextRange) -> Bool
    ) {
        let places = saidByWork(withoutConjunction(places))
        let range = clause.range(places)
        guard isCovered(range), !own.contains(where: { claims[$0].range.overlaps(range) }) else {
            return
        }
        guard !places.isEmpty else { return }
        let part = part(places, quantities: quantities(overlapping: range))
        // "Race weekends hurt less: the juice reduced soreness": what stands before the colon announces what follows.
        let announces = places.last.map { clause.tokens[$0].isSign(":") } ?? false
        guard !announces || part.tokens.contains(where: { $0.has([.past]) && !$0.has([.base]) }),
            let found = plainFinding(in: part),
            !isInQuotes(part)
        else { return }
        let builder = ClaimBuilder(
            clause: part, index: index, topic: topic, isQuoted: isQuoted, isCited: isCited)
        let territory = builder.trimmed(part.tokens.indices)
        var claim =
            builder.assertion(
                found, subject: 0..<0, territory: territory, scope: territory,
                context: Context(
                    attribution: attribution(of: clause, isExperience: false), hedge: .certain),
                index: index)
        claim.isPlain = true
        claims.append(claim)
    }

    /// "The study proves that talking works": what is said of the world stands behind *that*.
    private func saidByWork(_ places: Range<Int>) -> Range<Int> {
        guard
            let that = places.prefix(8).first(where: {
                clause.tokens[$0].key == Words.that && $0 > places.lowerBound
                    && clause.tokens[$0 - 1].has([.reports])
            }), clause.tokens[places.lowerBound..<that].contains(where: { $0.has([.research]) })
        else { return places }
        return that + 1..<places.upperBound
    }
}
