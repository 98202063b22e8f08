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
