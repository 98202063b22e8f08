import Citations
import Testing

/// A reference finds the record it means, and no other.
@Suite struct ReferenceMatchingTests {
    private let matcher = ReferenceMatcher(
        [
            candidate(
                1, "Massage and the flow of blood in tired muscles", "Smith", 2014,
                "Journal of Tests",
                "12", "45"),
            candidate(
                2, "Massage and the flow of blood in tired muscles: study protocol", "Smith", 2013,
                "Trials", "3", "9"),
            candidate(
                3, "Stretching of the hamstrings in runners", "Lee", 2010, "Journal of Tests", "8",
                "1"),
            candidate(
                4, "Stretching of the hamstrings in runners", "Lee", 2010, "Journal of Tests", "9",
                "1"),
            candidate(
                5, "Walking uphill lowers resting heart rate in office workers: a pilot study",
                "Ruiz-Ortega", 2016, "Journal of Tests", "11", "7"),
            candidate(
                6, "Warm baths and the sleep of older people living alone in the north",
                "Ruiz-Ortega",
                2017, "Journal of Tests", "12", "30"),
        ].compactMap { $0 })

    private static func candidate(
        _ number: Int, _ title: String, _ family: String, _ year: Int, _ container: String,
        _ volume: String, _ page: String
    ) -> ReferenceCandidate? {
        guard let identifier = Identifier("pmid:\(number)") else { return nil }
        return ReferenceCandidate(
            identifier: identifier, title: title,
            families: [family, "Roe"], year: year, container: container, volume: volume, pages: page
        )
    }

    private func check(_ text: String, _ expected: String?) {
        #expect(matcher.match(Reference(parsing: text))?.identifier.text == expected, "\(text)")
    }

    @Test func `a full reference is matched in any style`() {
        check(
            "Smith J, Roe A. Massage and the flow of blood in tired muscles. J Tests. 2014;12:45-51.",
            "pmid:1")
        check(
            "Smith, J. (2014). Massage and the flow of blood in tired muscles. Journal of Tests, 12, 45-51.",
            "pmid:1")
        check(
            "J. Smith, \u{201C}Massage and the flow of blood in tired muscles,\u{201D} J. Tests, vol. 12, 2014.",
            "pmid:1")
    }

    @Test func `a year may be one off and a title slightly misspelt`() {
        check(
            "Smith J. Massage and the flow of blood in tyred muscles. J Tests. 2015;12:45.",
            "pmid:1")
    }

    @Test func `a protocol is not the trial`() {
        check(
            "Smith J. Massage and the flow of blood in tired muscles: study protocol. Trials. 2013;3:9.",
            "pmid:2")
    }

    @Test func `another author or year is another work`() {
        check("Doe J. Massage and the flow of blood in tired muscles. J Other. 2014;1:2.", nil)
        check("Smith J. Massage and the flow of blood in tired muscles. J Tests. 2009;12:45.", nil)
        check("Smith J. Massage and the flow of lymph in sore legs. J Tests. 2014;12:45.", nil)
    }

    @Test func `a title that was cut needs more to agree`() {
        check("Smith J. Massage and the flow of blood. J Tests. 2014;12:45.", "pmid:1")
        check("Smith J. Massage and the flow of blood. 2014.", nil)
    }

    @Test func `what is cut off may not be what tells two works apart`() {
        check("Ruiz-Ortega P. Warm baths and the sleep of older people. 2017", "pmid:6")
        check("Ruiz-Ortega P. Warm baths and the sleep of older people living. 2015", nil)
        check("Ruiz-Ortega P. Walking uphill lowers resting heart rate in office. 2016", nil)
    }

    @Test func `a double name is found in any style`() {
        check(
            "[1] P. Ruiz-Ortega et al., “Warm baths and the sleep of older people living alone in the "
                + "north”, J. Tests, vol. 12, pp. 30–38, 2017.", "pmid:6")
    }

    @Test func `of two that fit equally well neither is taken`() {
        check("Lee K. Stretching of the hamstrings in runners. 2010.", nil)
        #expect(
            matcher.matches(
                for: Reference(parsing: "Lee K. Stretching of the hamstrings in runners. 2010.")
            ).count == 2)
    }

    @Test func `any text is matched or not`() {
        for unit in ["massage ", "a", "Smith 2014 ", "[", "\u{301}"] {
            _ = matcher.matches(for: Reference(parsing: String(repeating: unit, count: 50_000)))
        }
        #expect(matcher.matches(for: Reference(text: "")).isEmpty)
    }
}
