import Citations
import Prose
import Testing

/// Drafts as they are pasted from word processors, sites and notes: each mark must lead to its own entry.
@Suite struct PastedDraftTests {
    /// Each expected line is where a mark leads: the first author and year of its entry, an identifier, or the
    /// label of a dangling one.
    private func check(
        _ text: String, as format: Article.Format = .plain, with files: [Reference] = [],
        leads expected: String..., covering covers: String? = nil
    ) {
        let article = Article.reading(text, as: format)
        let scan = citations(in: article, references: files)
        let found = scan.citations.map { citation in
            switch citation.target {
            case .identifier(let identifier): return identifier.text
            case .reference(let place):
                let reference = scan.references[place]
                if reference.isUnpublished { return "-" }
                return "\(reference.authors.first?.family ?? "?") \(reference.year ?? 0)"
            case .dangling(let label): return "?" + label
            case .vague(let words): return "~" + words
            }
        }
        #expect(found == expected, "\(text)")
        if let covers {
            let words = scan.citations.last?.covers.map { article[$0] }.joined(separator: " | ")
            #expect(words == covers, "\(text)")
        }
    }

    @Test(arguments: [
        // Word, with the note in an element of its own, and without.
        (
            ##"<a href="#_edn1" name="_ednref1"><span class=MsoEndnoteReference>[i]</span></a>"##,
            ##"<div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1">[i]</a> NOTE</p></div>"##
        ),
        (
            ##"<a href="#_ftn1" name="_ftnref1">[1]</a>"##,
            ##"<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a><span> NOTE</span></p>"##
        ),
        // Google Docs.
        (
            ##"<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>"##,
            ##"<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> NOTE</span></p></div>"##
        ),
        // LibreOffice.
        (
            ##"<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>"##,
            ##"<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>NOTE</p></div>"##
        ),
    ])
    func `notes of word processors are notes`(mark: String, note: String) {
        let entry = "Roe A. A trial of touch. <i>J Test</i>. 2014;1:2-3."
        check(
            "<p>Pain fell by 20%.\(mark)</p><hr>\(note.replacing("NOTE", with: entry))",
            as: .html, leads: "Roe 2014")
    }

    @Test func `a number that only a style raises is a mark`() {
        let list =
            "<p>References</p><ol><li><p>Roe A. A trial of touch. J Test. 2014;1:2-3.</p></li></ol>"
        for span in [
            ##"<span style="font-size:0.6em;vertical-align:super;">1</span>"##,
            ##"<span style="vertical-align: SUPER">1</span>"##,
            ##"<span class="superscript">1</span>"##,
        ] {
            check("<p>Pain fell by half\(span).</p>" + list, as: .html, leads: "Roe 2014")
        }
        check(
            ##"<p>Pain fell by half<span style="vertical-align:sub">1</span>.</p>"## + list,
            as: .html)
    }

    @Test func `a number points into the list of its own part`() {
        func part(_ name: String, _ other: String) -> String {
            "Pain fell by 20% [1]. Sleep rose by 5% [2].\n\nReferences\n\n"
                + "1. \(name) A. A trial of touch. J Test. 2014;1:2-3.\n"
                + "2. \(other) B. A trial of sleep. J Test. 2015;2:3-4.\n\n"
        }
        check(
            part("Adams", "Brown") + part("Cole", "Dahl"),
            leads: "Adams 2014", "Brown 2015", "Cole 2014", "Dahl 2015")
        // A second list without numbers takes nothing from the first.
        check(
            "Pain fell by 20% [1].\n\nReferences\n\n1. Adams A. A trial of touch. J Test. 2014;1:2-3.\n\n"
                + "Further reading\n\nBrown, B. (2015). A trial of sleep. J Test, 2(1), 3.\n",
            leads: "Adams 2014")
    }

    @Test(arguments: ["1 ", "¹ ", "¹", "［1］ ", "【1】"])
    func `an entry may be numbered without a stop`(label: String) {
        let second = label.replacing("1", with: "2").replacing("¹", with: "²")
        check(
            "Pain fell by half.¹ Sleep rose by 5%.²\n\nReferences\n\(label)Roe A. A trial of touch. J Test. 2014;1:2-3.\n"
                + "\(second)Poe B. A trial of sleep. J Test. 2015;2:3-4.\n",
            leads: "Roe 2014", "Poe 2015")
    }

    @Test func `a word may be a title`() {
        for (entry, author) in [
            ("Roe J. Insomnia. J Test. 2014;1:2-3.", "Roe"),
            ("Cain C. Vitamin C. J Test. 2014;1:2-3.", "Cain"),
            ("Able A. Boosters I. J Test. 2014 Mar;1(2):3.", "Able"),
            ("Roe J, Lee K. Asthma. J Test. 2014;1:2-3.", "Roe"),
            ("John D. Smith. A trial of touch. J Test. 2014;1:2-3.", "Smith"),
        ] {
            #expect(Reference(parsing: entry).authors.first?.family == author, "\(entry)")
        }
    }

    @Test func `a later note may name a work shortly`() {
        let first = "[^1]: Jane Roe, *Trade in Wartime* (London: Invented Press, 1999), 45.\n"
        let article =
            "[^2]: John Doe, “Strikes and Wages,” *Invented History* 12, no. 3 (2004): 101–9.\n"
        func check(_ note: String, leads expected: String) {
            self.check(
                "Pain fell.[^1] Sleep rose.[^2] Prices doubled.[^3]\n\n\(first)\(article)[^3]: \(note)\n",
                as: .markdown, leads: "Roe 1999", "Doe 2004", expected)
        }
        check("Roe, *Trade in Wartime*, 47.", leads: "Roe 1999")
        check("See Roe, *Trade*, 47–49.", leads: "Roe 1999")
        check("Roe, 48.", leads: "Roe 1999")
        check("Doe, “Strikes,” 105.", leads: "Doe 2004")
        check("Ibid., 105.", leads: "Doe 2004")
        // Another work of the same author is not that one.
        check("Roe, *Peace*, 3.", leads: "Roe 0")
        check("Poe, *War*, 3.", leads: "Poe 0")
        // What only explains is no source.
        self.check(
            "Pain fell.[^1]\n\n[^1]: However, this leaves out part-time workers, who are many.\n",
            as: .markdown)
    }

    @Test func `a numbered list of notes may repeat its entries`() {
        check(
            "Imports fell by half in that time.1 Prices doubled within a year.2 Rents rose by a tenth.3\n\nNotes\n\n"
                + "1. Jane Roe, Trade in Wartime (London: Invented Press, 1999), 45.\n"
                + "2. Roe, Trade in Wartime, 47.\n3. Ibid., 48.\n",
            leads: "Roe 1999", "Roe 1999", "Roe 1999")
    }

    @Test func `of two definitions of a footnote the first counts`() {
        let text =
            "Pain fell.[^a]\n\n[^a]: Roe A. A trial. *J Test*. 2014;1:2.\n"
            + "[^a]: Poe B. Another. *J Test*. 2015;2:3.\n"
        check(text, as: .markdown, leads: "Roe 2014")
        let article = Article.reading(text, as: .markdown)
        #expect(citations(in: article).referenceBlocks.count == 2)
    }

    @Test func `wide brackets and commas make marks`() {
        let list =
            "\n\nReferences\n\n1. Roe A. A trial of touch. J Test. 2014;1:2-3.\n2. Lee B. A trial of sleep. J Test. 2015;2:3-4.\n"
        check("Pain fell by 20%（Roe，2014；Lee，2015）." + list, leads: "Roe 2014", "Lee 2015")
        check("Pain fell by 20%［1］【2】." + list, leads: "Roe 2014", "Lee 2015")
        check("Pain（doi：10.5555/stet.1）fell by 20%.", leads: "doi:10.5555/stet.1")
    }

    @Test func `an acronym may leave out a word of the name`() {
        let list =
            "\n\nReferences\n\nNational Institute for Health and Care Excellence. (2022). Guideline 9. NICE.\n\n"
            + "Roe, A. (2014). A trial of touch. J Test, 1(2), 3.\n"
        check(
            "NICE (2022) says that it is 20% in all." + list,
            leads: "National Institute for Health and Care Excellence 2022")
        check(
            "It is 20% in all (NICE, 2022)." + list,
            leads: "National Institute for Health and Care Excellence 2022")
        check("It is 20% in all (NASA, 2022)." + list, leads: "?NASA 2022")
    }

    @Test func `a body without a comma in a file is found by its whole name`() {
        let file = "TY  - RPRT\nAU  - Health Agency\nPY  - 2018\nTI  - Walking\nER  - \n"
        check(
            "It fell by 3% (Health Agency, 2018).", with: Reference.reading(ris: file),
            leads: "Agency 2018")
    }

    @Test(arguments: [
        "Half of them had closed, J. Roe, personal communication, May 2020.",
        "Sales fell by 12%, Roe told us in a personal communication.",
        "Unpublished data from the group show a rise of 5%.",
        "Rates rose by 9% (J. Roe, written communication, 2019).",
        "The rate was 8% (A. Poe, email to author, 2 June 2021).",
    ])
    func `what somebody told the writer is a source that nobody can read`(_ text: String) {
        check(text, leads: "-")
    }

    @Test func `words about such sources name none`() {
        check("Personal communication, not pay, was named by 40% of them.")
        check("Good oral communication raised marks by 5%.")
    }

    @Test func `a name that was broken at its hyphen is whole`() {
        check("Pain fell by 3% (doi:10.5555/stet- 2.001).", leads: "doi:10.5555/stet-2.001")
        check("Pain fell by 3% (doi:10.5555/stet- and more).", leads: "doi:10.5555/stet-")
    }

    @Test func `what a caption is adapted from stands for the caption`() {
        check(
            "Figure 2: Pain fell by 25% after a week. Adapted from Roe et al. (2014).\n\nReferences\n\n"
                + "1. Roe A, Poe B. A trial of touch. J Test. 2014;1:2-3.\n",
            leads: "Roe 2014",
            covering: "Figure 2: Pain fell by 25% after a week. | Adapted from Roe et al. (2014).")
    }

    @Test(arguments: [
        ("ISRCTN12345678", "trial:ISRCTN12345678"),
        ("ACTRN12605000123456", "trial:ACTRN12605000123456"),
        ("ChiCTR-TRC-10001234", "trial:ChiCTR-TRC-10001234"),
        ("ChiCTR2000029308", "trial:ChiCTR2000029308"), ("DRKS00012345", "trial:DRKS00012345"),
        ("UMIN000012345", "trial:UMIN000012345"), ("jRCTs031180194", "trial:jRCTs031180194"),
        ("CTRI/2018/05/013456", "trial:CTRI/2018/05/013456"),
        ("IRCT20180101012345N1", "trial:IRCT20180101012345N1"),
        ("EudraCT number: 2004-000446-20", "trial:EudraCT 2004-000446-20"),
        ("EU CT 2022-501234-12-00", "trial:EU CT 2022-501234-12-00"),
    ])
    func `a number of another register of trials is a source`(words: String, name: String) {
        check("Pain fell by 20% (\(words)).", leads: name)
        check("The trial (\(words)) found that pain fell by 20%.", leads: name)
        #expect(Identifier(name)?.text == name)
    }

    @Test func `other letters and digits are no trial`() {
        check("It rose by 5% in COVID19 wards, on the A12 and from 2004-000446-20.")
        check("ISRCTN1234 is too short, and so is NTR1.")
    }

    @Test func `a mark in a cell stands for the row`() {
        let list =
            "\n\n## References\n\n1. Roe A. A trial of touch. J Test. 2014;1:2-3.\n2. Lee B. A trial of sleep. J Test. 2015;2:3-4.\n"
        check(
            "| Drug | Effect | Source |\n|---|---|---|\n| One | Pain fell by 20% | Roe et al. 2014 [1] |\n"
                + "| Two | Pain fell by 30% | [2] |\n" + list,
            as: .markdown, leads: "Roe 2014", "Lee 2015", covering: "Two | Pain fell by 30% | [2]")
        check(
            "<table><tr><td>Pain fell by 20%</td><td>[1]</td></tr><tr><td>Pain fell by 30%</td><td>[2]</td></tr></table>"
                + "<h2>References</h2><ol><li>Roe A. A trial of touch. J Test. 2014;1:2-3.</li>"
                + "<li>Lee B. A trial of sleep. J Test. 2015;2:3-4.</li></ol>",
            as: .html, leads: "Roe 2014", "Lee 2015", covering: "Pain fell by 30% | [2]")
    }

    @Test func `any text of these signs is read`() {
        for piece in ["（", "［1］", "【2】，", "[^1]: Roe, 4.\n", "1 Roe\n", "personal communication, "]
        {
            _ = citations(in: .reading(String(repeating: piece, count: 20_000), as: .markdown))
        }
        _ = citations(
            in: .reading(
                String(repeating: ##"<a href="#_ednref1" name="_edn1">"##, count: 5_000), as: .html)
        )
    }
}
