import Foundation
import Prose
import TestSupport
import Testing

@Suite struct OffsetTests {
    /// Every word of every sentence stands, markup aside, in the stretch of source its sentence came from.
    private func check(
        _ source: String, as format: Article.Format, at location: SourceLocation = #_sourceLocation
    ) {
        let article = Article.reading(source, as: format)
        let bytes = Array(source.utf8)
        #expect(ArticleInvariants.violations(article).isEmpty, sourceLocation: location)
        #expect(!article.sentences.isEmpty, sourceLocation: location)
        for sentence in article.sentences {
            let place = article.map.source(of: sentence.range)
            let written = String(decoding: bytes[place.start..<place.end], as: UTF8.self)
            #expect(
                Self.isSpread(article[sentence.range], over: written),
                "“\(article[sentence.range])” came from “\(written)”", sourceLocation: location)
        }
    }

    /// Whether the plain words occur in order in what was written, references decoded by hand.
    private static func isSpread(_ plain: String, over written: String) -> Bool {
        var decoded = written
        for (name, value) in [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&eacute;", "é"),
            ("&#8211;", "–"), ("&mdash;", "—"),
        ] { decoded = decoded.replacingOccurrences(of: name, with: value) }
        var rest = decoded.unicodeScalars[...]
        for scalar in plain.unicodeScalars where !scalar.properties.isWhitespace {
            guard let place = rest.firstIndex(of: scalar) else { return false }
            // Only markup may lie between two characters.
            rest = rest[rest.index(after: place)...]
        }
        // The stretch begins and ends with the sentence's own words.
        return decoded.unicodeScalars.first == plain.unicodeScalars.first
            && decoded.unicodeScalars.last == plain.unicodeScalars.last
    }

    private static let words = [
        "Flow", "rose", "by 31%", "31 ± 4", "caf\u{e9}", "👍🏽", "naïve.", "p = 0.05", "It", "fell.",
        "Why?", "(so)",
    ]

    private func mixed(_ seed: Int, _ pieces: [String]) -> String {
        var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        return "Start " + (0..<60).map { _ in pieces[next(pieces.count)] }.joined(separator: " ")
    }

    @Test(arguments: 0..<40) func `plain text leads back to itself`(seed: Int) {
        check(
            mixed(seed, Self.words + ["\n", "\r\n", "\n\n", "\n- ", "\n1. ", "\u{A0}"]), as: .plain)
    }

    @Test(arguments: 0..<40) func `Markdown leads back to its source`(seed: Int) {
        let markup = [
            "*soft*", "**hard**", "[link](https://example.org/a)", "\n\n", "\n", "\n\n- ",
            "\n\n1. ", "\n\n> ",
            "\n\n## ", "&amp;", "&mdash;", "`code`", "\\*", "[^1]", "[3]", "<sup>2</sup>", "<br>\n",
            "\n\n| a | b |\n|---|---|\n| c | d |\n\n", "\n\n<div>raw &eacute;t\u{e9}</div>\n\n",
        ]
        check(mixed(seed, Self.words + markup), as: .markdown)
    }

    @Test(arguments: 0..<40) func `HTML leads back to its source`(seed: Int) {
        let markup = [
            "<p>", "</p>", "<b>", "</b>", "<li>", "<br>", "<br><br>", "<table><tr><td>cell</table>",
            "<div>", "</div>",
            "&amp;", "&lt;", "&#8211;", "&nbsp;", "caf&eacute;", "a < b", "<a href=\"x\">y</a>",
            "</x>", "<h2>",
            "</h2>", "<sup>3</sup>", "<!-- no -->", "<script>no</script>", "<svg>no</svg>", "\n",
        ]
        check("<body>" + mixed(seed, Self.words + markup), as: .html)
    }

    @Test func `the articles beside the project lead back to themselves`() throws {
        guard let folder = PackageFolder.shared("articles") else { return }
        for file in try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        where file.pathExtension == "txt" {
            check(try String(contentsOf: file, encoding: .utf8), as: .plain)
        }
    }

    @Test func `a run that stands for another gives the whole of it`() {
        let article = Article.reading("<p>R&amp;D grew", as: .html)
        #expect(article.text.bytes.count == 8)
        #expect(article.map.source(of: TextRange(1, 2)) == TextRange(4, 9))
        #expect(article.map.source(of: TextRange(2, 3)) == TextRange(9, 10))
        #expect(article.map.source(of: TextRange(3, 3)) == TextRange(10, 10))
    }
}
