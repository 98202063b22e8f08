public import Citations
import Claims
import Prose
import Quantities

/// What comes of a claim beside passages that were handed over, with no citation and no network.
public struct PassageAssessment: Sendable, Hashable {
    /// The three labels that verdicts are scored by.
    public enum Label: String, Sendable, CaseIterable {
        case support = "SUPPORT"
        case refute = "REFUTE"
        case undecided = "NEI"
    }

    /// One finding, with the words on both sides.
    public struct Finding: Sendable, Hashable {
        /// The rule.
        public let rule: RuleID
        /// The passage it rests on, as a place among those handed over; `nil` when on none.
        public let passage: Int?
        /// The words of the claim.
        public let claimText: String
        /// The words of the passage.
        public let passageText: String?
        /// One sentence a writer understands.
        public let message: String
        /// The smallest edit that would pass.
        public let suggestion: String?
    }

    /// The verdict.
    public let verdict: Verdict
    /// The verdict and its findings as a label.
    public let label: Label
    /// How likely each label is; they add up to 1.
    public let probabilities: [Label: Double]
    /// How sure the verdict is, 0 to 1: of the claims that are given 0.8, eight in ten should be right.
    public let confidence: Double
    /// What the rules found, the one that decided first.
    public let findings: [Finding]
    /// The passages the verdict rests on, best first.
    public let rationale: [Int]
    /// What the claim shows beside the record of each case of `LeaningFeature`: what the weights are learned from.
    package let leaningValues: [Double]
}

/// Judges a claim against passages that are handed over.
///
/// The passages are in the order of the source. The label follows from verdict and findings by one table:
/// supported and understated are SUPPORT; contradicted, overstated and any `number-differs` are REFUTE; the
/// rest is NEI. A claim of several assertions is supported when all that could be decided are, and refuted
/// when one is.
public func assess(
    claim: String, title: String? = nil, passages: [String], depth: SourceRecord.Depth,
    study: SourceRecord.Study? = nil, policy: RulePolicy = RulePolicy()
) -> PassageAssessment {
    assess(
        claim: claim,
        beside: PassageRecord(
            title: title,
            passages: passages.enumerated().map { Passage(index: $0, text: $1) },
            depth: depth, study: study),
        policy: policy)
}

/// Judges a claim against passages that were read before.
///
/// As `assess(claim:title:passages:depth:study:policy:)`, for many claims beside one source.
public func assess(
    claim: String, beside record: PassageRecord, policy: RulePolicy = RulePolicy()
) -> PassageAssessment {
    let source = record.reading
    let reading = wholeReading(of: claim)
    let judge = Judge(reading: reading, resolutions: [:], policy: policy)
    let outcomes = reading.assertions(beside: source).map {
        claim -> (verdict: Verdict, outcome: Outcome) in
        let outcome = judge.compare(claim, with: source, citation: nil)
        return (verdict(of: outcome.findings, isBorneOut: outcome.support != nil), outcome)
    }
    let deciding = PassageAssessment.deciding(outcomes)
    let findings = outcomes.flatMap(\.outcome.findings)
    let values = LeaningScan(
        Comparison(reading.asOneClaim, in: reading, with: source, citation: nil),
        label: PassageAssessment.label(of: deciding, findings),
        isUnrelated: findings.contains { $0.rule == Rule.unrelatedSource.id }
    ).values
    return PassageAssessment(outcomes, shown: values)
}

/// The claim as an article of its own, each of its sentences at least one claim.
///
/// A sentence in which the reader sees no claim is one all the same here: the caller says that it is.
private func wholeReading(of claim: String) -> Reading {
    let reading = read(Article.reading(claim, as: .plain))
    let judged = reading.claims.filter { $0.kind != .anecdote }
    guard judged.isEmpty else {
        return reading.claims.count == judged.count ? reading : reading.keeping(judged)
    }
    let sentences = reading.article.sentences
    guard !sentences.isEmpty else {
        return reading.keeping([reading.claim(of: reading.article.text.range, in: 0)])
    }
    return reading.keeping(sentences.map { reading.claim(of: $0.range, in: $0.index) })
}

extension Reading {
    /// The claims, but for a sentence that the record repeats word for word the sentence as a whole.
    fileprivate func assertions(beside record: RecordReading) -> [Claim] {
        article.sentences.flatMap { sentence -> [Claim] in
            let whole = claim(of: sentence.range, in: sentence.index)
            return twin(of: whole, in: self, with: record) == nil
                ? claims.filter { $0.sentence == sentence.index } : [whole]
        }
    }

    /// A stretch of text as one claim with all its quantities.
    fileprivate func claim(of range: TextRange, in sentence: Int) -> Claim {
        let own = quantities.indices.filter { range.contains(quantities[$0].range) }
        return Claim(
            index: 0, range: range, sentence: sentence, kind: own.isEmpty ? .effect : .quantity,
            quantities: own,
            certainty: sentences.indices.contains(sentence)
                ? sentences[sentence].certainty : .certain,
            causality: sentences.indices.contains(sentence) ? sentences[sentence].causality : .none)
    }

    /// All of the text as one claim, with the slots of its first.
    fileprivate var asOneClaim: Claim {
        let slots = claims.first
        return Claim(
            index: 0, range: article.text.range, sentence: 0, kind: .effect,
            quantities: Array(quantities.indices), measured: slots?.measured, agent: slots?.agent,
            direction: slots?.direction, comparator: slots?.comparator,
            population: slots?.population, time: slots?.time,
            certainty: sentences.first?.certainty ?? .certain,
            causality: sentences.first?.causality ?? .none,
            isNegated: slots?.isNegated ?? false)
    }

    /// The same reading with these claims.
    fileprivate func keeping(_ claims: [Claim]) -> Reading {
        Reading(
            article: article, quantities: quantities, citations: citations, claims: claims,
            sentences: sentences)
    }
}

extension PassageAssessment {
    /// The verdict on a claim of several assertions: the gravest of theirs.
    fileprivate static func deciding(_ outcomes: [(verdict: Verdict, outcome: Outcome)]) -> Verdict
    {
        let order: [Verdict] = [
            .contradicted, .overstated, .unsupported, .unverified, .understated, .supported,
        ]
        return order.first { verdict in outcomes.contains { $0.verdict == verdict } } ?? .unverified
    }

    /// The assessment of a claim from those of its assertions.
    fileprivate init(
        _ outcomes: [(verdict: Verdict, outcome: Outcome)], shown values: [Double]
    ) {
        let verdict = Self.deciding(outcomes)
        let deciding = outcomes.filter { $0.verdict == verdict }
        let found = (deciding + outcomes.filter { $0.verdict != verdict }).flatMap(
            \.outcome.findings)
        let closeness = deciding.map(\.outcome.closeness).max() ?? 0
        self.verdict = verdict
        label = Self.label(of: verdict, found)
        confidence = Evidence.confidence(
            verdict, deciding.flatMap(\.outcome.findings), closeness: closeness)
        probabilities = Self.probabilities(label, confidence, Leaning(values))
        leaningValues = values
        findings = found.map { finding in
            PassageAssessment.Finding(
                rule: finding.rule, passage: finding.source.map(\.passage),
                claimText: finding.draft.text,
                passageText: finding.source.map { source in
                    source.decisive.map { PlainText(source.text)[$0] } ?? source.text
                }, message: finding.message, suggestion: finding.suggestion)
        }
        var places: [Int] = []
        for place in deciding.flatMap(\.outcome.rationale)
        where place >= 0 && !places.contains(place) {
            places.append(place)
        }
        rationale = places
    }

    /// The table from verdict and findings to label.
    fileprivate static func label(of verdict: Verdict, _ findings: [Evidence.Finding]) -> Label {
        if findings.contains(where: { $0.rule == Rule.numberDiffers.id }) { return .refute }
        return switch verdict {
        case .contradicted, .overstated: .refute
        case .supported, .understated: .support
        case .unsupported, .unverified: .undecided
        }
    }

    /// Of a decided label the confidence, and the rest as the record leans; of an open one what it leans.
    private static func probabilities(
        _ label: Label, _ confidence: Double, _ leaning: Leaning
    ) -> [Label: Double] {
        guard label != .undecided else { return leaning.probabilities }
        let others = 1 - (leaning.probabilities[label] ?? 0)
        return Dictionary(
            uniqueKeysWithValues: Label.allCases.map { other in
                let share = others > 0 ? (leaning.probabilities[other] ?? 0) / others : 0.5
                return (other, other == label ? confidence : (1 - confidence) * share)
            })
    }
}
