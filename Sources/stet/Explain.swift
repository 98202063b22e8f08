import ArgumentParser
import Evidence
import Reports
import Retrieval

/// `stet explain`: what a rule means, with examples; without a rule, which rules there are.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a rule means, with examples; without a rule, list them all.")

    @Argument(help: "The rule, such as maximum-as-typical.")
    var rule: String?

    func run() throws {
        let terminal = Terminal()
        guard let rule else {
            try Output.standard.write(RuleText(width: terminal.width).list(Rules.all))
            return
        }
        let info = try RuleName(rule).info
        try Output.standard.write(RuleText(width: terminal.width).page(info))
    }
}

/// The name of a rule, as somebody typed it.
struct RuleName {
    let info: RuleInfo

    /// - Throws: `CommandFailure` that names the nearest rule.
    init(_ name: String) throws(CommandFailure) {
        guard let info = Rules.info(for: RuleID(rawValue: name)) else {
            let known = Rules.all.map(\.id.rawValue)
            let advice =
                nearestName(to: name, among: known).map { "Did you mean \($0)?" }
                ?? "`stet explain` lists them."
            throw CommandFailure("There is no rule “\(name)”. \(advice)")
        }
        self.info = info
    }
}
