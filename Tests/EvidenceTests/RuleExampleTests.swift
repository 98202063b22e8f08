import Citations
import Claims
import Prose
import Testing

// The examples are values inside the module: what `Rules.all` shows of them are words only.
@testable import Evidence

@Suite struct `Rule examples` {
    @Test(arguments: Rules.list.map(\.id)) func `the wrong one is flagged, the right one is not`(
        _ id: RuleID
    ) {
        guard let rule = Rules.list.first(where: { $0.id == id }) else { return }
        let wrong = JudgedExample(rule.wrong)
        let right = JudgedExample(rule.right)
        #expect(wrong.findings.contains { $0.rule == id }, "\(wrong.summary)")
        #expect(!right.findings.contains { $0.rule == id }, "\(right.summary)")
    }

    @Test(arguments: Rules.list.map(\.id)) func `every suggestion comes out supported`(_ id: RuleID)
    {
        guard let rule = Rules.list.first(where: { $0.id == id }) else { return }
        let wrong = JudgedExample(rule.wrong)
        for finding in wrong.findings where finding.suggestion != nil {
            let edited = wrong.text(replacing: finding)
            let after = JudgedExample(Rule.Example(edited, rule.wrong.source))
            #expect(
                after.judgement.assessments.contains { $0.verdict == .supported },
                "\(edited)\n\(after.summary)")
        }
    }

    @Test func `ids are unique and kebab-case`() {
        let ids = Rules.all.map(\.id.rawValue)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { id in id.allSatisfy { $0.isLowercase || $0 == "-" } })
    }
}

/// An example run through the line.
private struct JudgedExample {
    let draft: String
    let reading: Reading
    let judgement: Judgement

    init(_ example: Rule.Example) {
        draft = example.draft
        let entry =
            if case .ownSite = example.source {
                "1. https://own.example.org/other"
            } else {
                "1. Example A. A work written for the purpose. Journal of Examples. 2020. doi:10.5555/stet.1"
            }
        let text =
            example.draft.contains("[1]")
            ? example.draft + "\n\n## References\n\n" + entry : example.draft
        reading = read(
            Article.reading(text, as: .markdown), address: "https://own.example.org/article")
        var resolutions: [Int: Resolution] = [:]
        for citation in reading.citations.citations {
            if let resolution = resolution(of: example.source) {
                resolutions[citation.index] = resolution
            }
        }
        judgement = judge(reading, resolutions: resolutions)
    }

    var findings: [Finding] {
        judgement.assessments.flatMap(\.findings) + judgement.articleFindings
    }

    var summary: String {
        judgement.assessments.map { assessment in
            "“\(reading.article[reading.claims[assessment.claim].range])” \(assessment.verdict?.rawValue ?? "anecdote")"
                + " \(assessment.findings.map(\.rule.rawValue)): \(assessment.reason)"
        }.joined(separator: "\n")
            + "\n\(judgement.articleFindings.map(\.rule.rawValue)) in \(draft)"
    }

    /// The draft with a finding's words replaced by its suggestion.
    func text(replacing finding: Finding) -> String {
        let bytes = reading.article.text.bytes
        let end = draft.utf8.count
        return String(decoding: bytes[..<finding.draft.range.start], as: UTF8.self)
            + (finding.suggestion ?? "")
            + String(
                decoding: bytes[finding.draft.range.end..<min(end, bytes.count)], as: UTF8.self)
    }
}

private func resolution(of source: Rule.Example.Source) -> Resolution? {
    var record = SourceRecord(identifiers: [])
    var text = ""
    switch source {
    case .none, .ownSite: return nil
    case .absent: return .notFound(origins: ["crossref", "doi.org"])
    case .abstract(let words, let study):
        (record.depth, text) = (.abstract, words)
        record.study = study.map { .init($0, from: "example") }
    case .fullText(let words): (record.depth, text) = (.fullText, words)
    case .noticed(let kind, let words):
        (record.depth, text) = (.abstract, words)
        record.notices = [.init(kind: kind, origin: .publisher, provider: "crossref")]
    case .otherWork(let title):
        (record.depth, text) = (.abstract, "The bees danced in the orchard.")
        record.title = .init(title, from: "crossref")
        record.authors = [.init(family: "Other", given: "B.")]
        record.year = .init(1999, from: "crossref")
        record.supplies = ["crossref", "pubmed"].map { .init(provider: $0, url: "", fetched: 0) }
    case .preprint(let words):
        (record.depth, record.kind, text) = (.abstract, .preprint, words)
    }
    let article = Article.reading(text, as: .plain)
    record.passages = article.sentences.enumerated().map { place, sentence in
        Passage(
            index: place, text: article[sentence.range], role: .results,
            isInAbstract: record.depth == .abstract)
    }
    return .found(record, problems: [])
}
