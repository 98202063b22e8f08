import Citations
import Prose
import Testing

/// Every form of a citation is found, leads where it says, and covers the words it is meant for.
@Suite struct CitationTests {
    /// Each expected line is "kind mark -> target"; a target is an identifier, "#label" of the entry it
    /// points at, "?label" where it dangles, or "~words" where it is vague.
    private func check(
        _ text: String, as format: Article.Format = .plain, references: [Reference] = [],
        finds expected: String...
    ) {
        let article = Article.reading(text, as: format)
        let scan = citations(in: article, references: references)
        let found = scan.citations.map { citation in
            let target =
                switch citation.target {
                case .identifier(let identifier): identifier.text
                case .reference(let place): "#" + (scan.references[place].label ?? "")
                case .dangling(let label): "?" + label
                case .vague(let words): "~" + words
                }
            return "\(citation.kind.rawValue) \(article[citation.range]) -> \(target)"
        }
        #expect(found == expected, "\(text)")
    }

    private let list =
        "\n\nReferences\n\n[1] Smith J. A trial. J Test. 2014;1:2-3.\n\n"
        + "[2] Lee K. Another trial. J Test. 2015;2:3-4.\n\n[3] Roe A. A third. J Test. 2016;3:4-5.\n"

    @Test func `identifiers in the text are marks`() {
        check(
            "It rose by 3% (doi:10.5555/stet.1).",
            finds: "doi doi:10.5555/stet.1 -> doi:10.5555/stet.1")
        check(
            "It rose (https://doi.org/10.5555/stet.1), as PMID: 123 says.",
            finds: "doi https://doi.org/10.5555/stet.1 -> doi:10.5555/stet.1",
            "pmid PMID: 123 -> pmid:123")
        check(
            "See PMC123, arXiv:2104.12255v2, NCT01234567 and ISBN 0-306-40615-2.",
            finds: "pmcid PMC123 -> pmcid:PMC123", "arxiv arXiv:2104.12255v2 -> arxiv:2104.12255",
            "nct NCT01234567 -> nct:NCT01234567", "isbn ISBN 0-306-40615-2 -> isbn:9780306406157")
    }

    @Test func `author and year in a link lead where the link leads`() {
        check(
            "It fell by 12% ([Muster, 2019](https://doi.org/10.5555/stet.1)).", as: .markdown,
            finds: "author-year (Muster, 2019) -> doi:10.5555/stet.1")
        check(
            "It fell ([Muster, 2019](https://doi.org/10.5555/a.1); "
                + "[Roe, 2020](https://doi.org/10.5555/a.2)).", as: .markdown,
            finds: "author-year (Muster, 2019; Roe, 2020) -> doi:10.5555/a.1",
            "author-year (Muster, 2019; Roe, 2020) -> doi:10.5555/a.2")
    }

    @Test func `addresses in the text are marks and a front page is vague`() {
        check(
            "More at https://example.org/a_(b), too.",
            finds: "url https://example.org/a_(b) -> url:https://example.org/a_(b)")
        check(
            "The main guide at example.org/back-pain/ helps.",
            finds: "url example.org/back-pain/ -> url:https://example.org/back-pain/")
        check(
            "More at https://www.example.org/.",
            finds: "url https://www.example.org/ -> ~example.org")
        check("Write to me@example.org/now, and/or take 5 mg.kg/day.")
    }

    @Test func `numbered marks lead to the list and dangle beyond it`() {
        check(
            "It rose [1]. It fell [1-3,7]." + list, finds: "numbered [1] -> #1",
            "numbered [1-3,7] -> #1", "numbered [1-3,7] -> #2", "numbered [1-3,7] -> #3",
            "numbered [1-3,7] -> ?7")
        check("It was 4 (95% CI [2, 6]) on a scale [1, 5] in [2014] and [0, 1].")
    }

    @Test func `numbers in parentheses are marks only beside a numbered list`() {
        check("It rose (2)." + list, finds: "numbered (2) -> #2")
        check("It rose (2).")
        check("It does (1) this and (2) that." + list)
    }

    @Test func `raised digits are marks but not exponents`() {
        check("Flow rose.¹ Area fell to 5 m² here." + list, finds: "superscript ¹ -> #1")
        check(
            "Flow rose in a year ¹. Area fell to 5 m ² or 10 ³ here." + list,
            finds: "superscript ¹ -> #1")
    }

    @Test func `digits that lost their raising are marks beside a numbered list`() {
        check(
            "It rose in all runners.1 It fell in walkers2,3 too." + list,
            finds: "superscript 1 -> #1", "superscript 2,3 -> #2", "superscript 2,3 -> #3")
        check(
            "It rose in Peru.1 It fell by 20%.2 It stays (by far).3" + list,
            finds: "superscript 1 -> #1", "superscript 2 -> #2", "superscript 3 -> #3")
        check(
            "It rose in Fig.1 It fell in vol.2 The end is ten.2 percent or Act.1 and so on." + list)
        check("Levels of IL2 and CO2 and version2.1 and p.3 rose to 1.2 in runners." + list)
        check("It rose in all runners.1 It fell.")
    }

    @Test func `author and year are read in their variants`() {
        let named = "author-year"
        check(
            "It rose (Smith et al., 2014).", finds: "\(named) (Smith et al., 2014) -> #Smith 2014")
        check(
            "Smith and Jones (2014) saw it.",
            finds: "\(named) Smith and Jones (2014) -> #Smith 2014")
        check(
            "It rose (see Smith 2014; Lee 2015a).",
            finds: "\(named) (see Smith 2014; Lee 2015a) -> #Smith 2014",
            "\(named) (see Smith 2014; Lee 2015a) -> #Lee 2015a")
        check("It was founded (May 2014) in London (2012).")
        check("The games (Tokyo 2020) were late.")
    }

    @Test func `author and year lead to the list where it has them`() {
        let list =
            "\n\nReferences\n\nSmith, J. (2014). A trial of it. Journal of Tests, 1(2), 3-4.\n"
        check(
            "It rose by a third in a year (Smith, 2014; Roe, 2013)." + list,
            finds: "author-year (Smith, 2014; Roe, 2013) -> #",
            "author-year (Smith, 2014; Roe, 2013) -> ?Roe 2013")
        check(
            "Smith (2014) saw it in Boston (2012) and elsewhere." + list,
            finds: "author-year Smith (2014) -> #")
    }

    @Test func `Pandoc keys lead to the entries handed over`() {
        let references = [Reference(label: "smith2014", text: "Smith 2014")]
        check(
            "It rose [see @smith2014, p. 3; @roe]. @smith2014 saw it. Ask @someone or a@smith2014.",
            references: references, finds: "pandoc [see @smith2014, p. 3; @roe] -> #smith2014",
            "pandoc [see @smith2014, p. 3; @roe] -> ?roe", "pandoc @smith2014 -> #smith2014")
        check("It rose [@doi:10.5555/a].", finds: "pandoc [@doi:10.5555/a] -> doi:10.5555/a")
    }

    @Test func `footnotes of Markdown and of HTML lead to their text`() {
        check(
            "It rose.[^1]\n\n[^1]: Smith J. A trial. J Test. 2014;1:2-3. doi:10.5555/stet.1\n",
            as: .markdown, finds: "footnote [^1] -> #1")
        check(
            "<p>It rose.<sup><a href=\"#fn1\">1</a></sup></p>"
                + "<ol><li id=\"fn1\">Smith J. A trial. J Test. 2014;1:2-3.</li></ol>",
            as: .html, finds: "footnote 1 -> #fn1")
    }

    @Test func `links and raised numbers of HTML lead where they lead`() {
        let list =
            "<h2>References</h2><ol><li id=\"r1\">Smith J. A trial. J Test. 2014;1:2-3.</li>"
            + "<li id=\"r2\">Lee K. Another trial. J Test. 2015;2:3-4.</li></ol>"
        check(
            "<p>It rose <a href=\"https://doi.org/10.5555/stet.1\">in one trial</a>.</p>",
            as: .html, finds: "link in one trial -> doi:10.5555/stet.1")
        check(
            "<p>It rose.<sup>1,2</sup></p>" + list, as: .html,
            finds: "superscript 1,2 -> #1", "superscript 1,2 -> #2")
        check(
            "<p>It rose <a href=\"#r2\">[2]</a>.</p>" + list, as: .html,
            finds: "numbered [2] -> #2")
        check("<p>It covers 4 m<sup>2</sup>.</p>" + list, as: .html)
    }

    @Test func `an entry's links say which work it is`() {
        let entries = """
            <h2>References</h2><ol><li id="r1">Roe A (2014). Massage and flow. J Phys 3: 45. \
            <a href="https://scholar.google.com/scholar?q=Massage">Google Scholar</a> \
            <a href="https://pubmed.ncbi.nlm.nih.gov/12345678/">PubMed</a></li>\
            <li id="r2"><a href="https://doi.org/10.5555/stet.2">Lee K. Two. J Test. 2015.</a> \
            <a href="https://journal.example/full">Full text</a></li>\
            <li id="r3"><a href="https://office.example/facts">Back pain: facts</a></li></ol>
            """
        let article = Article.reading(
            "<p>It rose by a third [1]. It fell<sup>2</sup>. Half of them stay.<sup><a href='#r3'>3</a></sup></p>"
                + entries, as: .html)
        let scan = citations(in: article)
        #expect(
            scan.references.map { $0.identifiers.map(\.text) } == [
                ["pmid:12345678"], ["doi:10.5555/stet.2"], ["url:https://office.example/facts"],
            ])
        #expect(scan.citations.map(\.target) == [.reference(0), .reference(1), .reference(2)])
        let markdown = Article.reading(
            "It rose by a third [1].\n\n## Sources\n\n1. [A trial](https://doi.org/10.5555/stet.1)\n2. [Facts](https://office.example/facts)\n",
            as: .markdown)
        let read = citations(in: markdown)
        #expect(
            read.references.map { $0.identifiers.map(\.text) } == [
                ["doi:10.5555/stet.1"], ["url:https://office.example/facts"],
            ])
        #expect(read.citations.map(\.target) == [.reference(0)])
    }

    @Test func `links of Markdown lead where they lead`() {
        check(
            "It rose ([Smith](https://doi.org/10.5555/stet.1)) and [fell][a].\n\n"
                + "[a]: https://pubmed.ncbi.nlm.nih.gov/123/\n", as: .markdown,
            finds: "link Smith -> doi:10.5555/stet.1", "link fell -> pmid:123")
        check(
            "It rose <https://doi.org/10.5555/stet.1> by 3%.", as: .markdown,
            finds: "doi https://doi.org/10.5555/stet.1 -> doi:10.5555/stet.1")
    }

    @Test func `attributions to a body or a site are vague`() {
        check(
            "According to the World Health Organization, it rose.",
            finds:
                "according-to According to the World Health Organization -> ~World Health Organization"
        )
        check(
            "It rose, according to ncbi.nlm.nih.gov.",
            finds: "according-to according to ncbi.nlm.nih.gov -> ~ncbi.nlm.nih.gov")
        check("According to my mother, it rose.")
    }

    @Test func `research that is invoked and not named is vague`() {
        check("Studies show it helps.", finds: "vague Studies show -> ~studies show")
        check(
            "Research demonstrates that it helps.",
            finds: "vague Research demonstrates -> ~research demonstrates")
        check(
            "A new study found that it helps.",
            finds: "vague A new study found -> ~a new study found")
        check("It has been shown to help.", finds: "vague has been shown -> ~has been shown")
        check(
            "Clinical trials have shown relief.",
            finds: "vague Clinical trials have shown -> ~clinical trials have shown")
        check("Evidence suggests so.", finds: "vague Evidence suggests -> ~evidence suggests")
        check("Many experts say so.", finds: "vague Many experts say -> ~many experts say")
        check("It is backed by solid research.", finds: "vague solid research -> ~solid research")
    }

    @Test func `one's own research, research named, and its absence are not vague`() {
        check("Our study found that it helps.")
        check("The study also found that it helps.")
        check("No studies have shown that it helps.")
        check("\u{201C}It helps,\u{201D} said Dr Example, who studies shows of force.")
        check("Studies show it helps [1]." + list, finds: "numbered [1] -> #1")
        check("She studies at night. Research is hard. Trial and error.")
    }

    @Test func `a mark covers its sentence, or its clause where another follows`() {
        checkCovers("One rises. Two falls [1]. Three stays." + list, "sentence: Two falls [1].")
        checkCovers(
            "Two falls [1], but three rises by five." + list, "clause: Two falls [1]")
        checkCovers(
            "Pressure [1], weight over the years [2] and age all matter." + list,
            "clause: Pressure [1]",
            "clause: , weight over the years [2] and age all matter.")
    }

    @Test func `a mark after the full stop covers the sentence before it`() {
        checkCovers("One rises. Two falls. [1] Three stays." + list, "sentence: Two falls. [1]")
        let raised = "<p>One rises. Two falls. <sup>1</sup> Three stays.</p>"
        checkCovers(raised, as: .html, "sentence: Two falls. 1")
        checkCovers(
            "<p>One rises. Two falls. (<sup>1</sup>) Three stays.</p>", as: .html,
            "sentence: Two falls.")
        // A mark that is the subject of its sentence goes on in small letters.
        checkCovers(
            raised.replacing("Three", with: "three"), as: .html, "sentence: 1 three stays.")
    }

    @Test func `a sentence that points back is covered with the one before it`() {
        checkCovers(
            "One rises. Two falls fast. These changes last for a year [1]." + list,
            "passage: Two falls fast. | These changes last for a year [1].")
    }

    @Test func `a mark that introduces a list covers its items`() {
        checkCovers(
            "It has been said of it that it does much good [1]:\n\n- more flow\n- less pain\n\nThe end is near."
                + list,
            "list: It has been said of it that it does much good [1]: | more flow | less pain")
    }

    private func checkCovers(
        _ text: String, as format: Article.Format = .plain, _ expected: String...
    ) {
        let article = Article.reading(text, as: format)
        let found = citations(in: article).citations.map { citation in
            citation.binding.rawValue + ": "
                + citation.covers.map { article[$0] }.joined(separator: " | ")
        }
        #expect(found == expected, "\(text)")
    }

    @Test func `an author's line names the article's own site`() {
        let article = Article.reading(
            "Backs hurt. See example.org/a.\n\nJo Doe is a health writer at Example.com.",
            as: .plain)
        let scan = citations(in: article, address: "https://www.example.net/post")
        #expect(scan.ownHosts == ["example.com", "example.net"])
    }

    @Test(arguments: [
        "By Jo Doe, health writer at example.com", "*Advertisement. By the team at example.com*",
        "Jo Doe is a dedicated nurse in Springfield and a passionate health writer at example.com.",
        "© 2024 Example Media, example.com", "Copyright 2024 example.com",
    ])
    func `a byline, a line about the author and a copyright name the article's own site`(
        line: String
    ) {
        let scan = citations(in: Article.reading("Backs hurt.\n\n\(line)", as: .plain))
        #expect(scan.ownHosts == ["example.com"], "\(line)")
    }

    @Test(arguments: [
        "The editor of example.com said so.", "The team at example.com wrote it.",
        "A writer at example.com asked André: see example.com.",
        "André and Zoë: see example.com for more.", "A journalist for example.com was told.",
        "She spoke with the author of example.com.",
    ])
    func `whom the article speaks of does not make a site its own`(line: String) {
        let scan = citations(in: Article.reading("Backs hurt.\n\n\(line)", as: .plain))
        #expect(scan.ownHosts == [], "\(line)")
    }

    @Test(arguments: [
        ("example.org", "www.example.org", true), ("example.org", "blog.example.org", true),
        ("blog.example.org", "example.org", true), ("blog.example.org", "data.example.org", true),
        ("example.org", "example.net", false), ("example.org", "notexample.org", false),
        ("a.github.io", "b.github.io", false), ("a.github.io", "x.a.github.io", true),
        ("github.io", "b.github.io", false), ("a.blogspot.com", "b.blogspot.com", false),
        ("example.co.uk", "other.co.uk", false), ("example.co.uk", "news.example.co.uk", true),
        ("a.example.edu", "b.example.edu", false), ("example.edu", "b.example.edu", true),
        ("one.example.gov", "two.example.gov", false), ("a.gov.uk", "b.gov.uk", false),
        ("10.0.0.1", "11.0.0.1", false), ("com", "example.com", false),
    ])
    func `a subdomain is of the site, another name of the same hoster is not`(
        own: String, host: String, isOwn: Bool
    ) {
        let scan = CitationScan(
            citations: [], references: [], referenceBlocks: [], ownHosts: [own])
        #expect(scan.isOwn(host: host) == isOwn)
    }

    @Test(arguments: [
        "[1", "@", "10.1/", "(", "10.5555/", "[1] ", "(2014", "a.b/", "http://", "[@", "¹",
        "Smith (2014) ", "studies ", ")", "<", "[^", "[1-99] ",
    ])
    func `a text of one thing over and over ends in a scan`(unit: String) {
        // Long enough that time which grew with the square of the length would never end.
        let text = String(repeating: unit, count: 250_000 / unit.utf8.count)
        let scan = citations(in: Article.reading(text, as: .plain))
        #expect(scan.citations.count < text.utf8.count / 3)
    }

    @Test func `any text ends in a scan`() {
        for seed in 0..<200 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            let bytes = (0..<400).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            _ = citations(in: Article.reading(String(decoding: bytes, as: UTF8.self), as: .plain))
        }
    }
}
