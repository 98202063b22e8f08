import Evidence
import Reports

/// Rules as a person reads them in a terminal.
struct RuleText {
    let width: Int

    /// One line per rule: its name, how much it matters, and why.
    func list(_ rules: [RuleInfo]) -> String {
        let column = (rules.map { $0.id.rawValue.count }.max() ?? 0) + 2
        return rules.map { rule in
            let name = padded(rule.id.rawValue, to: column) + padded(rule.severity.rawValue, to: 9)
            return hanging(name, rule.why, at: column + 9)
        }.joined()
    }

    /// All that is known of one rule.
    func page(_ rule: RuleInfo) -> String {
        let head =
            "\(rule.id.rawValue) · \(rule.severity.rawValue) · \(subject(of: rule)) · "
            + "\(effect(of: rule))\n\n"
        return head + hanging(padded("Why", to: 9), rule.why, at: 9)
            + hanging(padded("Unless", to: 9), rule.unless, at: 9)
            + hanging(padded("Measured", to: 9), measured(rule), at: 9) + "\n"
            + example("Wrong", rule.wrong) + "\n" + example("Right", rule.right)
    }

    /// How often the rule was right, on what, and what may be counted on.
    private func measured(_ rule: RuleInfo) -> String {
        guard let precision = MeasuredPrecision.of(rule.id) else {
            return "never spoke against a claim of the sets it is measured on"
        }
        func words(_ count: MeasuredPrecision.Count, _ what: String) -> String? {
            count.said == 0 ? nil : "right \(count.right) times of \(count.said) on \(what)"
        }
        let counts = [
            words(precision.claims, "claims that people labelled"),
            words(precision.swaps, "sentences of abstracts with and without a change"),
        ].compactMap(\.self).joined(separator: "; ")
        return counts
            + (precision.atLeast.map { "; at least \(Int($0 * 100)) in 100 (95 % sure)" }
                ?? "; too few to say how often")
    }

    private func subject(of rule: RuleInfo) -> String {
        switch rule.scope {
        case "comparison": "looks at a claim beside its source"
        case "citation": "looks at what is cited"
        default: "looks at the article itself"
        }
    }

    private func effect(of rule: RuleInfo) -> String {
        switch rule.effect {
        case .contradicts: "makes the verdict contradicted"
        case .overstates: "makes the verdict overstated"
        case .understates: "makes the verdict understated"
        case .unsupports: "makes the verdict unsupported"
        case .unverifies: "makes the verdict unverified"
        case .notes: "never changes the verdict"
        }
    }

    private func example(_ label: String, _ example: RuleInfo.Example) -> String {
        hanging(padded(label, to: 9) + "draft   ", "“\(example.draft)”", at: 17)
            + hanging(
                padded("", to: 9) + "source  ",
                example.source.map { "“\(shortened($0))”" } ?? "none", at: 17)
    }

    /// The start and the end of an example that stands for a whole text.
    private func shortened(_ text: String) -> String {
        text.count > 400 ? "\(text.prefix(240)) … \(text.suffix(80))" : text
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private func hanging(_ lead: String, _ words: String, at column: Int) -> String {
        let lines = wrapped(printable(words), to: width - column)
        let indent = String(repeating: " ", count: column)
        return lead + lines.joined(separator: "\n" + indent) + "\n"
    }
}
