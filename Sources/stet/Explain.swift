import ArgumentParser
import Evidence
import Reports

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
                nearest(to: name, among: known).map { "Did you mean \($0)?" }
                ?? "`stet explain` lists them."
            throw CommandFailure("There is no rule “\(name)”. \(advice)")
        }
        self.info = info
    }
}

/// The word that differs least from what was typed; `nil` when none is near.
func nearest(to word: String, among words: [String]) -> String? {
    words.map { ($0, distance(Array(word.utf8.prefix(64)), Array($0.utf8))) }
        .filter { $0.1 <= max(2, $0.0.utf8.count / 3) }
        .min { $0.1 < $1.1 }?.0
}

/// The number of letters to insert, delete or replace to make one word of the other.
///
/// - SeeAlso: Levenshtein (1966).
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let replaced = diagonal + (letter == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
