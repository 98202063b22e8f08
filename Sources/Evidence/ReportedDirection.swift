import Citations
import Claims
import Prose

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
/// In an excerpt the sentence that names most of the outcome answers. In a whole work the best of the five
/// sentences that fit the question best answers (`align`), so that one which reports nothing is passed over.
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
        let answers = reading.statements.compactMap { statement in
            statement.effect(question).map { ($0, statement.answerScore($0, question)) }
        }
        let best = answers.map(\.1).max()
        return answers.first { $0.1 == best }?.0.direction
    }
    let claim =
        "The effect of " + treatment + " on " + outcome + " compared with " + comparator + "."
    let answers = align(ClaimWords(asking: claim), with: reading).prefix(5)
        .compactMap { reading.statements[$0.statement].effect(question) }
    return (answers.first { $0.turn != .differs } ?? answers.first)?.direction
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
