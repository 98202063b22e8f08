import Citations
import Prose
import Testing

/// Citations as careless writers, programs and typesetters leave them still lead to the right work.
@Suite struct OddCitationTests {
    /// Each expected line is a target: an identifier, "#label" or "#family year title" of the entry it points
    /// at, "?label" where it dangles, or "~words" where it is vague.
    private func check(
        _ text: String, as format: Article.Format = .markdown, references: [Reference] = [],
        leadsTo expected: String...
    ) {
        let scan = citations(in: Article.reading(text, as: format), references: references)
        let found = scan.citations.map { citation in
            switch citation.target {
            case .identifier(let identifier): return identifier.text
            case .reference(let place):
                let entry = scan.references[place]
                return "#" + (entry.label ?? "\(entry.authors[0].family) \(entry.year ?? 0)")
            case .dangling(let label): return "?" + label
            case .vague(let words): return "~" + words
            }
        }
        #expect(found == expected, "\(text)")
    }

    private let numbered =
        "\n\n## References\n\n1. Smith J. A trial. J Test. 2014;1:2-3.\n"
        + "2. Lee K. Another trial. J Test. 2015;2:3-4.\n3. Roe A. A third. J Test. 2016;3:4-5.\n"

    @Test func `numbers between carets are raised, as Pandoc writes them`() {
        check(
            "It fell by 8%.^1^ It rose.^2,3^ A field of 3 m^2^ and 10^3^ of them." + numbered,
            leadsTo: "#1", "#2", "#3")
    }

    @Test func `a name broken at the end of a line is whole`() {
        for format in [Article.Format.markdown, .plain] {
            check(
                "It rose by 3% in all of the towns that were asked (https://doi.org/10.5555/\nstet.1).",
                as: format, leadsTo: "doi:10.5555/stet.1")
        }
        // What follows is no part of it.
        check("It rose (doi:10.5555/a/ and 3 others).", leadsTo: "doi:10.5555/a/")
    }

    @Test func `signs that Markdown takes for its own stay in a name`() {
        check(
            "It rose (https://doi.org/10.5555/under\\_score).", leadsTo: "doi:10.5555/under_score")
        check(
            "It rose (doi:10.5555/(SICI)1097(1998)17:15<1661::AID-SIM968>3.0.CO;2-2).",
            leadsTo: "doi:10.5555/(sici)1097(1998)17:15<1661::aid-sim968>3.0.co;2-2")
    }

    @Test func `a footnote with several works cites them all`() {
        check(
            "It fell.[^1] It rose.[^2] It stayed.[^3]\n\n"
                + "[^1]: Smith J. A trial. J Test. 2014;1:2. doi:10.5555/a.1. See also Lee K. Another trial. J Test. 2015. doi:10.5555/a.2.\n\n"
                + "[^2]: See Smith, J. (2014). A trial of it. J Test, 1(2), 3; and Lee, K. (2015). Another of them. J Test, 1(2), 3.\n\n"
                + "[^3]: Roe A. A third. J Test. 2016; 3: 4-5. PMID: 123. doi:10.5555/a.3.",
            leadsTo: "#1", "#1", "#2", "#2", "#3")
    }

    private let authors = """


        ## References

        Brown, B. (n.d.). No date at all. https://example.org/brown

        de la Cruz, C., & Xu, X. (2015). A trial of it. J Test, 1(2), 3.

        Data on file.

        García Márquez, G. (2010). A trial of it. J Test, 1(2), 3.

        Smith, S. (2018a). A trial of it. J Test, 1(2), 3.

        Smith, S. (2018b). Another trial of it. J Test, 1(2), 3.

        van der Berg, B. (2014). A trial of it. J Test, 1(2), 3.

        World Health Organization. (2020). A report on it. Geneva: Press.

        """

    @Test func `names with particles, two surnames and no date are found in the list`() {
        check("It fell by 8% (van der Berg et al., 2014)." + authors, leadsTo: "#van der Berg 2014")
        check("De la Cruz and Xu (2015) found 8%." + authors, leadsTo: "#de la Cruz 2015")
        check("It fell (García Márquez, 2010)." + authors, leadsTo: "#García Márquez 2010")
        check("It fell (García, 2010)." + authors, leadsTo: "#García Márquez 2010")
        check("It fell by 8% (Brown, n.d.)." + authors, leadsTo: "#Brown 0")
    }

    @Test func `an organisation is found by its name and its capitals`() {
        check(
            "It fell (World Health Organization, 2020). It rose (World Health Organization [WHO], 2020). WHO (2020) saw 3%."
                + authors,
            leadsTo: "#World Health Organization 2020", "#World Health Organization 2020",
            "#World Health Organization 2020")
    }

    @Test func `two letters behind a year are two works`() {
        check("It fell by 8% (Smith 2018a,b)." + authors, leadsTo: "#Smith 2018", "#Smith 2018")
        check(
            "Smith, S. and Poe, P. (2018a, b) saw 3%." + authors, leadsTo: "#Smith 2018",
            "#Smith 2018")
    }

    @Test func `one numbered entry with year and identifier is a list, one of advice is not`() {
        check(
            "Bills fell by 8% [1].\n\n1. Smith J. Heat pumps. J Test. 2021. doi:10.5555/stet.1\n",
            leadsTo: "#1")
        check(
            "Bills fell by 8% [1].\n\n1. Turn the heating down by a degree in winter.\n",
            leadsTo: "?1")
    }

    @Test func `an entry that is none does not end the list`() {
        check(
            "It fell by 8% [3]. It rose [2].\n\n## References\n\n1. Smith J. A trial. J Test. 2014;1:2.\n2. Data on file.\n3. Roe A. A third. J Test. 2016;3:4.\n",
            leadsTo: "#3", "#2")
        check("It fell (Smith, 2018a)." + authors, leadsTo: "#Smith 2018")
    }

    @Test func `entries on lines of one paragraph are entries each`() {
        let lines = [
            "Brown, B. (2012). A trial of it. J Test, 1(2), 3.",
            "Smith, S., & Poe, P. (2018). A trial of it, in a title that goes",
            "on. J Test, 1(2), 3. https://doi.org/10.5555/stet.1",
            "van der Berg, B. (2014). A trial of it. J Test, 1(2), 3.",
        ]
        let text = "It fell (van der Berg, 2014). It rose (Smith & Poe, 2018; Brown, 2012)."
        check(
            text + "\n\n## References\n\n" + lines.joined(separator: "\n"),
            leadsTo: "#van der Berg 2014", "#Smith 2018", "#Brown 2012")
        check(
            "<p>\(text)</p><h2>References</h2><p>\(lines[0])<br>\(lines[1])\n\(lines[2])<br />\(lines[3])</p>",
            as: .html, leadsTo: "#van der Berg 2014", "#Smith 2018", "#Brown 2012")
        // Numbers are kept where the lines have them.
        check(
            "It fell (2).\n\n## References\n\n(1) \(lines[0])\n(2) \(lines[3])", leadsTo: "#2")
    }

    @Test func `a name in quotation marks or set apart as code is found`() {
        check("It fell (“10.5555/stet.1”).", leadsTo: "doi:10.5555/stet.1")
        check("It fell (`10.5555/stet.1`).", leadsTo: "doi:10.5555/stet.1")
        check("It fell with `get 10.5555/stet.1 now`.")
    }

    @Test func `a number where a name would stand covers what it found`() {
        let article = Article.reading(
            "In all, [1] found 8%, while [2] found 9% and [3] reported 10%." + numbered,
            as: .markdown)
        let scan = citations(in: article)
        #expect(
            scan.citations.map { $0.covers.map { article[$0] } } == [
                ["[1] found 8%, while "], ["[2] found 9% and "], ["[3] reported 10%."],
            ])
    }

    @Test func `the same page is one, wherever the reader came from`() {
        for query in ["utm_source=a&id=5&utm_medium=b", "id=5&fbclid=x", "id=5"] {
            check(
                "It fell (https://example.org/a?\(query)).",
                leadsTo: "url:https://example.org/a?id=5")
        }
        check("It fell (https://example.org/a?utm_source=b).", leadsTo: "url:https://example.org/a")
    }

    @Test func `files of references with slips give what is whole in them`() {
        let whole = { (references: [Reference]) in
            references.map { "\($0.label ?? "-") \($0.identifiers.map(\.text).joined())" }
        }
        #expect(
            whole(
                Reference.reading(
                    bibTeX:
                        "@article{a, title={Never closed, year=2000\n@article{b, title={B}, doi={10.5555/b}}"
                ))
                == ["a ", "b doi:10.5555/b"])
        #expect(
            whole(Reference.reading(ris: "TY - JOUR\nID - a\nTI - One\nDO - 10.5555/a\nER -\n"))
                == ["a doi:10.5555/a"])
        for key in ["items", "references"] {
            #expect(
                whole(
                    Reference.reading(
                        cslJSON:
                            #"{"\#(key)": [{"id": "a", "DOI": "10.5555/a"}, {"id": "b", "DOI": "10.5555/b"}]}"#
                    ))
                    == ["a doi:10.5555/a", "b doi:10.5555/b"])
        }
    }
}
