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

    /// The first words of all that `Window.unit(at:)` takes for a unit, in small letters: no other is asked.
    static let beginnings: Set<String> = {
        let written = all.flatMap { $0.words + $0.symbols.map(folded) }
        let spelled =
            "m lb pound ft foot light nautical solar british x brake metric short long parts part fluid "
            + "fl us imperial order orders percentage percent percents pct basis pp ppts pps per pc wt "
            + "vol mol at degree degrees deg c f square sq cubic mm cm"
        return Set(written + spelled.split(separator: " ").map(String.init))
    }()

    /// Units in the singular that an article counts: "by an hour"; "a second" is more often an ordinal.
    static let singles =
        "minute hour day week month year decade inch foot yard mile metre meter kilometre kilometer "
        + "centimetre centimeter millimetre millimeter gram gramme kilogram kilo pound ounce ton "
        + "tonne litre liter degree point percentage"

    /// In small letters as the tokenizer has it: those beyond ASCII stay as they are.
    private static func folded(_ symbol: String) -> String {
        String(
            decoding: symbol.utf8.map { ($0 | 0x20) &- 0x61 < 26 ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

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

    /// A centimetre of mercury.
    static let centimetreOfMercury = all.firstIndex { $0.unit.code == "cm[Hg]" } ?? mercury
    /// An inch of mercury.
    static let inchOfMercury = all.firstIndex { $0.unit.code == "[in_i'Hg]" } ?? mercury
    /// The scale of acidity.
    static let acidity = all.firstIndex { $0.unit.code == "[pH]" }
    /// Those that are written in several words or letters.
    static let milePerHour = all.firstIndex { $0.unit.code == "[mi_i]/h" }
    static let inch = all.firstIndex { $0.unit.code == "[in_i]" }
    static let foot = all.firstIndex { $0.unit.code == "[ft_i]" }
    static let poundFoot = all.firstIndex { $0.unit.code == "[lbf_av].[ft_i]" }
    static let fluidOunce = all.firstIndex { $0.unit.code == "[foz_us]" }
    static let lightYear = all.firstIndex { $0.unit.code == "[ly]" }
    static let nauticalMile = all.firstIndex { $0.unit.code == "[nmi_i]" }
    static let solarMass = all.firstIndex { $0.unit.code == "{M_sun}" }
    static let heat = all.firstIndex { $0.unit.code == "[Btu]" }
    static let gravity = all.firstIndex { $0.unit.code == "[g]" }
    /// The body's surface that clearances are told for: "mL/min/1.73 m²".
    static let bodySurface = all.firstIndex { $0.unit.code == "{1.73_m2}" }
    static let orderOfMagnitude = all.firstIndex { $0.unit.code == "{order_of_magnitude}" }
    /// A year.
    static let year = all.firstIndex { $0.unit.code == "a" } ?? 0
    /// The tons: of 1000 kg, of 2000 and of 2240 pounds.
    static let tonne = all.firstIndex { $0.unit.code == "t" }
    static let ton = all.firstIndex { $0.unit.code == "[ston_av]" }
    static let longTon = all.firstIndex { $0.unit.code == "[lton_av]" }
    /// An hour.
    static let hour = all.firstIndex { $0.unit.code == "h" } ?? 0
    /// From a power or a current to what an hour of it is: "kW" to "kW.h".
    static let perHour: [Int: Int] = Dictionary(
        uniqueKeysWithValues: all.indices.compactMap { place in
            guard all[place].base == .power || all[place].base == .current else { return nil }
            let code = all[place].unit.code + ".h"
            return all.firstIndex { $0.unit.code == code }.map { (place, $0) }
        })
    /// From the power of ten in "parts per million" to the unit.
    static let partsPer: [Int: Int] = Dictionary(
        uniqueKeysWithValues: [(6, "[ppm]"), (9, "[ppb]"), (12, "[pptr]"), (15, "{ppq}")]
            .compactMap { power, code in
                all.firstIndex { $0.unit.code == code }.map { (power, $0) }
            })
    /// A hundredth of a percentage point.
    static let basisPoint = 7

    private static let shares: [UnitEntry] = [
        UnitEntry("%", "percent", .share, (1, 100), "%"),
        UnitEntry("[ppth]", "per mille", .share, (1, 1000), "‰"),
        UnitEntry("{score}", "point", .points, (1, 1), "pt pts", "point points"),
        UnitEntry("deg", "degree", .angle, (1, 1), "", "degree degrees"),
        UnitEntry(
            "Cel", "degree Celsius", .temperature, (1, 1), "degC",
            "celsius centigrade celcius centigrate"),
        UnitEntry(
            "[degF]", "degree Fahrenheit", .fahrenheit, (1, 1), "degF",
            "fahrenheit farenheit"),
        UnitEntry(
            "mm[Hg]", "millimetre of mercury", .pressure, (133_322_387_415, 1_000_000_000), "mmHg"),
        UnitEntry("{basis_point}", "basis point", .share, (1, 10_000), "bps"),
        UnitEntry("{SD}", "standard deviation", .points, (1, 1), "σ SDs"),
        UnitEntry("[ppm]", "part per million", .share, (1, 1_000_000), "ppm"),
        UnitEntry("[ppb]", "part per billion", .share, (1, 1_000_000_000), "ppb"),
        UnitEntry("[pptr]", "part per trillion", .share, (1, 1_000_000_000_000), "ppt"),
        UnitEntry("{ppq}", "part per quadrillion", .share, (1, 1_000_000_000_000_000), "ppq"),
        UnitEntry("mdeg", "millidegree", .angle, (1, 1000), "mdeg"),
        UnitEntry("{order_of_magnitude}", "order of magnitude", .magnitude, (1, 1), ""),
        UnitEntry("{point}/{game}", "point per game", .rate, (1, 1), "ppg"),
        UnitEntry("{rebound}/{game}", "rebound per game", .rate, (1, 1), "rpg"),
        UnitEntry("{assist}/{game}", "assist per game", .rate, (1, 1), "apg"),
        UnitEntry("'", "minute of arc", .angle, (1, 60), "", "arcminute arcminutes arcmin"),
        UnitEntry("''", "second of arc", .angle, (1, 3600), "", "arcsecond arcseconds arcsec"),
        UnitEntry("rad", "radian", .angle, (1, 1), "rad", "radian radians"),
    ]
}
