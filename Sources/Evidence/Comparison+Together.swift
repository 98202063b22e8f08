import Claims
import Prose
import Quantities

extension Comparison {
    /// The statement that gives several figures of the claim at once, in whatever words.
    ///
    /// One figure may stand anywhere; that two of them stand in one sentence about the claim's subject, each
    /// beside the words it has in the claim, is no accident: "among men it is 37%, among women 26%" is borne out by
    /// "29% had died (37% of the men and 26% of the women)".
    var supportOfFiguresTogether: Support? {
        let told = words.allQuantities.filter { Figure($0) != nil && !isSmallCount($0) }
        // "About twice as much: 2.06% against 1.05%" says itself what its figures come to.
        let claimed = told.filter { !isRatioOfOthers($0, among: told) }
        guard claimed.count >= 2, claimed.contains(where: { $0.kind != .duration }),
            words.allQuantities.allSatisfy({ Figure($0) == nil || !isSmallCount($0) })
        else { return nil }
        for alignment in alignments where mayBearOut(alignment) && !tellsOfAll(alignment) {
            let statement = statement(alignment)
            guard let reported = counterparts(of: claimed, in: statement),
                standAlike(claimed, reported, in: statement),
                endsApart(claimed) != nil
                    || !areOwnedOtherwise(claimed, reported, in: statement),
                !zip(claimed, reported).contains(where: { own, other in
                    pairs(of: own).contains {
                        $0.statement == alignment.statement && $0.reported.range == other.range
                            && figureOfOwnOutcome(own, $0) != nil
                    }
                })
            else { continue }
            return Support(
                statement: alignment.statement, decisive: reported[0].range,
                closeness: closenessOfFigures(0.5 + 0.5 * alignment.coverageInContext))
        }
        return nil
    }

    /// "All participants received both" beside "participants received both": whether the rest did not is left open.
    private func tellsOfAll(_ alignment: Alignment) -> Bool {
        let (own, theirs) = (words.statement.words, statement(alignment))
        return zip(own, own.dropFirst()).contains { all, noun in
            all.lower == "all" && theirs.words.contains { $0.stem == noun.stem }
        } && !theirs.words.contains { $0.lower == "all" }
    }

    /// Whether a multiple is what two other figures of the claim come to, within a tenth.
    private func isRatioOfOthers(_ quantity: Quantity, among told: [Quantity]) -> Bool {
        guard quantity.kind == .fold, let fold = quantity.value?.value else { return false }
        return told.contains { one in
            told.contains { other in
                guard one.range != other.range, areAlike(one, other), one.kind != .fold,
                    let more = one.value?.value, let less = other.value?.value, less > 0
                else { return false }
                return abs(more / less - fold) <= 0.1 * fold
            }
        }
    }

    /// Whether a statement may bear the claim's figures out, whatever else its words are.
    func mayBearOut(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        guard alignment.coverageInContext >= 0.35, statement.role != .methods || tellsNoEffect,
            !addsDoubt(alignment), !isSetElsewhere(statement), agreesInTime(statement)
        else { return false }
        switch stance(of: alignment) {
        case .agrees, .unclear: return true
        case .opposite, .denies: return false
        }
    }

    /// For each claimed figure the only one of the statement that agrees with it; `nil` unless each has one of
    /// its own.
    private func counterparts(of claimed: [Quantity], in statement: Statement) -> [Quantity]? {
        var found: [Quantity] = []
        for quantity in claimed {
            let agreeing = statement.quantities.filter { reported in
                agrees(quantity, reported, as: sense(of: reported, in: statement))
            }
            guard agreeing.count == 1, !found.contains(where: { $0.range == agreeing[0].range })
            else { return nil }
            found.append(agreeing[0])
        }
        return found
    }

    /// Whether every word the two share belongs to the same figure in both.
    private func standAlike(
        _ claimed: [Quantity], _ reported: [Quantity], in statement: Statement
    ) -> Bool {
        let own = words.statement
        let ends = endsApart(claimed)
        for (term, place) in own.terms where own.terms.count(where: { $0.term == term }) == 1 {
            let others = statement.terms.filter { $0.term == term }
            guard others.count == 1,
                let ours = ends.map({ $0.owner(of: place, term) })
                    ?? owner(of: place, among: claimed, in: own),
                let theirs = owner(of: others[0].word, among: reported, in: statement)
            else { continue }
            if ours != theirs { return false }
        }
        return true
    }

    /// The two ends of a change that are told apart: "from 14%, with placebo, to 9%".
    private struct EndsApart {
        let from: (index: Int, place: Int)
        let to: (index: Int, place: Int)
        let agent: Set<Term>

        /// The end a word belongs to: what acts to the second, and of all else before both nothing is said.
        func owner(of place: Int, _ term: Term) -> Int? {
            if place < from.place { return agent.contains(term) ? to.index : nil }
            return place < to.place ? from.index : to.index
        }
    }

    private func endsApart(_ claimed: [Quantity]) -> EndsApart? {
        let own = words.statement
        let figures = claimed.indices.map { index in
            (index: index, place: own.places(of: claimed[index].range).lowerBound)
        }.sorted { $0.place < $1.place }
        guard figures.count == 2, figures[0].place > 0,
            own.words[figures[0].place - 1].lower == "from",
            own.words[figures[1].place - 1].lower == "to"
        else { return nil }
        return EndsApart(
            from: figures[0], to: figures[1],
            agent: claim.agent.map { ClaimWords.terms(of: $0.text) } ?? [])
    }

    /// The figure a word belongs to: the one before it where a preposition follows that ("37% of the men"), else
    /// the one behind it ("among men it is 37%"); `nil` where neither or both claim it.
    func owner(of place: Int, among figures: [Quantity], in statement: Statement) -> Int? {
        let places = figures.map { statement.places(of: $0.range) }
        let owners = figures.indices.filter { index in
            let own = places[index]
            let next = places.map(\.lowerBound).filter { $0 > own.lowerBound }.min()
            let last = places.map(\.upperBound).filter { $0 < own.upperBound }.max()
            return statement.leadsOn(own.upperBound)
                ? place >= own.upperBound && place < next ?? statement.words.count
                : place < own.lowerBound && place >= last ?? 0
        }
        return owners.count == 1 ? owners[0] : nil
    }

    /// "two groups", "3": numbers that stand in many sentences.
    private func isSmallCount(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .count, .number: (quantity.value?.value ?? 100) <= 12
        default: false
        }
    }
}

extension Statement {
    /// Whether a preposition at a place leads to what the figure before it is of: "37% of the men".
    func leadsOn(_ place: Int) -> Bool {
        guard place > 0, place < words.count,
            ["of", "in", "among", "for", "with", "on", "given", "receiving", "taking"].contains(
                words[place].lower)
        else { return false }
        return !text[TextRange(words[place - 1].range.end, words[place].range.start)].contains(",")
    }
}
