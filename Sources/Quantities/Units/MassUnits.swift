extension UnitList {
    /// Mass; the base is the gram.
    static let masses: [UnitEntry] =
        MetricPrefix.family(
            "g", "gram", .mass, prefixes: "p n u m c d k f", words: ["gramme"]) + [
            UnitEntry("kg", "kilogram", .mass, (1000, 1), "Kg KG kgs", "kilo kilos"),
            UnitEntry("ug", "microgram", .mass, (1, 1_000_000), "mcg"),
            UnitEntry("g", "gram", .mass, (1, 1), "gm gms gr", ""),
            UnitEntry("Mg", "megagram", .mass, (1_000_000, 1), "Mg", "megagram megagrams"),
            UnitEntry("Tg", "teragram", .mass, (1_000_000_000_000, 1), "Tg", ""),
            UnitEntry("t", "tonne", .mass, (1_000_000, 1), "t", "tonne tonnes"),
            UnitEntry(
                "kt", "kilotonne", .mass, (1_000_000_000, 1), "",
                "kilotonne kilotonnes kiloton kilotons"),
            UnitEntry(
                "Mt", "megatonne", .mass, (1_000_000_000_000, 1), "Mt",
                "megatonne megatonnes megaton megatons"),
            UnitEntry(
                "Gt", "gigatonne", .mass, (1_000_000_000_000_000, 1), "Gt",
                "gigatonne gigatonnes gigaton gigatons"),
            UnitEntry("[lton_av]", "long ton", .mass, (10_160_469_088, 10_000), "", ""),
            UnitEntry("[ston_av]", "ton", .mass, (90_718_474, 100), "", "ton tons"),
            UnitEntry("[lb_av]", "pound", .mass, (45_359_237, 100_000), "lb lbs", "pound pounds"),
            UnitEntry(
                "[oz_av]", "ounce", .mass, (28_349_523_125, 1_000_000_000), "oz", "ounce ounces"),
            UnitEntry("[stone_av]", "stone", .mass, (635_029_318, 100_000), "", "stone stones"),
            UnitEntry("{M_sun}", "solar mass", .magnitude, (1, 1), "", ""),
            UnitEntry("[car_m]", "carat", .mass, (1, 5), "", "carat carats"),
            UnitEntry("u", "dalton", .mass, (1, 602_214_076_000_000_000), "Da", "dalton daltons"),
            UnitEntry(
                "ku", "kilodalton", .mass, (1, 602_214_076_000_000), "kDa", "kilodalton kilodaltons"
            ),
        ]
}
