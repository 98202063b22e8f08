extension UnitList {
    /// Electricity and magnetism.
    static let electrical: [UnitEntry] =
        MetricPrefix.family("A", "ampere", .current, prefixes: "p n u m k", words: ["amp"])
        + MetricPrefix.family("V", "volt", .voltage, prefixes: "n u m k M")
        + MetricPrefix.family("Ohm", "ohm", .resistance, prefixes: "m k M G", symbols: ["Ω", "Ω"])
        + MetricPrefix.family("C", "coulomb", .charge, prefixes: "u m n p", plain: false)
        + MetricPrefix.family("T", "tesla", .magneticFlux, prefixes: "n u m")
        + MetricPrefix.family("F", "farad", .capacitance, prefixes: "p n u", plain: false)
        + MetricPrefix.family(
            "S", "siemens", .conductance, prefixes: "n u m", plain: false, plural: "siemens")
        + [
            UnitEntry("mA.h", "milliampere hour", .charge, (36, 10), "mAh", ""),
            UnitEntry("A.h", "ampere hour", .charge, (3600, 1), "Ah", ""),
        ]

    /// Data.
    static let information: [UnitEntry] =
        MetricPrefix.family("By", "byte", .information, prefixes: "", plain: false)
        + [
            UnitEntry("By", "byte", .information, (8, 1), "", "byte bytes"),
            UnitEntry("kBy", "kilobyte", .information, (8000, 1), "kB KB", "kilobyte kilobytes"),
            UnitEntry("MBy", "megabyte", .information, (8_000_000, 1), "MB", "megabyte megabytes"),
            UnitEntry(
                "GBy", "gigabyte", .information, (8_000_000_000, 1), "GB", "gigabyte gigabytes"),
            UnitEntry(
                "TBy", "terabyte", .information, (8_000_000_000_000, 1), "TB", "terabyte terabytes"),
            UnitEntry(
                "PBy", "petabyte", .information, (8_000_000_000_000_000, 1), "PB",
                "petabyte petabytes"),
            UnitEntry(
                "EBy", "exabyte", .information, (8_000_000_000_000_000_000, 1), "EB",
                "exabyte exabytes"),
            UnitEntry("bit", "bit", .information, (1, 1), "", "bit bits"),
            UnitEntry("kbit", "kilobit", .information, (1000, 1), "kbit Kb", "kilobit kilobits"),
            UnitEntry(
                "Mbit", "megabit", .information, (1_000_000, 1), "Mbit Mb", "megabit megabits"),
            UnitEntry(
                "Gbit", "gigabit", .information, (1_000_000_000, 1), "Gbit Gb", "gigabit gigabits"
            ),
            UnitEntry("kbit/s", "kilobit per second", .dataRate, (1000, 1), "kbps Kbps", ""),
            UnitEntry(
                "Mbit/s", "megabit per second", .dataRate, (1_000_000, 1), "Mbps mbps", ""),
            UnitEntry(
                "Gbit/s", "gigabit per second", .dataRate, (1_000_000_000, 1), "Gbps gbps", ""),
            UnitEntry("{bp}", "base pair", .count, (1, 1), "bp", ""),
            UnitEntry("k{bp}", "kilobase pair", .count, (1000, 1), "kbp kb", "kilobase kilobases"),
            UnitEntry(
                "{centimorgan}", "centimorgan", .count, (1, 1), "cM", "centimorgan centimorgans"),
            UnitEntry("M{bp}", "megabase pair", .count, (1_000_000, 1), "Mbp", ""),
            UnitEntry("{pixel}", "pixel", .count, (1, 1), "px", "pixel pixels"),
            UnitEntry(
                "M{pixel}", "megapixel", .count, (1_000_000, 1), "MP", "megapixel megapixels"),
            UnitEntry("{frame}/s", "frame per second", .rate, (1, 1), "fps", ""),
        ]
}
