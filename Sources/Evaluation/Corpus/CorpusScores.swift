public import Reports

/// What Stet said of a corpus beside what people hold to be true.
public struct CorpusScores: Sendable {
    /// One item per claim: its verdict, `anecdote` where it has none.
    private(set) var verdicts: [Labelled] = []
    /// The scores per rule, over claims and articles.
    private(set) var rules: [String: Score] = [:]
    /// How many claims have a sentence of the source that must be looked at, and how many are shown it.
    private(set) var passages = Passages()
    /// The articles.
    private(set) var articles: [String] = []
    /// Every difference, in a line a person can look up.
    private(set) var differences: [String] = []

    /// Whether claims are shown the sentence of the source that an editor must look at.
    struct Passages: Sendable {
        /// The claims that have one.
        var all = 0
        /// Those that are shown it before any other.
        var first = 0
        /// Those that are shown it at all.
        var shown = 0
    }

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
            if let source = pair.gold?.source { count(source, shown: pair.said, words, name) }
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
        _ source: String, shown claim: Report.Claim?, _ words: String, _ name: String
    ) {
        let shown = (claim?.passages ?? []).map { onOneLine($0).contains(onOneLine(source)) }
        passages.all += 1
        passages.first += shown.first == true ? 1 : 0
        passages.shown += shown.contains(true) ? 1 : 0
        if !shown.contains(true) {
            differences.append("\(name): “\(words)” is not shown “\(source)”")
        }
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

extension Report.Claim {
    /// The passages it is shown with, in the order of the report.
    fileprivate var passages: [String] {
        let deciding = findings.first { $0.source != nil }.map { [$0] } ?? []
        return deciding.compactMap { $0.source?.text }
            + sources.flatMap { [$0.quote].compactMap { $0 } + ($0.alsoNear ?? []) }.map(\.text)
            + findings.compactMap { $0.source?.text }
    }
}

/// A text with its white space made single spaces.
private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
