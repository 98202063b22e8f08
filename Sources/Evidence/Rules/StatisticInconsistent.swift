import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a p value that does not follow from its test.
    static let statisticInconsistent: Rule = Rule(
        id: "statistic-inconsistent", severity: .warning, effect: .notes,
        why:
            "Test, degrees of freedom and p value hang together: where they do not, one of the three was miswritten, "
            + "and which one cannot be told from here.",
        unless:
            "What rounding of the test's value and of p allows is no error; a one-tailed test that says so may give half.",
        wrong: Example("The groups differed in pain, t(28) = 1.20, p < .001."),
        right: Example("The groups differed in pain, t(28) = 2.20, p = .036."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let article = reading.article
    let isOneTailed = saysOneTailed(words(in: article.text, within: article.text.range))
    return reportedTests(in: article.text).filter { !$0.agrees(isOneTailed: isOneTailed) }.map {
        test in
        let rule = Rule.statisticInconsistent
        return Finding(
            rule: rule.id, severity: test.changesDecision ? .error : rule.severity,
            effect: rule.effect,
            draft: DraftQuote(range: test.range, text: article[test.range]),
            message:
                "The test's own figures give p = \(thousandths(test.recomputed)): one of them was miswritten."
        )
    }
}

/// Whether some test is called one-tailed, one-sided or directional: like statcheck, anywhere in the article.
private func saysOneTailed(_ words: [Word]) -> Bool {
    words.indices.contains { place in
        switch words[place].lower {
        case "directional": return place == 0 || words[place - 1].lower != "non"
        case "tailed", "sided": return place > 0 && ["one", "1"].contains(words[place - 1].lower)
        default: return false
        }
    }
}

/// The middle of an interval of p values with three decimals.
private func thousandths(_ interval: RoundingInterval) -> String {
    let value = Int((interval.low + interval.high) / 2 * 1000 + 0.5)
    let digits = String(value)
    return value >= 1000
        ? "1" : "." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}
