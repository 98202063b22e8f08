import Citations
import Prose
import Testing

/// A form of citation, as each format has it; `nil` where the format has no such form.
private struct Form: Sendable {
    let name: String
    let plain: String?
    let markdown: String?
    let html: String?
    /// Where it leads.
    let target: String

    init(_ name: String, _ target: String, _ plain: String?, _ markdown: String?, _ html: String?) {
        self.name = name
        self.plain = plain
        self.markdown = markdown
        self.html = html
        self.target = target
    }

    /// The same words in each format.
    init(_ name: String, _ target: String, everywhere text: String) {
        self.init(name, target, text, text, text)
    }
}

private let forms: [Form] = [
    Form("DOI", "doi:10.5555/stet.1", everywhere: "(doi:10.5555/STET.1)"),
    Form("DOI address", "doi:10.5555/stet.1", everywhere: "(https://doi.org/10.5555/stet.1)"),
    Form("PMID", "pmid:12345678", everywhere: "(PMID: 12345678)"),
    Form("PMCID", "pmcid:PMC1234567", everywhere: "(PMC1234567)"),
    Form("arXiv", "arxiv:2104.12255", everywhere: "(arXiv:2104.12255v2)"),
    Form("ISBN", "isbn:9780306406157", everywhere: "(ISBN 978-0-306-40615-7)"),
    Form("trial", "nct:NCT01234567", everywhere: "(NCT01234567)"),
    Form(
        "bare address", "url:https://example.org/back-pain",
        everywhere: "(see https://example.org/back-pain)"),
    Form(
        "link", "url:https://example.org/back-pain", nil,
        "([a study](https://example.org/back-pain))",
        "(<a href='https://example.org/back-pain'>a study</a>)"),
    Form(
        "link that carries a DOI", "doi:10.5555/stet.1", nil,
        "([a study](https://journals.example.org/doi/full/10.5555/stet.1))",
        "(<a href='https://journals.example.org/doi/full/10.5555/stet.1'>a study</a>)"),
    Form("number", "#1", everywhere: "[1]"), Form("numbers", "#1 #2", everywhere: "[1, 2]"),
    Form("range of numbers", "#1 #2 #3", everywhere: "[1-3]"),
    Form("superscript sign", "#1", everywhere: "¹"),
    Form("superscript markup", "#1", nil, "<sup>1</sup>", "<sup>1</sup>"),
    Form(
        "footnote", "#n", nil, "[^n]",
        "<sup><a href='#fn1' id='r'>1</a></sup>"),
    Form("author and year", "#Smith", everywhere: "(Smith, 2014)"),
    Form("author and year of several", "#Smith", everywhere: "(Smith et al. 2014)"),
    Form("Pandoc key", "#smith2014", "[@smith2014]", "[@smith2014]", nil),
    Form("according to a body", "~", everywhere: "according to the Office of Examples"),
]

@Suite struct CitationFormTests {
    private static let numbered = [
        "Smith J. A trial. J Test. 2014;1:2-3.", "Lee K. Two. J Test. 2015;2:3-4.",
        "Roe A. Three. J Test. 2016;3:4-5.",
    ]

    private func article(_ mark: String, _ format: Article.Format, _ form: Form) -> Article {
        let needsList =
            form.target.hasPrefix("#") && !["#n", "#Smith", "#smith2014"].contains(form.target)
        let sentence = "Pain fell by 31 percent in a year \(mark)."
        switch format {
        case .html:
            let list =
                needsList
                ? "<h2>References</h2><ol>" + Self.numbered.map { "<li>\($0)</li>" }.joined()
                    + "</ol>" : ""
            let note = form.target == "#n" ? "<ol><li id='fn1'>\(Self.numbered[0])</li></ol>" : ""
            return .reading("<p>\(sentence)</p>\(list)\(note)", as: format)
        default:
            let heading = format == .markdown ? "## References" : "References"
            let list =
                needsList
                ? "\n\n\(heading)\n\n"
                    + Self.numbered.enumerated().map { "\($0.offset + 1). \($0.element)\n" }
                    .joined() : ""
            let note = form.target == "#n" ? "\n\n[^n]: \(Self.numbered[0])\n" : ""
            return .reading(sentence + list + note, as: format)
        }
    }

    private func targets(_ article: Article) -> String {
        let references = [Reference(label: "smith2014", text: "Smith 2014")]
        let scan = citations(in: article, references: references)
        var told: [String] = []
        for citation in scan.citations {
            switch citation.target {
            case .identifier(let identifier): told.append(identifier.text)
            case .reference(let place):
                let reference = scan.references[place]
                let isNote = citation.kind == .footnote
                told.append(
                    citation.kind == .authorYear
                        ? "#" + (reference.authors.first?.family ?? "?")
                        : isNote ? "#n" : "#" + (reference.label ?? "?"))
            case .dangling(let label): told.append("?" + label)
            case .vague: told.append("~")
            }
        }
        return told.joined(separator: " ")
    }

    @Test func `every form is read in every format that has it`() {
        print("| form | plain | Markdown | HTML |\n|---|---|---|---|")
        for form in forms {
            var row = "| \(form.name) |"
            for (format, mark) in [
                (Article.Format.plain, form.plain), (.markdown, form.markdown), (.html, form.html),
            ] {
                guard let mark else {
                    row += " – |"
                    continue
                }
                let found = targets(article(mark, format, form))
                row += " `\(mark)` → \(found) |"
                #expect(found == form.target, "\(form.name) in \(format.rawValue)")
            }
            print(row)
        }
    }
}
