import Prose
import Testing

@Suite struct SentenceTests {
    /// Sentences are written between bars: "One.| Two.".
    private func check(_ divided: String, at location: SourceLocation = #_sourceLocation) {
        let expected = divided.split(separator: "|").map {
            String($0).trimmingSpaces
        }
        let article = Article.reading(divided.filter { $0 != "|" }, as: .plain)
        let found = article.sentences.map { article[$0.range] }
        #expect(found == expected, sourceLocation: location)
    }

    @Test func `a stop, a question mark and an exclamation mark end a sentence`() {
        check("Massage works.| Does it?| It does!| Or?!| So they say.")
    }

    @Test func `titles and abbreviations do not`() {
        check("It held 4 wt. % of salt.| All of it.")
        check("Dr. Smith saw approx. 40 patients, e.g. nurses, vs. none at St. Mary's.| All left.")
        check("See Fig. 3 and No. 7 of Smith et al. (2014) for i.e. the rest.")
        check("So say Smith et al.| The rest agree.")
        check("It grew in the U.S. Army and the U.S.| The end.")
        check("E. coli and J. R. Smith were found.")
    }

    @Test func `no is an answer and a number`() {
        check("Does it help?| No.| It was No. 3 on the list.")
    }

    @Test func `decimals and addresses do not`() {
        check("Flow rose by 1.5 to .45 at example.com and p = 0.05.| Good.")
        check("It warmed by 1.5 °C.| Emissions rose at 90 °F.| So they say.")
        check("See https://example.com/a.B?c=d for more.| Good.")
    }

    @Test func `an ellipsis goes on in lower case`() {
        check("Well… maybe it helps... or not.| Well...| It does.")
    }

    @Test func `quotes and brackets close with their sentence`() {
        check("“It works.”| He left.| (It did.)| \"Yes!\"| \"Really?\" he asked.")
    }

    @Test func `citation marks stay with the sentence before`() {
        check("It eases pain.[3]| Next, [4] it helps.[2, 5–7]| Then more. [8]| End.")
        check("It eases pain.3| Next it helps.4,5| Then³ more.¹²| End of 2014.| Last.")
        check("It eases pain.[^1]| It helps. (Smith et al., 2014)| Last. [@smith2014; @doe]| End.")
    }

    @Test func `a raised mark stays with the sentence before, over a space too`() {
        let article = Article.reading(
            "<p>It eases pain. <sup>1,2</sup> Next it helps.<sup>3</sup> <sup>13</sup>C rose. <sup>4</sup></p>",
            as: .html)
        #expect(
            article.sentences.map { article[$0.range] } == [
                "It eases pain. 1,2", "Next it helps.3", "13C rose. 4",
            ])
    }

    @Test func `a semicolon does not end a sentence`() {
        check("It helps; it heals: always.")
    }

    @Test func `a missing space after a stop still divides`() {
        check("I stretch my back.|Recently, I saw Joey.")
        check("Great job Jason!!|Definitely will recommend")
        check("He works at Example.Com.| Fine.")
    }

    @Test func `a lower-case sentence opens only with the pronoun`() {
        check("It was very professional.| i have been there. also later.")
    }

    @Test func `a list number is not a sentence`() {
        check("It ended in 1999.| 31% of them stayed.")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
