import Evidence

/// How often what was said with so much confidence is right: of claims given 0.9, nine in ten should be.
///
/// Only decided claims count: an open one says that it does not know.
func reliabilityTable(_ judged: [JudgedItem]) -> SetScores.Table {
    let decided = judged.filter { $0.assessment.label != .undecided }
    let rows = stride(from: 40, to: 100, by: 5).compactMap { low -> [String]? in
        let high = low + 5
        let bin = decided.filter { judged in
            let hundredths = Int(judged.assessment.confidence * 100 + 1e-9)
            return hundredths >= low && (hundredths < high || high == 100)
        }
        guard !bin.isEmpty else { return nil }
        let right = bin.count { $0.isRight }
        let mean = bin.reduce(0) { $0 + $1.assessment.confidence } / Double(bin.count)
        let figure = Figure("", right, of: bin.count)
        return [
            "0.\(low) to \(high == 100 ? "1" : "0.\(high)")", String(bin.count), percent(mean),
            percent(figure.share), percent(figure.interval.low), percent(figure.interval.high),
        ]
    }
    return SetScores.Table(
        "reliability of decided claims",
        ["confidence", "n", "mean", "right", "95% from", "to"], rows)
}

extension JudgedItem {
    /// Whether the label that follows from the verdict is the one people gave.
    var isRight: Bool { assessment.label.rawValue == item.truth.rawValue }
}
