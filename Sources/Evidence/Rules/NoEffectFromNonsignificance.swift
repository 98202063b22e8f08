import Claims
import Prose
import Quantities

extension Rule {
    /// Flags "there was no difference" where only significance was missing.
    static let noEffectFromNonsignificance: Rule = Rule(
        id: "no-effect-from-nonsignificance", severity: .warning, effect: .notes,
        why:
            "A p value above 0.05 does not show that there is no effect: the study may have been too small to see it.",
        unless:
            "\"No significant difference\" says what was found; an equivalence test may say that there is none.",
        wrong: Example("The two groups did not differ in pain (p = 0.21)."),
        right: Example("The two groups did not differ significantly in pain (p = 0.21)."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let article = reading.article
    return article.sentences.compactMap { sentence in
        let quantities = Array(reading.quantities(within: sentence.range))
        guard quantities.contains(where: isAboveSignificance) else { return nil }
        let statement = Statement(
            in: reading, range: sentence.range, quantities: quantities, claims: [], strength: nil)
        let words = Set(statement.words.map(\.lower))
        guard !words.contains(where: { $0.contains("significan") }),
            words.isDisjoint(with: [
                "equivalence", "equivalent", "noninferiority", "tost", "bayes", "detect",
                "evidence",
            ]),
            let denial = statement.denials.first(where: { $0.kind == .noEffect })
        else { return nil }
        let range = statement.words[denial.words.lowerBound].range
            .union(statement.words[denial.words.upperBound].range)
        let rule = Rule.noEffectFromNonsignificance
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: range, text: article[range]),
            message: "A result that is not significant does not show that there is no effect.")
    }
}
