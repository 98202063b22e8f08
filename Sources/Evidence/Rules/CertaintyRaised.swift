import Citations
import Claims
import Prose

extension Rule {
    /// Flags a hedged finding told as certain.
    static let certaintyRaised: Rule = Rule(
        id: "certainty-raised", severity: .warning, effect: .overstates,
        why: "The authors say \"may\"; the draft says \"does\", or even \"proves\".",
        unless:
            "It applies to words that claim proof, and to a plain statement where every passage that says the same is "
            + "hedged or graded as weak evidence; a source that also reports the result plainly bears it out.",
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
        comparison.sentenceWords.isDisjoint(with: denyingWords),
        comparison.sentenceWords.isDisjoint(with: hearsay)
    else { return [] }
    guard let (alignment, hedge) = comparison.hedgedAlignment else {
        guard let (place, range) = comparison.weaklyGraded else { return [] }
        let said = comparison.record.statements[place].text[range]
        return [
            comparison.finding(
                .certaintyRaised, against: place, decisive: range,
                "The source itself says “\(said)” of the evidence for this.")
        ]
    }
    let statement = comparison.statement(alignment)
    return [
        comparison.finding(
            .certaintyRaised, against: alignment.statement, decisive: hedge.range,
            edit: comparison.hedgingEdit(hedge.lower),
            "The source says “\(statement.text[hedge.range])”; the draft says it as certain.")
    ]
}

extension Comparison {
    /// The statement that tells what the claim tells, with its hedge, where no other tells it plainly.
    fileprivate var hedgedAlignment: (Alignment, Word)? {
        if saysProven, let alignment = accusable.first, statement(alignment).role != .title,
            let hedge = firstHedge(in: statement(alignment).words)
        {
            return (alignment, hedge)
        }
        let agreeing = agreeing.filter { $0.coverage >= 0.5 }
        guard let alignment = agreeing.first, let hedge = hedge(over: alignment),
            agreeing.allSatisfy({ self.hedge(over: $0) != nil })
        else { return nil }
        return (alignment, hedge)
    }

    /// Where the source grades the evidence for what the claim tells as weak, and no sentence tells it without.
    fileprivate var weaklyGraded: (statement: Int, words: TextRange)? {
        guard words.direction != nil, claim.causality != .association else { return nil }
        let agreeing = agreeing.filter { $0.coverage >= 0.5 }
        let graded = agreeing.first { isGradedWeak($0) }
        let overall =
            record.statements.contains { $0.gradesBetter }
            ? nil : record.statements.indices.first { record.statements[$0].gradesEverything }
        guard
            agreeing.allSatisfy({ isGradedWeak($0) || hedge(over: $0) != nil || overall != nil })
        else { return nil }
        let place =
            graded?.statement ?? (agreeing.isEmpty ? nil : overall)
            ?? alignments.first { isGradedShortly($0) }?.statement
        return place.flatMap { place in
            record.statements[place].weakEvidence.map { (place, $0.range) }
        }
    }

    /// Whether a statement grades as weak what it shares with the claim, and not just what it tells besides: "Zinc shortened
    /// colds, and there was low-certainty evidence on cough".
    private func isGradedWeak(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        guard let grade = statement.weakEvidence else { return false }
        guard let start = grade.start else { return true }
        let shared = statement.terms.filter { words.statement.termSet.contains($0.term) }
        return 2 * shared.count { $0.word > start } > shared.count
    }

    /// Whether a statement says of just what the claim measures that the evidence is weak: "the evidence for colorectal
    /// cancer was of very low certainty".
    private func isGradedShortly(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        guard statement.weakEvidence != nil, let agent = claim.agent, let measured = claim.measured
        else { return false }
        func isNamed(_ slot: Claim.Slot, in terms: Set<Term>) -> Bool {
            let own = ClaimWords.terms(of: slot.text).subtracting(amountTerms)
                .subtracting(generalTerms)
            return !own.isEmpty && own.allSatisfy { !meant([$0]).isDisjoint(with: terms) }
        }
        return isNamed(measured, in: statement.termSet)
            && isNamed(agent, in: statement.termSet.union(record.titleTerms))
            && !isSetApart(from: statement) && !isAtOtherTimeOrDose(statement)
    }

    /// The word by which a statement is not sure of what it shares with the claim.
    private func hedge(over alignment: Alignment) -> Word? {
        let statement = statement(alignment)
        let words = statement.words
        guard statement.denials.isEmpty, !isHedgedCause(statement) else { return nil }
        let shared = Set(
            statement.terms.filter { self.words.statement.termSet.contains($0.term) }.map(\.word))
        let close = shared.union(statement.changes.map(\.word))
        return words.indices.first { place in
            guard isHedge(place, in: words) else { return false }
            let after = shared.filter { $0 > place && words[$0].clause == words[place].clause }
            return 3 * after.count >= shared.count
                && close.contains { (place + 1...place + 3).contains($0) }
        }.map { words[$0] }
    }

    /// A hedge on a cause says nothing about a draft that tells only of what goes together.
    private func isHedgedCause(_ statement: Statement) -> Bool {
        claim.causality == .association
            && (statement.strength?.causality ?? .none) > .association
    }
}

/// Whether a word, where it stands, leaves open what follows it: "may reduce", "appears to reduce", "is likely to
/// reduce", and not "more likely to fall", "in May", "could not be shown".
private func isHedge(_ place: Int, in words: [Word]) -> Bool {
    let next = words.indices.contains(place + 1) ? words[place + 1] : nil
    let last = place > 0 ? words[place - 1] : nil
    switch words[place].lower {
    case "may", "might", "could":
        return next?.lower != "not" && next?.isNumber == false && last?.isNumber != true
            && !["in", "of", "since", "by"].contains(last?.lower ?? "")
    case "possibly", "perhaps", "potentially", "probably", "presumably":
        return !["because", "via", "through", "due", "by", "owing"].contains(next?.lower ?? "")
    case "appear", "appears", "appeared", "seem", "seems", "seemed":
        return ["to", "that"].contains(next?.lower ?? "")
    case "likely", "possible":
        return ["to", "that"].contains(next?.lower ?? "")
            && ["is", "are", "was", "were", "it", "seems", "appears"].contains(last?.lower ?? "")
    case "possibility", "hypothesis": return ["that", "of"].contains(next?.lower ?? "")
    case let word: return beliefs.contains(word) && next?.lower == "that"
    }
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

/// Words by which a draft tells what others say.
private let hearsay: Set<String> = [
    "reported", "estimated", "thought", "believed", "evidence", "considered", "described",
]

private let hedges: Set<String> = [
    "may", "might", "could", "possibly", "perhaps", "potentially", "probably", "suggests",
    "suggest",
    "suggesting", "suggested", "seems", "seem", "appears", "appear", "potential", "likely",
    "possible", "appeared", "seemed", "preliminary", "unclear", "tentative", "hypothesize", "can",
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
