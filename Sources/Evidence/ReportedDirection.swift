import Citations
import Claims
import Prose
import Quantities

/// Which way a source says that something went.
public enum ReportedDirection: String, Sendable, CaseIterable {
    /// There is more of it.
    case increased
    /// There is less of it.
    case decreased
    /// No difference was shown.
    case noDifference = "no difference"
}

/// What a record reports of an outcome under a treatment, compared with another; `nil` where it says nothing.
///
/// In an excerpt the sentence that names most of the outcome answers. In a whole work the five sentences that
/// fit the question best (`align`) vote, the better ones and those that name more of the outcome with more
/// weight, so that one which reports nothing or another outcome is outvoted.
public func reportedDirection(
    of outcome: String, under treatment: String, comparedWith comparator: String,
    in record: PassageRecord
) -> ReportedDirection? {
    let reading = record.reading
    let question = EffectQuestion(
        measured: terms(of: outcome, reading.abbreviations),
        agent: terms(of: treatment, reading.abbreviations),
        comparator: terms(of: comparator, reading.abbreviations))
    guard reading.depth != .excerpt else {
        let answers = reading.statements.indices.compactMap { place in
            let statement = reading.statements[place]
            return statement.effect(question).map {
                (place: place, effect: $0, score: statement.answerScore($0, question))
            }
        }
        let best = answers.map(\.score).max()
        guard let answer = answers.first(where: { $0.score == best }) else { return nil }
        let next = answer.place + 1
        if reading.statements.indices.contains(next),
            reading.statements[next].takesBackDifference(question)
        {
            return .noDifference
        }
        return answer.effect.direction
    }
    let claim =
        "The effect of " + treatment + " on " + outcome + " compared with " + comparator + "."
    var votes: [ReportedDirection: Double] = [:]
    var weight = 1.0
    for alignment in align(ClaimWords(asking: claim), with: reading).prefix(5) {
        let statement = reading.statements[alignment.statement]
        if let effect = statement.effect(question) {
            // A difference of which no side is named counts where nothing else was said.
            let weight = effect.turn == .differs ? 0 : weight
            let named = statement.termSet.intersection(question.measured).count
            let share = Double(named) / Double(max(1, question.measured.count))
            votes[effect.direction, default: 0] += weight * (0.3 + share)
        }
        weight *= 0.6
    }
    let most = votes.values.max()
    return ReportedDirection.allCases.first { votes[$0] == most && most != nil }
}

extension ClaimWords {
    /// A question as the words of a claim, all of them.
    fileprivate init(asking text: String) {
        let reading = read(Article.reading(text, as: .plain))
        let whole = Claim(
            index: 0, range: reading.article.text.range, sentence: 0, kind: .effect,
            quantities: [], certainty: .certain, causality: .none)
        self.init(whole, in: reading)
    }
}

private func terms(of text: String, _ abbreviations: Abbreviations) -> Set<Term> {
    let plain = PlainText(text)
    return Set(
        terms(of: words(in: plain, within: plain.range), abbreviations: abbreviations).map(\.term))
}

extension Statement {
    /// Whether all it says is that the difference told before it was not significant.
    fileprivate func takesBackDifference(_ question: EffectQuestion) -> Bool {
        let isAnaphoric = words.prefix(4).contains {
            $0.lower.hasPrefix("differen") || $0.lower == "trend"
        }
        return isAnaphoric && denials.contains { $0.kind == .notSignificant }
            && changes.allSatisfy(\.isDenied) && quantities.allSatisfy { $0.symbol != nil }
            && !words.contains { $0.lower == "but" || question.measured.contains($0.stem) }
    }

    /// How well a sentence answers: the places that name the outcome, and half of one for saying which way.
    fileprivate func answerScore(_ effect: ReportedEffect, _ question: EffectQuestion) -> Double {
        Double(terms.count { question.measured.contains($0.term) })
            + (effect.turn == .differs ? 0 : 0.5)
    }
}

extension ReportedEffect {
    /// As a reader would tell it; a difference of which no side is named shows none.
    fileprivate var direction: ReportedDirection {
        switch turn {
        case .rises: .increased
        case .falls: .decreased
        case .differs, .absent: .noDifference
        }
    }
}
