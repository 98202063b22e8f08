/// Every unit of the tables, and the table that finds one by its symbol.
enum UnitList {
    /// All units; the place of a unit here is its name elsewhere.
    static let all: [UnitEntry] =
        [
            shares, masses, lengths, times, volumes, amounts, clinical, physical, electrical,
            information,
        ]
        .flatMap { $0 }

    /// From a symbol in its own case to its place in `all`, plus one.
    static let symbols = WordTable(
        all.enumerated().flatMap { place, entry in
            entry.symbols.map { (Array($0.utf8), UInt16(place + 1)) }
        })

    /// Percent; always the first unit.
    static let percent = 0
    /// Per mille; always the second.
    static let perMille = 1
    /// A point of a score.
    static let point = 2
    /// A degree of arc.
    static let degree = 3
    /// A degree Celsius.
    static let celsius = 4
    /// A degree Fahrenheit.
    static let fahrenheit = 5
    /// A millimetre of mercury.
    static let mercury = 6

    /// A year.
    static let year = all.firstIndex { $0.unit.code == "a" } ?? 0
    /// A hundredth of a percentage point.
    static let basisPoint = 7

    private static let shares: [UnitEntry] = [
        UnitEntry("%", "percent", .share, (1, 100), "%"),
        UnitEntry("[ppth]", "per mille", .share, (1, 1000), "‰"),
        UnitEntry("{score}", "point", .points, (1, 1), "pt pts", "point points"),
        UnitEntry("deg", "degree", .angle, (1, 1), "", "degree degrees"),
        UnitEntry("Cel", "degree Celsius", .temperature, (1, 1), "", "celsius centigrade"),
        UnitEntry("[degF]", "degree Fahrenheit", .fahrenheit, (1, 1), "", "fahrenheit"),
        UnitEntry(
            "mm[Hg]", "millimetre of mercury", .pressure, (133_322_387_415, 1_000_000_000), "mmHg"),
        UnitEntry("{basis_point}", "basis point", .share, (1, 10_000), "bps"),
        UnitEntry("{SD}", "standard deviation", .points, (1, 1), "σ SDs"),
        UnitEntry("[ppm]", "part per million", .share, (1, 1_000_000), "ppm"),
        UnitEntry("[ppb]", "part per billion", .share, (1, 1_000_000_000), "ppb"),
        UnitEntry("'", "minute of arc", .angle, (1, 60), "", "arcminute arcminutes arcmin"),
        UnitEntry("''", "second of arc", .angle, (1, 3600), "", "arcsecond arcseconds arcsec"),
        UnitEntry("rad", "radian", .angle, (1, 1), "rad", "radian radians"),
    ]
}
