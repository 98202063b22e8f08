import Claims
import Quantities

/// A statement of the record that may speak about the same thing as the claim.
struct Alignment: Sendable {
    /// Its place in `RecordReading.statements`.
    let statement: Int
    /// How well it fits, for ranking; see `align`.
    let score: Double
    /// The share of the claim's weighted terms that the statement itself holds, 0 to 1.
    let coverage: Double
    /// The same with the sentence before it and the title, which name what it leaves out.
    let coverageInContext: Double
    /// The share of the statement's own terms that the claim holds, 0 to 1.
    let reverseCoverage: Double
    /// The terms of the claim that neither the statement nor its context holds.
    let missing: [Term]

    /// Whether it is so close that agreement or disagreement means something.
    var isAboutTheSame: Bool { coverage >= 0.5 && coverageInContext >= 0.6 }
    /// Whether it is so close that an accusation may rest on it.
    var isStrong: Bool { coverage >= 0.66 && coverageInContext >= 0.75 }
}

/// The statements of a record that speak about the same thing as the claim, best first.
///
/// The score adds up
/// - 0.3 × the share of the claim's terms the statement holds,
/// - 0.3 × the share it holds together with the sentence before it and the title,
/// - 0.3 × the share of the statement's own terms that the claim holds, so that of two sentences the one
///   that speaks of little else comes first,
/// - what it reports, by its words: 0.1 for a p value, 0.07 for "significant", 0.05 for a word of change,
///   0.05 for a denial,
/// - 0.05 × how well its figures fit (1 for one that agrees, 0.5 for one of the same kind),
/// - where it stands: 0.12 on top for results, 0.05 off for conclusions, which say it once more in short,
///   0.1 off for background, which tells of others, 0.15 for the title and 0.2 for methods.
///
/// Terms weigh what they tell apart in this record; those of the measured property count half as much
/// again. Linear in the length of the record; statements that share no term are left out.
func align(_ claim: ClaimWords, with record: RecordReading) -> [Alignment] {
    let weights = claim.weights(in: record)
    let total = weights.values.reduce(0, +)
    guard total > 0 else { return [] }
    var alignments: [Alignment] = []
    for (place, statement) in record.statements.enumerated() {
        let held = share(of: weights, total, in: [statement.termSet])
        guard held > 0 else { continue }
        let before = place > 0 ? record.statements[place - 1] : statement
        let context = [statement.termSet, before.termSet, record.titleTerms]
        let shared = Double(statement.termSet.count { weights[$0] != nil })
        let inContext = share(of: weights, total, in: context)
        alignments.append(
            Alignment(
                statement: place,
                score: 0.3 * held + 0.3 * inContext
                    + 0.3 * shared / Double(max(3, statement.termSet.count))
                    + 0.05 * fit(claim.figures, statement.quantities) + statement.reportingScore,
                coverage: held, coverageInContext: inContext,
                reverseCoverage: shared / Double(max(1, statement.termSet.count)),
                missing: weights.keys.filter { term in !context.contains { $0.contains(term) } }
                    .sorted()))
    }
    return alignments.sorted {
        $0.score != $1.score ? $0.score > $1.score : $0.statement < $1.statement
    }
}

private func share(of weights: [Term: Double], _ total: Double, in sets: [Set<Term>]) -> Double {
    var held = 0.0
    for (term, weight) in weights where sets.contains(where: { $0.contains(term) }) {
        held += weight
    }
    return held / total
}

private func fit(_ figures: [Figure], _ quantities: [Quantity]) -> Double {
    guard !figures.isEmpty else { return 0 }
    var best = 0.0
    for quantity in quantities {
        guard let reported = Figure(quantity) else { continue }
        for claimed in figures where claimed.isComparable(to: reported) {
            best = max(best, claimed.meets(reported) ? 1 : 0.5)
        }
    }
    return best
}

extension Statement {
    /// What its place and its words of reporting add to its score, whatever the claim is.
    fileprivate var reportingScore: Double {
        let place: Double =
            switch role {
            case .results: 0.12
            case .conclusions: -0.05
            case .background: -0.1
            case .title: -0.15
            case .methods: -0.2
            case .other, .draft, .cell: 0
            }
        return place + (quantities.contains { $0.symbol?.lowercased() == "p" } ? 0.1 : 0)
            + (words.contains { $0.lower.hasPrefix("significan") } ? 0.07 : 0)
            + (changes.isEmpty ? 0 : 0.05) + (denials.isEmpty ? 0 : 0.05)
    }
}
