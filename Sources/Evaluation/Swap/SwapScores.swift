import Citations
import Evidence

/// The swap test: true sentences of abstracts beside the same with one thing changed.
///
/// Each result sentence with a figure is a claim beside its own abstract and may not be accused. The same with
/// one number, time, direction, unit or arm changed is to be accused. Accused is what has the label REFUTE:
/// contradicted, overstated, or any `number-differs`.
func scoresOfSwaps(_ name: String, _ abstracts: [Abstract]) -> SetScores {
    let judged = judgedSwaps(abstracts)
    return SetScores(
        name, count: judged.count, figures: figures(judged), tables: tables(judged),
        differences: differences(judged))
}

/// The result sentences of abstracts and their changes, each beside its own abstract.
func judgedSwaps(_ abstracts: [Abstract]) -> [JudgedSwap] {
    var judged: [JudgedSwap] = []
    for abstract in abstracts {
        let claims = abstract.claims
        guard !claims.isEmpty else { continue }
        let record = PassageRecord(
            title: abstract.title, passages: abstract.passages, depth: .abstract)
        for sentence in claims {
            judged.append(
                JudgedSwap(abstract.id, nil, sentence, assess(claim: sentence, beside: record)))
            for swap in swaps(of: sentence) {
                judged.append(
                    JudgedSwap(
                        abstract.id, swap, swap.text, assess(claim: swap.text, beside: record))
                )
            }
        }
    }
    return judged
}

extension Abstract {
    /// The result sentences with a figure, 40 to 400 bytes long.
    ///
    /// Where no part of the abstract is marked as results or conclusions, every sentence may report one.
    fileprivate var claims: [String] {
        let isMarked = passages.contains { [.results, .conclusions].contains($0.role) }
        return passages.filter { !isMarked || [.results, .conclusions].contains($0.role) }
            .map(\.text)
            .filter { sentence in
                (40...400).contains(sentence.utf8.count) && reports(sentence)
                    && !writtenNumbers(in: Array(sentence.unicodeScalars)).isEmpty
            }
    }
}

/// Whether a sentence has a word by which results are told.
private func reports(_ sentence: String) -> Bool {
    sentence.contains("%")
        || sentence.lowercased().split { !$0.isLetter }.contains { word in
            ["was", "were", "higher", "lower", "greater", "rose", "fell"].contains(word)
                || ["increas", "decreas", "reduc", "improv", "mean"].contains {
                    word.hasPrefix($0)
                }
        }
}

/// A sentence of the test with what came of it.
struct JudgedSwap: Sendable {
    let abstract: String
    let swap: Swap?
    let text: String
    let verdict: Verdict
    let isAccused: Bool
    let rules: Set<String>

    init(_ abstract: String, _ swap: Swap?, _ text: String, _ assessment: PassageAssessment) {
        self.abstract = abstract
        self.swap = swap
        self.text = text
        verdict = assessment.verdict
        isAccused = assessment.label == .refute
        rules = Set(assessment.findings.map(\.rule.rawValue))
    }

    var kind: String { swap?.kind.rawValue ?? "true" }
}

private let kinds = ["true"] + Swap.Kind.allCases.map(\.rawValue)

private func figures(_ judged: [JudgedSwap]) -> [Figure] {
    func figure(_ name: String, _ items: [JudgedSwap]) -> Figure {
        Figure(name, items.count { $0.isAccused }, of: items.count)
    }
    return [
        figure("true sentences accused", judged.filter { $0.swap == nil }),
        figure("changed ones caught", judged.filter { $0.swap != nil }),
    ]
        + Swap.Kind.allCases.map { kind in
            figure("caught: \(kind.rawValue)", judged.filter { $0.swap?.kind == kind })
        }
}

private func tables(_ judged: [JudgedSwap]) -> [SetScores.Table] {
    let verdicts = kinds.map { kind in
        let items = judged.filter { $0.kind == kind }
        return [kind, String(items.count)]
            + Verdict.allCases.map { verdict in
                String(items.count { $0.verdict == verdict })
            }
    }
    let rules = Set(judged.flatMap(\.rules)).sorted().map { rule in
        [rule]
            + kinds.map { kind in
                String(judged.count { $0.kind == kind && $0.rules.contains(rule) })
            }
    }
    return [
        SetScores.Table(
            "verdicts", ["sentence", "n"] + Verdict.allCases.map(\.rawValue), verdicts),
        SetScores.Table("rules that spoke", ["rule"] + kinds, rules),
    ]
}

/// The true sentences that were accused, then the changed ones that were not, a kind at a time in turn.
private func differences(_ judged: [JudgedSwap]) -> [String] {
    func line(_ item: JudgedSwap) -> String {
        let rules =
            item.rules.isEmpty ? "" : " (" + item.rules.sorted().joined(separator: ", ") + ")"
        let change = item.swap.map { ", " + $0.change } ?? ""
        return
            "\(item.kind)\(change): \(item.verdict.rawValue)\(rules) · \(item.abstract): “\(item.text)”"
    }
    let missed = Swap.Kind.allCases.map { kind in
        judged.filter { $0.swap?.kind == kind && !$0.isAccused }
    }
    let longest = missed.map(\.count).max() ?? 0
    return judged.filter { $0.swap == nil && $0.isAccused }.map(line)
        + (0..<longest).flatMap { place in
            missed.filter { $0.count > place }.map { line($0[place]) }
        }
}
