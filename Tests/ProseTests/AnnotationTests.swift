import Prose
import Testing

@Suite struct AnnotationTests {
    private func check(
        _ source: String, as format: Article.Format, _ expected: [(String, Annotation.Kind)],
        text: String? = nil, at location: SourceLocation = #_sourceLocation
    ) {
        let article = Article.reading(source, as: format)
        let found = article.annotations.map { "\(article[$0.range]) \($0.kind)" }
        #expect(found == expected.map { "\($0.0) \($0.1)" }, sourceLocation: location)
        if let text { #expect(article[article.text.range] == text, sourceLocation: location) }
    }

    @Test func `links keep their targets`() {
        check(
            "See [the *study*](https://example.org/a_b \"T\") or https://example.org/x?y=1.",
            as: .markdown,
            [
                ("the study", .link(target: "https://example.org/a_b")),
                ("https://example.org/x?y=1", .link(target: "https://example.org/x?y=1")),
            ])
        check(
            "<p>See <a href='/a?b&amp;c'>the <b>study</b> </a>.", as: .html,
            [("the study", .link(target: "/a?b&c"))], text: "See the study .")
    }

    @Test func `a numbered mark keeps its brackets whether or not it leads anywhere`() {
        check(
            "Pain fell.[3] More [4].\n\n[3]: https://example.org/s", as: .markdown,
            [("[3]", .link(target: "https://example.org/s"))], text: "Pain fell.[3] More [4].")
    }

    @Test func `superscripts are told from the words before`() {
        check(
            "<p>Pain fell.<sup>3</sup> More.", as: .html, [("3", .superscript)],
            text: "Pain fell.3 More.")
        check(
            "Pain fell.<sup>3</sup> More.", as: .markdown, [("3", .superscript)],
            text: "Pain fell.3 More.")
    }

    @Test func `a raised number after a year's stop ends the sentence`() {
        let article = Article.reading("<p>It began in 2014.<sup>3</sup> It ended.", as: .html)
        #expect(article.sentences.map { article[$0.range] } == ["It began in 2014.3", "It ended."])
    }

    @Test func `footnote marks survive with their labels`() {
        check(
            "Flow rose[^a]. See https://example.org/x[^b]\n\n[^a]: https://example.org/s\n[^b]: Smith.",
            as: .markdown,
            [
                ("[^a]", .footnoteReference(label: "a")),
                ("https://example.org/x", .link(target: "https://example.org/x")),
                ("[^b]", .footnoteReference(label: "b")),
                ("https://example.org/s", .link(target: "https://example.org/s")),
            ])
        check(
            "<p>Flow<sup><a href=\"#fn1\">1</a></sup>", as: .html,
            [
                ("1", .footnoteReference(label: "fn1")), ("1", .link(target: "#fn1")),
                ("1", .superscript),
            ])
    }

    @Test func `code is no prose`() {
        check("Run `x = 5` now.", as: .markdown, [("x = 5", .code)])
        check("<p>Run <code>x = 5</code> now.<pre>no</pre>", as: .html, [("x = 5", .code)])
    }

    @Test func `an article may say where it lives`() {
        func address(_ source: String, _ format: Article.Format) -> String? {
            Article.reading(source, as: format).address
        }
        #expect(
            address("<link rel=canonical href='https://example.org/a'>", .html)
                == "https://example.org/a")
        #expect(
            address("<meta property='og:url' content='https://example.org/b'>", .html)
                == "https://example.org/b")
        #expect(
            address("---\nurl: https://example.org/c\n---\nText", .markdown)
                == "https://example.org/c")
        #expect(address("Text", .plain) == nil)
    }
}
