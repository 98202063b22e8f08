import Citations
import Claims
import Prose

extension Rule {
    /// Flags a hedged finding told as certain.
    static let certaintyRaised: Rule = Rule(
        id: "certainty-raised", severity: .warning, effect: .overstates,
        why: "The authors say \"may\"; the draft says \"does\", or even \"proves\".",
        unless:
            "It applies to words that claim proof, and to a plain statement where the only passage about it is hedged; "
            + "a source that also reports the result plainly bears it out.",
        wrong: Example(
            "Massage definitely shortens recovery after knee surgery [1].",
            .abstract("Massage may shorten recovery after knee surgery.", .trial)),
        right: Example(
            "Massage may shorten recovery after knee surgery [1].",
            .abstract("Massage may shorten recovery after knee surgery.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard comparison.claim.certainty == .certain, comparison.sentenceWords.isDisjoint(with: hedges),
        comparison.sentenceWords.isDisjoint(with: beliefs), !comparison.words.denies,
        let alignment = comparison.accusable.first,
        case let statement = comparison.statement(alignment), statement.role != .title,
        let hedge = firstHedge(in: statement.words),
        comparison.saysProven || alignment.reverseCoverage >= 0.6 && alignment.coverage >= 0.8,
        // A plain result elsewhere bears the plain wording out.
        !comparison.alignments.contains(where: { other in
            other.isAboutTheSame && comparison.statement(other).role != .background
                && firstHedge(in: comparison.statement(other).words) == nil
                && comparison.stance(of: other) == .agrees
        })
    else { return [] }
    return [
        comparison.finding(
            .certaintyRaised, against: alignment.statement, decisive: hedge.range,
            edit: comparison.hedgingEdit(hedge.lower),
            "The source says “\(statement.text[hedge.range])”; the draft says it as certain.")
    ]
}

/// The first word by which a passage is not sure: *may*, or what somebody only believes, *propose that*.
///
/// "Could not show" is sure enough: it says what was not found.
private func firstHedge(in words: [Word]) -> Word? {
    words.indices.first { place in
        let next = words.indices.contains(place + 1) ? words[place + 1].lower : ""
        return hedges.contains(words[place].lower)
            && !(words[place].lower == "could" && next == "not")
            || beliefs.contains(words[place].lower) && next == "that"
    }.map { words[$0] }
}

/// Words by which something is held to be so.
///
/// "The proposed method" is no belief: in a passage *that* must follow.
private let beliefs: Set<String> = [
    "propose", "proposes", "proposed", "proposing", "hypothesise", "hypothesises", "hypothesised",
    "hypothesizes", "hypothesized", "hypothesis", "posit", "posits", "posited", "postulate",
    "postulates", "postulated", "speculate", "speculates", "speculated", "theorise", "theorised",
    "theorize", "theorized", "contend", "contends", "contended", "argue", "argues", "argued",
    "believe", "believes", "believed", "suspect", "suspects", "suspected",
]

private let hedges: Set<String> = [
    "may", "might", "could", "possibly", "perhaps", "potentially", "probably", "suggests",
    "suggest",
    "suggesting", "suggested", "seems", "seem", "appears", "appear", "potential", "likely",
    "possible",
    "preliminary", "unclear", "tentative", "hypothesize", "can",
]

extension Comparison {
    /// Whether the draft claims proof.
    fileprivate var saysProven: Bool {
        !sentenceWords.isDisjoint(with: [
            "proven", "proves", "proved", "prove", "proof", "definitely", "certainly",
            "undoubtedly", "guarantees",
            "guaranteed", "always", "cures", "cure", "confirms", "confirmed",
        ])
    }

    /// "reduces" as "may reduce", where the verb is in the present tense.
    fileprivate func hedgingEdit(_ hedge: String) -> Edit? {
        guard ["may", "might", "could", "can"].contains(hedge),
            let change = words.statement.changes.first, change.word > 0
        else { return nil }
        let verb = words.statement.words[change.word]
        guard verb.lower.hasSuffix("s"), !verb.lower.hasSuffix("ss") else { return nil }
        let bare = verb.lower.hasSuffix("sses") || verb.lower.hasSuffix("shes") ? 2 : 1
        return Edit(scope: verb.range, text: hedge + " " + String(verb.lower.dropLast(bare)))
    }
}
