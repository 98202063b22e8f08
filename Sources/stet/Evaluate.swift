import ArgumentParser
import Checking
import Evaluation
import Foundation
import Retrieval

/// `stet evaluate`: scores what Stet says against what people hold to be true.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score against gold: precision and recall per rule and per verdict.",
        discussion: """
            PATH is an article's folder (article.md, .txt or .html, evidence.json, gold.json) or a folder \
            of such folders; with --set it is a copy of a set that other people labelled:

            \(EvaluationSet.allCases.map { "  \($0.rawValue): \($0.summary)" }
                .joined(separator: "\n"))

            Nothing is sent.
            """)

    @Argument(help: "The corpus, or with --set a copy of the set.")
    var path: String

    @Option(
        help: ArgumentHelp("Score a set in the format its authors published.", valueName: "name"),
        transform: choice)
    var set: EvaluationSet?

    @Option(help: ArgumentHelp("Of a set, show this many differences.", valueName: "n"))
    var differences = 0

    @Option(
        help: ArgumentHelp(
            "Compare with scores that --json wrote; ends with 1 where one is worse.",
            valueName: "file"))
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "With --set verdicts, write how often each rule is right, as Swift, to this file.",
            valueName: "file"))
    var precision: String?

    @Option(
        help: ArgumentHelp(
            "With --set verdicts, write the weights of the leaning, as Swift, to this file.",
            valueName: "file"))
    var leaning: String?

    @Flag(help: "Write the scores as JSON.")
    var json = false

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if differences < 0 { throw ValidationError("--differences takes 0 or more.") }
        if precision ?? leaning != nil, set != .verdicts {
            throw ValidationError("--precision and --leaning go with --set verdicts.")
        }
    }

    func run() async throws {
        if precision ?? leaning != nil {
            do {
                if let precision {
                    try Output.write(Array(try measuredPrecision(at: path).utf8), to: precision)
                }
                if let leaning {
                    try Output.write(Array(try learnedLeaning(at: path).utf8), to: leaning)
                }
            } catch let failure as SetFailure {
                throw CommandFailure(failure.message)
            }
            return
        }
        let (text, scores) = try await scores()
        try Output.standard.write(json ? scores : Array(text.utf8))
        if let baseline { try compare(scores, with: baseline) }
    }

    /// The scores as text and as JSON.
    private func scores() async throws -> (text: String, json: [UInt8]) {
        if let set {
            do {
                let scores = try set.scores(at: path)
                return (scores.text(differences: differences), scores.json)
            } catch { throw CommandFailure(error.message) }
        }
        let checker = try Wiring(configuration.settings()).checker
        var scores = CorpusScores()
        for folder in try CorpusArticle.folders(in: path) {
            let article = try CorpusArticle(at: folder)
            let checked = await checker.check(article.draft)
            scores.add(checked.report, article.gold, name: article.name)
        }
        return (scores.text, scores.json)
    }

    /// Says what changed since the scores of a file.
    ///
    /// - Throws: `ExitStatus.found` when something is worse.
    private func compare(_ scores: [UInt8], with file: String) throws {
        let earlier = try readBytes(
            at: file, limit: InputText.defaultLimit,
            advice: "Name a file that --json wrote.")
        let changes: (lines: [String], isWorse: Bool)
        do {
            changes = try ScoreRecord(json: scores, name: path)
                .changes(since: ScoreRecord(json: earlier, name: file))
        } catch { throw CommandFailure(error.message) }
        let lines = changes.lines.isEmpty ? ["nothing changed"] : changes.lines
        let text = "\nSince “\(file)”\n" + lines.map { "  \($0)\n" }.joined()
        if json { Output.progress(text) } else { try Output.standard.write(text) }
        if changes.isWorse { throw ExitStatus.found }
    }
}
