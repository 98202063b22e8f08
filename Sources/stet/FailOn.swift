import ArgumentParser
import Evidence
import Reports
import Retrieval

/// What makes a check end with status 1: verdicts, rules, severities, or a share of certainty.
struct FailOn {
    /// What is looked for unless the caller says otherwise.
    static let standard = "contradicted,overstated,retracted-source,citation-not-found"

    private var verdicts: Set<String> = []
    private var rules: Set<String> = []
    private var severities: Set<String> = []
    private var certainty: Double?

    /// Reads a list such as `contradicted,number-differs,error,precision:0.95`; `none` looks for nothing.
    ///
    /// - Throws: `CommandFailure` for a word that is none of these, with the nearest that is.
    init(_ list: String) throws(CommandFailure) {
        for part in list.split(separator: ",", omittingEmptySubsequences: false) {
            let word = part.trimmed
            if word == "none" { continue }
            guard !word.isEmpty else {
                // A variable that is not set must not open the gate.
                throw CommandFailure(
                    "--fail-on has an empty word in its list. Give none to fail on nothing.")
            }
            if Verdict(rawValue: word) != nil {
                verdicts.insert(word)
            } else if Severity(rawValue: word) != nil {
                severities.insert(word)
            } else if word.hasPrefix("precision:") {
                certainty = try Self.share(String(word.dropFirst(10)))
            } else if Rules.info(for: RuleID(rawValue: word)) != nil {
                rules.insert(word)
            } else {
                throw Self.unknown(word)
            }
        }
    }

    /// Whether a report holds something of what is looked for.
    ///
    /// `precision:P` looks for claims that are accused (contradicted, overstated, unsupported) by a rule that was
    /// measured to be right at least P of the time; where a rule was not measured on twenty cases (most on
    /// citations rest on registers), for a confidence of at least P.
    func finds(in report: Report) -> Bool {
        let findings = report.claims.flatMap(\.findings) + report.findings
        if findings.contains(where: { rules.contains($0.rule) || severities.contains($0.severity) })
        {
            return true
        }
        return report.claims.contains { claim in
            guard let verdict = claim.verdict else { return false }
            if verdicts.contains(verdict) { return true }
            let accusations: [Verdict] = [.contradicted, .overstated, .unsupported]
            let isAccused = Verdict(rawValue: verdict).map(accusations.contains) ?? false
            return isAccused && certainty.map { Self.precision(of: claim) >= $0 } ?? false
        }
    }

    /// How often an accusation such as a claim's is right.
    private static func precision(of claim: Report.Claim) -> Double {
        claim.decidingFinding.flatMap { MeasuredPrecision.of(RuleID(rawValue: $0.rule))?.atLeast }
            ?? claim.confidence
    }

    private static func share(_ text: String) throws(CommandFailure) -> Double {
        guard let share = Double(text), (0...1).contains(share) else {
            throw CommandFailure(
                "precision:\(text) in --fail-on must be a share from 0 to 1, such as precision:0.95."
            )
        }
        return share
    }

    private static func unknown(_ word: String) -> CommandFailure {
        let known =
            Verdict.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue)
            + Rules.all.map(\.id.rawValue) + ["none", "precision:0.95"]
        let advice =
            nearestName(to: word, among: known).map { "Did you mean \($0)?" }
            ?? "Give verdicts, rules (`stet explain` lists them), error, warning, note, or none."
        return CommandFailure("--fail-on does not know “\(word)”. \(advice)")
    }
}

extension Substring {
    /// The words without the white space around them.
    fileprivate var trimmed: String {
        var words = self
        while words.first?.isWhitespace ?? false { words.removeFirst() }
        while words.last?.isWhitespace ?? false { words.removeLast() }
        return String(words)
    }
}
