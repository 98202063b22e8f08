import Citations
import Prose
import Testing

/// Marks that are rarely seen, and that must not leave a claim without a source because of it.
@Suite struct RareMarkTests {
    /// Each expected line is the kind of a mark and where it leads: an identifier, the label or text of the entry,
    /// or the words of a vague one.
    private func check(
        _ text: String, as format: Article.Format = .plain, is expected: String...,
        covering covers: String? = nil
    ) {
        let article = Article.reading(text, as: format)
        let scan = citations(in: article)
        let found = scan.citations.map { citation in
            let target =
                switch citation.target {
                case .identifier(let identifier): identifier.text
                case .reference(let place):
                    scan.references[place].isUnpublished
                        ? "-" : scan.references[place].label ?? scan.references[place].text
                case .dangling(let label): "?" + label
                case .vague(let words): "~" + words
                }
            return "\(citation.kind.rawValue) \(target)"
        }
        #expect(found == expected, "\(text)")
        if let covers {
            let words = scan.citations.last?.covers.map { article[$0] }.joined(separator: " ")
            #expect(words == covers, "\(text)")
        }
    }

    private let numbered =
        "\n\nReferences\n\n1. Smith J. A trial. J Test. 2014;1:2-3.\n2. Lee K. Two. J Test. 2015;2:3-4.\n"

    @Test(arguments: [
        "J. Roe, personal communication, 3 May 2020", "personal communication from J. Roe, 2020",
        "Roe, pers. comm.", "Roe, unpublished data", "unpublished", "data on file, Roe Ltd",
    ])
    func `what was never published is a source that nobody can read`(_ words: String) {
        check("Pain fell by 20% (\(words)).", is: "unpublished -")
        check("Pain fell by 20% [\(words)].", as: .markdown, is: "unpublished -")
    }

    @Test func `a title that begins with such words was published, and an entry may not have been`()
    {
        check("Pain fell by 20% (Unpublished data in reviews, a study).")
        check(
            "Pain fell by 20% [1].\n\nReferences\n\n1. Roe A. Unpublished data; 2019.\n"
                + "2. Lee K. Unpublished data in reviews. J Test. 2015;2:3-4.\n",
            is: "numbered -")
        check(
            "Pain fell by 20% (Roe, 2014; A. Poe, personal communication).",
            is: "author-year Roe 2014")
    }

    @Test func `two years with a stroke are two editions of one work`() {
        let list =
            "\n\nReferences\n\nAdams, P. (1999/2001). A trial of it. J Test, 1(2), 3.\n\n"
            + "Brown, B. (1999). A trial of it. J Test, 1(2), 3.\n\nCole, C. (2001). A trial. J Test, 1(2), 3.\n"
        check(
            "Pain fell by 20% (Adams, 1999/2001)." + list,
            is: "author-year Adams, P. (1999/2001). A trial of it. J Test, 1(2), 3.")
        check(
            "Brown (1999/2001) saw 3% in all of them." + list,
            is: "author-year Brown, B. (1999). A trial of it. J Test, 1(2), 3.")
        check(
            "Pain fell by 20% in all (Cole, 1999/2001)." + list,
            is: "author-year Cole, C. (2001). A trial. J Test, 1(2), 3.")
        check("Pain fell by 20% (Dahl, 1999/2001).", is: "author-year Dahl 2001")
    }

    @Test func `one name and a year alone cite where marks stand`() {
        check("Pain fell by 20% (Smith 2004).", is: "author-year Smith 2004")
        check("Pain fell by 20% [Smith 2004] in all.", is: "author-year Smith 2004")
        check("The games (London 2012) cost 3% more.")
        check("It fell (data of Smith 2004).")
    }

    @Test func `wide signs of other scripts end no name and part no label from it`() {
        check("Pain fell by 20%（DOI：10.5555/stet.1）。", is: "doi doi:10.5555/stet.1")
        check("Pain fell（https://example.org/a）。", is: "url url:https://example.org/a")
    }

    @Test(arguments: [
        "PubMed ID 123456", "PubMed ID: 123456", "PubMed: 123456", "PubMed PMID: 123456",
    ])
    func `a number of PubMed may be labelled in words`(_ words: String) {
        check("Pain fell by 20% (\(words)).", is: "pmid pmid:123456")
        check("In PubMed 123456 papers were found.")
    }

    @Test(arguments: [
        "(ref. 2)", "(see refs 2)", "[2, p. 23]", "[see 2]", "[e.g., 2, pp. 3-4]", "(Reference 2)",
    ])
    func `a number of the list may have words around it`(_ mark: String) {
        check("Pain fell by 20% \(mark)." + numbered, is: "numbered 2")
        check("Pain fell by 20% \(mark.replacing("2", with: "9")).")
    }

    @Test func `a number behind the names of others is a mark`() {
        check("Roe et al.2 saw that pain fell by 20%." + numbered, is: "superscript 2")
        check("Roe et al.² saw that pain fell by 20%." + numbered, is: "superscript 2")
        check("Roe et al. 2 saw that pain fell by 20%." + numbered)
    }

    @Test func `a mark that says the same again leads where the one before it did`() {
        check(
            "Pain fell by 20% (Roe, 2014). It came back in 3% (ibid., p. 4).",
            is: "author-year Roe 2014", "author-year Roe 2014")
        check("Pain fell by 20% (ibid.).")
        check(
            "Pain fell.[^1] It rose.[^2]\n\n[^1]: Roe A. A trial. J Test. 2014;1:2.\n\n[^2]: Ibid., 23.\n",
            as: .markdown, is: "footnote 1", "footnote 1")
    }

    @Test func `a line that says the source is said of what stands over it`() {
        check(
            "One in four adults sleeps badly.\n\nSource: Eurostat, 2021.", as: .markdown,
            is: "according-to ~Eurostat",
            covering: "One in four adults sleeps badly. Source: Eurostat, 2021.")
        check("Pain fell by 20% (source: stat.example.org).", is: "according-to ~stat.example.org")
        check("Open source: the code is there.")
    }

    @Test func `any text of brackets and signs is read`() {
        for piece in [
            "(ibid", "(ibid.)", "[1, p", "(ref. ", "1999/", "Source: ", "(pers. comm.) ", "（",
        ] {
            _ = citations(in: .reading(String(repeating: piece, count: 20_000), as: .plain))
        }
    }
}
