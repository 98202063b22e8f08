import Claims
import Prose
import Quantities

/// A figure that differs beside one that does not: "27 studies with 6,248 people" where the source has 27 studies with 3,675.
extension Comparison {
    /// The figure that the record gives in the place of a claimed one, beside another that both have and that stands nowhere
    /// else in the record.
    ///
    /// The other figure tells which sentence is meant. The claimed one must be given nowhere and come of no two figures, and
    /// the sentence must have just one figure of its kind that is none of the draft's. The pins are those of the draft's
    /// sentence, which are one for all its figures.
    func companion(of claimed: Quantity, besideOneOf pins: @autoclosure () -> [Pin])
        -> RecordFigure?
    {
        guard claimed.from == nil, claimed.value != nil, claimed.symbol == nil,
            ![.age, .date, .statistic].contains(claimed.kind),
            claimed.modifier.map({ [.about, .nearly, .only].contains($0) }) ?? true,
            claimed.kind != .number || claimed.tellingDigits >= 2,
            !isToldElsewhere(claimed),
            // A registry names doses and times that a paper gives otherwise or not at all.
            !words.statement.definesMeasure,
            !isGivenOrWorkedOut(claimed), !hasUngivenTwin(claimed)
        else { return nil }
        let isTime = claimed.kind == .duration && !tellsChange(claimed)
        for (place, anchors) in anchors(besides: claimed, among: pins()) {
            let statement = record.statements[place]
            // "The 228 workers had been ill for seven years" tells no time of what was measured.
            let isTimed = anchors.contains(where: { tellsChange($0.claimed) })
            guard isTellable(statement) || isTime && isTimed && isOfTheSame(but: statement),
                let reported = isTime
                    ? soleTime(besides: claimed, in: statement)
                    : anchors.lazy.compactMap({ partner(of: claimed, beside: $0, in: statement) })
                        .first ?? left(of: claimed, in: statement, besides: anchors),
                !isTime || isTimed,
                reported.value != nil, reported.modifier == nil,
                areFarApart(claimed, reported),
                // A longer time is what duration-extended tells.
                isTime && Figure(claimed)?.value ?? 0 < Figure(reported)?.value ?? 0
                    || !isTime && !haveOtherBase(claimed, reported, in: statement)
            else { continue }
            return RecordFigure(reported: reported, statement: place)
        }
        return nil
    }

    /// The sentences that figures of the draft's sentence pin down, with those figures.
    ///
    /// After how many weeks is told of many things, and pins nothing.
    private func anchors(besides claimed: Quantity, among pins: [Pin])
        -> [(statement: Int, pins: [Pin])]
    {
        let telling = pins.filter {
            $0.claimed.range != claimed.range && $0.isOfOneKind
                && ($0.claimed.kind != .duration || tellsChange($0.claimed))
        }
        return Dictionary(grouping: telling, by: \.statement).sorted { $0.key < $1.key }
            .map { (statement: $0.key, pins: $0.value) }
    }

    /// The one figure that stands in a row with a pinned one, for a claim that compares two: the 5.6% of "(38.9 versus 5.6%)".
    private func partner(of claimed: Quantity, beside pin: Pin, in statement: Statement)
        -> Quantity?
    {
        guard isCompared(claimed, pin), isLike(claimed, pin.claimed),
            // "More than the 5 kg that doctors hope for" is a yardstick from elsewhere.
            !isBehindThan(claimed)
                || isSaidOfTheSame(claimed, in: statement, besides: [pin.claimed])
                    && !words.statement.words.contains(where: {
                        ["that", "which"].contains($0.lower)
                    })
        else { return nil }
        let row = statement.quantities.filter { other in
            other.range != pin.reported.range && isLike(other, pin.reported)
                && statement.tellsInRow([other, pin.reported])
                && !statement.isDifference(other)
        }
        return row.count == 1 && !isOther(row[0], than: claimed) ? row[0] : nil
    }

    private func isBehindThan(_ claimed: Quantity) -> Bool {
        let start = words.statement.places(of: claimed.range).lowerBound
        return words.statement.words[max(0, start - 3)..<start].contains {
            ["than", "as"].contains($0.lower)
        }
    }

    /// Whether no rounding brings two figures together, be it that one leaves out its unit.
    private func areFarApart(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        if areAlike(claimed, reported) { return isFarApart(claimed, reported) }
        guard let ours = claimed.value, let theirs = reported.value,
            !ours.roundingInterval.overlaps(theirs.roundingInterval)
        else { return false }
        return max(abs(ours.value), abs(theirs.value)) >= 1.2
            * min(abs(ours.value), abs(theirs.value))
    }

    /// The only time that a sentence tells, where the draft's tells only one.
    private func soleTime(besides claimed: Quantity, in statement: Statement) -> Quantity? {
        let times = statement.quantities.filter { $0.kind == .duration }
        let start = words.statement.places(of: claimed.range).lowerBound
        let before = words.statement.words[max(0, start - 2)..<start].map(\.lower)
        guard let first = times.first, times.allSatisfy({ isSameAmount($0, first) }),
            words.allQuantities.count(where: { $0.kind == .duration }) == 1,
            let ours = Figure(claimed)?.value, let theirs = Figure(first)?.value,
            // A session takes minutes, a study weeks.
            max(ours, theirs) <= 60 * min(ours, theirs), !before.contains("every"),
            isSaidOfTheSame(claimed, in: statement, besides: [])
        else { return nil }
        return first
    }

    /// The figure of a sentence that stands for a claimed one: the only one of the kind that none of the draft's others is, or
    /// of several the one that has the same words beside it.
    private func left(of claimed: Quantity, in statement: Statement, besides pins: [Pin])
        -> Quantity?
    {
        let isBare = claimed.kind == .number
        let alike = statement.quantities.filter { reported in
            (areAlike(claimed, reported)
                || isBare && pins.contains { areAlike($0.reported, reported) })
                && (isBare || tellsChange(claimed) != (reported.role == .level))
                && !statement.isDifference(reported)
        }
        let left = alike.filter { !isOther($0, than: claimed) }
        let named = pins.map(\.claimed)
        // "Of the 54 studies, 38 were with students".
        let isPart =
            claimed.kind == .count
            && pins.contains { pin in
                pin.claimed.kind == .count
                    && (claimed.value?.value ?? 0) < (pin.claimed.value?.value ?? 0)
                    && words.statement.isLedByOf(pin.claimed)
            }
        guard !isPart else { return nil }
        if left.count == 1 {
            // Of a row of which all others are right the one left is meant, whatever it is called.
            return alike.count > 2 && pins.count == alike.count - 1
                || isSaidOfTheSame(claimed, in: statement, besides: named) ? left[0] : nil
        }
        guard left.count > 1, let ours = words.statement.owned(by: [claimed] + named)?.first,
            let theirs = statement.owned(by: alike)
        else { return nil }
        let meant = zip(alike, theirs).filter { reported, terms in
            !terms.isDisjoint(with: self.meant(ours))
                && left.contains { $0.range == reported.range }
        }
        return meant.count == 1 ? meant[0].0 : nil
    }

    /// Whether a word that compares stands between a figure and a pinned one: "38.9% of those on one, compared with 2.8% on the
    /// other".
    func isCompared(_ claimed: Quantity, _ pin: Pin) -> Bool {
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
    private func isSaidOfTheSame(
        _ claimed: Quantity, in statement: Statement, besides others: [Quantity]
    ) -> Bool {
        guard let owned = words.statement.owned(by: [claimed] + others)?.first else { return true }
        let held = statement.termSet.union(record.titleTerms)
        return owned.subtracting(amountTerms).subtracting(generalTerms).subtracting(relatingTerms)
            .allSatisfy { term in
                !meant([term]).isDisjoint(with: held)
                    || meant([term]).allSatisfy { record.mentions[$0] == nil }
            }
    }
}

extension Statement {
    /// "Of the 54 studies".
    fileprivate func isLedByOf(_ quantity: Quantity) -> Bool {
        let start = places(of: quantity.range).lowerBound
        return words[max(0, start - 2)..<start].contains { $0.lower == "of" }
    }
}
