import Claims
import Prose

extension Rule {
    /// Notes that one and the same testimonial stands under two names.
    static let quoteAttributedTwice: Rule = Rule(
        id: "quote-attributed-twice", severity: .note, effect: .notes,
        why: "The same words from two people are nobody's words.",
        unless: "The same quotation repeated under the same name is only repeated.",
        wrong: Example(
            "Ann B.\n\n\"After four weeks of massage my shoulder was as good as new.\"\n\n"
                + "Carl D.\n\n\"After four weeks of massage my shoulder was as good as new.\""),
        right: Example(
            "Ann B.\n\n\"After four weeks of massage my shoulder was as good as new.\"\n\n"
                + "Carl D.\n\n\"I could not tell any difference after my first month of visits.\""),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    var seen: [String: (name: String, isReported: Bool)] = [:]
    var findings: [Finding] = []
    for (place, block) in reading.article.blocks.enumerated() where block.range.length >= 40 {
        let key = words(in: reading.article.text, within: block.range).map(\.spelling)
            .joined(separator: " ")
        guard let name = name(before: place, in: reading.article) else { continue }
        guard let earlier = seen[key] else {
            seen[key] = (name, false)
            continue
        }
        guard earlier.name != name, !earlier.isReported else { continue }
        seen[key] = (earlier.name, true)
        let rule = Rule.quoteAttributedTwice
        findings.append(
            Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: DraftQuote(range: block.range, text: reading.article[block.range]),
                message: "The same words stand under “\(earlier.name)” and under “\(name)”."))
    }
    return findings
}

/// The name a block stands under: the line before it, if that is up to four words without a full stop at
/// the end of a sentence, the first with a capital.
private func name(before place: Int, in article: Article) -> String? {
    guard place > 0 else { return nil }
    let range = article.blocks[place - 1].range
    let names = words(in: article.text, within: range)
    guard (1...4).contains(names.count), range.length <= 40, let first = names.first,
        article.text.bytes[first.range.start] & 0x20 == 0 || first.range.start > range.start
    else { return nil }
    return article[range]
}

extension Word {
    /// The word in one of its spellings: "personalised" as "personalized".
    fileprivate var spelling: String {
        lower.hasSuffix("ised")
            ? lower.dropLast(4) + "ized"
            : lower.hasSuffix("ise") ? lower.dropLast(3) + "ize" : lower
    }
}
