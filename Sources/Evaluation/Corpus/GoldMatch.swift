import Reports

/// The claims of a report beside those of its gold: which is which.
struct GoldMatch {
    /// One claim as it should be and as it came out; either may be missing.
    struct Pair {
        /// What is held to be true; `nil` for a claim too many.
        let gold: Gold.Claim?
        /// What Stet said; `nil` for a claim that was overlooked.
        let said: Report.Claim?
    }

    /// The pairs, those of the gold first and in its order.
    let pairs: [Pair]

    /// Pairs each claim of the gold with the claim of the report that shares most words with it.
    ///
    /// At least seven words in ten of the shorter must be shared; each claim is used once.
    init(_ gold: Gold, _ report: Report) {
        let said = report.claims.map { words(of: $0.draft.text) }
        var candidates: [(share: Double, gold: Int, said: Int)] = []
        for (place, claim) in gold.claims.enumerated() {
            let wanted = words(of: claim.words)
            for (other, found) in said.enumerated() {
                let share = shared(wanted, found)
                if share >= 0.7 { candidates.append((share, place, other)) }
            }
        }
        var saidOfGold: [Int: Int] = [:]
        var used: Set<Int> = []
        for candidate in candidates.sorted(by: { ($0.share, $1.gold) > ($1.share, $0.gold) })
        where saidOfGold[candidate.gold] == nil && !used.contains(candidate.said) {
            saidOfGold[candidate.gold] = candidate.said
            used.insert(candidate.said)
        }
        pairs =
            gold.claims.enumerated().map { place, claim in
                Pair(gold: claim, said: saidOfGold[place].map { report.claims[$0] })
            }
            + report.claims.indices.filter { !used.contains($0) }
            .map { Pair(gold: nil, said: report.claims[$0]) }
    }
}

/// The words of a text, lower-case, without punctuation, with how often each stands in it.
func words(of text: String) -> [String: Int] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }
        .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
}

/// The share of the words of the shorter that stand in the longer, too.
func shared(_ left: [String: Int], _ right: [String: Int]) -> Double {
    let shorter = min(left.values.reduce(0, +), right.values.reduce(0, +))
    guard shorter > 0 else { return 0 }
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return Double(common) / Double(shorter)
}
