import Citations
import Evidence

/// Scores direction and null result with the evidence given and from full text, and the passages found there.
func scoresOfEffects(_ name: String, at path: String) throws(SetFailure) -> SetScores {
    let items = try effectItems(at: path)
    let texts = try articleTexts(at: path + "/fulltext.jsonl")
    let given = items.flatMap { item in item.answers.filter(\.isValid).map { (item, $0) } }.map {
        item, answer in
        JudgedEffect(
            item, answer.direction, answer.evidence,
            direction(
                of: item,
                in: PassageRecord(
                    passages: [Passage(index: 0, text: answer.evidence, role: .results)],
                    depth: .excerpt)))
    }
    var whole: [JudgedEffect] = []
    var found: [(item: EffectItem, ranks: [Int?], sentences: Int)] = []
    for (article, group) in Dictionary(grouping: items, by: \.article)
        .sorted(by: { $0.key < $1.key })
    {
        guard let text = texts[article] else { continue }
        let sections = SectionedText(text)
        let record = PassageRecord(
            title: sections.title, passages: sections.passages, depth: .fullText)
        for item in group {
            if let gold = item.direction {
                whole.append(JudgedEffect(item, gold, article, direction(of: item, in: record)))
            }
            let gold = item.answers.compactMap(\.span).map {
                PassageItem.Gold.span(sections.parts(of: $0))
            }
            guard !gold.isEmpty else { continue }
            found.append(
                (
                    item, ranks(of: PassageItem(claim: item.claim, gold: gold), in: record),
                    record.sentenceCount
                ))
        }
    }
    return SetScores(
        name, count: given.count,
        figures: [
            figure("macro-F1, evidence given", given), figure("macro-F1, full text", whole),
        ] + recallFigures("passage", found.map(\.ranks), of: found.map(\.sentences)),
        classes: classes(given, "given").merging(classes(whole, "full text")) { first, _ in first },
        differences: differences(given, "given") + differences(whole, "full text"))
}

/// A question with the answer held to be true and the one given.
private struct JudgedEffect {
    let item: EffectItem
    let label: Labelled
    let source: String

    init(_ item: EffectItem, _ gold: String, _ source: String, _ said: ReportedDirection?) {
        self.item = item
        self.source = source
        // Where nothing is read, nothing was shown.
        label = Labelled(gold: gold, said: (said ?? .noDifference).rawValue)
    }
}

private func direction(of item: EffectItem, in record: PassageRecord) -> ReportedDirection? {
    reportedDirection(
        of: item.outcome, under: item.treatment, comparedWith: item.comparator, in: record)
}

private func figure(_ name: String, _ judged: [JudgedEffect]) -> Figure {
    let labels = judged.map(\.label)
    return Figure(
        name, macroF1(labels), macroF1Interval(of: labels), count: labels.count,
        baseline: macroF1(doNothing(labels)))
}

private func classes(_ judged: [JudgedEffect], _ name: String) -> [String: Score] {
    Dictionary(
        uniqueKeysWithValues: scores(of: judged.map(\.label)).map {
            ("\(name): \($0.key)", $0.value)
        })
}

private func differences(_ judged: [JudgedEffect], _ name: String) -> [String] {
    judged.filter { $0.label.gold != $0.label.said }.map { judged in
        "\(name): \(judged.label.gold ?? "–") said \(judged.label.said ?? "–"): "
            + "\(judged.item.treatment) | \(judged.item.outcome) | \(judged.item.comparator): "
            + "“\(judged.source)”"
    }
}
