import Citations
import Claims
import Prose
import Quantities

/// What a claim beside a record shows of every feature of the leaning.
struct LeaningScan: Sendable {
    /// A value for each case of `LeaningFeature`, in order.
    private(set) var values = [Double](repeating: 0, count: LeaningFeature.allCases.count)

    private let comparison: Comparison
    private var closest: Alignment? { comparison.alignments.first }

    /// Looks through a comparison of the claim as a whole; `label` and `isUnrelated` are what the rules said.
    init(_ comparison: Comparison, label: PassageAssessment.Label, isUnrelated: Bool) {
        self.comparison = comparison
        set(.borneOut, label == .support)
        set(.accused, label == .refute)
        set(.unrelated, isUnrelated)
        scanRecord()
        scanClaim()
        scanStatements()
        if let closest {
            scanCoverage(closest)
            scanWords(comparison.statement(closest))
            set(.doubt, comparison.addsDoubt(closest))
        }
        scanBesideOne()
    }

    private mutating func set(_ feature: LeaningFeature, _ value: Double) {
        values[feature.rawValue] = value
    }

    private mutating func set(_ feature: LeaningFeature, _ isShown: Bool) {
        set(feature, isShown ? 1 : 0)
    }

    private mutating func scanRecord() {
        let record = comparison.record
        set(.onePassage, isBesideOne)
        set(.fewPassages, record.depth == .excerpt && record.statements.count > 1)
        set(.abstract, record.depth == .abstract)
    }

    private var isBesideOne: Bool {
        comparison.record.depth == .excerpt && comparison.record.statements.count == 1
    }

    private mutating func scanClaim() {
        let words = comparison.words
        let steps = Claim.Causality.allCases
        let step = steps.firstIndex(of: comparison.claim.causality) ?? 0
        set(.length, Double(min(30, words.statement.termSet.count)) / 30)
        set(.strength, Double(step) / Double(steps.count - 1))
        set(.claimsCause, comparison.claim.causality == .cause)
        set(.claimsAssociation, comparison.claim.causality == .association)
        set(.claimsDirection, words.direction != nil)
        set(.claimsFigure, !words.figures.isEmpty)
    }

    /// What the statements on the subject say, each by itself.
    private mutating func scanStatements() {
        for alignment in comparison.alignments.prefix(5) where alignment.coverage >= 0.4 {
            switch comparison.stance(of: alignment) {
            case .agrees: set(.someAgree, true)
            case .opposite: set(.someOppose, true)
            case .denies: set(.someDeny, true)
            case .unclear: break
            }
        }
        if comparison.effect != nil {
            let stances = comparison.alignments.filter { comparison.sharesSlots($0, agent: 0.5) }
                .map { comparison.slotStance(of: $0) }
            set(.slotsAgree, Double(min(2, stances.count { $0 == .agrees })))
            set(.slotsOppose, Double(min(2, stances.count(where: \.isOpposite))))
        }
        let first = comparison.alignments.prefix(3).map { comparison.statement($0) }
        set(.significant, first.contains(where: \.reportsSignificance))
        set(.notSignificant, first.contains(where: \.reportsNoSignificance))
    }

    private mutating func scanCoverage(_ closest: Alignment) {
        let words = comparison.words
        let weights = words.weights(in: comparison.record)
        let total = weights.reduce(0) { $0 + $1.weight }
        let held = weights.reduce(0) {
            $0 + (comparison.record.mentions[$1.term] == nil ? 0 : $1.weight)
        }
        set(.held, total > 0 ? held / total : 0)
        set(.coverage, closest.coverage)
        set(.coverageInContext, closest.coverageInContext)
        set(.reverseCoverage, closest.reverseCoverage)
        set(.highestCoverage, comparison.alignments.map(\.coverage).max() ?? 0)
        set(
            .highestCoverageInContext,
            comparison.alignments.map(\.coverageInContext).max() ?? 0)
        set(.nothingMissing, closest.isComplete)
        let statement = comparison.statement(closest)
        // The order takes time in the product of both lengths.
        let ours = words.statement.terms.prefix(100).map(\.term)
        let theirs = statement.terms.prefix(400).map(\.term)
        let pairs = Set(zip(ours, ours.dropFirst()).map { [$0, $1] })
        let shared = pairs.intersection(zip(theirs, theirs.dropFirst()).map { [$0, $1] })
        set(.pairs, Double(shared.count) / Double(max(1, pairs.count)))
        set(.order, Double(longestRun(of: ours, in: theirs)) / Double(max(1, ours.count)))
        if let agent = comparison.claim.agent.map({ ClaimWords.terms(of: $0.text) }) {
            let known = statement.termSet.union(comparison.record.titleTerms)
            set(.agent, Double(agent.intersection(known).count) / Double(max(1, agent.count)))
        }
        switch comparison.stance(of: closest) {
        case .agrees: set(.agrees, true)
        case .opposite: set(.opposes, true)
        case .denies, .unclear: break
        }
    }

    private mutating func scanWords(_ statement: Statement) {
        let own = comparison.words
        set(.oneDenies, own.denies == statement.denials.isEmpty)
        let isNegated = own.statement.words.contains { isNegation($0) }
        let negates = statement.words.contains { isNegation($0) }
        set(.onlyClaimNegates, isNegated && !negates)
        set(.onlySourceNegates, negates && !isNegated)
        let numbers = Set(own.statement.words.filter(\.isNumber).map(\.lower))
        if !numbers.isEmpty {
            let held = numbers.intersection(statement.words.filter(\.isNumber).map(\.lower))
            set(.numbersHeld, Double(held.count) / Double(numbers.count))
            set(.numbersMissing, 1 - Double(held.count) / Double(numbers.count))
        }
        set(
            .figureDiffers,
            comparison.pairs.values.joined().contains { pair in
                pair.statement == closest?.statement && pair.affinity > 0.3
                    && differs(pair.claimed, pair.reported)
            })
        set(
            .causeOfAssociation,
            comparison.claim.causality == .cause
                && statement.strength?.causality == .association)
        set(.sourceHedges, statement.strength?.certainty == .possible)
    }

    private mutating func scanBesideOne() {
        guard isBesideOne else { return }
        let pairs: [(LeaningFeature, LeaningFeature)] = [
            (.oneCoverage, .coverage), (.oneAgrees, .agrees), (.oneOfTwoDenies, .oneDenies),
            (.oneLength, .length),
            (.oneReverseCoverage, .reverseCoverage), (.oneDirection, .claimsDirection),
            (.oneBorneOut, .borneOut),
        ]
        for (feature, base) in pairs { set(feature, values[base.rawValue]) }
    }
}

/// How many terms stand in both runs in the same order.
private func longestRun(of ours: [Term], in theirs: [Term]) -> Int {
    var row = [Int](repeating: 0, count: theirs.count + 1)
    for term in ours {
        var before = 0
        for place in theirs.indices {
            let above = row[place + 1]
            row[place + 1] = term == theirs[place] ? before + 1 : max(above, row[place])
            before = above
        }
    }
    return row[theirs.count]
}

extension Stance {
    fileprivate var isOpposite: Bool {
        if case .opposite = self { true } else { false }
    }
}

extension Statement {
    /// Whether it reports a p value up to 0.05, or calls something significant and denies nothing.
    ///
    /// One of just 0.05 counts as well, unlike where a rule rests on it: the weights were learned so.
    fileprivate var reportsSignificance: Bool {
        quantities.contains { quantity in
            quantity.isPValue
                && (quantity.value ?? quantity.high).map { $0.value <= 0.05 } ?? false
        } || denials.isEmpty && words.contains { $0.lower.hasPrefix("significan") }
    }

    /// Whether it reports that significance was not reached.
    fileprivate var reportsNoSignificance: Bool {
        quantities.contains(where: isAboveSignificance)
            || denials.contains { $0.kind == .notSignificant }
    }
}

/// Whether a word denies, whatever it denies.
private func isNegation(_ word: Word) -> Bool {
    denyingWords.contains(word.lower) || emptyWords.contains(word.lower)
        || word.lower == "unlikely"
}
