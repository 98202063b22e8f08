import Citations
import Testing

@testable import Retrieval

/// A copy of Retraction Watch's list tells of notices, once, and the bundle keeps what it told.
@Suite struct RetractionListTests {
    private static let header =
        "Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Notes\n"

    /// Each expected line is "kind date notice".
    private func check(_ rows: String, of names: String..., says expected: String...) throws {
        let list = try #require(RetractionList(csv: Array((Self.header + rows).utf8), time: 1))
        let told = list.notices(of: names.map(identifier)).map { notice in
            "\(notice.kind) \(notice.date ?? "-") \(notice.notice?.text ?? "-")"
        }
        #expect(told == expected, "\(rows)")
    }

    @Test func `a row tells of its work by DOI and by PMID, once`() throws {
        try check(
            "1,\"A trial, of \"\"rest\"\"\",7/12/2023 0:00,10.5555/N.1,10.5555/Stet.1,90000101.0,Retraction,\n",
            of: "doi:10.5555/stet.1", "pmid:90000101", says: "retracted 2023-07-12 doi:10.5555/n.1")
    }

    @Test func `several rows of one work are told in their order`() throws {
        try check(
            """
            1,A,1/2/2020 0:00,unavailable,10.5555/stet.1,0,Expression of concern,"two
            lines"
            2,A,3/4/2021 0:00,10.5555/stet.1,10.5555/stet.1,0,Retraction,
            3,A,no date,10.5555/n.3,10.5555/stet.1,0,Reinstatement,
            4,B,3/4/2021 0:00,10.5555/n.4,10.5555/stet.2,0,Correction,
            """, of: "doi:10.5555/stet.1", says: "concern 2020-01-02 -", "retracted 2021-03-04 -",
            "reinstated - doi:10.5555/n.3")
    }

    @Test func `a row about no named work, and one of another kind, tells nothing`() throws {
        try check(
            "1,A,1/2/2020 0:00,,unavailable,0,Retraction,\n2,B,1/2/2020 0:00,,10.5555/stet.2,0,Praise,\n",
            of: "doi:10.5555/stet.2", "pmid:90000101")
    }

    @Test(arguments: ["", "a,b\n1,2\n", "\"", "OriginalPaperDOI,RetractionNature\n"])
    func `a file that is not the list is none`(text: String) {
        #expect(RetractionList(csv: Array(text.utf8), time: 1) == nil)
    }

    @Test(arguments: ["\"", ",", "\"\"", "\n", "1,\"", "é,", "\r\n\"a\"\","])
    func `a file of one thing over and over ends in a list`(unit: String) {
        let text = Self.header + String(repeating: unit, count: 300_000 / unit.utf8.count)
        #expect(RetractionList(csv: Array(text.utf8), time: 1)?.count == 0)
    }

    @Test func `what nobody has told is added, and comes again from the bundle`() throws {
        let rows = "1,A,7/12/2023 0:00,10.5555/n.1,10.5555/stet.1,90000101,Retraction,\n"
        let list = try #require(RetractionList(csv: Array((Self.header + rows).utf8), time: 7))
        let record = SourceRecord(identifiers: [identifier("doi:10.5555/stet.1")])
        let found = Retriever.Retrieved(resolution: .found(record, problems: []))
        let completed = list.completing(found)
        guard case .found(let told, _) = completed.resolution else {
            Issue.record("no record")
            return
        }
        #expect(told.notices.map(\.kind) == [.retracted])
        #expect(told.notices.map(\.origin) == [.retractionWatch])
        #expect(told.supplies.map(\.fetched) == [7])
        // Not twice, and not of another work.
        let again = list.completing(completed)
        #expect(again.answers.count == 1)
        let other = SourceRecord(identifiers: [identifier("doi:10.5555/stet.2")])
        #expect(
            list.completing(.init(resolution: .found(other, problems: []))).answers.isEmpty)
        let replayed = RetractionList(in: EvidenceBundle(completed.answers))
        #expect(
            replayed.notices(of: record.identifiers) == list.notices(of: record.identifiers))
        #expect(RetractionList(in: EvidenceBundle([])).count == 0)
    }

    @Test func `every row of the recorded excerpt is a notice with its date`() throws {
        for (entry, answer) in recorded(of: ["retraction-watch"]) {
            let list = try #require(RetractionList(csv: answer.body, time: 1), "\(entry.file)")
            var reader = CSVRows(answer.body)
            let header = (reader.next() ?? []).map { CSVRows.text(answer.body[$0]) }
            let column = try #require(header.firstIndex(of: "OriginalPaperDOI"))
            var count = 0
            for row in reader {
                let work = DOI(CSVRows.text(answer.body[row[column]])).map(Identifier.doi)
                let notices = list.notices(of: [work].compactMap(\.self))
                #expect(row.count == header.count && !notices.isEmpty, "\(work?.text ?? "-")")
                #expect(notices.allSatisfy { $0.date != nil })
                count += 1
            }
            print("retraction-watch rows", count, "works", list.count)
        }
    }
}
