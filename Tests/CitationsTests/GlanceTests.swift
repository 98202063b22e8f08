import Citations
import Prose
import Testing

/// A glance tells which sentences and paragraphs are read for marks at all; none with a mark may be passed over.
@Suite struct GlanceTests {
    /// The one mark of a paragraph, by its kind and where it leads.
    private func check(_ text: String, finds expected: String) {
        let scan = citations(in: Article.reading(text, as: .plain))
        let found = scan.citations.map { citation in
            switch citation.target {
            case .identifier(let identifier): return identifier.text
            case .reference(let place): return scan.references[place].text
            case .dangling(let label): return "?" + label
            case .vague(let words): return "~" + words
            }
        }
        #expect(found == [expected], "\(text)")
    }

    @Test(arguments: [
        ("pmid 123", "pmid:123"), ("PMC123", "pmcid:PMC123"), ("pmcid: PMC123", "pmcid:PMC123"),
        ("PubMedID 123", "pmid:123"), ("PubMed: 123", "pmid:123"),
        ("arXiv:hep-th/9901001", "arxiv:hep-th/9901001"), ("arXiv 2104.12255", "arxiv:2104.12255"),
        ("NCT 01234567", "nct:NCT01234567"), ("ISBN: 0-306-40615-2", "isbn:9780306406157"),
        ("ISBN-13: 978 0 306 40615 7", "isbn:9780306406157"),
        ("doi 10.5555/stet.1", "doi:10.5555/stet.1"), ("10.5555/stet.1", "doi:10.5555/stet.1"),
        ("www.example.org", "~example.org"), ("WWW.example.org", "~example.org"),
        ("http://example.org", "~example.org"),
    ])
    func `an identifier is found where nothing else of its paragraph tells of one`(
        _ written: String, _ expected: String
    ) {
        check("Pain fell by half in all who walked (\(written)).", finds: expected)
        check("\(written) is where it was said that pain fell by half.", finds: expected)
    }

    @Test func `research is found invoked as far from its verb or its preposition as may be`() {
        check(
            "Studies of old and frail people show that walking helps.",
            finds: "~studies of old and frail people show")
        check(
            "In a large new long-term randomised trial pain fell.",
            finds: "~a large new long-term randomised trial")
        check("Walking has been so clearly shown to help that all do it.", finds: "~clearly shown")
        check("It is a clinically proven way to sleep.", finds: "~clinically proven")
        check(
            "Walking helps, backed by good long-term evidence.", finds: "~good long-term evidence")
        check("According to research walking helps.", finds: "~research")
    }

    @Test func `an attribution glued to the word before it is found beside a word for research`() {
        check("A trial of diseaseaccording to WHO rules went on.", finds: "~WHO")
        check("Walking helps.\n\nSource: Eurostat", finds: "~Eurostat")
    }

    @Test func `what was never published is found by both words of its phrase`() {
        check(
            "Pain fell, as we learned in a personal communication from Jo Roe.",
            finds: "personal communication")
        check("Pain fell by half; data not shown.", finds: "data not shown")
    }
}
