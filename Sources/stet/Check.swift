import ArgumentParser
import Checking
import Foundation
import Reports

/// `stet check`: reads drafts, fetches what they cite, and says what stands.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read drafts, fetch what they cite, judge, and report.")

    @Argument(help: "Drafts to check: files, - for standard input, or addresses of pages.")
    var files: [String]

    @Option(help: "How to report: text, json or html.", transform: choice)
    var format = ReportFormat.text

    @Option(
        help: """
            What ends with status 1: verdicts, rules, severities or precision:P, separated by commas; \
            none for nothing.
            """)
    var failOn = FailOn.standard

    @Flag(help: "End with status 3 when not everything could be read.")
    var failOnIncomplete = false

    @Option(help: "Write the report to this file.")
    var output: String?

    @Option(help: "Write the answers the report rests on to this file, for --evidence.")
    var saveEvidence: String?

    @Flag(help: "Show every claim that names no source, not the first ten.")
    var all = false

    @Flag(
        help: """
            Search for sources that claims without citation might cite: at most six words of each claim \
            are sent, no quotation, person's name or figure; the report lists what was sent to whom.
            """)
    var candidates = false

    @Flag(name: .shortAndLong, help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    @OptionGroup var draft: DraftOptions
    @OptionGroup var sources: SourceOptions

    func validate() throws {
        if files.isEmpty {
            throw ValidationError("Name a FILE, an address, or - for standard input.")
        }
        if files.count > 1, format == .html || saveEvidence != nil {
            throw ValidationError("--format html and --save-evidence take one draft at a time.")
        }
        if let output, let saveEvidence, isSame(output, saveEvidence) {
            throw ValidationError(
                "--output and --save-evidence name the same file; each needs one of its own.")
        }
        for (option, written) in [("--output", output), ("--save-evidence", saveEvidence)] {
            if let written, files.contains(where: { isSame($0, written) }) {
                throw ValidationError("\(option) would write over the draft “\(written)”.")
            }
        }
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        let paths = [left, right].map {
            URL(filePath: $0).standardizedFileURL.resolvingSymlinksInPath().path
        }
        return paths[0] == paths[1]
    }

    func run() async throws {
        let wanted = try FailOn(failOn)
        let drafts = try files.map { file in
            var draft = try sources.draft(at: file, options: draft)
            draft.candidates = candidates
            return draft
        }
        let checker = try sources.checker()
        let terminal = Terminal()
        var results: [Checked] = []
        for draft in drafts {
            let line = ProgressLine(draft.name, isTerminal: terminal.isError, isQuiet: quiet)
            let result = await checker.check(draft, progress: line.show)
            if result.report.lacksDraft {
                let reason = result.report.problems.first?.message ?? ""
                throw CommandFailure("“\(draft.name)” was not checked. \(reason)")
            }
            results.append(result)
        }
        let view = ReportPrinter(format: format, terminal: terminal, showsAll: all)
        try Output.write(try view.render(results, isForFile: output != nil), to: output)
        if let saveEvidence, let result = results.first {
            try Output.write(try result.evidence.json(), to: saveEvidence)
        }
        try leave(results.map(\.report), wanted)
    }

    /// Ends with the status the reports call for.
    private func leave(_ reports: [Report], _ wanted: FailOn) throws {
        let incomplete = reports.filter { !$0.complete }
        for report in incomplete {
            Output.note(
                "stet: the report on \(report.article.name) is incomplete: "
                    + report.problems.filter(\.isOpen).map(\.message).joined(separator: " "))
        }
        if reports.contains(where: wanted.finds) { throw ExitStatus.found }
        if failOnIncomplete, !incomplete.isEmpty { throw ExitStatus.incomplete }
    }
}
