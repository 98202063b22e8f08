import Citations
import Evidence
import Testing

/// "½" is a figure, and no word: nothing may look for the word it stands at.
@Suite struct `Figures that are signs alone` {
    @Test(arguments: [
        "Falls were fewer in adults with a cane than without (½; ⅓).",
        "Fewer adults with a cane than without fell (½ vs ⅓).",
        "Fewer adults fell: ½, ¼.",
        "Fewer adults with a cane fell than without (½ ⅓).",
        "Of adults with a cane and without a cane the share who fell was ½ vs ¼.",
        "Shares of those who fell: ½ and ¼.",
        "Fell, with lids and without lids: ½ ¼",
        "½ and ¼ of adults with and without a cane fell, respectively.",
        "In adults with a cane ½, in adults without ¼ fell (p = ½)",
        "½", "½ ¼", "(½ vs ¼)",
    ])
    func `they stand at any place of a sentence`(passage: String) {
        for claim in [
            "A half of adults with a cane fell.", "50% of adults with a cane fell.",
            "Fewer adults with a cane fell (½ vs ¼).", "½ of adults fell, and ¼ of nurses.", "½",
        ] {
            check(claim, passage)
        }
    }

    @Test func `they stand among words in any order`() {
        let pieces = [
            "½", "¼", "⅓", "(", ")", "vs", "and", "of", "in", "adults", "with a cane", "without",
            "fell", "fewer", "than", ",", ";", "12%", "30%", "respectively", "the placebo group",
            "compared", "from", "to", "higher", "were", "p =", "6 weeks", "no difference",
        ]
        var state: UInt64 = 7
        func sentence() -> String {
            (0..<9).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return pieces[Int(state >> 33) % pieces.count]
            }.joined(separator: " ")
        }
        for _ in 0..<150 { check(sentence() + ".", sentence() + ". " + sentence() + " ½.") }
    }

    /// Whatever is found, it is found without end of the process.
    private func check(_ claim: String, _ passage: String) {
        for depth in [SourceRecord.Depth.excerpt, .abstract] {
            let assessment = assess(claim: claim, passages: [passage], depth: depth)
            #expect((0...1).contains(assessment.confidence))
        }
    }
}
