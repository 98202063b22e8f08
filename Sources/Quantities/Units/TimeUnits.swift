extension UnitList {
    /// Time; the base is the second.
    ///
    /// A year is 365.25 days and a month a twelfth of it, as in UCUM.
    static let times: [UnitEntry] =
        MetricPrefix.family("s", "second", .time, prefixes: "p n u m f") + [
            UnitEntry("s", "second", .time, (1, 1), "sec secs", "sec secs"),
            UnitEntry("ms", "millisecond", .time, (1, 1000), "msec msecs", ""),
            UnitEntry("min", "minute", .time, (60, 1), "min mins", "minute minutes mins"),
            UnitEntry("h", "hour", .time, (3600, 1), "h hr hrs", "hour hours hr hrs"),
            UnitEntry("d", "day", .time, (86_400, 1), "d", "day days"),
            UnitEntry("wk", "week", .time, (604_800, 1), "wk wks", "week weeks wk wks"),
            UnitEntry("mo", "month", .time, (2_629_800, 1), "mo mos", "month months mos"),
            UnitEntry("a", "year", .time, (31_557_600, 1), "yr yrs y", "year years yr yrs"),
            UnitEntry("10.a", "decade", .time, (315_576_000, 1), "", "decade decades"),
            UnitEntry("100.a", "century", .time, (3_155_760_000, 1), "", "century centuries"),
            UnitEntry(
                "ka", "thousand years", .time, (31_557_600_000, 1), "ka kyr kyrs",
                "millennium millennia"
            ),
            UnitEntry("Ma", "million years", .time, (31_557_600_000_000, 1), "Ma Myr Myrs", ""),
            UnitEntry(
                "Ga", "billion years", .time, (31_557_600_000_000_000, 1), "Ga Gyr Gyrs byr", ""),
            UnitEntry("2.wk", "fortnight", .time, (1_209_600, 1), "", "fortnight fortnights"),
            UnitEntry("16.h", "night", .time, (86_400, 1), "", "night nights"),
        ]
}
