import Citations
import Prose
import Quantities

extension Rule {
    /// Flags a share told of another whole.
    static let denominatorChanged: Rule = Rule(
        id: "denominator-changed", severity: .error, effect: .contradicts, restsOnFigure: true,
        why: "31% of those who answered is not 31% of those who were asked.",
        unless:
            "It applies only where both sentences speak of the same thing and each names what the share is of: another "
            + "group, all where the source names a part, or so many per 100 where the source has them per 1,000.",
        wrong: Example(
            "Side effects were reported by 31% of all participants in the first month [1].",
            .abstract(
                "Side effects were reported by 31% of the smokers in the first month.", .trial)),
        right: Example(
            "Side effects were reported by 31% of the smokers in the first month [1].",
            .abstract(
                "Side effects were reported by 31% of the smokers in the first month.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    if let (claimed, reported, place) = comparison.rateOfOtherBase {
        let (own, source) = (comparison.words.statement, comparison.record.statements[place])
        let written = own.range(of: claimed.places)
        let told = source.range(of: reported.places)
        return [
            comparison.finding(
                .denominatorChanged, at: written, against: place, decisive: told,
                "The source tells \(reported.number) per \(reported.base), not per \(claimed.base)."
            )
        ]
    }
    for claimed in comparison.words.quantities {
        guard let ours = Figure(claimed), ours.scale == .percent, claimed.role == .level,
            let whole = Whole(of: claimed, in: comparison.words.statement)
        else { continue }
        let pairs = comparison.pairs(of: claimed)
        // Beside a sentence that is the same only the figure at the same place is meant.
        let isPlaced = pairs.contains(where: \.isVerbatim)
        for pair in pairs where pair.isVerbatim || !isPlaced && pair.affinity >= 0.5 {
            let statement = comparison.record.statements[pair.statement]
            guard comparison.alignment(of: pair)?.isAboutTheSame == true,
                let theirs = Figure(pair.reported), ours.isComparable(to: theirs),
                ours.meets(theirs), let other = Whole(of: pair.reported, in: statement),
                comparison.isAnother(other, than: whole, in: statement)
                    || comparison.isWider(whole, than: other)
            else { continue }
            return [
                comparison.finding(
                    .denominatorChanged, at: claimed.range.union(whole.range),
                    against: pair.statement,
                    decisive: pair.reported.range.union(other.range),
                    edit: Edit(scope: whole.range, text: statement.text[other.range]),
                    "In the source it is a share of \(statement.text[other.range]).")
            ]
        }
    }
    return []
}

extension Comparison {
    /// Whether two wholes have nothing in common and each is named in its own text alone.
    ///
    /// One that opens its sentence ("among daily users, 48%") is another only where the record uses the claim's
    /// word as well, and so tells the two apart.
    fileprivate func isAnother(_ theirs: Whole, than ours: Whole, in statement: Statement) -> Bool {
        // "people complained": whoever they are, they may be those of the source.
        ours.terms.isDisjoint(with: theirs.terms) && (ours.isAll || !ours.terms.contains("patient"))
            && statement.termSet.isDisjoint(with: ours.terms)
            && words.statement.termSet.isDisjoint(with: theirs.terms) && !theirs.isGeneral
            && (!(ours.opens || theirs.opens) || record.mentionsAny(of: ours.terms))
    }

    /// Whether the claim says "all" of whom the source names only a part: "all the owners" for "the owners who
    /// returned the questionnaire".
    fileprivate func isWider(_ ours: Whole, than theirs: Whole) -> Bool {
        ours.isAll && !theirs.isAll && !theirs.narrowing.isEmpty
            && !ours.terms.isDisjoint(with: theirs.terms)
            && sentenceTerms.isDisjoint(with: theirs.narrowing)
    }
}
