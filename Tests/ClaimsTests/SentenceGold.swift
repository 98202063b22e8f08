import Claims
import Prose
import Quantities

/// A text with the claims that people say are in it.
///
/// One claim is one line of slots in words: "agent massage; measured pain; decrease; amount 13%;
/// against sham". What a line leaves out is expected to be empty, certain and unattributed; cause is
/// expected where an agent is named and nothing else is said.
struct SentenceGold {
    var text: String
    var claims: [Slots]

    /// The slots of one claim as words.
    struct Slots {
        var agent = ""
        var measured = ""
        var amounts: [String] = []
        var direction = ""
        var comparator = ""
        var population = ""
        var time = ""
        var certainty = "certain"
        var causality = "none"
        var attribution = "none"
        var isNegated = false
        var significance = ""
        var isAnecdote = false
    }

    /// The entries of a file: paragraphs of text, each followed by lines that open with a dash.
    static func entries(in file: String) -> [SentenceGold] {
        var result: [SentenceGold] = []
        var text: [Substring] = []
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("- ") {
                if !text.isEmpty {
                    result.append(SentenceGold(text: text.joined(separator: "\n"), claims: []))
                    text = []
                }
                if line != "- none", !result.isEmpty {
                    result[result.count - 1].claims.append(slots(of: line.dropFirst(2)))
                }
            } else if line.isEmpty {
                text = []
            } else {
                text.append(line)
            }
        }
        return result
    }

    private static func slots(of line: Substring) -> Slots {
        var slots = Slots()
        var causality: String?
        for part in line.split(separator: ";") {
            let part = String(part.drop { $0 == " " })
            let word = String(part.prefix { $0 != " " })
            let rest = String(part.dropFirst(word.count + 1))
            switch word {
            case "agent": slots.agent = rest
            case "measured": slots.measured = rest
            case "amount": slots.amounts.append(rest)
            case "against": slots.comparator = rest
            case "in": slots.population = rest
            case "time": slots.time = rest
            case "increase", "decrease", "better", "worse": slots.direction = word
            case "unchanged": slots.direction = "none"
            case "possible", "probable": slots.certainty = word
            case "association", "cause": causality = word
            case "conditional": causality = "conditional-cause"
            case "no": causality = "none"
            case "research", "named": slots.attribution = word
            case "denied": slots.isNegated = true
            case "significant": slots.significance = "yes"
            case "not": slots.significance = "no"
            case "anecdote": slots.isAnecdote = true
            default: slots.measured += " UNKNOWN \(part)"
            }
        }
        let implied =
            slots.agent.isEmpty
            ? (slots.comparator.isEmpty ? "none" : "association")
            : slots.certainty == "certain" ? "cause" : "conditional-cause"
        slots.causality = causality ?? implied
        return slots
    }
}

extension SentenceGold.Slots {
    /// What was read of a claim.
    init(_ claim: Claim, in reading: Reading) {
        agent = claim.agent?.text ?? ""
        measured = claim.measured?.text ?? ""
        amounts = claim.quantities.map { reading.article[reading.quantities[$0].range] }
        direction = claim.direction?.rawValue ?? ""
        comparator = claim.comparator?.text ?? ""
        population = claim.population?.text ?? ""
        time = claim.time?.text ?? ""
        certainty = claim.certainty.rawValue
        causality = claim.causality.rawValue
        attribution = claim.attribution.name
        isNegated = claim.isNegated
        significance = claim.isSignificant.map { $0 ? "yes" : "no" } ?? ""
        isAnecdote = claim.kind == .anecdote
    }
}
