import Citations
import Prose

extension Rule {
    /// Flags an effect that the source says is not there.
    static let noEffectReported: Rule = Rule(
        id: "no-effect-reported", severity: .error, effect: .contradicts,
        why: "The source looked for the effect and says that there is none.",
        unless:
            "A source that merely did not reach significance is another matter (not-significant), and so is one that "
            + "says it of another measure, group or time.",
        wrong: Example(
            "Vitamin C shortens the common cold in athletes [1].",
            .abstract("Vitamin C had no effect on the common cold in athletes.", .trial)),
        right: Example(
            "Vitamin C has no effect on the common cold in athletes [1].",
            .abstract("Vitamin C had no effect on the common cold in athletes.", .trial)),
        scope: .comparison { comparison in
            guard let (alignment, denial) = comparison.denied, denial.kind != .notSignificant else {
                return []
            }
            return [
                comparison.finding(
                    .noEffectReported, against: alignment.statement,
                    decisive: comparison.statement(alignment).range(of: denial.words),
                    denial.kind == .equivalent
                        ? "The source shows the two to be alike."
                        : "The source says that there is no such effect.")
            ]
        })
}

extension Comparison {
    /// The close statement that denies the claim's effect, when no other statement reports it.
    var denied: (alignment: Alignment, denial: Denial)? {
        // "pain but not disability" says itself what the source does not find.
        // "That is one death less in 1,100" leaves to the sentence before it what it is of.
        guard !words.denies, !words.pointsBack, !tellsAlikeness,
            !words.statement.words.contains(where: { plainNegations.contains($0.lower) })
        else { return nil }
        for alignment in accusable {
            if case .denies(let denial) = stance(of: alignment), !isStatedElsewhere(but: alignment),
                mayBeDenied(by: statement(alignment))
            {
                return (alignment, denial)
            }
        }
        for alignment in alignments where namesNothingElse(alignment) {
            if case .denies(let denial) = stance(of: alignment), !isStatedElsewhere(but: alignment),
                mayBeDenied(by: statement(alignment))
            {
                return (alignment, denial)
            }
        }
        for alignment in slotAccusable {
            if case .denies(let denial) = slotStance(of: alignment),
                mayBeDenied(by: statement(alignment))
            {
                return (alignment, denial)
            }
        }
        let bare = deniedBarely.flatMap { isOfOtherPart(statement($0.alignment)) ? nil : $0 }
        return bare ?? groupsAlike
    }

    /// Whether what a statement does not find may be what the claim says: of the same people, time and dose.
    private func mayBeDenied(by statement: Statement) -> Bool {
        !isSetApart(from: statement) && agreesInTime(statement) && !isAtOtherTimeOrDose(statement)
            && !namesAnotherInstead(statement) && !isOfOtherPart(statement)
    }

    /// Whether the claim is about what a statement does find beside what it does not: "31.0 kg on the low dose (p = 0.71) and
    /// 28.6 kg on the high dose (p = 0.004)" denies nothing of the high dose.
    private func isOfOtherPart(_ statement: Statement) -> Bool {
        // In one clause without a figure a turn is part of what is denied: "do not support a link between night work and falls".
        (!statement.quantities.isEmpty || Set(statement.words.map(\.clause)).count > 1)
            && ownPart(of: statement, isShown: true) != nil
    }
}
