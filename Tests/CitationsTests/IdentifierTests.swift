import Citations
import Testing

/// Every spelling of one identifier has one normal form, and what is none has none.
@Suite struct IdentifierTests {
    private func check(_ normal: String?, _ spellings: String...) {
        for spelling in spellings {
            #expect(Identifier(spelling)?.text == normal, "\(spelling)")
        }
    }

    @Test func `a DOI is the same in every spelling`() {
        check(
            "doi:10.5555/stet.1", "10.5555/stet.1", "10.5555/STET.1", "doi:10.5555/stet.1",
            "DOI: 10.5555/stet.1", "doi 10.5555/stet.1", "info:doi/10.5555/stet.1",
            "https://doi.org/10.5555/stet.1", "http://dx.doi.org/10.5555/stet.1",
            "https://www.doi.org/10.5555/stet.1?utm_source=x", "https://doi.org/10.5555%2Fstet.1",
            "10.5555/stet.1.", "10.5555/stet.1),", "<https://doi.org/10.5555/stet.1>",
            "10.5555/stet.1”", "https://doi.org/10.5555/stet.1/",
            "https://doi.org/10.5555/stet.1%20")
    }

    @Test func `brackets that balance belong to a DOI`() {
        check("doi:10.5555/s0140-6736(97)11096-0", "10.5555/S0140-6736(97)11096-0.")
        check(
            "doi:10.5555/1520-0469(1963)020<0130:dnf>2.0.co;2",
            "10.5555/1520-0469(1963)020<0130:DNF>2.0.CO;2",
            "https://doi.org/10.5555/1520-0469(1963)020%3C0130:DNF%3E2.0.CO;2",
            "10.5555/1520-0469(1963)020{\\textless}0130:DNF{\\textgreater}2.0.CO;2",
            "10.5555/1520-0469(1963)020&lt;0130:DNF&gt;2.0.CO;2")
        check(
            "doi:10.5555/(sici)1521(199911)216:1<135::aid-x>3.0.co;2-#",
            "https://doi.org/10.5555/(SICI)1521(199911)216:1<135::AID-X>3.0.CO;2-#",
            "10.5555/(SICI)1521(199911)216:1%3C135::AID-X%3E3.0.CO;2-%23")
    }

    @Test func `LaTeX escapes in a DOI are undone`() {
        check("doi:10.5555/a_b", "10.5555/a\\_b", "10.5555/a{\\_}b", "10.5555/a_b")
    }

    @Test func `what only looks like a DOI is none`() {
        check(nil, "10.5555", "10.5555/", "10.55/x", "10.5555 /x", "10.x/5555", "11.5555/x")
    }

    @Test func `PubMed numbers are read from labels and addresses`() {
        check(
            "pmid:123", "pmid:123", "PMID: 123", "PMID 00123",
            "https://pubmed.ncbi.nlm.nih.gov/123/",
            "https://www.ncbi.nlm.nih.gov/pubmed/123", "http://ncbi.nlm.nih.gov/pubmed/?term=123",
            "https://europepmc.org/article/MED/123", "https://pubmed.gov/123#abstract")
        check(nil, "pmid:0", "pmid:123456789", "pmid:12a", "123")
    }

    @Test func `PMC numbers lose their version`() {
        check(
            "pmcid:PMC123", "PMC123", "pmc123.2", "PMCID: PMC123", "pmcid:PMC00123",
            "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC123/#S2",
            "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/pdf/a.pdf",
            "https://europepmc.org/article/PMC/PMC123", "https://europepmc.org/articles/PMC123")
        check(nil, "PMC", "PMCX", "pmcid:PMC0")
    }

    @Test func `arXiv numbers of both styles lose their version`() {
        check(
            "arxiv:2104.12255", "arXiv:2104.12255", "arXiv:2104.12255v3", "2104.12255v1",
            "https://arxiv.org/abs/2104.12255v2", "https://arxiv.org/pdf/2104.12255.pdf",
            "https://arxiv.org/pdf/2104.12255v1")
        check(
            "arxiv:astro-ph/0601001", "astro-ph/0601001v1", "https://arxiv.org/abs/astro-ph/0601001"
        )
        check("arxiv:math/0309136", "arxiv:math.GT/0309136")
        check("arxiv:0704.0001", "arXiv:0704.0001")
        check(nil, "2113.12255", "2104.1225", "0704.00011", "nonsense/0601001", "hep-th/9913001")
    }

    @Test func `ten digits of an ISBN become thirteen and the check digit must be right`() {
        check(
            "isbn:9780306406157", "isbn:0306406152", "ISBN 0-306-40615-2", "978-0-306-40615-7",
            "ISBN-13: 978 0 306 40615 7", "ISBN-10: 0-306-40615-2")
        check("isbn:9780804429573", "ISBN 0-8044-2957-X")
        check(nil, "ISBN 0-306-40615-3", "9780306406158", "1234567890123")
    }

    @Test func `trial numbers are read from labels and addresses`() {
        check(
            "nct:NCT01234567", "NCT01234567", "nct01234567", "nct:NCT01234567",
            "https://clinicaltrials.gov/study/NCT01234567?tab=results",
            "https://clinicaltrials.gov/ct2/show/NCT01234567")
        check(nil, "NCT0123456", "NCT012345678")
    }

    @Test func `publishers' addresses that carry a DOI are that DOI`() {
        check(
            "doi:10.5555/abc.1", "https://example.org/doi/10.5555/abc.1",
            "https://example.org/doi/full/10.5555/abc.1?needAccess=true",
            "https://example.org/doi/abs/10.5555/abc.1#sec",
            "https://example.org/doi/pdf/10.5555/abc.1",
            "https://example.org/articles/10.5555/abc.1/full",
            "https://example.org/content/pdf/10.5555/abc.1.pdf",
            "https://example.org/article?id=10.5555/abc.1",
            "https://example.org/a/10.5555%2Fabc.1",
            "https://www.medrxiv.org/content/10.5555/abc.1v2.full.pdf",
            "https://academic.oup.com/j/advance-article/doi/10.5555/abc.1/5812345")
    }

    @Test func `an address that carries nothing is a page`() {
        check(
            "url:https://example.org/a", "https://EXAMPLE.org/a#b", "url:https://example.org/a",
            "https://example.org:443/a", "example.org/a")
        check("url:https://www.example.org/", "www.example.org", "https://www.example.org")
        check("url:http://example.org/10.15.7/notes", "http://example.org/10.15.7/notes")
        check(
            nil, "ftp://example.org/a", "javascript:alert(1)", "https://",
            "https://user@example.org/",
            "main.swift", "e.g.", "and/or", "mg.kg/day", "https://a..b/", "https://exa mple.org/",
            "")
    }

    @Test func `a page knows its host`() {
        #expect(PageAddress("https://www.Example.org/a/b?c=d")?.host == "example.org")
        #expect(PageAddress("https://www.example.org/a/b?c=d")?.path == "/a/b")
        #expect(PageAddress("https://www.example.org")?.isFrontPage == true)
        #expect(PageAddress("https://example.org/\u{E9}")?.value == "https://example.org/%C3%A9")
    }

    @Test func `every identifier reads its own text form`() {
        for text in [
            "doi:10.5555/stet.1", "pmid:123", "pmcid:PMC123", "arxiv:2104.12255",
            "arxiv:astro-ph/0601001", "isbn:9780306406157", "nct:NCT01234567",
            "url:https://example.org/a?b=c",
        ] {
            check(text, text)
        }
    }

    @Test func `any text is read or refused`() {
        for unit in ["10.1/", "[", ")", "%", "\\", "\u{0}", "é", "http://", ".", "PMC", "&lt;"] {
            _ = Identifier(String(repeating: unit, count: 3000))
            _ = Identifier("10.5555/" + String(repeating: unit, count: 1500))
        }
        for seed in 0..<2000 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            let bytes = (0..<24).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for prefix in ["", "10.5555/", "https://", "doi:", "isbn:", "arxiv:"] {
                if let identifier = Identifier(prefix + text) {
                    #expect(Identifier(identifier.text) == identifier, "\(identifier.text)")
                }
            }
        }
    }

    @Test(arguments: [
        ("10.5555/a/full", "10.5555/a"), ("10.5555/a/full.pdf", "10.5555/a/full 10.5555/a"),
        ("10.1101/2020.01.01.200v2", "10.1101/2020.01.01.200"), ("10.5555/av2", ""),
        ("10.5555/full", ""), ("10.5555/a", ""), ("10.5555/", ""),
    ])
    func `a name may have been copied with what stands behind it`(name: String, shorter: String) {
        let readings = DOI(name)?.withoutEndings.map(\.value).joined(separator: " ")
        #expect(readings ?? "" == shorter, "\(name)")
    }

    @Test(arguments: [
        (["pubmed", "europepmc"], ["medline"]), (["crossref", "openalex"], ["crossref"]),
        (["crossref", "pubmed"], ["crossref", "medline"]), (["datacite"], ["datacite"]),
        (["crossref", "retraction-watch"], ["crossref"]), ([], []),
    ])
    func `providers that carry one register are one origin`(providers: [String], origins: [String])
    {
        var record = SourceRecord(identifiers: [])
        record.supplies = providers.map { .init(provider: $0, url: "", fetched: 0) }
        #expect(record.origins.sorted() == origins)
    }
}
