import ArgumentParser
import Checking
import Foundation
import Prose
import Reports
import Retrieval

/// `stet evaluate`: scores what Stet says against what people hold to be true.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score against gold: precision and recall per rule and per verdict.",
        discussion: """
            DIR is an article's folder (article.md, evidence.json, gold.json) or a folder of such \
            folders. Nothing is sent.
            """)

    @Argument(help: "The corpus.")
    var dir: String

    @Flag(help: "Write the scores as JSON.")
    var json = false

    @OptionGroup var configuration: SettingsOptions

    func run() async throws {
        let checker = Line(try configuration.settings()).checker(cache: NoCache())
        var evaluation = Evaluation()
        for folder in try CorpusArticle.folders(in: dir) {
            let article = try CorpusArticle(at: folder)
            let checked = await checker.check(article.draft)
            evaluation.add(checked.report, article.gold, name: article.name)
        }
        Output.standard.write(json ? evaluation.json : Array(evaluation.text.utf8))
    }
}
