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

    @Test func `a title may begin as a name would`() {
        check(
            "Smith J. Massage and Flow in Muscles. J Tests. 2015;12:45.", authors: ["Smith"],
            year: 2015, title: "Massage and Flow in Muscles", container: "J Tests", volume: "12",
            pages: "45")
        check(
            "Turner, Ada, Spinning Wheels and Water, Mill 59, pp 433\u{2013}460 (1950)",
            authors: ["Turner"], year: 1950, title: "Spinning Wheels and Water", container: "Mill",
            volume: "59", pages: "433-460")
    }

    @Test func `names in every order`() {
        check(
            "Smith, Ann B.; Jones, Carl D. & Roe, Eve. 2004. A trial of it. Journal of Tests 3: 4-5.",
            authors: ["Smith", "Jones", "Roe"], year: 2004, title: "A trial of it",
            container: "Journal of Tests", volume: "3", pages: "4-5")
        check(
            "[7] Ann Smith, Carl Jones Jr., and Eve van Roe. A trial of it. In Proceedings of the 3rd Test Conference, pages 4-5, 2004.",
            authors: ["Smith", "Jones", "Roe"], year: 2004, title: "A trial of it",
            container: "Proceedings of the 3rd Test Conference", pages: "4-5")
    }

    @Test func `numbers and years inside a title are part of it`() {
        check(
            "Smith, J. (2014). Mills of the north, 1918\u{2013}1956: more than 31 days in type 2 wheels. Journal of Tests, 16, 1, (May 2014), 104-113.",
            authors: ["Smith"], year: 2014,
            title: "Mills of the north, 1918\u{2013}1956: more than 31 days in type 2 wheels",
            container: "Journal of Tests", volume: "16", issue: "1", pages: "104-113")
    }

    @Test func `a book has a publisher and no journal`() {
        check(
            "Smith, Ann. Wheels and mills, trans. Carl Jones (London: Test Press, 2004), p. 20.",
            authors: ["Smith"], year: 2004, title: "Wheels and mills", pages: "20")
        check(
            "Smith, A. B., & Jones, C. (2004). Wheels of it (2nd ed.). London: Test Press.",
            authors: ["Smith", "Jones"], year: 2004, title: "Wheels of it")
    }

    @Test func `a chapter is in the book after its editors`() {
        check(
            "Smith, A. (2004). A wheel. In C. D. Jones & E. Roe (Eds.), Handbook of mills (Vol. 3, pp. 17\u{2013}30). London: Test Press.",
            authors: ["Smith"], year: 2004, title: "A wheel", container: "Handbook of mills",
            volume: "3", pages: "17-30")
    }

    @Test func `a journal without a title`() {
        check(
            "[13] S. E. Smith, G. Roe, Test Lett. 2010, 10, 1012.", authors: ["Smith", "Roe"],
            year: 2010, title: nil, container: "Test Lett", volume: "10", pages: "1012")
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
