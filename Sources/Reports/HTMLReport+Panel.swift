extension HTMLWriter {
    /// The panel of one claim: verdict, reason, both quotes, the sources, and what would pass.
    mutating func panel(_ claim: Report.Claim, _ sources: [String: Report.Source]) {
        let sign = VerdictSign(claim.verdict)
        let id = fragment(claim.id)
        let deciding = claim.decidingFinding
        element("article", ["class": "claim v-\(sign.name)", "id": id, "tabindex": "-1"]) {
            writer in
            writer.element("header") { writer in
                writer.element("span", ["class": "verdict"]) { writer in
                    writer.element("span", ["class": "sign", "aria-hidden": "true"], sign.sign)
                    writer.text(" " + sign.name)
                }
                if let rule = deciding?.rule { writer.element("code", ["class": "rule"], rule) }
                writer.place(claim.draft.location, back: "#m-\(id)")
            }
            writer.element("p", ["class": "words"]) { $0.element("q", claim.draft.text) }
            if sign.verdict != nil {
                writer.element("p", ["class": "reason"], claim.reason)
            }
            writer.quotes(of: claim, deciding, sources)
            writer.others(claim.otherFindings)
            writer.suggestions(claim.suggestions)
            writer.candidates(claim.candidates ?? [])
            if sign.verdict != nil, !claim.sources.isEmpty {
                writer.element(
                    "p", ["class": "depth"],
                    "Confidence \(twoDecimals(claim.confidence)) · read: \(claim.depth)")
            }
        }
    }

    /// The panel of a finding on the article itself.
    mutating func panel(_ finding: Report.Finding) {
        element("article", ["class": "claim v-note severity-\(fragment(finding.severity))"]) {
            writer in
            writer.element("header") { writer in
                writer.element("span", ["class": "verdict"], finding.severity)
                writer.element("code", ["class": "rule"], finding.rule)
                writer.place(finding.draft.location, back: nil)
            }
            writer.element("p", ["class": "words"]) { $0.element("q", finding.draft.text) }
            writer.element("p", ["class": "reason"], finding.message)
            if let quote = finding.source { writer.passage(quote) }
            writer.suggestions(finding.suggestion.map { [$0] } ?? [])
        }
    }

    private mutating func quotes(
        of claim: Report.Claim, _ deciding: Report.Finding?, _ sources: [String: Report.Source]
    ) {
        if claim.sources.isEmpty, let quote = deciding?.source { passage(quote) }
        for verdict in claim.sources {
            let isDeciding = deciding?.source.map { $0.source == verdict.source } ?? false
            element("div", ["class": "source"]) { writer in
                if claim.sources.count > 1 {
                    let sign = VerdictSign(verdict.verdict)
                    writer.element(
                        "p", ["class": "each v-\(sign.name)"], "\(sign.sign) \(sign.name)")
                }
                if let quote = isDeciding ? deciding?.source : verdict.quote {
                    if !isDeciding, !verdict.isDecided {
                        writer.element("p", ["class": "note"], "Closest in the source:")
                    }
                    writer.passage(quote)
                }
                for near in verdict.alsoNear ?? [] { writer.passage(near) }
                if let source = verdict.source.flatMap({ sources[$0] }) {
                    writer.card(source)
                } else if let mark = verdict.mark {
                    writer.element("p", ["class": "cited"]) { writer in
                        writer.text("Cited: ")
                        writer.element("q", mark.text)
                    }
                }
            }
        }
    }

    private mutating func candidates(_ candidates: [Report.Candidate]) {
        for candidate in candidates {
            element("div", ["class": "source"]) { writer in
                writer.element("p", ["class": "note"], "Could cite, \(candidate.opinion):")
                writer.passage(candidate.quote)
                writer.card(candidate.source)
            }
        }
    }

    private mutating func others(_ findings: [Report.Finding]) {
        guard !findings.isEmpty else { return }
        element("ul", ["class": "also"]) { writer in
            for finding in findings {
                writer.element("li") { writer in
                    writer.element("code", finding.rule)
                    writer.text(" " + finding.message)
                }
            }
        }
    }

    private mutating func suggestions(_ suggestions: [String]) {
        for suggestion in suggestions {
            element("p", ["class": "try"]) { writer in
                writer.element("span", ["class": "label"], "Would pass ")
                writer.element("q", suggestion)
            }
        }
    }

    private mutating func passage(_ quote: Report.Quote) {
        let excerpt = Excerpt(quote, limit: 600)
        element("blockquote") { writer in
            if let section = quote.section {
                writer.element("span", ["class": "section"], section)
            }
            writer.element("p") { writer in
                writer.text(excerpt.before)
                if excerpt.hasFocus {
                    writer.element("strong", excerpt.decisive)
                } else {
                    writer.text(excerpt.decisive)
                }
                writer.text(excerpt.after)
            }
        }
    }

    private mutating func place(_ location: Report.Location, back: String?) {
        let words = "line \(location.line), column \(location.column)"
        if let back {
            element("a", ["class": "place", "href": back], words)
        } else {
            element("span", ["class": "place"], words)
        }
    }
}
