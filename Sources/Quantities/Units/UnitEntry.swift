/// One unit of the tables: its code and name, what it is made of, and how people write it.
struct UnitEntry: Sendable {
    /// The base dimensions a unit is made of; volume is one of its own, so that "mL/min" is one over another.
    enum Base: String, Sendable, CaseIterable {
        case mass, length, time, volume, amount, energy, power, pressure, temperature, frequency
        case current, voltage, resistance, charge, magneticFlux, information, luminous, radiation
        case dose, activity, angle, force, share, points, concentration, count, catalysis, acidity
        case rate, torque, dataRate, magnitude, wavenumber, loudness, area, speed, kelvin,
            fahrenheit,
            capacitance, conductance
    }

    let unit: Quantity.Unit
    let base: Base
    /// Written so, case matters: "mg", "mL".
    let symbols: [String]
    /// Written so, case does not matter: "milligram", "milligrams".
    let words: [String]

    init(
        _ code: String, _ name: String, _ base: Base, _ factor: (Int64, Int64) = (1, 1),
        _ symbols: String, _ words: String = ""
    ) {
        unit = Quantity.Unit(
            code, name, Quantity.Dimension(rawValue: base.rawValue),
            factor: (numerator: factor.0, denominator: factor.1))
        self.base = base
        self.symbols = symbols.split(separator: " ").map(String.init)
        self.words = words.split(separator: " ").map(String.init)
    }
}

extension UnitEntry {
    /// So many of this unit as one: "100 gram".
    func times(_ number: Int64) -> UnitEntry {
        let (numerator, overflow) = unit.factor.numerator.multipliedReportingOverflow(by: number)
        return UnitEntry(
            "(" + String(number) + "." + unit.code + ")", String(number) + " " + unit.name, base,
            (overflow ? unit.factor.numerator : numerator, unit.factor.denominator), "")
    }
}

/// A metric prefix: code, name, and the power of ten it stands for.
struct MetricPrefix: Sendable {
    let symbol: String
    let name: String
    let power: Int

    static let all = [
        MetricPrefix(symbol: "p", name: "pico", power: -12),
        MetricPrefix(symbol: "n", name: "nano", power: -9),
        MetricPrefix(symbol: "u", name: "micro", power: -6),
        MetricPrefix(symbol: "m", name: "milli", power: -3),
        MetricPrefix(symbol: "c", name: "centi", power: -2),
        MetricPrefix(symbol: "d", name: "deci", power: -1),
        MetricPrefix(symbol: "h", name: "hecto", power: 2),
        MetricPrefix(symbol: "k", name: "kilo", power: 3),
        MetricPrefix(symbol: "M", name: "mega", power: 6),
        MetricPrefix(symbol: "G", name: "giga", power: 9),
        MetricPrefix(symbol: "T", name: "tera", power: 12),
        MetricPrefix(symbol: "f", name: "femto", power: -15),
    ]

    /// The unit with each of these prefixes ("m k" of metre: millimetre, kilometre) and without.
    static func family(
        _ code: String, _ name: String, _ base: UnitEntry.Base, prefixes: String,
        factor: (Int64, Int64) = (1, 1), plain: Bool = true, plural: String? = nil,
        symbols extra: [String] = [], words: [String] = []
    ) -> [UnitEntry] {
        let wanted = Set(prefixes.split(separator: " ").map(String.init))
        var entries: [UnitEntry] = []
        let symbols = [code] + extra
        if plain {
            entries.append(
                UnitEntry(
                    code, name, base, factor, symbols.joined(separator: " "),
                    spellings(of: [name] + words, prefix: "", plural).joined(separator: " ")))
        }
        for prefix in all where wanted.contains(prefix.symbol) {
            var scaled = factor
            for _ in 0..<abs(prefix.power) {
                if prefix.power > 0 { scaled.0 *= 10 } else { scaled.1 *= 10 }
            }
            let common = divisor(scaled.0, scaled.1)
            let written = prefix.symbol == "u" ? ["u", "µ", "μ"] : [prefix.symbol]
            entries.append(
                UnitEntry(
                    prefix.symbol + code, prefix.name + name, base,
                    (scaled.0 / common, scaled.1 / common),
                    written.flatMap { mark in symbols.map { mark + $0 } }.joined(separator: " "),
                    spellings(of: [name] + words, prefix: prefix.name, plural)
                        .joined(separator: " ")))
        }
        return entries
    }

    private static func spellings(of names: [String], prefix: String, _ plural: String?) -> [String]
    {
        names.flatMap { name in
            let own = prefix + name
            let american = own.hasSuffix("re") ? String(own.dropLast(2)) + "er" : nil
            return [own, prefix + (plural ?? name + "s")] + (american.map { [$0, $0 + "s"] } ?? [])
        }
    }

    private static func divisor(_ left: Int64, _ right: Int64) -> Int64 {
        right == 0 ? left : divisor(right, left % right)
    }
}
