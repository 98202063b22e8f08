import Prose
import Testing

@Suite struct HostileTests {
    /// Any text reads in every format: ranges in bounds, sorted and disjoint, sentences inside blocks.
    private func check(_ text: String, at location: SourceLocation = #_sourceLocation) {
        for format in Article.Format.allCases {
            let problems = ArticleInvariants.violations(Article.reading(text, as: format))
            #expect(problems.isEmpty, "\(format): \(problems)", sourceLocation: location)
        }
    }

    private func many(_ text: String, bytes: Int = 60_000) -> String {
        String(repeating: text, count: max(1, bytes / text.utf8.count))
    }

    @Test func `nothing at all reads`() {
        for text in ["", " ", "\n", "\r\n\r\n", "\u{0}", "\u{FEFF}", ".", "#", "<", "&", "-"] {
            check(text)
        }
    }

    @Test(arguments: 0..<200) func `random bytes read`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let bytes = (0..<next(600)).map { _ in UInt8(next(256)) }
        check(String(decoding: bytes, as: UTF8.self))
        let pieces = [
            "<div>", "</div>", "<p>", "<table>", "<td>", "</table>", "<li>", "<b>", "</b>",
            "<a href=x>",
            "</a>", "<!--", "-->", "&amp;", "&#x41;", "&", "<", ">", "word ", "Word. ", "3.5 ",
            "[3]",
            "[^1]", "[^1]: ", "\n", "\r\n", "- ", "1. ", "> ", "# ", "| a | b |\n|---|---|\n", "`",
            "**",
            "_", "[x](y)", "<sup>", "</sup>", "\"", "’", "é", "👍🏽", "\u{0}", "\u{301}", "<script>",
            "</script>", "<svg>", "</svg>", "<h1>", "<title>", "</title>", "<br>", "    ", "\t",
            "---\n",
        ]
        check((0..<next(300)).map { _ in pieces[next(pieces.count)] }.joined())
    }

    @Test(arguments: [
        "(", "1", "a", "a ", ".", ". ", "! ", "A. ", "a. ", "e.g. ", "\u{301}", "é", "👍", "\n",
        "\r", "\r\n",
        "\u{0}", "\u{A0}", "\u{200B}", "[", "]", "[^", "[^1]", "[1]", "([", "![", "[](", "<", "</",
        "<a", "<!--",
        "<!", "<?", "<![CDATA[", "&", "&a", "&amp;", "&#", "&lt", "*", "**a", "_a_", "*a_", "`",
        "``", "~", "|", "|\n",
        "a|", "# ", "- ", "1. ", "> ", ">", "- a\n", "1) a\n", "> a\n\n", "\\", "\"", "'", "...",
        "…", ".\"",
        "a.1 ", ".[3]", "(Smith, 2014) ", "a. (B 2014", "www.", "http://", "a@b.c", "x^2^",
        "\n\n- a:", "```\n",
        "<p>", "<b>", "<i a=1>", "<p><b>", "<div><b>", "<table>", "<table><tr><td>", "<td>", "<li>",
        "<ul><li>",
        "<a href=x>", "<svg>", "<svg><g>", "<math><mi>", "<template>", "<select><option>",
        "<button>", "<form>",
        "<script>", "<style>", "<title>", "<textarea>", "<noscript>", "<plaintext>", "<frameset>",
        "</p>", "</b>",
        "</div>", "<br>", "<h1>", "<span>", "<span><div></span>", "<form><div></form>",
        "<table><div></table>",
        "<div><table></div>", "<b><p></b>", "<b><table><td></b>", "<p><font size=1>", "<a><table>",
        "<ruby><rt>",
        "<dl><dt>", "<nobr>", "<object>", "<marquee>", "<x-y>", "<div class='", "<div a=", "<col>",
        "<caption>",
    ]) func `any amount of one thing reads`(thing: String) {
        check(many(thing))
    }

    @Test(arguments: ["(", "7", "\u{301}", "word ", "<div>"])
    func `a megabyte of one thing reads`(thing: String) {
        check(many(thing, bytes: 1_000_000))
    }

    @Test func `attributes without end and without number read`() {
        check("<div " + (0..<10_000).map { "a\($0)=1 " }.joined() + ">Text.</div>")
        check((0..<5_000).map { "<b a\($0)><p>x" }.joined())
        check((0..<5_000).map { "<font color=\($0)><p>x</p>" }.joined())
        check((0..<10_000).map { "&n\($0);" }.joined())
        check(
            (0..<10_000).map { "[a\($0)]: b\n" }.joined()
                + (0..<10_000).map { "[a\($0)] " }.joined())
        check(many("a|", bytes: 50_000) + "\n" + many("-|", bytes: 50_000) + "\n" + many("b|\n"))
    }

    @Test func `deep Markdown reads`() {
        check((0..<500).map { String(repeating: " ", count: $0) + "- a" }.joined(separator: "\n"))
        check(many("> ", bytes: 50_000) + "deep.\n" + many("lazy\n", bytes: 50_000))
        check(
            (0..<500).map { String(repeating: ">", count: $0 % 300) + " a" }.joined(
                separator: "\n"))
        check(many("* a **b ", bytes: 50_000))
        check(many("[a](", bytes: 50_000) + many("<b](c)", bytes: 50_000))
    }

    @Test func `an unclosed page keeps its words and says what was cut`() {
        let article = Article.reading(
            String(repeating: "<div>", count: 100_000) + "Flow rose by 31%.", as: .html)
        #expect(article.sentences.map { article[$0.range] } == ["Flow rose by 31%."])
        #expect(article.problems.map(\.code) == [.inputRepaired])
    }
}
