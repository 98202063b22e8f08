extension UnitList {
    /// Amount of substance; the base is the mole.
    static let amounts: [UnitEntry] =
        MetricPrefix.family("mol", "mole", .amount, prefixes: "p n u m k f", words: ["mol"])
        + MetricPrefix.family(
            "mol/L", "molar", .concentration, prefixes: "", plain: false)
        + [
            UnitEntry("mol/L", "mole per litre", .concentration, (1, 1), "M", "molar"),
            UnitEntry(
                "mmol/L", "millimole per litre", .concentration, (1, 1000), "mM", "millimolar"),
            UnitEntry(
                "umol/L", "micromole per litre", .concentration, (1, 1_000_000), "uM µM μM",
                "micromolar"),
            UnitEntry(
                "nmol/L", "nanomole per litre", .concentration, (1, 1_000_000_000), "nM",
                "nanomolar"),
            UnitEntry(
                "pmol/L", "picomole per litre", .concentration, (1, 1_000_000_000_000), "pM",
                "picomolar"),
            UnitEntry("eq", "equivalent", .amount, (1, 1), "Eq", ""),
            UnitEntry("meq", "milliequivalent", .amount, (1, 1000), "mEq meq", ""),
            UnitEntry(
                "mosm", "milliosmole", .amount, (1, 1000), "mOsm mosm", "milliosmole milliosmoles"),
        ]

    /// Units of the clinic.
    static let clinical: [UnitEntry] = [
        UnitEntry("[IU]", "international unit", .activity, (1, 1), "IU IUs", ""),
        UnitEntry("m[IU]", "milli-international unit", .activity, (1, 1000), "mIU", ""),
        UnitEntry(
            "u[IU]", "micro-international unit", .activity, (1, 1_000_000), "µIU μIU uIU", ""),
        UnitEntry("[U]", "unit", .catalysis, (1, 1), "U", ""),
        UnitEntry("kat", "katal", .catalysis, (60_000_000, 1), "kat", ""),
        UnitEntry("{beats}/min", "beat per minute", .frequency, (1, 60), "bpm", ""),
        UnitEntry("{rev}/min", "revolution per minute", .frequency, (1, 60), "rpm", ""),
        UnitEntry("{CFU}", "colony-forming unit", .count, (1, 1), "CFU CFUs cfu", ""),
        UnitEntry("{PFU}", "plaque-forming unit", .count, (1, 1), "PFU pfu", ""),
        UnitEntry("{MET}", "metabolic equivalent", .points, (1, 1), "MET METs", ""),
        UnitEntry("[D'ag'U]", "D-antigen unit", .activity, (1, 1), "", ""),
        UnitEntry("[g]", "standard gravity", .force, (980_665, 100_000), "×g", ""),
        UnitEntry(
            "[diop]", "dioptre", .wavenumber, (1, 1), "", "dioptre dioptres diopter diopters"),
    ]
}
