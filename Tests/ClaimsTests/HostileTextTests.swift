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
}
