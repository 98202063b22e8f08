import Reports
import TestSupport
import Testing

@Suite struct ReportTests {
    @Test func `the wire form of the example`() throws {
        expectGolden(
            String(decoding: try ExampleReport.report.json(), as: UTF8.self), "report.json")
    }

    @Test func `a report read back from its JSON is the same report`() throws {
        let report = ExampleReport.report
        #expect(try Report(json: report.json()) == report)
        #expect(try Report(json: report.json(isIndented: false)) == report)
    }

    @Test func `an anecdote has a verdict that is null and not missing`() throws {
        let json = String(decoding: try ExampleReport.report.json(isIndented: false), as: UTF8.self)
        #expect(json.contains(#""verdict":null"#))
    }

    @Test func `a work cited twice is one source`() {
        let report = ExampleReport.report
        #expect(
            report.sources.map(\.id) == [
                "doi:10.5555/stet.1", "doi:10.5555/stet.2",
                "doi:10.5555/stet.4", "doi:10.5555/stet.5",
            ])
    }

    @Test func `an outage leaves the report incomplete`() {
        #expect(!ExampleReport.report.complete)
    }

    @Test func `places are given in bytes, UTF-16 units, lines and columns`() {
        let location = ExampleReport.report.claims[1].draft.location
        #expect(location.line == 4)
        #expect(location.column == 1)
        #expect(location.start == location.startUTF16)
    }

    @Test func `a report of another version is not read as one of this`() throws {
        let report = ExampleReport.report
        #expect(try Report(json: report.json()) == report)
        for schema in ["stet-report/2", "stet-report/10", "stet-check/1", ""] {
            var other = report
            other.schema = schema
            let json = try other.json()
            #expect(throws: DecodingError.self) { try Report(json: json) }
        }
    }
}
