import Evidence

extension TextPage {
    /// A claim held against its sources: the words of both sides, why, what else, and what would pass.
    ///
    /// Claims of which the very same is to be said are shown with it.
    mutating func add(
        _ claim: Report.Claim, alike: ArraySlice<Report.Claim>, sources: [String: Report.Source]
    ) {
        let deciding = claim.decidingFinding
        addHead(of: claim, deciding)
        field("draft", "“\(cut(printable(claim.draft.text)))”")
        for other in alike { field("", "“\(cut(printable(other.draft.text)))”") }
        for verdict in claim.sources {
            add(verdict, of: claim, deciding, sources)
        }
        if claim.sources.isEmpty, let quote = deciding?.source {
            field("source", emphasised(quote))
        }
        field("why", printable(claim.reason))
        for finding in claim.otherFindings {
            field("also", printable("\(finding.rule): \(finding.message)"))
        }
        for suggestion in claim.suggestions { field("try", "“\(printable(suggestion))”") }
    }

    private mutating func addHead(of claim: Report.Claim, _ deciding: Report.Finding?) {
        let location = claim.draft.location
        let place = "\(location.line):\(location.column)"
        let lead = place + String(repeating: " ", count: max(1, Self.margin - place.count))
        let sign = VerdictSign(claim.verdict)
        let rule = deciding.map { "  " + printable($0.rule) } ?? ""
        add(
            left: style.bold(lead) + style.verdict(sign) + rule,
            leftCells: cells(lead) + cells(sign.name) + cells(rule),
            right: "confidence \(twoDecimals(claim.confidence)) · read: \(printable(claim.depth))")
    }

    private mutating func add(
        _ verdict: Report.SourceVerdict, of claim: Report.Claim, _ deciding: Report.Finding?,
        _ sources: [String: Report.Source]
    ) {
        let isDeciding = deciding?.source.map { $0.source == verdict.source } ?? false
        let quote = isDeciding ? deciding?.source : verdict.quote
        let opinion =
            claim.sources.count > 1 ? style.verdict(VerdictSign(verdict.verdict)) + ": " : ""
        if let quote {
            field(
                isDeciding || verdict.isDecided ? "source" : "closest", opinion + emphasised(quote))
        }
        for near in verdict.alsoNear ?? [] { field("or", emphasised(near)) }
        guard let id = verdict.source, let source = sources[id] else {
            if quote == nil, let mark = verdict.mark {
                field("cited", opinion + "“\(cut(printable(mark.text)))”")
            }
            return
        }
        let section = quote?.section.map { ", \($0)" } ?? ""
        let name = source.citationLine + section
        let line = printable(name == source.id ? name : "\(name) · \(source.id)")
        field(quote == nil ? "source" : "", (quote == nil ? opinion : "") + line)
        if let note = source.note { field("", printable(note)) }
        for notice in source.notices { field("", printable("notice: " + notice.line)) }
        for disagreement in source.disagreements {
            field("", printable("providers disagree on the " + disagreement))
        }
    }

    private func emphasised(_ quote: Report.Quote) -> String {
        let excerpt = Excerpt(quote, limit: 420)
        guard excerpt.hasFocus else { return "“\(printable(excerpt.decisive))”" }
        return "“" + spaced(excerpt.before) + TerminalStyle.emphasisStart
            + printable(excerpt.decisive) + TerminalStyle.emphasisEnd + spaced(excerpt.after) + "”"
    }

    /// A printable text that keeps one space at either end where it had any.
    private func spaced(_ text: String) -> String {
        let words = printable(text)
        guard !words.isEmpty else { return text.isEmpty ? "" : " " }
        let head = text.first?.isWhitespace ?? false ? " " : ""
        return head + words + (text.last?.isWhitespace ?? false ? " " : "")
    }

    private func cut(_ text: String) -> String {
        text.count > 420 ? text.prefix(420) + " …" : text
    }
}

extension Report.SourceVerdict {
    /// Whether a passage decided, so that what is quoted is more than what stands nearest to the claim.
    var isDecided: Bool { verdict != Verdict.unverified.rawValue }
}

extension Report.Claim {
    /// Whether one fault of the draft's own words decides this claim and another, and nothing else is said of either.
    func sharesFault(of other: Report.Claim) -> Bool {
        guard sources.isEmpty, other.sources.isEmpty, findings.count == 1,
            let fault = findings.first,
            fault.source == nil, fault.suggestion == nil
        else { return false }
        return other.findings == findings && other.verdict == verdict
    }

    /// The edits offered, the deciding finding's first, each once.
    var suggestions: [String] {
        var seen: Set<String> = []
        return ([decidingFinding] + otherFindings.map(Optional.some))
            .compactMap { $0?.suggestion }
            .filter { seen.insert($0).inserted }
    }
}
