import Citations
import Claims
import Prose

extension Rule {
    /// Flags a source that, read whole, is about something else.
    static let unrelatedSource: Rule = Rule(
        id: "unrelated-source", severity: .error, effect: .unsupports,
        why:
            "The citation leads to a work on another subject: most often a wrong number or a wrong link.",
        unless:
            "It needs a full text of some length that shares none of the claim's subject, nor of any other claim that "
            + "cites it; with an abstract alone the claim stays unverified.",
        wrong: Example("Massage reduces blood pressure by 12% [1].", .fullText(otherSubject)),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .fullText("Massage reduced blood pressure by 12% compared with rest. " + otherSubject)),
        scope: .comparison { comparison in
            guard comparison.isAboutSomethingElse else { return [] }
            let isWhole = comparison.record.isWholeText
            return [
                comparison.finding(
                    .unrelatedSource, as: isWhole ? .unsupports : .unverifies,
                    "The \(comparison.record.depth.readableName) shares no subject with the claim.")
            ]
        })
}

/// Fifty sentences about bees: the example needs a whole text.
private let otherSubject = (1...50).map { number in
    "In hive \(number) of the orchard the bees danced for their sisters and brought home nectar and pollen by noon."
}.joined(separator: " ")

extension Comparison {
    /// Whether the record, read far enough to know, shares no subject with the claim.
    var isAboutSomethingElse: Bool {
        guard record.statements.count >= 5, words.statement.termSet.count >= 3 else { return false }
        let own = words.allTerms
        return 6 * own.count { record.mentions[$0] != nil } < own.count && !othersShareSubject
    }

    /// Whether another claim that cites the work speaks of what it is about: then the work is the right one, and this
    /// claim says it in words of its own.
    private var othersShareSubject: Bool {
        guard let citation else { return false }
        let scan = reading.citations.citations
        let target = scan[citation].target
        let others = reading.claims.lazy.filter { other in
            other.index != claim.index
                && other.citations.contains { scan[$0].target == target }
        }
        return others.prefix(12).contains { other in
            let terms = ClaimWords.terms(of: reading.article[other.range])
            return 3 * terms.count { record.mentions[$0] != nil } >= terms.count
        }
    }
}
