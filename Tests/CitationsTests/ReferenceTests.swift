import Citations
import Testing

/// The fields of a reference are found in the usual styles.
@Suite struct ReferenceTests {
    private func check(
        _ text: String, authors: [String], year: Int?, title: String?, container: String? = nil,
        volume: String? = nil, issue: String? = nil, pages: String? = nil,
        identifiers: [String] = []
    ) {
        let reference = Reference(parsing: text)
        #expect(reference.authors.map(\.family) == authors, "\(text)")
        #expect(reference.year == year, "\(text)")
        #expect(reference.title == title, "\(text)")
        #expect(reference.container == container, "\(text)")
        #expect(reference.volume == volume, "\(text)")
        #expect(reference.issue == issue, "\(text)")
        #expect(reference.pages == pages, "\(text)")
        #expect(reference.identifiers.map(\.text) == identifiers, "\(text)")
    }

    @Test func `author and date first`() {
        check(
            "Smith, J. K., & van der Berg, L. (2014). A trial of it: One year. Journal of Tests, 1(2), 3\u{2013}14. https://doi.org/10.5555/stet.1",
            authors: ["Smith", "van der Berg"], year: 2014, title: "A trial of it: One year",
            container: "Journal of Tests", volume: "1", issue: "2", pages: "3-14",
            identifiers: ["doi:10.5555/stet.1"])
    }

    @Test func `title before journal and date`() {
        check(
            "Smith JK, Lee K, et al. A trial of it. J Test Med. 2014;12(3):45-51. PMID: 123",
            authors: ["Smith", "Lee"], year: 2014, title: "A trial of it", container: "J Test Med",
            volume: "12", issue: "3", pages: "45-51", identifiers: ["pmid:123"])
    }

    @Test func `title in quotation marks`() {
        check(
            "J. K. Smith and L. Lee, \u{201C}A trial of it,\u{201D} Journal of Tests, vol. 12, no. 3, pp. 45-51, 2014.",
            authors: ["Smith", "Lee"], year: 2014, title: "A trial of it",
            container: "Journal of Tests", volume: "12", issue: "3", pages: "45-51")
    }

    @Test func `an organisation and a page`() {
        check(
            "World Test Organization. (2020). Facts about tests. https://example.org/facts",
            authors: ["World Test Organization"], year: 2020, title: "Facts about tests",
            identifiers: ["url:https://example.org/facts"])
    }

    @Test func `any text is read`() {
        for unit in ["Smith, J., ", "(", "2014", "A. ", ". ", "\u{201C}", "and ", "In "] {
            let reference = Reference(parsing: String(repeating: unit, count: 100_000))
            #expect(reference.identifiers.isEmpty)
        }
    }
}
