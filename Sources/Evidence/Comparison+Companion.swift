import Claims
import Prose
import Quantities

/// A figure that differs beside one that does not: "27 studies with 6,248 people" where the source has 27 studies with 3,675.
extension Comparison {
    /// The figure that the record gives in the place of a claimed one, beside another that both have and that stands nowhere
    /// else in the record.
    ///
    /// The other figure tells which sentence is meant. The claimed one must be given nowhere and come of no two figures, and
    /// the sentence must have just one figure of its kind that is none of the draft's.
    func companion(of claimed: Quantity) -> FigurePair? {
        guard claimed.from == nil, claimed.value != nil, claimed.symbol == nil,
            ![.age, .date, .duration, .statistic].contains(claimed.kind) || claimed.role != .level,
            claimed.modifier.map({ [.about, .nearly, .only].contains($0) }) ?? true,
            !isGivenOrWorkedOut(claimed)
        else { return nil }
        for pin in pins
        where pin.claimed.range != claimed.range
            // After how many weeks is told of many things.
            && (pin.claimed.kind != .duration || pin.claimed.role != .level)
        {
            let statement = record.statements[pin.statement]
            guard areAlike(pin.claimed, pin.reported), isTellable(statement),
                let reported = left(of: claimed, in: statement, besides: pin),
                reported.value != nil, reported.modifier == nil,
                (claimed.role == .level) == (reported.role == .level),
                isFarApart(claimed, reported)
            else { continue }
            return FigurePair(
                claimed: claimed, reported: reported, statement: pin.statement, affinity: 0.5,
                isVerbatim: false, isOnlyOne: true, sense: .typical)
        }
        return nil
    }

    /// The change told by its two ends of which the record has one end, and another than the claim's at the other: "from 7.1%
    /// to 3.8%" beside "from 4.2% to 3.8%".
    func changeWithOtherEnd(_ claimed: Quantity) -> FigurePair? {
        guard let start = claimed.from, let end = claimed.to else { return nil }
        for alignment in alignments {
            let statement = statement(alignment)
            guard isTellable(statement),
                let reported = statement.quantities.first(where: { other in
                    guard let first = other.from, let last = other.to, other.kind == claimed.kind
                    else { return false }
                    return (first.value == start.value) != (last.value == end.value)
                }), let first = reported.from, let last = reported.to,
                case let isStartSame = first.value == start.value,
                (isStartSame ? start : end).hasTwoDigits,
                !isWritten(isStartSame ? end : start),
                !(isStartSame
                    ? end.roundingInterval.overlaps(last.roundingInterval)
                    : start.roundingInterval.overlaps(first.roundingInterval)),
                !sharedNames(with: statement).isEmpty
            else { continue }
            return FigurePair(
                claimed: claimed, reported: reported, statement: alignment.statement, affinity: 0.5,
                isVerbatim: false, isOnlyOne: true, sense: .typical)
        }
        return nil
    }

    /// Whether a sentence tells what was done or found, of the same people, place and time as the claim.
    func isTellable(_ statement: Statement) -> Bool {
        ![.title, .background].contains(statement.role) && !namesOtherPlace(statement)
            && !isOfOtherTime(statement) && !namesOtherPeople(statement) && agreesInTime(statement)
            && !namesOtherIllness(statement)
    }

    /// The figure of a sentence that stands for a claimed one: the only one of the kind that none of the draft's others is, or
    /// of several the one that has the same words beside it.
    private func left(of claimed: Quantity, in statement: Statement, besides pin: Pin) -> Quantity? {
        let others = reading.quantities(within: words.sentence).filter { $0.range != claimed.range }
        let alike = statement.quantities.filter {
            areAlike(claimed, $0) && !statement.tellsDifference($0)
        }
        let left = alike.filter { reported in
            !others.contains { agreesWithAnyReading($0, reported) }
        }
        if left.count == 1 {
            let isRow = statement.tellsInRow([left[0], pin.reported]) && isCompared(claimed, pin)
            return isRow || isSaidOfTheSame(claimed, in: statement, besides: pin) ? left[0] : nil
        }
        guard left.count > 1, let ours = words.statement.owned(by: [claimed, pin.claimed])?.first,
            let theirs = statement.owned(by: alike)
        else { return nil }
        let named = zip(alike, theirs).filter { reported, terms in
            !terms.isDisjoint(with: meant(ours))
                && left.contains { $0.range == reported.range }
        }
        return named.count == 1 ? named[0].0 : nil
    }

    /// Whether a word that compares stands between a figure and a pinned one: "38.9% of those on one, compared with 2.8% on the
    /// other".
    private func isCompared(_ claimed: Quantity, _ pin: Pin) -> Bool {
        let (first, last) = (
            min(claimed.range.start, pin.claimed.range.start),
            max(claimed.range.end, pin.claimed.range.end)
        )
        return words.statement.words.contains { word in
            first < word.range.start && word.range.end < last
                && ["compared", "instead", "versus", "vs", "against", "than"].contains(word.lower)
        }
    }

    /// Whether nothing that stands beside the claimed figure only is told of elsewhere in the record and not in the sentence:
    /// "and headaches by 46%".
    private func isSaidOfTheSame(_ claimed: Quantity, in statement: Statement, besides pin: Pin)
        -> Bool
    {
        let whole = words.statement
        guard let owned = whole.owned(by: [claimed, pin.claimed])?.first else { return true }
        let held = statement.termSet.union(record.titleTerms)
        return owned.subtracting(amountTerms).subtracting(generalTerms).subtracting(relatingTerms)
            .allSatisfy { term in
                !meant([term]).isDisjoint(with: held)
                    || meant([term]).allSatisfy { record.mentions[$0] == nil }
            }
    }

    /// Whether a number stands anywhere in the record.
    private func isWritten(_ numeral: Numeral) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { quantity in
                [quantity.value, quantity.low, quantity.high, quantity.from, quantity.to]
                    .contains { $0.map { $0.roundingInterval.overlaps(numeral.roundingInterval) } ?? false }
            }
        }
    }
}

extension Numeral {
    /// Whether two digits of it tell it from other numbers.
    fileprivate var hasTwoDigits: Bool { significand.magnitude >= 10 && significand.magnitude % 100 != 0 }
}

extension Statement {
    /// Whether a figure is the difference of two others of its sentence: "difference 2.1 cm", "absolute difference of 13%".
    fileprivate func tellsDifference(_ quantity: Quantity) -> Bool {
        let start = places(of: quantity.range).lowerBound
        return words[max(0, start - 3)..<start].contains { $0.lower == "difference" }
    }
}
