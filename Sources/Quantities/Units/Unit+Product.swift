extension Quantity.Unit {
    /// The unit that these make together, each to its power: milligram over kilogram.
    ///
    /// Its factor is exact; where that does not fit 64 bits the dimension is its own, and nothing
    /// converts to it.
    init(product parts: [(entry: UnitEntry, power: Int)]) {
        var code = ""
        var name = ""
        var factor: (numerator: Int64, denominator: Int64)? = (1, 1)
        var powers: [(base: String, power: Int)] = []
        func count(_ base: String, _ power: Int) {
            if let place = powers.firstIndex(where: { $0.base == base }) {
                powers[place].power += power
            } else {
                powers.append((base, power))
            }
        }
        for (entry, power) in parts {
            let isUnder = power < 0 && !code.isEmpty
            if !code.isEmpty { code += isUnder ? "/" : "." }
            if !name.isEmpty { name += isUnder ? " per " : " " }
            let shown = isUnder ? -power : power
            code += entry.unit.code + (shown == 1 ? "" : String(shown))
            name += Quantity.Unit.power(entry.unit.name, shown)
            for _ in 0..<abs(power) {
                factor = factor.flatMap {
                    Quantity.Unit.times($0, entry.unit.factor, over: power < 0)
                }
            }
            if entry.base == .length, power % 3 == 0 {
                count(UnitEntry.Base.volume.rawValue, power / 3)
                // A cubic metre is a thousand litres.
                for _ in 0..<abs(power / 3) {
                    factor = factor.flatMap { Quantity.Unit.times($0, (1000, 1), over: power < 0) }
                }
            } else if entry.base == .area {
                count(UnitEntry.Base.length.rawValue, 2 * power)
            } else if entry.base == .speed {
                count(UnitEntry.Base.length.rawValue, power)
                count(UnitEntry.Base.time.rawValue, -power)
            } else if entry.base == .concentration {
                count(UnitEntry.Base.amount.rawValue, power)
                count(UnitEntry.Base.volume.rawValue, -power)
            } else {
                count(entry.base.rawValue, power)
            }
        }
        let dimension = factor == nil ? code : Quantity.Unit.dimension(powers)
        self.init(code, name, Quantity.Dimension(rawValue: dimension), factor: factor ?? (1, 1))
    }

    private static func power(_ name: String, _ power: Int) -> String {
        switch power {
        case 1: name
        case 2: "square " + name
        case 3: "cubic " + name
        default: name + " to the power " + String(power)
        }
    }

    static func dimension(_ powers: [(base: String, power: Int)]) -> String {
        let powers = powers.sorted { $0.base < $1.base }
        func side(_ sign: Int) -> String {
            var side = ""
            for (base, power) in powers where power * sign > 0 {
                if !side.isEmpty { side += "·" }
                side += base
                if abs(power) > 1 { side += String(abs(power)) }
            }
            return side
        }
        let (over, under) = (side(1), side(-1))
        return under.isEmpty ? over : (over.isEmpty ? "1" : over) + "/" + under
    }

    private static func times(
        _ left: (numerator: Int64, denominator: Int64),
        _ right: (numerator: Int64, denominator: Int64),
        over: Bool
    ) -> (numerator: Int64, denominator: Int64)? {
        let (up, down) =
            over ? (right.denominator, right.numerator) : (right.numerator, right.denominator)
        let first = divisor(left.numerator, down)
        let second = divisor(up, left.denominator)
        let (numerator, above) = (left.numerator / first).multipliedReportingOverflow(
            by: up / second)
        let (denominator, below) = (left.denominator / second).multipliedReportingOverflow(
            by: down / first)
        return above || below ? nil : (numerator, denominator)
    }

    static func divisor(_ left: Int64, _ right: Int64) -> Int64 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return max(1, left)
    }
}
