import Citations
import Prose

extension Rule {
    /// Flags an effect that the source did not show.
    static let notSignificant: Rule = Rule(
        id: "not-significant", severity: .error, effect: .overstates,
        why:
            "The source looked for the effect and could not tell it from chance: that is no evidence for it, "
            + "though none against it either.",
        unless:
            "It does not apply where the source reports the effect elsewhere, or for another measure or group.",
        wrong: Example(
            "Massage reduces cortisol levels in nurses [1].",
            .abstract(
                "Massage did not significantly reduce cortisol levels in nurses (p = 0.31).", .trial
            )),
        right: Example(
            "Massage did not significantly reduce cortisol levels in nurses [1].",
            .abstract(
                "Massage did not significantly reduce cortisol levels in nurses (p = 0.31).", .trial
            )),
        scope: .comparison { comparison in
            if let (alignment, denial) = comparison.denied, denial.kind == .notSignificant,
                !comparison.tellsChance
            {
                let statement = comparison.statement(alignment)
                guard !comparison.givesBothPlainly(statement) else { return [] }
                return [
                    comparison.finding(
                        .notSignificant, against: alignment.statement,
                        decisive: statement.range(of: denial.words),
                        "The source did not find the effect to be significant.")
                ]
            }
            if let (alignment, words) = comparison.leftToChance {
                return [
                    comparison.finding(
                        .notSignificant, against: alignment.statement, decisive: words,
                        "The source reports the effect and says that it may be chance.")
                ]
            }
            if let (place, words) = comparison.figuresLeftToChance {
                return [
                    comparison.finding(
                        .notSignificant, against: place, decisive: words, byChance)
                ]
            }
            if let (place, words) = comparison.significanceDenied {
                return [
                    comparison.finding(
                        .notSignificant, against: place, decisive: words,
                        "The source did not find this to be significant.")
                ]
            }
            return comparison.differenceByChance.map { place, words in
                [
                    comparison.finding(
                        .notSignificant,
                        as: comparison.tellsCauseAsSure
                            ? .overstates : comparison.tellsWhichWay ? .unverifies : .notes,
                        against: place, decisive: words, byChance)
                ]
            } ?? []
        })
}

private let byChance = "The source gives these figures and says that the difference may be chance."
