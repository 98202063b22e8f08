import Citations
import Reports
import Testing

/// Records leave as CSL-JSON that can be read back as a file of references.
@Suite struct CSLItemTests {
    private func check(_ record: SourceRecord, _ expected: String) throws {
        let bytes = try CSLItem.file(of: [CSLItem(record)])
        #expect(String(decoding: bytes, as: UTF8.self) == "[\n" + expected + "\n]\n")
    }

    private func record() throws -> SourceRecord {
        let names = try ["doi:10.5555/stet.1", "pmid:90000001"].map { try #require(Identifier($0)) }
        var record = SourceRecord(identifiers: names)
        record.title = .init("Massage and blood flow", from: "crossref")
        record.authors = [.init(family: "Example", given: "E."), .init(family: "Test Group")]
        record.year = .init(2014, from: "crossref")
        record.container = .init("Journal of Tests", from: "crossref")
        record.volume = "12"
        record.issue = "3"
        record.pages = "45-51"
        return record
    }

    @Test func `a record is one item with its names`() throws {
        try check(
            record(),
            """
            {"DOI":"10.5555/stet.1","PMID":"90000001","author":[{"family":"Example","given":"E."},\
            {"literal":"Test Group"}],"container-title":"Journal of Tests","id":"doi:10.5555/stet.1",\
            "issue":"3","issued":{"date-parts":[[2014]]},"page":"45-51",\
            "title":"Massage and blood flow","type":"article-journal","volume":"12"}
            """)
    }

    @Test func `a notice stands in the note`() throws {
        var record = SourceRecord(identifiers: [])
        record.title = .init("A trial", from: "crossref")
        record.notices = [
            .init(kind: .retracted, origin: .publisher, provider: "crossref", date: "2020-01-02")
        ]
        let text = String(decoding: try CSLItem.file(of: [CSLItem(record)]), as: UTF8.self)
        #expect(text.contains(#""note":"retracted"#))
    }

    @Test func `what leaves can be handed in again beside a draft`() throws {
        let record = try record()
        let text = String(decoding: try CSLItem.file(of: [CSLItem(record)]), as: UTF8.self)
        let reference = try #require(Reference.reading(cslJSON: text).first)
        #expect(reference.identifiers == record.identifiers)
        #expect(reference.title == record.title?.value)
        #expect(reference.authors == record.authors)
        #expect(reference.year == 2014)
        #expect(reference.volume == "12" && reference.issue == "3" && reference.pages == "45-51")
    }
}
