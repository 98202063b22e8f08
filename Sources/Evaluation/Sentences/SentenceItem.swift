import Citations
import Claims
import Prose

/// A sentence with the label people gave it.
struct SentenceItem: Sendable {
    /// The sentence.
    let text: String
    /// Its label.
    let label: String
}

/// What Stet says of one sentence as a whole: the highest of what it says of its parts.
private func sentence(_ text: String) -> Reading.SentenceReading? {
    let readings = read(Article.reading(text, as: .plain)).sentences
    guard let first = readings.first else { return nil }
    return readings.dropFirst().reduce(first) { whole, part in
        Reading.SentenceReading(
            causality: max(whole.causality, part.causality),
            certainty: min(whole.certainty, part.certainty),
            checkworthiness: max(whole.checkworthiness, part.checkworthiness))
    }
}

/// Scores which sentences Stet holds to be worth a check: those of 0.5 and more.
func scoresOfCheckworthiness(_ name: String, _ items: [SentenceItem], yes: String) -> SetScores {
    let no = items.first { $0.label != yes }?.label ?? "No"
    let labelled = items.map { item in
        let worth = sentence(item.text)?.checkworthiness ?? 0
        return Labelled(gold: item.label, said: worth >= 0.5 ? yes : no)
    }
    let byLabel = scores(of: labelled)
    let always = scores(of: items.map { Labelled(gold: $0.label, said: yes) })[yes]?.f1
    return SetScores(
        name, count: items.count,
        figures: [
            Figure(
                "F1 of “\(yes)”", byLabel[yes]?.f1 ?? 0, f1Interval(of: yes, in: labelled),
                count: byLabel[yes]?.count ?? 0, baseline: always)
        ], classes: byLabel, differences: differences(items, labelled))
}

/// Scores how strong a causal claim Stet reads in each sentence, on four steps.
func scoresOfCausality(_ name: String, _ items: [SentenceItem]) -> SetScores {
    let labelled = items.map { item in
        let said = sentence(item.text)?.causality ?? Claim.Causality.none
        return Labelled(gold: item.label, said: said.rawValue)
    }
    return SetScores(
        name, count: items.count,
        figures: [
            Figure(
                "macro-F1", macroF1(labelled), macroF1Interval(of: labelled), count: items.count,
                baseline: macroF1(doNothing(labelled)))
        ], classes: scores(of: labelled), differences: differences(items, labelled))
}

private func differences(_ items: [SentenceItem], _ labelled: [Labelled]) -> [String] {
    zip(items, labelled).filter { $1.gold != $1.said }.map { item, label in
        "\(label.gold ?? "–") said \(label.said ?? "–"): “\(item.text)”"
    }
}
