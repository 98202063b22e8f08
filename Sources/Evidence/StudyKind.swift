import Citations

/// The kind of study a record says it is, read from title, methods and the rest in this order; `nil` when
/// it does not say.
///
/// Used only where no provider names it. The stronger word wins within one statement, because a
/// meta-analysis also names the trials it pools.
func studyKind(of statements: [Statement]) -> SourceRecord.Study? {
    let ranked =
        statements.filter { $0.role == .title } + statements.filter { $0.role == .methods }
        + statements.filter { $0.role != .title && $0.role != .methods && $0.role != .background }
    for statement in ranked {
        if let kind = studyKind(in: statement.words.map(\.lower)) { return kind }
    }
    return nil
}

/// The kind of study a run of lower-case words names.
func studyKind(in words: [String]) -> SourceRecord.Study? {
    let set = Set(words)
    func follows(_ first: String, _ second: String) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
    }
    if follows("meta", "analysis") || follows("meta", "analyses") { return .metaAnalysis }
    if follows("systematic", "review") { return .systematicReview }
    if follows("study", "protocol") || follows("trial", "protocol") { return .studyProtocol }
    if !set.isDisjoint(with: ["mice", "mouse", "rats", "rat", "rabbits", "zebrafish", "murine"]) {
        return .animal
    }
    if follows("in", "vitro") || follows("cell", "line") || follows("cell", "lines")
        || set.contains("hela")
    {
        return .inVitro
    }
    if !set.isDisjoint(with: ["randomised", "randomized", "randomly", "rct"]) { return .trial }
    if !set.isDisjoint(with: ["cohort", "prospectively", "cohorts"]) { return .cohort }
    if follows("case", "control") { return .caseControl }
    if follows("cross", "sectional") { return .crossSectional }
    if follows("case", "report") { return .caseReport }
    return nil
}

/// Whether statements on a study of this kind can show that one thing causes another; `nil` where nothing says what
/// kind it is.
///
/// Works that were put together show no more than each of them: a meta-analysis of cohorts only watched.
func canShowCause(_ study: SourceRecord.Study?, _ statements: [Statement]) -> Bool? {
    guard let study else { return nil }
    guard study.canShowCause else { return false }
    return study == .trial || study == .guideline || !poolOnlyWatching(statements)
}

private func poolOnlyWatching(_ statements: [Statement]) -> Bool {
    var isWatching = false
    for statement in statements {
        for word in statement.words {
            if word.lower.hasPrefix("randomi") || trialWords.contains(word.lower) { return false }
            isWatching = isWatching || watchingWords.contains(word.lower)
        }
    }
    return isWatching
}

/// Words of works that try something, and of works that only watch.
private let trialWords: Set<String> = [
    "trial", "trials", "rct", "rcts", "placebo", "experimental", "experiment", "experiments",
    "intervention", "interventions",
]
private let watchingWords: Set<String> = ["cohort", "cohorts", "observational", "prospectively"]

extension SourceRecord.Study {
    /// Whether a study of this kind can show that one thing causes another in people.
    var canShowCause: Bool {
        switch self {
        case .trial, .metaAnalysis, .systematicReview, .guideline: true
        default: false
        }
    }

    /// Whether it only watches: two things that go together in it need not be cause and effect.
    var isObservational: Bool {
        switch self {
        case .cohort, .caseControl, .crossSectional, .observational: true
        default: false
        }
    }

    /// What a reader calls it.
    var readableName: String {
        switch self {
        case .trial: "a randomised trial"
        case .uncontrolledTrial: "a trial without a control group"
        case .metaAnalysis: "a meta-analysis"
        case .systematicReview: "a systematic review"
        case .review: "a review"
        case .cohort: "a cohort study"
        case .caseControl: "a case-control study"
        case .crossSectional: "a cross-sectional study"
        case .caseReport: "a case report"
        case .animal: "an animal study"
        case .inVitro: "a study in cells"
        case .modelling: "a modelling study"
        case .qualitative: "a qualitative study"
        case .editorial: "an editorial"
        case .guideline: "a guideline"
        case .observational: "an observational study"
        case .studyProtocol: "a protocol"
        }
    }
}
