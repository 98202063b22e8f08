import ArgumentParser
import Foundation
import Reports

/// The command: one subcommand per job, each in a file of its own.
@main
struct StetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "Says which sentences of a draft may stand.",
        discussion: """
            Stet reads a draft, finds what it claims and by how much, fetches the papers it cites, \
            and says what they bear out.

            Exit status: 0 nothing of --fail-on was found; 1 something was; 2 wrong usage, \
            configuration or input, or a failed line of --batch; 3 the report is incomplete, where \
            --fail-on-incomplete is given.
            """,
        version: "stet \(stetVersion)",
        subcommands: [
            Check.self, Extract.self, Source.self, Serve.self, Explain.self, Evaluate.self,
            Assess.self, Cite.self,
        ])

    static func main() async {
        // A reader that closes the pipe ends our output, not the program in the middle of its work.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            ExitStatus(of: error).leave(with: error)
        }
    }
}
