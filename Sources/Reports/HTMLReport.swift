import Prose

/// A report as one page for an editor: the draft with its claims marked, and what is to be said of each.
///
/// The page loads nothing and runs nothing: its style is inside it, and its content policy forbids the
/// rest. Every word of the draft and of the sources is text, whatever it looks like.
public enum HTMLReport {
    /// A whole page that stands by itself.
    ///
    /// `draft` is what was checked, as it was sent; without it only the claims are shown.
    public static func page(_ report: Report, draft: String?) -> String {
        var writer = HTMLWriter()
        writer.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        )
        writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        writer.element("title", "\(report.article.title ?? report.article.name) · Stet")
        writer.markup("\n<style>\n")
        writer.markup(stylesheetText)
        writer.markup("</style>\n</head>\n<body>\n")
        writer.body(report, draft: draft)
        writer.markup("</body>\n</html>\n")
        return writer.html
    }

    /// What stands inside `<body>`: one `<main class="stet">` that `stylesheet` dresses.
    ///
    /// Claims have the fragment `#c1`, their marks in the draft `#m-c1`.
    public static func body(_ report: Report, draft: String?) -> String {
        var writer = HTMLWriter()
        writer.body(report, draft: draft)
        return writer.html
    }

    /// The style of `body`; all of its rules begin with `.stet`, but for a few on `:root` and `body`.
    public static var stylesheet: String { "\(stylesheetText)" }
}

extension HTMLWriter {
    fileprivate mutating func body(_ report: Report, draft: String?) {
        element("main", ["class": "stet"]) { writer in
            writer.head(of: report)
            writer.element("div", ["class": draft == nil ? "columns single" : "columns"]) {
                writer in
                if let draft { writer.draft(draft, marking: report) }
                writer.element("section", ["class": "panels", "aria-label": "What was found"]) {
                    $0.panels(of: report)
                }
            }
            writer.element("footer", ["class": "foot"]) { writer in
                writer.text("Stet \(report.version) · \(report.schema)")
            }
        }
        line()
    }

    private mutating func head(of report: Report) {
        element("header", ["class": "head"]) { writer in
            writer.element("h1", report.article.title ?? report.article.name)
            writer.element("p", ["class": "meta"]) { writer in
                let origins = [
                    "network": "records from their providers", "offline": "nothing was sent",
                    "bundle": "records from an evidence bundle",
                ]
                let parts = [
                    report.article.title == nil ? nil : report.article.name,
                    counted(report.article.words, "word"), counted(report.summary.claims, "claim"),
                    origins[report.evidence],
                ]
                writer.text(parts.compactMap(\.self).joined(separator: " · "))
            }
            writer.summary(of: report)
            let open = report.problems.filter(\.isOpen)
            if !open.isEmpty {
                writer.element("p", ["class": "incomplete", "role": "status"]) { writer in
                    writer.element("strong", "Incomplete.")
                    writer.text(" " + open.map(\.message).joined(separator: " "))
                }
            }
        }
        line()
    }

    /// The counts; each is a switch that hides its claims, without any script.
    private mutating func summary(of report: Report) {
        element("ul", ["class": "summary", "aria-label": "Verdicts"]) { writer in
            for sign in VerdictSign.table {
                guard let count = report.summary.verdicts[sign.name] else { continue }
                writer.element("li", ["class": "v-\(sign.name)"]) { writer in
                    writer.element("label") { writer in
                        writer.void(
                            "input",
                            ["type": "checkbox", "checked": "", "id": "show-\(sign.name)"])
                        writer.element("span", ["class": "sign", "aria-hidden": "true"], sign.sign)
                        writer.text(" \(count) \(sign.name)")
                    }
                }
            }
        }
    }

    private mutating func panels(of report: Report) {
        let order = ReportOrder(report.claims)
        let sources = Dictionary(report.sources.map { ($0.id, $0) }) { first, _ in first }
        group("Held against a source", order.judged) { $0.panel($1, sources) }
        group("No source given", order.uncited) { $0.panel($1, sources) }
        group("The article itself", report.findings) { $0.panel($1) }
        group("Personal experience: shown, not judged", order.anecdotes) { $0.panel($1, sources) }
        group("Sources", report.sources) { $0.card($1) }
        group("Sent in search of sources", report.searches ?? []) { writer, search in
            writer.element("p", ["class": "note"], search.line)
        }
        group("Could not be done", report.problems) { writer, problem in
            writer.element("div", ["class": "problem"]) { writer in
                writer.element("code", problem.code)
                writer.text(" " + problem.message)
                if let subject = problem.subject { writer.element("small", " " + subject) }
            }
        }
    }

    private mutating func group<Value>(
        _ heading: String, _ values: [Value], _ write: (inout HTMLWriter, Value) -> Void
    ) {
        guard !values.isEmpty else { return }
        element("section", ["class": "group"]) { writer in
            writer.element("h2") { writer in
                writer.text(heading + " ")
                writer.element("span", ["class": "count"], "\(values.count)")
            }
            for value in values {
                write(&writer, value)
                writer.line()
            }
        }
    }
}
