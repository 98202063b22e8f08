import Reports

extension CorpusScores {
    /// The scores as tables a person reads.
    public var text: String {
        let byVerdict = scores(of: verdicts)
        let range = macroF1Interval(of: verdicts)
        let right = verdicts.count { $0.gold != nil && $0.gold == $0.said }
        let accused = falseAccusations
        var lines = [
            "\(articles.count) " + (articles.count == 1 ? "article" : "articles")
                + ", \(verdicts.count { $0.gold != nil }) claims, \(right) with the right verdict",
            "",
            "verdicts    macro-F1 \(percent(macroF1(verdicts))) (95% \(percent(range.low)) to "
                + "\(percent(range.high))), saying the commonest of all gives "
                + percent(macroF1(doNothing(verdicts))),
            "accusations \(accused.count) of \(accused.of) claims that may stand or are open",
            "passages    of \(passages.all) claims with a sentence to look at, \(passages.first) are shown it "
                + "first, \(passages.shown) at all",
            "",
        ]
        lines += table("verdict", byVerdict) + [""] + table("rule", rules)
        if !differences.isEmpty { lines += ["", "Differences"] + differences.map { "  " + $0 } }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The scores as one JSON object.
    public var json: [UInt8] {
        let range = macroF1Interval(of: verdicts)
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("articles", each: articles) { $0.value($1) }
            writer.member("claims", verdicts.count { $0.gold != nil })
            writer.member("macro_f1", macroF1(verdicts))
            writer.member("macro_f1_low", range.low)
            writer.member("macro_f1_high", range.high)
            writer.member("macro_f1_do_nothing", macroF1(doNothing(verdicts)))
            writer.member("false_accusations", falseAccusations.count)
            writer.member("innocent", falseAccusations.of)
            writer.member("passages", passages.all)
            writer.member("passages_first", passages.first)
            writer.member("passages_shown", passages.shown)
            writer.member("verdicts", scores(of: verdicts))
            writer.member("rules", rules)
            writer.member("differences", each: differences) { $0.value($1) }
        }
        return writer.bytes + [0x0A]
    }
}
