import Foundation

/// Scores as they were written with `--json`, to be compared with later ones.
public struct ScoreRecord: Decodable, Sendable {
    private struct Entry: Decodable {
        let name: String
        let share: Double
    }
    private let articles: [String]?
    private let macro_f1: Double?
    private let false_accusations: Int?
    private let passages: Int?
    private let passages_first: Int?
    private let passages_shown: Int?
    private let figures: [Entry]?
    private let differences: [String]

    /// Reads scores.
    ///
    /// - Throws: `SetFailure` when they are not what `stet evaluate --json` writes.
    public init(json: [UInt8], name: String) throws(SetFailure) {
        self = try decode(Self.self, Data(json), name)
    }

    /// What changed since earlier scores, a line each, and whether anything is worse.
    ///
    /// Worse is a lower figure, or a higher one where the figure counts accusations of what may stand. Figures
    /// that moved by less than a twentieth of a point are the same. Differences are told of the articles that
    /// both have.
    public func changes(since earlier: ScoreRecord) -> (lines: [String], isWorse: Bool) {
        var lines: [String] = []
        var isWorse = false
        for (name, now) in shares {
            guard let before = earlier.shares.first(where: { $0.name == name })?.share,
                abs(before - now) >= 0.0005
            else { continue }
            let isFallGood = ["accus", "called"].contains { name.contains($0) }
            let isBetter = isFallGood ? now < before : now > before
            isWorse = isWorse || !isBetter
            lines.append(
                "\(isBetter ? "better" : "worse"): \(name) \(percent(before)) → \(percent(now))")
        }
        if let now = false_accusations, let before = earlier.false_accusations, now != before {
            isWorse = isWorse || now > before
            lines.append("\(now < before ? "better" : "worse"): accusations \(before) → \(now)")
        }
        let both = Set(articles ?? []).intersection(earlier.articles ?? [])
        func known(_ differences: [String]) -> [String] {
            differences.filter { line in both.contains { line.hasPrefix($0 + ": ") } }
        }
        let (before, now) = (known(earlier.differences), known(differences))
        lines += now.filter { !before.contains($0) }.map { "new: " + $0 }
        lines += before.filter { !now.contains($0) }.map { "gone: " + $0 }
        return (lines, isWorse)
    }

    private var shares: [(name: String, share: Double)] {
        (macro_f1.map { [("macro-F1", $0)] } ?? []) + (figures ?? []).map { ($0.name, $0.share) }
            + [("passages first", passages_first), ("passages shown", passages_shown)]
            .compactMap { name, part in
                guard let part, let passages, passages > 0 else { return nil }
                return (name, Double(part) / Double(passages))
            }
    }
}
