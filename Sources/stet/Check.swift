import ArgumentParser
import Checking
import Reports

/// `stet check`: reads drafts, fetches what they cite, and says what stands.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read drafts, fetch what they cite, judge, and report.")

    @Argument(help: "Drafts to check: files, - for standard input, or addresses of pages.")
    var files: [String]

    @Option(help: "How to report: text, json or html.")
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
            results.append(try await checker.check(draft, progress: line.show).ifRead(draft))
        }
        let view = ReportView(format: format, terminal: terminal, showsAll: all)
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

extension Checked {
    /// The same, unless the draft was a page that could not be read: what was not read cannot stand.
    ///
    /// - Throws: `CommandFailure` with the reason.
    fileprivate func ifRead(_ asked: Draft) throws(CommandFailure) -> Checked {
        guard case .page(let address) = asked.content, case .text(let text, _) = draft.content,
            text.isEmpty
        else { return self }
        let reason = report.problems.first?.message ?? "The page holds no text."
        throw CommandFailure("“\(address)” was not checked. \(reason)")
    }
}
