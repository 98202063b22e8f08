import Claims
import Prose
import Quantities

/// Which of several figures told side by side belongs to what.
extension Comparison {
    /// Whether figures belong to the same things in the claim and in a statement, as far as their words tell.
    ///
    /// Where the statement gives them in a row ("higher with the salt substitute than with regular salt, 19.2% vs.
    /// 8.8%"), what they belong to must be named in their order. Where no word tells, they must come in one order.
    func areOwnedAlike(
        _ claimed: [Quantity], _ reported: [Quantity], in statement: Statement
    ) -> Bool {
        let (claimed, reported) = withoutTimes(claimed, reported)
        guard claimed.count > 1 else { return true }
        let places = reported.map { statement.places(of: $0.range).lowerBound }
        let own = words.statement.places(ofAll: claimed)
        let isInOrder = own.indices.dropFirst().allSatisfy { index in
            (own[index - 1] < own[index]) == (places[index - 1] < places[index])
        }
        guard let ours = words.statement.owned(by: claimed) else { return isInOrder }
        if statement.tellsInRow(reported) {
            if reported.count == 2, let behind = statement.comparedWith(before: places.min() ?? 0) {
                let first = places[0] < places[1] ? 0 : 1
                let isNamed = !ours[1 - first].isDisjoint(with: behind)
                return ours[first].isDisjoint(with: behind) && (isInOrder || isNamed)
            }
            let named = ours.map { terms in
                statement.terms.filter { term, _ in
                    terms.contains(term) && statement.terms.count { $0.term == term } == 1
                }.map(\.word)
            }
            return named.indices.allSatisfy { one in
                named[..<one].indices.allSatisfy { other in
                    guard let least = named[one].min(), let most = named[one].max(),
                        let first = named[other].min(), let last = named[other].max()
                    else { return isInOrder }
                    let isBefore = places[other] < places[one]
                    return (first < least) == isBefore && (last < most) == isBefore
                }
            }
        }
        guard let theirs = statement.owned(by: reported) else { return isInOrder }
        return !areCrossed(ours, theirs)
            && (isInOrder || zip(ours, theirs).contains { !$0.isDisjoint(with: $1) })
    }

    /// Whether words tell that figures belong to other things in the claim than in a statement.
    func areOwnedOtherwise(
        _ claimed: [Quantity], _ reported: [Quantity], in statement: Statement
    ) -> Bool {
        let (claimed, reported) = withoutTimes(claimed, reported)
        if statement.tellsInRow(reported) {
            return !areOwnedAlike(claimed, reported, in: statement)
        }
        guard let ours = words.statement.owned(by: claimed),
            let theirs = statement.owned(by: reported)
        else { return false }
        return areCrossed(ours, theirs)
    }

    /// A figure of the claim that a statement gives of what another of its figures is of, and the other way round, with the
    /// statement's figure in its place: "25% sodium and 65% potassium" beside "65% sodium, 25% potassium".
    func exchanged(in statement: Statement) -> (claimed: Quantity, reported: Quantity)? {
        let figures = words.quantities.filter {
            $0.value != nil && $0.isFigure && ![.duration, .age, .number].contains($0.kind)
        }
        let found = figures.map { own in
            statement.quantities.filter {
                isSameAmount(own, $0) && $0.value?.value == own.value?.value
            }
        }
        guard figures.count > 1, found.allSatisfy({ $0.count == 1 }),
            case let reported = found.map({ $0[0] }), Set(reported.map(\.range)).count > 1,
            // "A 60- or 80-mg dose"
            !statement.tellsInRow(reported), !words.statement.tellsInRow(figures),
            let ours = words.statement.owned(by: figures),
            let theirs = statement.owned(by: reported)
        else { return nil }
        for one in figures.indices {
            for other in figures.indices.dropFirst(one + 1)
            where !ours[one].isDisjoint(with: theirs[other])
                && !ours[other].isDisjoint(with: theirs[one])
                && ours[one].isDisjoint(with: theirs[one])
                && ours[other].isDisjoint(with: theirs[other])
                && areAlike(reported[one], reported[other])
            {
                return (figures[one], reported[other])
            }
        }
        return nil
    }

    /// Of pairs of figures those that say neither for how long nor of what age.
    private func withoutTimes(_ claimed: [Quantity], _ reported: [Quantity])
        -> (claimed: [Quantity], reported: [Quantity])
    {
        let told = zip(claimed, reported).filter { ![.duration, .age].contains($0.0.kind) }
        return (told.map(\.0), told.map(\.1))
    }

    private func areCrossed(_ ours: [Set<Term>], _ theirs: [Set<Term>]) -> Bool {
        ours.indices.contains { one in
            theirs.indices.contains { one != $0 && !ours[one].isDisjoint(with: theirs[$0]) }
        }
    }
}

extension Statement {
    /// Where quantities begin.
    fileprivate func places(ofAll quantities: [Quantity]) -> [Int] {
        quantities.map { places(of: $0.range).lowerBound }
    }

    /// Whether nothing but other figures and joining words stands between any two of the figures.
    func tellsInRow(_ figures: [Quantity]) -> Bool {
        let places = figures.map { self.places(of: $0.range) }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        return zip(places, places.dropFirst()).allSatisfy { left, right in
            terms(at: left.upperBound..<max(left.upperBound, right.lowerBound)).allSatisfy {
                _, word in quantities.contains { $0.range.overlaps(words[word].range) }
            }
        }
    }

    /// The terms of what something is compared with right before a place, and that stand there only.
    ///
    /// *Regular* of "higher with the salt substitute than with regular salt (19.2% vs. 8.8%)".
    fileprivate func comparedWith(before end: Int) -> Set<Term>? {
        guard end < words.count else { return nil }
        let clause = words[end].clause
        let joint = words[..<end].lastIndex {
            ["than", "versus", "vs", "compared", "comparison"].contains($0.lower)
        }
        guard let joint, joint > 0, clause - words[joint].clause <= 1 else { return nil }
        let behind = Set(terms.filter { (joint..<end).contains($0.word) }.map(\.term))
        return behind.subtracting(terms.filter { $0.word < joint }.map(\.term))
    }

    /// The terms that stand beside each figure and beside no other; `nil` where it is not plain where one ends and the
    /// next begins.
    func owned(by figures: [Quantity]) -> [Set<Term>]? {
        let places = figures.map { self.places(of: $0.range) }
        let order = figures.indices.sorted { places[$0].lowerBound < places[$1].lowerBound }
        // "Of the staff, 45% of nurses and 32% of doctors": what stands before all of them is said of all.
        let isHeadShared = places.allSatisfy { leadsOn($0.upperBound) }
        var ends = [isHeadShared ? places.map(\.lowerBound).min() ?? 0 : 0]
        for (left, right) in zip(order, order.dropFirst()) {
            guard let joint = joint(from: places[left].upperBound, to: places[right].lowerBound)
            else { return nil }
            ends.append(joint)
        }
        ends.append(end(of: figures, behind: order.last.map { places[$0].upperBound } ?? 0))
        var owned = [Set<Term>](repeating: [], count: figures.count)
        for (rank, figure) in order.enumerated() {
            let segment = ends[rank]..<ends[rank + 1]
            owned[figure] = Set(terms(at: segment).map(\.term))
        }
        return owned.indices.map { figure in
            owned.indices.reduce(owned[figure]) {
                $1 == figure ? $0 : $0.subtracting(owned[$1])
            }
        }
    }

    /// Where the words of the last of some figures end: where those of the next of the kind begin, as of "65% sodium and 25%
    /// potassium, and 10% magnesium", or with the statement.
    private func end(of figures: [Quantity], behind last: Int) -> Int {
        var next: Int?
        for other in quantities {
            let place = places(of: other.range).lowerBound
            // They stand in order mostly, so that few are asked.
            if place >= last, place < next ?? .max, figures.contains(where: { areAlike($0, other) })
            {
                next = place
            }
        }
        return next.flatMap { joint(from: last, to: $0) } ?? words.count
    }
}
