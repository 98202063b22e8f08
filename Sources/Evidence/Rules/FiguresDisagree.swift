import Claims
import Prose
import Quantities

extension Rule {
    /// Flags two figures for the same thing in one article.
    static let figuresDisagree: Rule = Rule(
        id: "figures-disagree", severity: .warning, effect: .notes,
        why: "31% here and 13% there cannot both be right, and the reader cannot tell which is.",
        unless:
            "Measure, treatment, group and time must be the same in both sentences; ranges and bounds are left alone.",
        wrong: Example(
            "Massage increased blood flow to the calf by 31%.\n\n"
                + "In short, massage increased blood flow to the calf by 13%."),
        right: Example(
            "Massage increased blood flow to the calf by 31%.\n\n"
                + "In short, massage increased blood flow to the calf by 31%."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let claims = reading.claims.filter { $0.kind != .anecdote && $0.quantities.count == 1 }
        .map { ClaimWords($0, in: reading) }
        .filter {
            $0.figures.count == 1 && $0.quantities[0].modifier == nil && $0.figures[0].value != nil
        }
    var findings: [Finding] = []
    for (place, later) in claims.enumerated().dropFirst().prefix(400) {
        guard let earlier = claims[..<place].suffix(60).first(where: { disagree($0, later) }) else {
            continue
        }
        let rule = Rule.figuresDisagree
        let range = later.quantities[0].range
        findings.append(
            Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: DraftQuote(range: range, text: reading.article[range]),
                message:
                    "Elsewhere the article gives \(reading.article[earlier.quantities[0].range]) for the same: “"
                    + "\(reading.article[earlier.claim.range])”."))
    }
    return findings
}

private func disagree(_ left: ClaimWords, _ right: ClaimWords) -> Bool {
    let common = left.allTerms.intersection(right.allTerms).count
    let most = max(left.allTerms.count, right.allTerms.count)
    guard common >= 3, 10 * common >= 9 * most, left.figures[0].isComparable(to: right.figures[0]),
        left.figures[0].role == right.figures[0].role, left.direction == right.direction
    else { return false }
    return !left.figures[0].meets(right.figures[0])
}
