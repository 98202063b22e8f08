import Prose
import Testing

@Suite struct BlockTests {
    /// The blocks of an article, one a line: what it is, its words, and the block that leads it in.
    private func check(
        _ source: String, as format: Article.Format, reads expected: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let article = Article.reading(source, as: format)
        let found = article.blocks.map { block in
            var line = Self.name(of: block.kind)
            if block.isQuoted { line += " quoted" }
            if block.isFurniture { line += " furniture" }
            if let leadIn = block.leadIn { line += " under \(leadIn)" }
            return line + ": " + article[block.range]
        }
        #expect(found.joined(separator: "\n") == expected, sourceLocation: location)
        #expect(ArticleInvariants.violations(article).isEmpty, sourceLocation: location)
    }

    private static func name(of kind: Block.Kind) -> String {
        switch kind {
        case .title: "title"
        case .heading(let level): "heading \(level)"
        case .paragraph: "text"
        case .listItem(let ordinal): ordinal.map { "item \($0)" } ?? "item"
        case .tableCell: "cell"
        case .caption: "caption"
        case .footnote(let label): "footnote \(label)"
        }
    }

    private static let body =
        "Massage has been used for a very long time, and many people say that it helps their backs a lot."

    @Test func `plain text has a title, headings and paragraphs`() {
        check(
            """
            Blog

            Five Ways Massage Helps

            Jane Doe

            May 25, 2025

            \(Self.body)

            More Blood Flow
            \(Self.body)
            """, as: .plain,
            reads: """
                text furniture: Blog
                title: Five Ways Massage Helps
                text furniture: Jane Doe
                text furniture: May 25, 2025
                text: \(Self.body)
                heading 2: More Blood Flow
                text: \(Self.body)
                """)
    }

    @Test func `lines wrapped by hand are one paragraph`() {
        check(
            """
            Research demonstrates that massage can increase the flow of blood
            to affected muscles by up to 31%, which brings oxygen and takes
            waste away. Nobody has shown more.
            """, as: .plain,
            reads:
                "text: Research demonstrates that massage can increase the flow of blood to affected "
                + "muscles by up to 31%, which brings oxygen and takes waste away. Nobody has shown more."
        )
    }

    @Test func `lines that stand alone stay alone`() {
        check(
            "Great knowledge and experience, definitely will recommend\nSteve L\nThe pain went from 90% to 10%.",
            as: .plain,
            reads: """
                text: Great knowledge and experience, definitely will recommend
                heading 2: Steve L
                text: The pain went from 90% to 10%.
                """)
    }

    @Test func `a sentence with a figure above a heading is no furniture`() {
        check(
            "Massage lowers pain by 20%.\n\nReferences\n\nSmith, P. (2004). A study of massage in all of them. J Test, 3, 1-9.",
            as: .plain,
            reads: """
                text: Massage lowers pain by 20%.
                heading 2: References
                text: Smith, P. (2004). A study of massage in all of them. J Test, 3, 1-9.
                """)
    }

    @Test func `items know what introduces them`() {
        check(
            "Massage can:\n- ease pain\n• raise flow\n1. calm\n\nNo colon here.\n- an item\n  goes on",
            as: .plain,
            reads: """
                text: Massage can:
                item under 0: ease pain
                item under 0: raise flow
                item 1 under 0: calm
                text: No colon here.
                item: an item goes on
                """)
        check(
            "Massage can:\nEase pain\nRaise blood flow\n\nThat is all there is to say about it.",
            as: .plain,
            reads: """
                text: Massage can:
                item under 0: Ease pain
                item under 0: Raise blood flow
                text: That is all there is to say about it.
                """)
    }

    @Test func `a negative number begins no item`() {
        check("-31% was the change.", as: .plain, reads: "text: -31% was the change.")
    }

    @Test func `form text is furniture, a claim is not`() {
        check(
            """
            Thank you! Your submission has been received!

            Contact us

            Contact us if you want 31% more blood flow.
            """, as: .plain,
            reads: """
                text furniture: Thank you! Your submission has been received!
                text furniture: Contact us
                text: Contact us if you want 31% more blood flow.
                """)
    }

    @Test func `Markdown keeps its structure`() {
        check(
            """
            # Massage *works*

            It can:

            * ease **pain**
            * raise flow:
              1. in legs

            > Quoted
            > words.

            | a | b |
            |---|---|
            | 5 % | c |

            ```
            no prose
            ```

            Text.[^n]

            [^n]: Smith 2014.
            """, as: .markdown,
            reads: """
                title: Massage works
                text: It can:
                item under 1: ease pain
                item under 1: raise flow:
                item 1 under 3: in legs
                text quoted: Quoted words.
                cell: a
                cell: b
                cell: 5 %
                cell: c
                text: Text.[^n]
                footnote n: Smith 2014.
                """)
    }

    @Test func `HTML keeps its structure and knows its site`() {
        let text = Self.body + " " + Self.body + " " + Self.body
        check(
            """
            <title>Site</title><header><h1>Site</h1></header><nav><ul><li>Home</ul></nav>
            <main><h1>Massage <i>works</i></h1><p>\(text)<p>It can:<ul><li>ease pain<li><p>raise flow<p>more</ul>
            <ol start=4><li>four</ol><blockquote>Quoted.</blockquote><table><caption>T</caption><tr><td>5 %</table>
            <p hidden>no<p style="display: none">no<script>no</script><form>Name</form>one<br>line<br><br>two
            <p id="fn1">Smith 2014.</main><div class="comments">Great!</div><footer>End</footer>
            """, as: .html,
            reads: """
                heading 1 furniture: Site
                item furniture: Home
                title: Massage works
                text: \(text)
                text: It can:
                item under 4: ease pain
                item under 4: raise flow
                text: more
                item 4: four
                text quoted: Quoted.
                caption: T
                cell: 5 %
                text furniture: Name
                text: one line
                text: two
                footnote fn1: Smith 2014.
                text furniture: Great!
                text furniture: End
                """)
    }

    @Test func `a page without a heading is called by its head`() {
        check(
            "<title>Massage &amp; pain</title><p>Text.", as: .html,
            reads: "title: Massage & pain\ntext: Text.")
    }
}
