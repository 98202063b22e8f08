import Evidence

/// A report as a person reads it in a terminal.
///
/// The head counts the verdicts and says what is missing. Claims held against a source follow with the
/// words of both sides, then those without a citation in one line each, then anecdotes, what was found
/// of the article itself, and problems. Nothing of the draft can reach the terminal as a control sequence.
public struct TextReport: Sendable, Hashable {
    /// The width of the terminal in cells; at least 56 are used.
    let width: Int
    /// Whether colours may be used: only on a terminal, and never with `NO_COLOR`.
    let isColoured: Bool
    /// Whether all claims without a citation are shown, and not the first ten.
    let showsAll: Bool

    /// How a report is laid out.
    public init(width: Int = 100, isColoured: Bool = false, showsAll: Bool = false) {
        self.width = width
        self.isColoured = isColoured
        self.showsAll = showsAll
    }

    /// The report as lines of text, each ended by a newline.
    public func render(_ report: Report) -> String {
        var page = TextPage(width: max(56, width), style: TerminalStyle(isColoured: isColoured))
        let order = ReportOrder(report.claims)
        let sources = Dictionary(report.sources.map { ($0.id, $0) }) { first, _ in first }

        page.add(head(of: report), hanging: 2)
        var rest = order.judged[...]
        while let claim = rest.popFirst() {
            // "Research shows that it warms, soothes and heals" is one vague citation for three claims.
            let alike = rest.prefix { $0.sharesFault(of: claim) }
            rest = rest.dropFirst(alike.count)
            page.skip()
            page.add(claim, alike: alike, sources: sources)
        }
        add(uncited: order.uncited, to: &page)
        add(anecdotes: order.anecdotes, to: &page)
        add(findings: report.findings, to: &page)
        add(problems: report.problems, to: &page)
        add(searches: report.searches ?? [], to: &page)
        return page.text
    }

    private func head(of report: Report) -> String {
        var parts = [report.article.name, report.headline]
        if report.evidence == Report.Origin.offline.rawValue { parts.append("offline") }
        if report.evidence == Report.Origin.bundle.rawValue {
            parts.append("from an evidence bundle")
        }
        let open = report.problems.filter(\.isOpen)
        if let first = open.first {
            let more = open.count > 1 ? " (and \(open.count - 1) more)" : ""
            parts.append("incomplete: \(first.message)\(more)")
        }
        return parts.joined(separator: " · ")
    }

    private func add(uncited: [Report.Claim], to page: inout TextPage) {
        guard !uncited.isEmpty else { return }
        page.section("No source given (\(uncited.count)), the most worth checking first")
        let shown = showsAll ? uncited[...] : uncited.prefix(10)
        for claim in shown {
            let rule = claim.decidingFinding?.rule ?? claim.verdict ?? ""
            page.entry(
                at: claim.draft.location, rule, "“\(claim.draft.text)”", isOneLine: !showsAll)
            for candidate in claim.candidates ?? [] {
                page.note(candidate.line)
                page.note("“\(candidate.quote.text)”", limit: 300)
            }
        }
        if shown.count < uncited.count {
            page.note("and \(uncited.count - shown.count) more: --all shows them")
        }
    }

    private func add(anecdotes: [Report.Claim], to page: inout TextPage) {
        guard !anecdotes.isEmpty else { return }
        page.section("Personal experience (\(anecdotes.count)): shown, not judged")
        for claim in anecdotes {
            page.entry(
                at: claim.draft.location, VerdictSign.anecdote, "“\(claim.draft.text)”",
                isOneLine: !showsAll)
            for finding in claim.findings { page.note("\(finding.rule): \(finding.message)") }
        }
    }

    private func add(findings: [Report.Finding], to page: inout TextPage) {
        guard !findings.isEmpty else { return }
        page.section("The article itself (\(findings.count))")
        for finding in findings {
            page.entry(at: finding.draft.location, finding.rule, finding.message)
            if !finding.draft.text.isEmpty { page.note("“\(finding.draft.text)”", limit: 200) }
            if let quote = finding.source { page.note("source “\(quote.text)”", limit: 300) }
            if let suggestion = finding.suggestion { page.note("try “\(suggestion)”") }
        }
    }

    private func add(searches: [Report.Search], to page: inout TextPage) {
        guard !searches.isEmpty else { return }
        page.section("Sent in search of sources (\(searches.count))")
        for search in searches { page.add(search.line, indent: 2, hanging: 2) }
    }

    private func add(problems: [Report.Problem], to page: inout TextPage) {
        guard !problems.isEmpty else { return }
        page.section("Could not be done (\(problems.count))")
        let unasked = problems.filter { $0.code == "not-asked" && $0.subject != nil }
        for problem in problems where problem.code != "not-asked" || problem.subject == nil {
            let subject = problem.subject.map { " (\($0))" } ?? ""
            page.add("\(problem.code): \(problem.message)\(subject)", indent: 2, hanging: 2)
        }
        if !unasked.isEmpty {
            let subjects = unasked.compactMap(\.subject).joined(separator: ", ")
            page.add("not-asked: \(subjects)", indent: 2, hanging: 2)
        }
    }
}

extension Report {
    /// The counts in one line: "12 claims: 2 supported, 3 overstated, 5 unsupported, 2 anecdotes".
    ///
    /// Verdicts that no claim has are left out; no claims at all gives "no claims".
    var headline: String {
        guard summary.claims > 0 else { return "no claims" }
        let order: [Verdict] = [
            .supported, .understated, .overstated, .contradicted, .unsupported, .unverified,
        ]
        var parts = order.compactMap { verdict in
            summary.verdicts[verdict.rawValue].map { "\($0) \(verdict.rawValue)" }
        }
        if let anecdotes = summary.verdicts[VerdictSign.anecdote] {
            parts.append(counted(anecdotes, VerdictSign.anecdote))
        }
        return counted(summary.claims, "claim") + ": " + parts.joined(separator: ", ")
    }
}
