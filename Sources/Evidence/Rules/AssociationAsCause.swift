import Citations
import Claims
import Prose

extension Rule {
    /// Flags a cause where the source found things to go together.
    static let associationAsCause: Rule = Rule(
        id: "association-as-cause", severity: .error, effect: .overstates,
        why:
            "Things that go together need not cause each other: coffee drinkers may differ in other ways.",
        unless:
            "It applies only where the passage itself speaks of an association, or the source says that it cannot tell "
            + "what causes what, and nothing in the record claims more "
            + "(of a study that only watched and says it in other words the claim stays unverified), "
            + "and never to trials that allot treatment by chance, or to pooled ones.",
        wrong: Example(
            "Coffee lowers the risk of stroke in women [1].",
            .abstract("Coffee was associated with a lower risk of stroke in women.", .cohort)),
        right: Example(
            "Coffee is associated with a lower risk of stroke in women [1].",
            .abstract("Coffee was associated with a lower risk of stroke in women.", .cohort)),
        scope: .comparison { comparison in
            for findings in [findings, causeLeftOpen, causeOfWatching] {
                let found = findings(comparison)
                if !found.isEmpty { return found }
            }
            return []
        })
}

/// A cause told of what a study that only watched saw, in a passage that bears the figures out and does not say itself
/// that things went together: left to a person.
private func causeOfWatching(in comparison: Comparison) -> [Finding] {
    guard let support = comparison.support, support.decisive != nil,
        let alignment = comparison.alignments.first(where: { $0.statement == support.statement }),
        comparison.makesCauseOfWatching(alignment), let study = comparison.record.study,
        !comparison.sentenceStems.contains(where: { associationStems.contains($0) })
    else { return [] }
    var finding = comparison.finding(
        .associationAsCause, as: .unverifies, against: support.statement,
        decisive: support.decisive,
        "The source is \(study.readableName), which saw things together and cannot show a cause.")
    finding.severity = .warning
    return [finding]
}

/// A cause told of what the source is about, where the source says that it cannot tell one.
private func causeLeftOpen(in comparison: Comparison) -> [Finding] {
    guard comparison.tellsPlainCause, let agent = comparison.claim.agent,
        case let named = ClaimWords.terms(of: agent.text).subtracting(amountTerms)
            .subtracting(generalTerms), !named.isEmpty,
        named.allSatisfy({ comparison.record.mentions[$0] != nil }),
        let (place, range) = comparison.record.causeLeftOpen,
        !comparison.agreeing.contains(where: { claimsMore(comparison.statement($0)) })
    else { return [] }
    let said = comparison.record.statements[place].text[range]
    return [
        comparison.finding(
            .associationAsCause, against: place, decisive: range,
            "The source says that it cannot tell a cause: “\(said)”.")
    ]
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard comparison.tellsPlainCause,
        !(comparison.record.canShowCause ?? comparison.record.tellsOfLots),
        case let agreeing = comparison.accusable + comparison.agreeing + comparison.relating
            + comparison.pinned,
        let alignment = agreeing.first(where: {
            comparison.isAssociated(in: $0) && !comparison.leavesOutMeasured(in: $0)
        }),
        case let statement = comparison.statement(alignment),
        let range = association(in: statement),
        !agreeing.contains(where: { claimsMore(comparison.statement($0)) })
    else { return [] }
    return [
        comparison.finding(
            .associationAsCause, against: alignment.statement, decisive: range,
            edit: comparison.associationEdit,
            "The source says “\(statement.text[range])”, which is no cause.")
    ]
}

/// Whether a statement says more than that things go together; "cannot show that trees prevent asthma" does not.
private func claimsMore(_ statement: Statement) -> Bool {
    (statement.strength?.causality ?? .none) > .association && association(in: statement) == nil
        && (statement.changes.isEmpty || !statement.changes.allSatisfy(\.isDenied))
}

/// The words by which a statement says that two things go together.
private func association(in statement: Statement) -> TextRange? {
    for (place, word) in statement.words.enumerated()
    where associationStems.contains(word.stem) && !isEndOfCompound(word, in: statement) {
        guard !isDenied(place, in: statement.words) else { return nil }
        let next = statement.words.index(after: place)
        if next < statement.words.count, ["with", "to"].contains(statement.words[next].lower) {
            return word.range.union(statement.words[next].range)
        }
        return word.range
    }
    return nil
}

/// "K63-linked chains" and "pathogen-associated patterns" are names of things.
private func isEndOfCompound(_ word: Word, in statement: Statement) -> Bool {
    let start = word.range.start
    return start > statement.range.start && statement.text.bytes[start - 1] == UInt8(ascii: "-")
}

extension Statement {
    /// Whether it says of somebody that they are at a higher risk, whatever it is that brings it about.
    fileprivate var tellsRiskOnly: Bool {
        words.indices.contains { place in
            words[place].lower == "at"
                && words[place...].dropFirst().prefix(3).contains { $0.lower == "risk" }
        }
    }
}

private let associationStems: Set<String> = Set(
    [
        "associated", "association", "associations", "correlated", "correlation", "linked",
        "correlates",
    ].map { root(of: $0) })

extension RecordReading {
    /// Whether a passage speaks of placebo or of lots, so that it may be a trial though nothing says which study it
    /// is.
    fileprivate var tellsOfLots: Bool {
        statements.contains { statement in
            statement.words.contains { $0.lower == "placebo" || $0.lower.hasPrefix("randomi") }
        }
    }
}

extension Comparison {
    /// Whether the claim says that one thing brings about another, and neither denies it nor speaks of an association.
    fileprivate var tellsPlainCause: Bool {
        claim.causality == .cause && !words.denies && !words.statement.tellsRiskOnly
            && !sentenceStems.contains { associationStems.contains($0) } && !isDeniedBefore
    }

    /// Whether the words before the claim in its sentence deny what it says: "the study cannot say that".
    fileprivate var isDeniedBefore: Bool {
        Evidence.words(
            in: reading.article.text, within: TextRange(words.sentence.start, claim.range.start)
        ).contains { denyingWords.contains($0.lower) || emptyWords.contains($0.lower) }
    }

    /// The alignments that only relate what the claim says brings about with what it says is brought about, both named
    /// in full, and go no other way: "statin use was associated with a 46% increased risk of diabetes" beside "statins
    /// cause diabetes".
    fileprivate var relating: [Alignment] {
        guard let agent = claim.agent, let measured = claim.measured else { return [] }
        func named(_ slot: Claim.Slot) -> Set<Term> {
            ClaimWords.terms(of: slot.text).subtracting(amountTerms).subtracting(generalTerms)
        }
        let (ours, theirs) = (named(agent), named(measured))
        guard !ours.isEmpty, !theirs.isEmpty else { return [] }
        return alignments.filter { alignment in
            let statement = statement(alignment)
            guard ![.methods, .background].contains(statement.role), !addsDoubt(alignment),
                !tellsMethods(alignment), statement.denials.isEmpty,
                let range = association(in: statement)
            else { return false }
            let place = statement.places(of: range).lowerBound
            let before = Set(statement.terms.filter { $0.word < place }.map(\.term))
            let after = Set(statement.terms.filter { $0.word > place }.map(\.term))
            func held(_ terms: Set<Term>, _ sets: Set<Term>) -> Bool {
                terms.allSatisfy { !meant([$0]).isDisjoint(with: sets) }
            }
            let turns = statement.changes.map(\.direction)
            return held(ours, before.union(record.titleTerms)) && held(theirs, after)
                && !ours.isDisjoint(with: before)
                && !(words.direction.map { own in turns.contains { isOpposite($0, own) } } ?? false)
                && !isSetApart(from: statement) && !isAtOtherTimeOrDose(statement)
        }
    }

    /// The alignments that a figure of the claim pins down and that name what the claim says is brought about.
    fileprivate var pinned: [Alignment] {
        let places = Set(
            words.quantities.compactMap {
                pin(of: $0)?.statement ?? pinOfRatio($0)?.statement
            })
        let measured = words.measuredTerms.subtracting(amountTerms).subtracting(generalTerms)
        return alignments.filter { alignment in
            let statement = statement(alignment)
            return places.contains(alignment.statement)
                && ![.methods, .background, .title].contains(statement.role)
                && !meant(measured).isDisjoint(with: statement.termSet) && isTellable(statement)
                && !addsDoubt(alignment)
        }
    }

    /// Whether a statement says that what the claim speaks of goes together: terms of the claim stand before the
    /// word for it and after.
    fileprivate func isAssociated(in alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        guard let range = association(in: statement) else { return false }
        let place = statement.places(of: range).lowerBound
        let clause = statement.words[place].clause
        let shared = statement.terms.filter {
            words.statement.termSet.contains($0.term) && statement.words[$0.word].clause == clause
        }.map(\.word)
        let isBetween = statement.words[place...].prefix(2).contains { $0.lower == "between" }
        return shared.contains { $0 > place } && (isBetween || shared.contains { $0 < place })
    }

    /// "lowers the risk" as "is associated with lower risk", where the verb is a plain one.
    fileprivate var associationEdit: Edit? {
        guard let change = words.statement.changes.first,
            let plain = plainChanges[words.statement.words[change.word].lower]
        else { return nil }
        let verb = words.statement.words[change.word].range
        let after = words.statement.words.dropFirst(change.word + 1).first
        let isArticle = after?.lower == "the"
        let scope = isArticle ? verb.union(after?.range ?? verb) : verb
        return Edit(scope: scope, text: "\(plain.verb) associated with \(plain.adjective)")
    }
}

private let plainChanges: [String: (verb: String, adjective: String)] = [
    "lowers": ("is", "a lower"), "reduces": ("is", "a lower"), "decreases": ("is", "a lower"),
    "cuts": ("is", "a lower"), "raises": ("is", "a higher"), "increases": ("is", "a higher"),
    "lower": ("are", "a lower"), "reduce": ("are", "a lower"), "decrease": ("are", "a lower"),
    "cut": ("are", "a lower"), "raise": ("are", "a higher"), "increase": ("are", "a higher"),
    "reduced": ("was", "a lower"), "lowered": ("was", "a lower"), "increased": ("was", "a higher"),
    "raised": ("was", "a higher"),
]
