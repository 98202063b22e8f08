import Reports
import TestSupport
import Testing

@Suite struct TextReportTests {
    @Test func `the example on a plain terminal`() {
        expectGolden(TextReport().render(ExampleReport.report), "report.txt")
    }

    @Test func `the example in a narrow window with colours`() {
        let text = TextReport(width: 60, isColoured: true).render(ExampleReport.report)
        expectGolden(text, "report-narrow.ansi")
    }

    @Test func `without colours nothing but text is written`() {
        let text = TextReport().render(ExampleReport.report)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func `what only stands nearest to a claim is not called its source`() {
        let text = TextReport().render(ExampleReport.withNearPassages)
        #expect(text.contains("      closest “Runners rested for 4 days.”\n"))
        #expect(text.contains("      or      “Walkers recovered in a week.”\n"))
    }

    @Test func `no line is wider than the window`() {
        for width in [56, 60, 80, 132] {
            let text = TextReport(width: width).render(ExampleReport.report)
            for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
        }
    }

    @Test func `a draft cannot send control sequences to the terminal`() {
        var report = ExampleReport.report
        let hostile = "a\u{1B}[2Jb\u{07}\u{9B}31mc\u{202E}d\u{E000}e\r\nf"
        report.article.name = hostile
        report.claims[0].draft.text = hostile
        report.claims[0].reason = hostile
        report.findings[0].message = hostile
        report.problems[0].message = hostile
        report.sources[0].authors = [hostile]
        let text = TextReport().render(report)
        #expect(
            !text.unicodeScalars.contains { scalar in
                scalar != "\n"
                    && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                        || scalar == "\u{202E}" || scalar == "\u{E000}")
            })
        #expect(!text.contains("\r"))
    }

    @Test func `ten claims without a source are shown and the rest counted`() {
        var report = ExampleReport.report
        report.claims += (1...12).map { number in
            var claim = report.claims[5]
            claim.id = "x\(number)"
            return claim
        }
        #expect(TextReport().render(report).contains("and 4 more: --all shows them"))
        #expect(!TextReport(showsAll: true).render(report).contains("more: --all"))
    }

    @Test func `claims that share one fault are shown once with it`() {
        var report = ExampleReport.report
        var claim = report.claims[5]
        claim.sources = []
        claim.findings = [claim.findings[0]]
        claim.findings[0].rule = "vague-citation"
        claim.findings[0].message = "Nobody is named."
        claim.reason = "Nobody is named."
        claim.draft.text = "it warms"
        report.claims = [claim, claim]
        report.claims[1].draft.text = "it heals"
        let text = TextReport().render(report)
        #expect(text.split(separator: "Nobody is named.").count == 2)
        #expect(text.contains("“it warms”") && text.contains("“it heals”"))
    }

    @Test func `an article without claims says so in one line`() {
        var report = ExampleReport.report
        report.claims = []
        report.findings = []
        report.problems = []
        report.summary.claims = 0
        #expect(TextReport().render(report) == "draft.md · no claims\n")
    }

    @Test(arguments: ["x", "\u{1B}", "宽", "a ", "“", "\n"])
    func `a megabyte of one thing is laid out`(unit: String) {
        var report = ExampleReport.report
        let words = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        for place in [0, 5] { report.claims[place].draft.text = words }
        report.findings[0].message = words
        report.claims[0].findings[0].source?.text = words
        for line in TextReport().render(report).split(separator: "\n") {
            #expect(line.count <= 100)
        }
        #expect(!HTMLReport.page(report, draft: words).isEmpty)
    }
}
