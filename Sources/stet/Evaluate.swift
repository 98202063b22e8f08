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
            PATH is an article's folder (article.md, evidence.json, gold.json) or a folder of such \
            folders; with --set it is a copy of a set that other people labelled:

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

    @Flag(help: "Write the scores as JSON.")
    var json = false

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if differences < 0 { throw ValidationError("--differences takes 0 or more.") }
    }

    func run() async throws {
        if let set {
            let scores: SetScores
            do { scores = try set.scores(at: path) } catch { throw CommandFailure(error.message) }
            Output.standard.write(
                json ? scores.json : Array(scores.text(differences: differences).utf8))
            return
        }
        let checker = Line(try configuration.settings()).checker(cache: NoCache())
        var scores = CorpusScores()
        for folder in try CorpusArticle.folders(in: path) {
            let article = try CorpusArticle(at: folder)
            let checked = await checker.check(article.draft)
            scores.add(checked.report, article.gold, name: article.name)
        }
        Output.standard.write(json ? scores.json : Array(scores.text.utf8))
    }
}
