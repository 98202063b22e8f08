import Evidence
import Foundation

/// A set of items that other people labelled, in the format they published it in.
///
/// None of them but `pairs` comes with Stet; see each set's own page for its licence.
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
    /// SciFact: claims beside the sentences that decide them.
    case scifact
    /// HealthVer: claims on health beside statements of evidence.
    case healthver
    /// Check-COVID: news claims beside abstracts.
    case checkCovid = "check-covid"
    /// Citation-Integrity: citing sentences beside sentences of what they cite.
    case citationIntegrity = "citation-integrity"
    /// Press releases beside the abstracts they tell of (InSciOut).
    case exaggeration
    /// NLI4CT: statements beside the records of trials.
    case nli4ct
    /// CliniFact: claims of superiority beside the abstracts of trials.
    case clinifact
    /// Statements that take a p value above 0.05 for proof of no effect, and others (Merz 2025).
    case nonsignificance
    /// Reported tests extracted by hand for statcheck.
    case statcheck
    /// All sets of verdicts of one folder, and the swap test beside them.
    case verdicts
    /// Sentences told of invented abstracts (`Claims/Pairs`): the one set that comes with Stet.
    case pairs

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
        case .scifact: "verdicts on claims beside the sentences that decide them"
        case .healthver: "verdicts on health claims beside statements of evidence"
        case .checkCovid: "verdicts on news claims beside abstracts; passage recall"
        case .citationIntegrity: "verdicts on citing sentences, by kind of error"
        case .exaggeration: "press releases: same, exaggerates, downplays"
        case .nli4ct: "verdicts on statements beside trial records; passage recall"
        case .clinifact: "verdicts on claims of superiority beside abstracts"
        case .nonsignificance: "statements that take p > 0.05 for no effect: macro-F1"
        case .statcheck: "reported tests: read, and found in error"
        case .verdicts: "a folder of the sets of verdicts: accusations, rules and reliability"
        case .pairs:
            "Claims/Pairs: true and false sentences beside abstracts: accused, borne out, caught"
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
        case .scifact, .healthver, .checkCovid, .citationIntegrity, .clinifact:
            try scoresOfVerdicts(rawValue, try verdictItems(at: path))
        case .exaggeration:
            try scoresOfVerdicts(rawValue, try verdictItems(at: path)) { assessment in
                if assessment.label == .refute { return "exaggerates" }
                return assessment.verdict == .understated ? "downplays" : "same"
            }
        case .nonsignificance:
            try scoresOfNonsignificance(rawValue, at: path)
        case .statcheck:
            try scoresOfStatistics(rawValue, at: path)
        case .verdicts:
            try AllVerdicts(at: path).scores(rawValue)
        case .pairs:
            try scoresOfPairs(rawValue, at: path)
        case .nli4ct:
            try scoresOfTrialStatements(rawValue, try verdictItems(at: path))
        }
    }
}

extension EvaluationSet {
    /// The claims of a set of verdicts; none of another set.
    func verdictItems(at path: String) throws(SetFailure) -> [VerdictItem] {
        switch self {
        case .scifact: try sciFactItems(at: path)
        case .healthver: try healthVerItems(at: path)
        case .checkCovid: try checkCovidItems(at: path)
        case .citationIntegrity: try citationIntegrityItems(at: path)
        case .exaggeration: try exaggerationItems(at: path)
        case .nli4ct: try trialStatementItems(at: path)
        case .clinifact: try cliniFactItems(at: path)
        default: []
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
