import Citations
import Prose

/// The text of a PDF as a reader would take it: running prose without what is printed on every page.
struct PDFText {
    /// The paragraphs, a blank line between two, lines joined.
    let prose: String
    /// The first two thousand letters and digits in lower case, to find a title in.
    private let start: String
    /// The DOIs named before the second page.
    let firstDOIs: [DOI]

    /// Reads what `pdftotext` gives: pages parted by form feeds.
    init(_ text: String) {
        let pages = text.split(separator: "\u{0C}").map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        let furniture = PDFText.furniture(of: pages)
        var paragraphs: [String] = []
        var paragraph = ""
        scan: for page in pages {
            for line in page {
                let line = line.trimmed
                if furniture.contains(PDFText.shape(of: line)) { continue }
                if line.isEmpty {
                    if !paragraph.isEmpty { paragraphs.append(paragraph) }
                    paragraph = ""
                    continue
                }
                if paragraphs.count > 2, PDFText.opensReferences(line) { break scan }
                paragraph = PDFText.joined(paragraph, line)
            }
        }
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
        prose = paragraphs.joined(separator: "\n\n")
        start = bareTitle(String(text.prefix(6000)))
        let words = (pages.first ?? []).joined(separator: " ").split { $0 == " " || $0 == "\t" }
        var dois: [DOI] = []
        for word in words where word.contains("10.") {
            let name = word[(word.firstIndex(of: "1") ?? word.startIndex)...]
            if let doi = DOI(name), !dois.contains(doi) { dois.append(doi) }
        }
        firstDOIs = dois
    }

    /// Whether a title stands on the first pages, letters and digits compared.
    func opens(with title: String) -> Bool {
        let title = bareTitle(String(title.prefix(300)))
        return title.utf8.count >= 15 && start.contains(title)
    }

    /// The record of the PDF as a source by itself.
    ///
    /// Its tables and figures are not read, so its silence proves nothing: an excerpt.
    func record(at address: PageAddress, _ answer: Answer) -> SourceRecord {
        var record = SourceRecord(identifiers: [.page(address)], kind: .report)
        record.container = .init(address.host, from: "page")
        record.setPassages(of: prose)
        return record.supplied(by: "page", answer)
    }

    /// Lines at the head or foot of three pages or more, their numbers aside.
    private static func furniture(of pages: [[String]]) -> Set<String> {
        var counts: [String: Int] = [:]
        for page in pages {
            let lines = page.lazy.map(\.trimmed).filter { !$0.isEmpty }
            let shapes = (Array(lines.prefix(2)) + lines.suffix(2)).map(shape)
            for shape in Set(shapes) { counts[shape, default: 0] += 1 }
        }
        // A number alone is that of a page.
        return Set(counts.filter { $0.value >= 3 }.keys).union(["#"])
    }

    /// A line with its numbers made alike.
    private static func shape(of line: String) -> String {
        line.split { $0.isNumber }.count == 0
            ? (line.isEmpty ? "" : "#")
            : line.split(omittingEmptySubsequences: false) { $0.isNumber }.joined(separator: "#")
    }

    /// A word cut at the end of a line is made whole, numbers and compounds left as they are.
    private static func joined(_ paragraph: String, _ line: String) -> String {
        guard let last = paragraph.last else { return line }
        let before = paragraph.dropLast().last
        if last == "-" || last == "\u{2010}", before?.isLetter == true,
            line.first?.isLowercase == true
        {
            return String(paragraph.dropLast()) + line
        }
        return last == "-" || last == "–" ? paragraph + line : paragraph + " " + line
    }

    /// A heading by itself, maybe numbered: a line of a table of contents ends in a number.
    private static func opensReferences(_ line: String) -> Bool {
        let words = line.lowercased().drop { $0.isNumber || ". ".contains($0) }
        return ["references", "bibliography", "literature cited", "works cited"].contains(
            String(words.hasSuffix(":") ? words.dropLast() : words))
    }
}

extension SourceRecord {
    /// Puts the sentences of a text in place as passages of an excerpt.
    fileprivate mutating func setPassages(of prose: String) {
        let article = Article.reading(prose, as: .plain)
        var list = PassageList()
        for sentence in article.sentences {
            let text = article[sentence.range]
            // Rows of tables and labels of figures are no sentences.
            guard text.utf8.count >= 30, text.contains(where: \.isLowercase) else { continue }
            list.add(text, section: nil, role: .other, isInAbstract: false)
        }
        passages = list.passages
        depth = .excerpt
    }

    /// The same record with the passages of a PDF of the same work.
    mutating func append(passagesOf pdf: SourceRecord) {
        var list = PassageList()
        for passage in passages + pdf.passages {
            list.add(
                passage.text, section: passage.section, role: passage.role,
                isInAbstract: passage.isInAbstract)
        }
        passages = list.passages
        depth = max(depth, .excerpt)
        supplies += pdf.supplies
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        let rest = drop { $0.isWhitespace }
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
