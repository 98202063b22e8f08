extension UnitList {
    /// Energy, power, pressure, force, frequency, temperature, radiation, light and sound.
    static let physical: [UnitEntry] =
        MetricPrefix.family("J", "joule", .energy, prefixes: "m u n k M G T")
        + MetricPrefix.family("eV", "electronvolt", .energy, prefixes: "m k M G T", factor: (1, 1))
        + MetricPrefix.family("W", "watt", .power, prefixes: "p n u m k M G T")
        + MetricPrefix.family("Pa", "pascal", .pressure, prefixes: "m h k M G")
        + MetricPrefix.family(
            "bar", "bar", .pressure, prefixes: "n u m k", factor: (100_000, 1))
        + MetricPrefix.family("N", "newton", .force, prefixes: "u m k M")
        + MetricPrefix.family("Hz", "hertz", .frequency, prefixes: "m k M G T", plural: "hertz")
        + MetricPrefix.family("K", "kelvin", .kelvin, prefixes: "m")
        + MetricPrefix.family("Gy", "gray", .dose, prefixes: "u m c k")
        + MetricPrefix.family("Sv", "sievert", .dose, prefixes: "u m")
        + MetricPrefix.family("Bq", "becquerel", .radiation, prefixes: "k M G")
        + MetricPrefix.family(
            "Ci", "curie", .radiation, prefixes: "u m n", factor: (37_000_000_000, 1))
        + MetricPrefix.family("lm", "lumen", .luminous, prefixes: "")
        + MetricPrefix.family("lx", "lux", .luminous, prefixes: "k", plural: "lux")
        + MetricPrefix.family("dB", "decibel", .loudness, prefixes: "")
        + [
            UnitEntry("cal", "calorie", .energy, (4184, 1000), "cal", ""),
            UnitEntry(
                "kcal", "kilocalorie", .energy, (4184, 1), "kcal Kcal Cal",
                "kilocalorie kilocalories calorie calories"),
            UnitEntry("kW.h", "kilowatt hour", .energy, (3_600_000, 1), "kWh", ""),
            UnitEntry("MW.h", "megawatt hour", .energy, (3_600_000_000, 1), "MWh", ""),
            UnitEntry("GW.h", "gigawatt hour", .energy, (3_600_000_000_000, 1), "GWh", ""),
            UnitEntry("TW.h", "terawatt hour", .energy, (3_600_000_000_000_000, 1), "TWh", ""),
            UnitEntry("W.h", "watt hour", .energy, (3600, 1), "Wh", ""),
            UnitEntry("[Btu]", "British thermal unit", .energy, (1055, 1), "BTU Btu", ""),
            UnitEntry("[HP]", "horsepower", .power, (7457, 10), "hp bhp HP", "horsepower"),
            UnitEntry("atm", "atmosphere", .pressure, (101_325, 1), "atm", ""),
            UnitEntry("[psi]", "pound per square inch", .pressure, (6_894_757, 1000), "psi", ""),
            UnitEntry("Torr", "torr", .pressure, (101_325, 760), "Torr torr", ""),
            UnitEntry("cm[H2O]", "centimetre of water", .pressure, (980_665, 10_000), "cmH", ""),
            UnitEntry("[lbf_av].[ft_i]", "pound-foot", .torque, (13_558_179, 10_000_000), "", ""),
            UnitEntry("[pH]", "pH unit", .acidity, (1, 1), "", ""),
            UnitEntry("[mi_i]/[gal_us]", "mile per gallon", .wavenumber, (1, 1), "mpg MPG"),
            UnitEntry("bar", "bar", .pressure, (100_000, 1), "Bar"),
            UnitEntry("mbar", "millibar", .pressure, (100, 1), "mBar mb"),
            UnitEntry("dB", "decibel", .loudness, (1, 1), "dBA dBm dBi dBc dBFS", ""),
            UnitEntry("cd/m2", "nit", .luminous, (1, 1), "", "nit nits"),
            UnitEntry("cd", "candela", .luminous, (1, 1), "cd", "candela"),
            UnitEntry(
                "cm[Hg]", "centimetre of mercury", .pressure, (133_322_387_415, 100_000_000), "cmHg"
            ),
            UnitEntry(
                "[in_i'Hg]", "inch of mercury", .pressure, (3_386_388_640, 1_000_000), "inHg"),
            UnitEntry("rad_d", "rad", .dose, (1, 100), "", ""),
            UnitEntry("[HP]", "horsepower", .power, (7457, 10), "PS", ""),
            UnitEntry("N.m", "newton metre", .torque, (1, 1), "Nm", ""),
            UnitEntry("Hz", "hertz", .frequency, (1, 1), "hz HZ", ""),
            UnitEntry("kHz", "kilohertz", .frequency, (1000, 1), "khz KHz Khz KHZ", ""),
            UnitEntry("MHz", "megahertz", .frequency, (1_000_000, 1), "Mhz MHZ", ""),
            UnitEntry("GHz", "gigahertz", .frequency, (1_000_000_000, 1), "Ghz GHZ", ""),
            UnitEntry("kW", "kilowatt", .power, (1000, 1), "KW Kw", ""),
            UnitEntry("kV", "kilovolt", .voltage, (1000, 1), "KV", ""),
        ]
}
