import Claims
import Prose
import Quantities

/// Of whom or what a statement is, where that keeps it from bearing the claim out: it is not accused, for it may be true of
/// both.
extension Comparison {
    /// Whether a statement is of a part of those whom the claim tells of, of the one of two sides that the claim sets itself
    /// against, or of animals where the claim names people.
    func isOfOwnersApart(_ statement: Statement) -> Bool {
        isOpenedByOthers(statement) || isOfSideDenied(in: statement) || isOfAnimals(statement)
    }

    /// Whether a statement opens with those of whom it is, "Among participants with values above the goal, …", and the
    /// draft names none of what picks them out.
    func isOpenedByOthers(_ statement: Statement) -> Bool {
        guard let opening = statement.words.first,
            ["among", "in", "for", "of", "with", "on"].contains(opening.lower),
            // How many took part is told of the study: "In general practices, we asked 9,726 adults".
            !tellsSizeOnly,
            let end = statement.words.indices.dropFirst().first(where: {
                statement.gap(before: $0).contains(",")
            })
        else { return false }
        return leavesOut(0..<end, of: statement) && !countsAll(0..<end, of: statement)
            || countsOthers(0..<end, of: statement)
    }

    /// Whether the opening of a statement counts people, and the record no more of them anywhere: "In 335 pairs of patients, …"
    /// is of all that took part.
    private func countsAll(_ opening: Range<Int>, of statement: Statement) -> Bool {
        let counted = statement.quantities.filter {
            $0.kind == .count && opening.contains(statement.places(of: $0.range).lowerBound)
        }.compactMap(\.value?.value).max()
        guard let counted else { return false }
        return record.statements.allSatisfy { other in
            other.quantities.allSatisfy {
                ![.count, .number].contains($0.kind) || ($0.value?.value ?? 0) <= counted
            }
        }
    }

    /// Whether all figures of the claim say how many took part and of what age.
    private var tellsSizeOnly: Bool {
        words.quantities.allSatisfy { [.count, .age].contains($0.kind) }
            && words.quantities.contains {
                isHeadcount($0) || $0.kind == .count && ($0.value?.value ?? 0) >= 1_000
            }
    }

    /// Whether the opening of a statement counts fewer or more of what the claim counts: "on the two islands" beside "on the seven
    /// islands".
    private func countsOthers(_ opening: Range<Int>, of statement: Statement) -> Bool {
        func counted(_ words: ArraySlice<Word>) -> [String: String] {
            zip(words, words.dropFirst()).reduce(into: [:]) { found, pair in
                let number = smallNumbers[pair.0.lower] ?? (pair.0.isNumber ? pair.0.lower : nil)
                if let number, isContent(pair.1) { found[pair.1.stem] = number }
            }
        }
        // "Of 40 women, 37" tells of all, and "nine women in ten" counts none.
        let isShare = words.allQuantities.contains { [.ratio, .fraction].contains($0.kind) }
        guard !isShare, statement.words[opening.lowerBound].lower != "of" else { return false }
        let theirs = counted(statement.words[opening])
        return !theirs.isEmpty
            && counted(sentence[...]).contains { noun, number in
                theirs[noun].map { $0 != number } ?? false
            }
    }

    /// Whether a figure of the claim is that of one side where another is told by *not*, *without* or *other*, and the claim
    /// denies where the side does not, or the other way round: "houses that were not insulated" beside "by 72% in the insulated
    /// and by 58% in the other houses".
    private func isOfSideDenied(in statement: Statement) -> Bool {
        words.quantities.contains { claimed in
            guard isOnlyOne(claimed) else { return false }
            let sides = statement.sides(like: claimed)
            let giving = sides.filter { isSameAmount(claimed, $0.figure) }
            guard giving.count == 1, let own = giving.first else { return false }
            let others = sides.filter { $0.places != own.places }
            let isOwnDenied = others.contains { own.isDenied(beside: $0) }
            return others.contains { $0.isDenied(beside: own) } != isOwnDenied
                && isOwnDenied == sentenceWords.isDisjoint(with: denyingOwners)
        }
    }

    /// Whether a statement tells several figures like one of the claim side by side, and the claim does not name what tells its
    /// own from another: "34%, 47% and 26% of participants".
    ///
    /// The figure of another arm is the commonest fault of all, and reads like the right one.
    func isUnidentified(_ statement: Statement) -> Bool {
        lazy var keys = sideKeys.subtracting(comparedKeys)
        return words.quantities.contains { claimed in
            guard isOnlyOne(claimed), !isAmountGiven(claimed) else { return false }
            let sides = statement.sides(like: claimed)
            let own = sides.indices.filter { isSameAmount(claimed, sides[$0].figure) }
            guard own.count == 1, let first = own.first else { return false }
            return sides.indices.contains { other in
                guard other != first else { return false }
                let own = sides[first].owners(beside: sides[other])
                let others = sides[other].owners(beside: sides[first])
                let rivals = others.intersection(keys).count
                // Of a bare list nothing tells which is whose; what is told first may have its owner before all.
                if own.isEmpty { return others.isEmpty || rivals > 0 }
                let named = own.intersection(sideKeys).count
                return named == 0 || named < rivals
            }
        }
    }

    /// Whether a figure says how much or for how long something was given, or to whom: it tells arms apart itself.
    private func isAmountGiven(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .duration, .age, .frequency: quantity.role == .level
        case .measure: quantity.role == .level && isDose(quantity)
        default: false
        }
    }

    /// Whether the claim names people where the statement does not, in a work on animals or cells or in a sentence on them.
    private func isOfAnimals(_ statement: Statement) -> Bool {
        guard !sentenceWords.isDisjoint(with: peopleNamed),
            sentenceWords.isDisjoint(with: animalsStudied)
        else { return false }
        let theirs = Set(statement.words.map(\.lower))
        guard theirs.isDisjoint(with: peopleNamed) else { return false }
        return record.study?.isInAnimalsOrCells == true
            || !theirs.isDisjoint(with: animalsStudied)
    }
}

extension Side {
    /// Whether its words set it against another: "in those without", "in the other houses", "in the uninsured".
    fileprivate func isDenied(beside other: Side) -> Bool {
        let own = terms
        return !own.isDisjoint(with: denyingKeys)
            || own.contains { $0.hasPrefix("un") && other.terms.contains(String($0.dropFirst(2))) }
    }
}

/// What sets a side against another.
private let denyingKeys: Set<Term> = [
    "not", "non", "never", "without", "other", "exempt", "remain", "rest",
]

/// Words by which a writer tells of those who do not, have not or are not.
private let denyingOwners: Set<String> = [
    "not", "non", "never", "without", "other", "others", "no", "none", "neither", "nor", "rest",
    "remaining", "un", "lacking", "nobody",
]

/// People, as none but people are called.
private let peopleNamed: Set<String> = [
    "people", "human", "humans", "patients", "volunteers", "men", "women", "children", "adults",
    "persons",
]
