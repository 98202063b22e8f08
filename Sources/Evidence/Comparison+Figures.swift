import Claims
import Prose
import Quantities

/// A figure a record gives or implies, with what it is there.
struct ReportedFigure: Sendable, Hashable {
    /// The figure.
    let figure: Figure
    /// What it is.
    let sense: ReportedSense
    /// Whether it was worked out here rather than written there.
    let isDerived: Bool
}

extension Quantity {
    /// All that this quantity says or implies: itself, the ends of its range, the difference of its two
    /// ends, and the same change on another scale ("1.31 times" is 31% more).
    func readings(as sense: ReportedSense) -> [ReportedFigure] {
        var readings: [ReportedFigure] = []
        func add(_ figure: Figure?, _ sense: ReportedSense, derived: Bool = false) {
            if let figure {
                readings.append(ReportedFigure(figure: figure, sense: sense, isDerived: derived))
            }
        }
        add(Figure(self), sense)
        if sense == .range, let low, let high {
            add(Figure(end: low, of: self), .minimum)
            add(Figure(end: high, of: self), .maximum)
        }
        if let uncertainty, uncertainty.kind == .range {
            add(Figure(end: uncertainty.low, of: self), .minimum)
            add(Figure(end: uncertainty.high, of: self), .maximum)
        }
        for figure in Figure.differences(of: self) { add(figure, sense, derived: true) }
        for figure in Figure.otherScales(of: self) { add(figure, sense, derived: true) }
        return readings
    }
}

extension Figure {
    /// What "from 40% to 45%" comes to: 5 points, and 12.5% of where it started.
    static func differences(of quantity: Quantity) -> [Figure] {
        guard let from = quantity.from, let to = quantity.to else { return [] }
        // Side by side, "from 50% to 30%" means what it says: a zero at the end was not rounded to.
        let start = Self.written(from)
        let end = Self.written(to)
        let least = max(0, max(end.low - start.high, start.low - end.high))
        let most = max(end.high - start.low, start.high - end.low)
        var figures: [Figure] = []
        if quantity.kind == .percent || quantity.kind == .percentagePoint {
            figures.append(Figure(.points, least, most, role: .change))
        } else {
            let scale = Figure(end: from, of: quantity).scale
            let factor = Figure.factor(of: quantity)
            figures.append(Figure(scale, least * factor, most * factor, role: .change))
        }
        if start.low > 0 {
            figures.append(
                Figure(.percent, 100 * least / start.high, 100 * most / start.low, role: .change))
            figures.append(
                Figure(.multiple, end.low / start.high, end.high / start.low, role: .comparison))
        }
        return figures
    }

    /// What the digits of a numeral stand for as they are written, and no less than half a percent to each side.
    private static func written(_ numeral: Numeral) -> RoundingInterval {
        let half = max(
            numeral.exponent < 0 ? numeral.roundingInterval.high - numeral.value : 0.5,
            abs(numeral.value) * 0.005)
        return RoundingInterval(numeral.value - half, numeral.value + half)
    }

    /// The same change on another scale: multiples and ratios of risk as percent, percent as multiples.
    static func otherScales(of quantity: Quantity) -> [Figure] {
        guard let numeral = quantity.value else { return [] }
        let interval = numeral.roundingInterval
        switch quantity.kind {
        case .fold:
            return [percentChange(interval)]
        case .statistic where quantity.isRiskRatio:
            return [
                percentChange(interval),
                Figure(.multiple, interval.low, interval.high, role: .comparison),
            ]
        case .percent where quantity.role != .level:
            let sign: Double = quantity.direction == .decrease ? -1 : 1
            let ends = [1 + sign * interval.low / 100, 1 + sign * interval.high / 100].sorted()
            return [Figure(.multiple, ends[0], ends[1], role: .comparison)]
        default: return []
        }
    }

    /// A multiple as a change in percent.
    static func percentChange(_ multiple: RoundingInterval) -> Figure {
        multiple.low >= 1
            ? Figure(
                .percent, 100 * (multiple.low - 1), 100 * (multiple.high - 1), role: .comparison)
            : Figure(
                .percent, 100 * (1 - multiple.high), 100 * (1 - multiple.low), role: .comparison)
    }
}

extension Comparison {
    /// A pair in which the record gives the claimed figure as a central or single value, or within the
    /// bound the claim states; the closest one.
    ///
    /// A number in a sentence that is hardly about the claim bears nothing out, and one in the methods only
    /// what tells of no effect: how long, how much, how many.
    ///
    /// Where it is to bear out *closely*, a round number stands for none that is more than a tenth away, and a bound
    /// for no number beyond it.
    func bearingOut(_ claimed: Quantity, closely: Bool = false) -> FigurePair? {
        pairs(of: claimed).filter { pair in
            isNear(pair) && !(closely && isRoundedFar(claimed, pair.reported))
                && (pair.isVerbatim && !differs(claimed, pair.reported)
                    || agrees(claimed, pair.reported, as: pair.sense))
        }.max { rank($0) < rank($1) }
    }

    /// The figure the claimed one should be held against, where there is no doubt which it is.
    ///
    /// Either both sentences are the same but for their figures, or measure, group, arm and time agree and
    /// the sentence has no other figure of the kind near by.
    func counterpart(of claimed: Quantity) -> FigurePair? {
        let pairs = pairs(of: claimed)
        if let verbatim = pairs.first(where: { $0.isVerbatim }) {
            return addsQualifier(verbatim) ? nil : verbatim
        }
        return pairs.filter { pair in
            guard let alignment = alignment(of: pair) else { return false }
            return alignment.isStrong && alignment.reverseCoverage >= 0.5 && pair.affinity >= 0.66
                && pair.isOnlyOne && !addsQualifier(pair)
        }.max { rank($0) < rank($1) }
    }

    /// The pairs of one claimed quantity.
    func pairs(of claimed: Quantity) -> [FigurePair] {
        pairs[claimed.range] ?? []
    }

    /// Whether a pair's sentence is about the claim at all.
    func isNear(_ pair: FigurePair) -> Bool {
        guard let alignment = alignment(of: pair) else { return false }
        if pair.isVerbatim { return true }
        return alignment.coverage >= 0.35 && alignment.coverageInContext >= 0.5
            && (record.statements[pair.statement].role != .methods || tellsNoEffect)
    }

    /// Whether the claim says how something is or was, and not which way anything went.
    var tellsNoEffect: Bool {
        words.direction == nil && !words.denies && claim.comparator == nil
            && claim.causality == .none
    }

    /// Whether a claimed figure and what the record says agree, bound for bound.
    func agrees(_ claimed: Quantity, _ reported: Quantity, as sense: ReportedSense) -> Bool {
        if claimed.from != nil, reported.from != nil {
            return claimed.kind == reported.kind && !differs(claimed, reported)
        }
        if goesAgainst(claimed, reported) { return false }
        if isOneAmountOtherwise(claimed, reported) { return true }
        // "300 fewer deaths" and "deaths fell by 300".
        if claimed.kind == .count, reported.kind == .number, reported.role == .change,
            claimed.role != .level, let ours = claimed.value, let theirs = reported.value
        {
            return ours.roundingInterval.overlaps(theirs.roundingInterval)
        }
        let own = claimed.readings(as: .typical) + timesAsMuch(claimed)
        return reported.readings(as: sense).contains { theirs in
            guard isAdmissible(theirs.sense, for: claimed) else { return false }
            return own.contains { ours in
                // "halves" is no "50% of the patients".
                !(ours.isDerived && (theirs.isDerived || theirs.figure.role == .level))
                    && ours.figure.isComparable(to: theirs.figure)
                    && ours.figure.meets(theirs.figure)
            }
        }
    }

    /// Whether a ratio says more where the claim says that it fell, or less where it rose: 1.02 is no fall by 2%.
    func goesAgainst(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard reported.isRiskRatio, let ratio = reported.value, let direction = claimed.direction
        else { return false }
        return direction == .decrease && ratio.value > 1
            || direction == .increase && ratio.value < 1
    }

    /// Whether a figure of this sense may bear out a claimed one: "up to N" is about the maximum, a bare
    /// number about a central value.
    private func isAdmissible(_ sense: ReportedSense, for claimed: Quantity) -> Bool {
        switch claimed.modifier {
        case .upTo: sense == .maximum || sense == .typical || sense == .range
        case .atLeast, .moreThan: sense != .maximum
        case .lessThan: sense != .minimum
        case .about, .nearly, .only, nil:
            sense == .typical || sense == .range && claimed.value == nil
        }
    }

    /// Whether the record's figure stands beside a time, a subgroup or an arm the claim does not name.
    func addsQualifier(_ pair: FigurePair) -> Bool {
        addsQualifier(pair.reported, in: record.statements[pair.statement])
    }

    /// Whether a figure of a statement stands beside a time, a subgroup or an arm the claim does not name.
    func addsQualifier(_ reported: Quantity, in statement: Statement) -> Bool {
        let claimed = sentenceStems
        guard let clause = statement.clause(of: reported.range) else { return true }
        return statement.words.contains { word in
            word.clause == clause && qualifiers.contains(word.lower) && !claimed.contains(word.stem)
                // "At the start" is at baseline.
                && !(synonyms[word.stem].map { words.statement.termSet.contains($0) } ?? false)
        }
    }

    private func rank(_ pair: FigurePair) -> Double {
        (pair.isVerbatim ? 2 : 0) + pair.affinity + (alignment(of: pair)?.score ?? 0)
            + (onOneScale(pair.claimed, pair.reported) == nil ? 0 : 0.5)
    }

    /// Whether the claim's figure stands in another statement on the same thing: then it is that one the claim
    /// tells, whatever this one says.
    func givesFigures(elsewhereThan alignment: Alignment) -> Bool {
        words.quantities.contains { claimed in
            let agreeing = pairs(of: claimed).filter { agreesWithAnyReading(claimed, $0.reported) }
            return !agreeing.isEmpty && agreeing.allSatisfy { $0.statement != alignment.statement }
        }
    }
}

/// Words that tie a figure to a part of the people, a time or an arm.
private let qualifiers: Set<String> = [
    "subgroup", "baseline", "week", "weeks", "month", "months", "year", "years", "day", "days",
    "hour", "hours",
    "minutes", "arm", "arms", "men", "women", "male", "female", "older", "younger", "control",
    "controls",
    "placebo", "sham", "respectively", "among", "only", "initially", "follow", "quartile",
    "tertile",
    "quintile", "left", "right", "severe", "mild",
]
