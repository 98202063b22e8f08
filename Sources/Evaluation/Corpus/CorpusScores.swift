public import Reports

/// What Stet said of a corpus beside what people hold to be true.
public struct CorpusScores: Sendable {
    /// One item per claim: its verdict, `anecdote` where it has none.
    private(set) var verdicts: [Labelled] = []
    /// The scores per rule, over claims and articles.
    private(set) var rules: [String: Score] = [:]
    /// The articles.
    private(set) var articles: [String] = []
    /// Every difference, in a line a person can look up.
    private(set) var differences: [String] = []

    /// The scores of no article yet.
    public init() {}

    /// Adds an article with its report.
    public mutating func add(_ report: Report, _ gold: Gold, name: String) {
        articles.append(name)
        for pair in GoldMatch(gold, report).pairs {
            let wanted = pair.gold.map { $0.verdict ?? "anecdote" }
            let said = pair.said.map { $0.verdict ?? "anecdote" }
            verdicts.append(Labelled(gold: wanted, said: said))
            let words = pair.gold?.words ?? pair.said?.draft.text ?? ""
            if wanted != said {
                differences.append(
                    "\(name): “\(words)” is \(wanted ?? "no claim"), said: \(said ?? "no claim")")
            }
            count(
                wanted: pair.gold.map { Set($0.rules) } ?? [],
                said: Set(pair.said?.findings.map(\.rule) ?? []), words, name)
        }
        count(
            wanted: Set(gold.findings.map(\.rule)), said: Set(report.findings.map(\.rule)),
            "the article", name)
    }

    /// The share of claims that may stand, or are open, that were accused of something.
    var falseAccusations: (count: Int, of: Int) {
        let innocent = verdicts.filter { ["supported", "unverified"].contains($0.gold) }
        let accused = innocent.filter {
            ["contradicted", "overstated", "unsupported"].contains($0.said)
        }
        return (accused.count, innocent.count)
    }

    private mutating func count(
        wanted: Set<String>, said: Set<String>, _ words: String, _ name: String
    ) {
        for rule in wanted.intersection(said) { rules[rule, default: Score()].right += 1 }
        for rule in wanted.subtracting(said).sorted() {
            rules[rule, default: Score()].missed += 1
            differences.append("\(name): “\(words)” misses \(rule)")
        }
        for rule in said.subtracting(wanted).sorted() {
            rules[rule, default: Score()].wrong += 1
            differences.append("\(name): “\(words)” has \(rule) too many")
        }
    }
}
