import Foundation
import Reports
import TestSupport
import Testing

@Suite struct HTMLReportTests {
    @Test func `the example as a page`() {
        expectGolden(
            HTMLReport.page(ExampleReport.report, draft: ExampleReport.draft), "report.html")
    }

    @Test func `every claim is marked in place with a sign and leads to its panel`() {
        let body = HTMLReport.body(ExampleReport.report, draft: ExampleReport.draft)
        for claim in ExampleReport.report.claims {
            #expect(body.contains("href=\"#\(claim.id)\""))
            #expect(body.contains("id=\"m-\(claim.id)\""))
            #expect(body.contains("id=\"\(claim.id)\""))
        }
        #expect(body.contains(#"by 31% [1].<sup class="sign" aria-hidden="true">▲</sup>"#))
    }

    @Test func `what only stands nearest to a claim is said to be the closest`() {
        let page = HTMLReport.body(ExampleReport.withNearPassages, draft: ExampleReport.draft)
        let behindLabel = page.components(separatedBy: "Closest in the source:").dropFirst()
        #expect(behindLabel.count == 1)
        #expect(behindLabel.first?.contains("Runners rested for 4 days.") == true)
        #expect(behindLabel.first?.contains("Walkers recovered in a week.") == true)
    }

    @Test func `the page loads nothing from elsewhere`() {
        let page = HTMLReport.page(ExampleReport.report, draft: ExampleReport.draft)
        for forbidden in ["<script", "src=", "<link", "@import", "url(", "<img", "<iframe"] {
            #expect(!page.contains(forbidden), "\(forbidden)")
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style><script>", "<!--", "]]>", "&lt;script&gt;", "</title><script>", "{{{evil}}}",
        "javascript:alert(1)", "\u{0}<\u{202E}b>",
    ])
    func `hostile words stay words everywhere`(words: String) {
        let page = page(filledWith: words)
        #expect(names(in: page) == names(in: self.page(filledWith: "harmless")))
        #expect(!page.contains("href=\"javascript"))
    }

    /// The page of a report that has the same words in every place that comes from outside.
    private func page(filledWith words: String) -> String {
        var report = ExampleReport.report
        report.article.name = words
        report.article.title = words
        report.version = words
        for place in report.claims.indices {
            report.claims[place].id = words
            report.claims[place].verdict = words
            report.claims[place].reason = words
            report.claims[place].depth = words
            report.claims[place].draft.text = words
            for finding in report.claims[place].findings.indices {
                report.claims[place].findings[finding].rule = words
                report.claims[place].findings[finding].message = words
                report.claims[place].findings[finding].suggestion = words
                report.claims[place].findings[finding].source?.text = words
                report.claims[place].findings[finding].source?.section = words
            }
        }
        for place in report.sources.indices {
            report.sources[place].title = words
            report.sources[place].authors = [words]
            report.sources[place].container = words
            report.sources[place].state = words
            report.sources[place].note = words
            report.sources[place].identifiers = [words, "doi:" + words, "url:" + words]
            report.sources[place].disagreements = [words]
        }
        for place in report.problems.indices {
            report.problems[place].code = words
            report.problems[place].message = words
            report.problems[place].subject = words
        }
        return HTMLReport.page(report, draft: ExampleReport.draft + "\n\n" + words)
    }

    /// The tags of a page, each with the names of its attributes.
    private func names(in page: String) -> Set<String> {
        var names: Set<String> = []
        for piece in page.split(separator: "<").dropFirst() {
            let tag = piece.prefix { $0 != ">" }
            let outside = tag.split(separator: "\"", omittingEmptySubsequences: false)
                .enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            names.insert(outside.joined(separator: "\"\""))
        }
        return names
    }

    @Test func `a Markdown draft is shown as it was read`() {
        var report = ExampleReport.report
        report.article.format = "markdown"
        let body = HTMLReport.body(report, draft: "# A title\n\nSome *words*.")
        #expect(body.contains("A title"))
    }

    @Test func `places beyond the draft mark nothing and harm nothing`() {
        let body = HTMLReport.body(ExampleReport.report, draft: "short")
        #expect(body.contains("short"))
    }
}
