extension UnitList {
    /// Volume; the base is the litre.
    static let volumes: [UnitEntry] =
        MetricPrefix.family(
            "L", "litre", .volume, prefixes: "p n u m c d k M G T f", symbols: ["l"]) + [
            UnitEntry("cm3", "cubic centimetre", .volume, (1, 1000), "cc ccs", ""),
            UnitEntry(
                "[gal_us]", "gallon", .volume, (3_785_411_784, 1_000_000_000), "gal",
                "gallon gallons"),
            UnitEntry("[pt_us]", "pint", .volume, (473_176_473, 1_000_000_000), "", "pint pints"),
            UnitEntry(
                "[qt_us]", "quart", .volume, (946_352_946, 1_000_000_000), "", "quart quarts"),
            UnitEntry("[cup_us]", "cup", .volume, (2_365_882_365, 10_000_000_000), "", "cup cups"),
            UnitEntry(
                "[tbs_us]", "tablespoon", .volume, (147_867_648, 10_000_000_000), "tbsp",
                "tablespoon tablespoons"),
            UnitEntry(
                "[tsp_us]", "teaspoon", .volume, (49_289_216, 10_000_000_000), "tsp",
                "teaspoon teaspoons"),
            UnitEntry("[foz_us]", "fluid ounce", .volume, (295_735_296, 10_000_000_000), "", ""),
            UnitEntry(
                "[bbl_us]", "barrel", .volume, (158_987_294_928, 1_000_000_000), "bbl",
                "barrel barrels"),
            UnitEntry("[drp]", "drop", .volume, (1, 20_000), "", "drop drops"),
        ]
}
