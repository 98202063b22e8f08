/// Scores what Stet reads in texts whose quantities other people marked.
///
/// With `byCase` an item counts as passed when all its values were read and no other.
func scores(
    ofQuantitySet name: String, _ items: [QuantityItem], byCase: Bool = false
) -> SetScores {
    let tallies = items.map { QuantityTally($0, said: saidQuantities(in: $0)) }
    let marked = items.contains { $0.quantities.contains { $0.marks != nil } }
    let spans = items.contains { $0.quantities.contains { $0.range != nil } }
    let values = items.allSatisfy { $0.quantities.allSatisfy(\.hasValue) }
    var kinds: [(String, KeyPath<QuantityTally, Score>)] = []
    if values { kinds += [("value F1", \.value), ("value and unit F1", \.valueAndUnit)] }
    if spans {
        kinds += [
            ("span overlap F1", \.overlap), ("span exact F1", \.exact),
            ("span overlap F1, as marked", \.overlapAsMarked),
            ("span exact F1, as marked", \.exactAsMarked),
        ]
    }
    if marked { kinds += [("modifiers F1", \.marks), ("modifiers all right", \.allMarks)] }
    var figures = kinds.map { name, path in
        let scores = tallies.map { $0[keyPath: path] }
        let total = scores.reduce(Score(), +)
        return Figure(
            name, total.f1 ?? 0,
            interval(over: scores.count) { places in
                places.reduce(Score()) { $0 + scores[$1] }.f1 ?? 0
            }, count: total.count)
    }
    if byCase {
        let passed = tallies.map { $0.value.missed == 0 && $0.value.wrong == 0 }
        figures.append(passes("cases passed", passed))
        let prose = zip(items, passed).filter { $0.0.leftOut == nil }.map(\.1)
        if prose.count < passed.count { figures.append(passes("prose cases passed", prose)) }
    }
    return SetScores(
        name, count: items.count, figures: figures,
        tables: leftOut(of: items),
        differences: zip(items, tallies).flatMap { item, tally in
            let mark = item.leftOut.map { "no prose (\($0)): " } ?? ""
            return tally.differences.map { mark + $0 }
        })
}

/// The share of cases that passed, with its interval.
private func passes(_ name: String, _ passed: [Bool]) -> Figure {
    func share(_ places: some Collection<Int>) -> Double {
        Double(places.count { passed[$0] }) / Double(max(1, places.count))
    }
    let range = interval(over: passed.count) { share($0) }
    return Figure(name, share(passed.indices), range, count: passed.count)
}

/// How many items are about no prose, by the reason.
private func leftOut(of items: [QuantityItem]) -> [SetScores.Table] {
    let counts = items.compactMap(\.leftOut).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard !counts.isEmpty else { return [] }
    let total = counts.values.reduce(0, +)
    let share = percent(Double(total) / Double(items.count))
    return [
        SetScores.Table(
            "No prose: \(total) of \(items.count), \(share)%", ["reason", "n"],
            counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { [$0.key, String($0.value)] })
    ]
}
