#if Benchmarks
    import Citations
    import Evidence
    import Foundation
    import Prose

    /// What it costs to judge one claim against a full text that was read before.
    ///
    /// The passages are sentences of made prose, the claims are taken from among them: half as they stand, half
    /// with another figure, so that the rules have something to say.
    struct Judging {
        /// How many passages the full text has.
        let passages: Int
        /// The processor time of one claim, in milliseconds.
        let milliseconds: Double

        /// Judges thirty claims against so many passages; the least of five rounds counts.
        init(passages count: Int) {
            passages = count
            let text = Source.made.text(bytes: count * 180)
            let article = Article.reading(text, as: .plain)
            let sentences = article.sentences.prefix(count).map { article.text[$0.range] }
            let record = PassageRecord(
                passages: sentences.enumerated().map {
                    Passage(index: $0, text: $1, role: .results)
                }, depth: .fullText)
            let step = max(1, sentences.count / 30)
            let claims = stride(from: 0, to: sentences.count, by: step).map { place in
                place % 2 == 0
                    ? sentences[place] : sentences[place].replacing("1", with: "7")
            }
            var least = Double.infinity
            for _ in 0..<5 {
                let start = clock()
                var findings = 0
                for claim in claims {
                    findings += assess(claim: claim, beside: record).findings.count
                }
                let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
                least = min(least, seconds + (findings == .min ? 1 : 0))
            }
            milliseconds = 1000 * least / Double(max(1, claims.count))
        }
    }
#endif
