import ArgumentParser

/// `stet evaluate`: scores what Stet says against what people hold to be true.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score against gold: precision and recall per rule and per verdict.")

    @Argument(help: "The corpus: a folder of articles with their evidence and gold.")
    var folder: String

    func run() async throws {
        throw CommandFailure("evaluate is not built yet.")
    }
}
