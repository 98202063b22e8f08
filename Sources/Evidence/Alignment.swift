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
    /// Whether the statement and its context hold all terms of the claim.
    let isComplete: Bool

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
    let total = weights.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return [] }
    let shares = shares(of: weights, in: record)
    return shares.indices.compactMap { place -> Alignment? in
        let share = shares[place]
        guard share.terms > 0 else { return nil }
        let statement = record.statements[place]
        let own = statement.termSet.count
        return Alignment(
            statement: place,
            score: 0.3 * share.weight / total + 0.3 * share.weightInContext / total
                + 0.3 * Double(share.terms) / Double(max(3, own))
                + 0.05 * fit(claim.figures, statement) + statement.reportingScore,
            coverage: share.weight / total, coverageInContext: share.weightInContext / total,
            reverseCoverage: Double(share.terms) / Double(max(1, own)),
            isComplete: share.termsInContext == weights.count)
    }.sorted {
        $0.score != $1.score ? $0.score > $1.score : $0.statement < $1.statement
    }
}

/// What a statement holds of the claim's terms, by itself and with its context.
private struct Share {
    var terms = 0
    var weight = 0.0
    var termsInContext = 0
    var weightInContext = 0.0

    mutating func hold(_ weight: Double) {
        terms += 1
        self.weight += weight
    }

    mutating func holdInContext(_ weight: Double) {
        termsInContext += 1
        weightInContext += weight
    }
}

/// What each statement of the record holds, the context of one being the one before it and the title.
private func shares(of weights: [(term: Term, weight: Double)], in record: RecordReading) -> [Share]
{
    var shares = [Share](repeating: Share(), count: record.statements.count)
    for (term, weight) in weights {
        let places = record.mentions[term]?.places ?? []
        for place in places { shares[place].hold(weight) }
        if record.titleTerms.contains(term) {
            for place in shares.indices { shares[place].holdInContext(weight) }
            continue
        }
        var next = 0
        for place in places {
            for held in max(next, place)..<min(place + 2, shares.count) {
                shares[held].holdInContext(weight)
            }
            next = place + 2
        }
    }
    return shares
}

private func fit(_ figures: [Figure], _ statement: Statement) -> Double {
    guard !figures.isEmpty else { return 0 }
    var best = 0.0
    for case let reported? in statement.figures {
        for claimed in figures where claimed.isComparable(to: reported) {
            best = max(best, claimed.meets(reported) ? 1 : 0.5)
        }
    }
    return best
}
