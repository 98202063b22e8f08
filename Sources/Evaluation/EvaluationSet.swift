import Foundation

/// A set of items that other people labelled, in the format they published it in.
///
/// None of them comes with Stet; see each set's own page for its licence.
public enum EvaluationSet: String, Sendable, CaseIterable {
    /// NewsQuant of the CQE evaluation: quantities in news.
    case newsquant
    /// MeasEval (SemEval 2021, task 8): quantities in science; a folder with `tsv` and `text`.
    case measeval
    /// Recognizers-Text: cases of one English model (`CurrencyModel.json`), or a folder of models.
    case recognizers
    /// The cases of quantulum3 (`quantities.json`).
    case quantulum
    /// CheckThat! task 1: sentences worth checking.
    case checkthat
    /// Sentences by the strength of their causal claim (Yu, Li and Wang 2019): a CSV.
    case causality
    /// Claim sentences of abstracts (Achakulvisut et al. 2019): JSON lines.
    case abstracts
    /// The training sets of AnyStyle: references with their fields marked (`core.xml`).
    case anystyle
    /// Contexts of citations with the sentences each stands for (Sarol et al. 2024): JSON lines.
    case scope
    /// The swap test on abstracts: true sentences beside the same with one thing changed.
    case swap
    /// Evidence Inference 2.0: which way a trial's outcome went, and where its article says so.
    case evidenceInference = "evidence-inference"

    /// What it holds, in a few words.
    public var summary: String {
        switch self {
        case .newsquant: "quantities in news: value, value and unit"
        case .measeval: "quantities in science: spans and modifiers"
        case .recognizers: "cases of Recognizers-Text, of a model or a folder of them: values"
        case .quantulum: "cases of quantulum3: values and spans"
        case .checkthat: "sentences worth checking: F1 of Yes"
        case .causality: "sentences by strength of the causal claim: macro-F1"
        case .abstracts: "claim sentences of abstracts: F1 of claims"
        case .anystyle: "references: F1 of their fields"
        case .scope: "sentences a mark stands for: F1"
        case .swap: "sentences of abstracts, true and with one thing changed: accused and caught"
        case .evidenceInference: "which way an outcome went: macro-F1; passage recall"
        }
    }

    /// Scores Stet on a copy of the set at `path`.
    ///
    /// - Throws: `SetFailure` that names the file that is missing or not in the set's format.
    public func scores(at path: String) throws(SetFailure) -> SetScores {
        switch self {
        case .newsquant:
            Evaluation.scores(ofQuantitySet: rawValue, try newsQuantItems(at: path))
        case .measeval:
            Evaluation.scores(ofQuantitySet: rawValue, try measEvalItems(at: path))
        case .recognizers:
            Evaluation.scores(
                ofQuantitySet: rawValue, try recognizersItems(at: path), byCase: true)
        case .quantulum:
            Evaluation.scores(ofQuantitySet: rawValue, try quantulumItems(at: path))
        case .checkthat:
            scoresOfCheckworthiness(rawValue, try checkThatItems(at: path), yes: "Yes")
        case .causality:
            scoresOfCausality(rawValue, try causalityItems(at: path))
        case .abstracts:
            scoresOfCheckworthiness(rawValue, try abstractItems(at: path), yes: "1")
        case .anystyle:
            scoresOfReferences(rawValue, try anyStyleItems(at: path))
        case .scope:
            scoresOfScope(rawValue, try scopeItems(at: path))
        case .swap:
            scoresOfSwaps(rawValue, try Evaluation.abstracts(at: path))
        case .evidenceInference:
            try scoresOfEffects(rawValue, at: path)
        }
    }
}

/// Why a set cannot be scored, in a sentence that says what to do.
public struct SetFailure: Error, Sendable, Hashable {
    /// The sentence.
    public let message: String

    init(_ message: String) { self.message = message }
}

/// The bytes of a file.
func readFile(_ path: String) throws(SetFailure) -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw SetFailure("“\(path)” cannot be read. Give the path of a copy of the set.")
    }
    return data
}

/// Decodes a JSON file, with or without a byte-order mark.
func readJSON<Value: Decodable>(_ type: Value.Type, at path: String) throws(SetFailure) -> Value {
    let data = try readFile(path)
    return try decode(type, data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data, path)
}

/// Decodes one JSON text of a file.
func decode<Value: Decodable>(
    _ type: Value.Type, _ data: Data, _ path: String
) throws(SetFailure) -> Value {
    do {
        return try JSONDecoder().decode(type, from: data)
    } catch {
        throw SetFailure("“\(path)” is not in the format of this set: \(error)")
    }
}
