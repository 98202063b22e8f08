extension UnitList {
    /// Length, area and speed; the base of length is the metre.
    static let lengths: [UnitEntry] =
        MetricPrefix.family("m", "metre", .length, prefixes: "p n u m c d k f") + [
            UnitEntry("um", "micrometre", .length, (1, 1_000_000), "", "micron microns"),
            UnitEntry("km", "kilometre", .length, (1000, 1), "Km kms", ""),
            UnitEntry(
                "Ao", "ångström", .length, (1, 10_000_000_000), "Å Å", "angstrom angstroms ångström"
            ),
            UnitEntry("m", "metre", .length, (1, 1), "masl mbsl mbsf", ""),
            UnitEntry("[mi_i]", "mile", .length, (1_609_344, 1000), "mi", "mile miles"),
            UnitEntry("[yd_i]", "yard", .length, (9144, 10_000), "yd yds", "yard yards"),
            UnitEntry("[ft_i]", "foot", .length, (3048, 10_000), "ft", "foot feet"),
            UnitEntry("[in_i]", "inch", .length, (254, 10_000), "", "inch inches"),
            UnitEntry("[nmi_i]", "nautical mile", .length, (1852, 1), "nmi", ""),
            UnitEntry("AU", "astronomical unit", .length, (149_597_870_700, 1), "AU au", ""),
            UnitEntry(
                "[ly]", "light-year", .length, (9_460_730_472_580_800, 1), "ly",
                "lightyear lightyears"),
            UnitEntry("pc", "parsec", .length, (30_856_775_814_913_673, 1), "pc", "parsec parsecs"),
            UnitEntry("{1.73_m2}", "1.73 square metres", .area, (173, 100), "", ""),
            UnitEntry("har", "hectare", .area, (10_000, 1), "ha", "hectare hectares"),
            UnitEntry("[acr_us]", "acre", .area, (40_468_564_224, 10_000_000), "", "acre acres"),
            UnitEntry("[mi_i]/h", "mile per hour", .speed, (44_704, 100_000), "mph", ""),
            UnitEntry("km/h", "kilometre per hour", .speed, (10, 36), "kph kmh kmph", ""),
            UnitEntry("[kn_i]", "knot", .speed, (1852, 3600), "kn kt kts", "knot knots"),
        ]
}
