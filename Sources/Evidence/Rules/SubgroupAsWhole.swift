import Citations
import Prose
import Quantities

extension Rule {
    /// Flags a figure of a subgroup told of everybody.
    static let subgroupAsWhole: Rule = Rule(
        id: "subgroup-as-whole", severity: .error, effect: .overstates,
        why: "A subgroup's figure is picked out of many and is seldom everybody's.",
        unless:
            "A draft that names the subgroup, be it in the sentence before, is right, and so is one whose figure the source "
            + "also gives for all.",
        wrong: Example(
            "Massage reduced systolic blood pressure by 18% [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 7%. "
                    + "In the subgroup of smokers, massage reduced systolic blood pressure by 18%.",
                .trial)),
        right: Example(
            "Massage reduced systolic blood pressure by 7% [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 7%. "
                    + "In the subgroup of smokers, massage reduced systolic blood pressure by 18%.",
                .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities {
        let agreeing = comparison.pairs(of: claimed).filter {
            comparison.isNear($0) && comparison.agrees(claimed, $0.reported, as: $0.sense)
        }
        if agreeing.count == 1, let pair = agreeing.first, let range = comparison.peopleApart(pair)
        {
            let statement = comparison.record.statements[pair.statement]
            return [
                comparison.finding(
                    .subgroupAsWhole, at: claimed.range, against: pair.statement, decisive: range,
                    "The source gives \(statement.text[pair.reported.range]) for some only "
                        + "(“\(statement.text[range])”), and found no difference among all.")
            ]
        }
        if let finding = comparison.figureOfSome(claimed) ?? comparison.figureOfOneKind(claimed)
            ?? comparison.figureOfSomeToldOfAll(claimed)
        {
            return [finding]
        }
        guard let pair = agreeing.first, let range = subgroup(around: pair, in: comparison.record),
            agreeing.allSatisfy({ subgroup(around: $0, in: comparison.record) != nil }),
            comparison.sentenceWords.isDisjoint(with: subgroupWords)
        else { continue }
        let statement = comparison.record.statements[pair.statement]
        let named = statement.terms.filter { range.contains(statement.words[$0.word].range) }
        guard comparison.sentenceTerms.isDisjoint(with: named.map(\.term)) else { continue }
        return [
            comparison.finding(
                .subgroupAsWhole, at: claimed.range, against: pair.statement, decisive: range,
                "The source gives \(statement.text[pair.reported.range]) for a subgroup only: "
                    + "“\(statement.text[range])”.")
        ]
    }
    return []
}

/// The words that call the people of a figure's clause a subgroup, with what they are.
private func subgroup(around pair: FigurePair, in record: RecordReading) -> TextRange? {
    let statement = record.statements[pair.statement]
    guard let clause = statement.clause(of: pair.reported.range),
        let place = statement.words.firstIndex(where: {
            $0.clause == clause && subgroupWords.contains($0.lower)
        })
    else { return nil }
    var end = place + 1
    while end < statement.words.count, end - place < 5, statement.words[end].clause == clause,
        statement.words[end].range.start == statement.words[end - 1].range.end + 1,
        ["of", "with", "who", "the"].contains(statement.words[end].lower)
            || isContent(statement.words[end])
    { end += 1 }
    return statement.words[place].range.union(statement.words[end - 1].range)
}

private let subgroupWords: Set<String> = [
    "subgroup", "subgroups", "subset", "subcohort", "subsample", "subpopulation",
]
