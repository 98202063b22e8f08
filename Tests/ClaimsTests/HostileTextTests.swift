import Claims
import Prose
import Testing

@Suite struct `Reading hostile text` {
    private func check(_ text: String, at location: SourceLocation = #_sourceLocation) {
        let article = Article.reading(text, as: .plain)
        let reading = read(article)
        #expect(reading.sentences.count == article.sentences.count, sourceLocation: location)
        for claim in reading.claims {
            #expect(article.text.range.contains(claim.range), sourceLocation: location)
            #expect(
                article.sentences[claim.sentence].range.contains(claim.range),
                sourceLocation: location)
            #expect((0...1).contains(claim.checkworthiness), sourceLocation: location)
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", "can", "increases", "no", "than", "which that reduces", ", , , and",
        "\u{301}\u{301}",
    ])
    func `scraps of text are read`(text: String) { check(text) }

    @Test func `a predicate that reaches past its own clause is read`() {
        check(
            "Closing schools, e.g., halving 50% of classes, can reduce the outbreak by 20% for the first plan, "
                + "by 30% for the second plan, and by 40% for the (first+second) plan.")
    }

    @Test func `random words of the grammar are read`() {
        let words = [
            "massage", "increases", "reduced", "reducing", "can", "help", "to", "no", "not", "that",
            "which", ",", ";",
            "and", "by", "10%", "than", "compared", "with", "I", "this", "approach", "difference",
            "in", "patients",
            "is", "effective", "for", "“", "”", "—", "according", "lower", "back", "were",
            "associated",
        ]
        var state: UInt64 = 42
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count] + " "
            }
            check(text + ".")
        }
    }

    @Test func `one endless sentence is read`() {
        check(
            String(repeating: "massage increases blood flow and reduces pain that ", count: 4_000))
    }

    @Test(arguments: [
        // A list whose lead-in has no end, once with marks that each cover every item.
        ("Massage can ", "really help people ", ":\n", "- reduce pain by 5%\n"),
        ("Massage can ", "[1] [2] ", ":\n", "- reduce pain by 5%\n"),
        // A sentence without end that is full of claims and marks.
        ("", "massage reduced pain by 5% [1], and ", "", ""),
        ("", "studies show that massage reduced pain by 5%, ", "", ""),
        // Cited claims and others, all with one figure.
        ("", "Massage cut pain by 31% [1]. Massage cut stress by 31%. ", "", ""),
        // One person's tale without end.
        ("", "I noticed that my pain improved and ", "", ""),
    ])
    func `texts in which everything could belong to everything are read`(
        start: String, unit: String, middle: String, item: String
    ) {
        check(
            start + String(repeating: unit, count: 800) + middle
                + String(repeating: item, count: 800))
    }
}
