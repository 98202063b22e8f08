import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Says that the claimed figure is in the source, but of something else that was measured.
    static let anotherMeasure: Rule = Rule(
        id: "another-measure", severity: .warning, effect: .unverifies,
        why:
            "12% less pain and 12% less swelling are two findings: a figure belongs to its measure.",
        unless:
            "It applies only where no sentence of the source gives the figure of the claim's measure, and the sentence "
            + "that gives it names another measure under the same treatment.",
        wrong: Example(
            "Massage reduces resting heart rate by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Resting heart rate was also measured.",
                .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Resting heart rate was also measured.",
                .trial)),
        scope: .comparison { comparison in
            comparison.misplaced(.anotherMeasure, lacking: { $0.measured }, holding: { $0.agent }) {
                "The source gives \($0) of something else that was measured."
            }
        })
}

extension Comparison {
    /// A finding where the only sentence that gives the claimed figure holds one slot of the claim and nothing
    /// of the other, which the record names elsewhere.
    func misplaced(
        _ rule: Rule, lacking: (ClaimedEffect) -> Set<Term>, holding: (ClaimedEffect) -> Set<Term>,
        _ message: (String) -> String
    ) -> [Finding] {
        guard twin == nil, let effect, let claimed = words.quantities.first,
            claimed.kind != .count, claimed.kind != .number, let figure = Figure(claimed)
        else { return [] }
        let missing = lacking(effect).subtracting(holding(effect))
        let giving = pairs(of: claimed).filter { pair in
            guard let theirs = Figure(pair.reported) else { return false }
            return figure.isComparable(to: theirs) && figure.meets(theirs)
        }
        guard let pair = giving.first, !missing.isEmpty,
            giving.allSatisfy({
                record.statements[$0.statement].termSet.isDisjoint(with: missing)
                    && record.statements[$0.statement].role != .methods
            }), record.titleTerms.isDisjoint(with: missing),
            case let statement = record.statements[pair.statement],
            share(of: holding(effect), in: [statement.termSet]) >= 0.9,
            // The sentence names a measure or an agent of its own in the place.
            statement.effect(effect.question) != nil,
            record.mentionsAny(of: missing),
            !areOneInRecord(
                claim.agent,
                statement.claims.first { $0.range.overlaps(pair.reported.range) }?.agent)
        else { return [] }
        return [
            finding(
                rule, at: claimed.range, against: pair.statement, decisive: pair.reported.range,
                message(statement.text[pair.reported.range]))
        ]
    }
}
