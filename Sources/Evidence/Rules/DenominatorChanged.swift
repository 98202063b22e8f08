import Citations
import Prose
import Quantities

extension Rule {
    /// Flags a share told of another whole.
    static let denominatorChanged: Rule = Rule(
        id: "denominator-changed", severity: .error, effect: .contradicts,
        why: "31% of those who answered is not 31% of those who were asked.",
        unless:
            "It applies only where both sentences speak of the same thing and each names what the share is of.",
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
    for claimed in comparison.words.quantities {
        guard let ours = Figure(claimed), ours.scale == .percent, claimed.role == .level,
            let whole = whole(of: claimed, in: comparison.words.statement)
        else { continue }
        for pair in comparison.pairs(of: claimed) where pair.affinity >= 0.5 {
            let statement = comparison.record.statements[pair.statement]
            guard comparison.alignment(of: pair)?.isAboutTheSame == true,
                let theirs = Figure(pair.reported), ours.isComparable(to: theirs),
                ours.meets(theirs),
                let other = Evidence.whole(of: pair.reported, in: statement),
                whole.terms.isDisjoint(with: other.terms),
                statement.termSet.isDisjoint(with: whole.terms),
                comparison.words.statement.termSet.isDisjoint(with: other.terms),
                !isGeneral(other.terms)
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

/// What a share is of: the words after "of", up to three.
private func whole(of quantity: Quantity, in statement: Statement) -> (
    terms: Set<Term>, range: TextRange
)? {
    let after = statement.places(of: quantity.range).upperBound
    guard after + 1 < statement.words.count, statement.words[after].lower == "of" else {
        return nil
    }
    let clause = statement.words[after].clause
    var range: TextRange?
    var terms: Set<Term> = []
    for place in (after + 1)..<min(after + 5, statement.words.count) {
        let word = statement.words[place]
        guard word.clause == clause else { break }
        if isContent(word) {
            terms.insert(synonyms[word.stem] ?? word.stem)
            range = range.map { $0.union(word.range) } ?? word.range
            if terms.count == 2 { break }
        } else if !terms.isEmpty {
            break
        } else if ["the", "all", "these", "those"].contains(word.lower) {
            range = range.map { $0.union(word.range) } ?? word.range
        }
    }
    return terms.isEmpty ? nil : range.map { (terms, $0) }
}

/// Whether a whole is just everybody, so that another word for it is no other whole.
private func isGeneral(_ terms: Set<Term>) -> Bool {
    terms.isSubset(of: ["patient", "respond", "case", "total", "adult", "sampl", "popul", "group"])
}
