import Citations
import Testing

/// Reference files of three formats give the same references.
@Suite struct ReferenceFileTests {
    private func check(_ references: [Reference], label: String? = "smith2014") {
        #expect(references.count == 1)
        guard let reference = references.first else { return }
        #expect(reference.label == label)
        #expect(reference.authors.map(\.family) == ["Müller", "Smith"])
        #expect(reference.year == 2014)
        #expect(reference.title == "A Trial of It & More")
        #expect(reference.container == "Journal of Tests")
        #expect(reference.volume == "12")
        #expect(reference.issue == "3")
        #expect(reference.pages?.replacing("\u{2013}", with: "-") == "45-51")
        #expect(reference.identifiers.map(\.text) == ["doi:10.5555/stet_1"])
    }

    @Test func `BibTeX`() {
        check(
            Reference.reading(
                bibTeX: #"""
                    Some words before.
                    @string{jt = "Journal of Tests"}
                    @comment{nothing}
                    @article{smith2014,
                      author = {M{\"u}ller, Anna and Smith, John K. and others},
                      title = {A {Trial} of It \& More}, journal = jt, year = 2014,
                      volume = "12", number = {3}, pages = {45--51}, doi = {10.5555/STET\_1},
                    }
                    """#))
    }

    @Test func `RIS`() {
        check(
            Reference.reading(
                ris: """
                    TY  - JOUR
                    ID  - smith2014
                    AU  - Müller, Anna
                    AU  - Smith, John K.
                    TI  - A Trial of It
                    & More
                    JO  - Journal of Tests
                    PY  - 2014/05/01
                    VL  - 12
                    IS  - 3
                    SP  - 45
                    EP  - 51
                    DO  - https://doi.org/10.5555/stet_1
                    ER  - 
                    """))
    }

    @Test func `CSL-JSON`() {
        check(
            Reference.reading(
                cslJSON: #"""
                    [{"id": "smith2014", "type": "article-journal",
                      "author": [{"family": "M\u00fcller", "given": "Anna"}, {"family": "Smith"}],
                      "title": "A Trial of It & More", "container-title": "Journal of Tests",
                      "issued": {"date-parts": [[2014, 5]]}, "volume": "12", "issue": 3,
                      "page": "45-51", "DOI": "10.5555/stet_1"}]
                    """#))
    }

    @Test func `what is none of these gives nothing`() {
        #expect(Reference.reading(cslJSON: "[1, {}, \"a\"").isEmpty)
        #expect(Reference.reading(bibTeX: "user@example.org, @article{").isEmpty)
        #expect(Reference.reading(ris: "no tags here").isEmpty)
        for unit in ["@", "@a{b,c={", "{", "[", "\"", "\\", "TY  - \n", "{\"a\":", "\\u", "é"] {
            let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
            _ = Reference.reading(bibTeX: text)
            _ = Reference.reading(ris: text)
            _ = Reference.reading(cslJSON: text)
        }
    }
}
