import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a figure that nothing can have.
    static let impossibleFigure: Rule = Rule(
        id: "impossible-figure", severity: .error, effect: .notes,
        why:
            "Nothing falls by more than all of it, no share exceeds the whole, and no p value exceeds 1.",
        unless:
            "A rise may exceed 100%, and so may a share of something that is no part (\"120% of last year's\").",
        wrong: Example("Massage reduced pain by 140%."),
        right: Example("Massage reduced pain by 40%."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    reading.quantities.compactMap { quantity in
        guard let message = impossibility(of: quantity, in: reading.article) else { return nil }
        let rule = Rule.impossibleFigure
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: quantity.range, text: reading.article[quantity.range]),
            message: message)
    }
}

private func impossibility(of quantity: Quantity, in article: Article) -> String? {
    let value = quantity.value?.value ?? quantity.high?.value ?? 0
    switch quantity.kind {
    case .percent where quantity.role == .change && quantity.direction == .decrease && value > 100:
        return "Nothing can fall by more than 100%."
    case .percent where value > 100 && isShareOfPeople(quantity, in: article):
        return "A share cannot exceed 100%."
    case .ratio where value > 1 && writesInOrOutOf(quantity, in: article):
        return "A part cannot be larger than its whole."
    case .statistic:
        if quantity.isPValue, value > 1 || value < 0 { return "A p value lies between 0 and 1." }
        if quantity.symbol?.lowercased() == "r", abs(value) > 1 {
            return "A correlation lies between −1 and 1."
        }
        return nil
    default: return nil
    }
}

/// Whether the words after a percent name people as the whole ("120% of patients").
private func isShareOfPeople(_ quantity: Quantity, in article: Article) -> Bool {
    let after = words(
        in: article.text,
        within: TextRange(
            quantity.range.end, min(quantity.range.end + 40, article.text.bytes.count)))
    guard quantity.role == .level, after.first?.lower == "of" else { return false }
    return after.dropFirst().prefix(3).contains {
        ["patients", "people", "participants", "women", "men", "children", "adults", "respondents"]
            .contains($0.lower)
    }
}

private func writesInOrOutOf(_ quantity: Quantity, in article: Article) -> Bool {
    words(in: article.text, within: quantity.range).contains {
        $0.lower == "in" || $0.lower == "out"
    }
}
