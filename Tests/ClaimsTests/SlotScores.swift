import Claims
import Prose

/// How many of a slot's fillings were said, are right, and are right among the said.
struct SlotScore {
    var expected = 0
    var said = 0
    var right = 0

    var precision: Double { said == 0 ? 1 : Double(right) / Double(said) }
    var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
    var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
}

/// The scores of all slots over a set of texts, with every difference in words.
///
/// Slots of words count as right when they share most of their content words; a slot that holds its
/// default on both sides is not counted.
struct SlotScores {
    static let slots = [
        "claim", "agent", "measured", "amount", "direction", "against", "population", "time",
        "certainty",
        "causality", "attribution", "denied", "significance",
    ]
    private(set) var scores: [String: SlotScore] = [:]
    private(set) var differences: [String] = []

    /// Scores one text.
    mutating func add(_ gold: SentenceGold) {
        let reading = read(Article.reading(gold.text, as: .markdown))
        var found = reading.claims.map { SentenceGold.Slots($0, in: reading) }
        var notes: [String] = []
        scores["claim", default: SlotScore()].expected += gold.claims.count
        scores["claim", default: SlotScore()].said += found.count
        for expected in gold.claims {
            let ranked = found.indices.map { (likeness(expected, found[$0]), $0) }
            guard let best = ranked.max(by: { $0.0 < $1.0 }), best.0 >= 1 else {
                notes.append("  missed: \(expected.measured) \(expected.amounts)")
                // What is not read counts against the recall of every slot.
                count(expected, SentenceGold.Slots(), notes: &notes)
                continue
            }
            scores["claim", default: SlotScore()].right += 1
            count(expected, found.remove(at: best.1), notes: &notes)
        }
        for extra in found {
            notes.append("  too many: [\(extra.agent)] \(extra.measured) \(extra.amounts)")
        }
        if !notes.isEmpty { differences.append(([gold.text] + notes).joined(separator: "\n")) }
    }

    private func likeness(_ gold: SentenceGold.Slots, _ found: SentenceGold.Slots) -> Double {
        if gold.isAnecdote || found.isAnecdote {
            return gold.isAnecdote == found.isAnecdote ? 2 : 0
        }
        let amounts = gold.amounts.contains { amount in
            found.amounts.contains { overlaps(amount, $0) }
        }
        return 2 * sharing(gold.measured, found.measured) + sharing(gold.agent, found.agent) * 0.9
            + (amounts ? 2 : 0) + (gold.direction == found.direction ? 0.2 : 0)
            + (gold.isNegated == found.isNegated ? 0.1 : 0)
            + sharing(gold.population, found.population) * 0.5
    }

    private mutating func count(
        _ gold: SentenceGold.Slots, _ found: SentenceGold.Slots, notes: inout [String]
    ) {
        guard !gold.isAnecdote else { return }
        words("agent", gold.agent, found.agent, &notes)
        words("measured", gold.measured, found.measured, &notes)
        words("against", gold.comparator, found.comparator, &notes)
        words("population", gold.population, found.population, &notes)
        words("time", gold.time, found.time, &notes)
        same("direction", gold.direction, found.direction, "", &notes)
        same("certainty", gold.certainty, found.certainty, "certain", &notes)
        same("causality", gold.causality, found.causality, "none", &notes)
        same("attribution", gold.attribution, found.attribution, "none", &notes)
        same("denied", gold.isNegated ? "yes" : "", found.isNegated ? "yes" : "", "", &notes)
        same("significance", gold.significance, found.significance, "", &notes)
        var left = found.amounts
        var score = scores["amount"] ?? SlotScore()
        score.expected += gold.amounts.count
        score.said += left.count
        for amount in gold.amounts {
            if let place = left.firstIndex(where: { overlaps(amount, $0) }) {
                left.remove(at: place)
                score.right += 1
            } else {
                notes.append("  amount: \(amount), not \(found.amounts)")
            }
        }
        for amount in left { notes.append("  amount too many: \(amount)") }
        scores["amount"] = score
    }

    private mutating func words(
        _ slot: String, _ gold: String, _ found: String, _ notes: inout [String]
    ) {
        let isRight = !gold.isEmpty && sharing(gold, found) >= 0.7
        tally(slot, expected: !gold.isEmpty, said: !found.isEmpty, isRight: isRight)
        if !isRight, !(gold.isEmpty && found.isEmpty) {
            notes.append(
                "  \(slot): \(gold.isEmpty ? "-" : gold), not \(found.isEmpty ? "-" : found)")
        }
    }

    private mutating func same(
        _ slot: String, _ gold: String, _ found: String, _ silent: String, _ notes: inout [String]
    ) {
        tally(
            slot, expected: gold != silent, said: found != silent,
            isRight: gold == found && gold != silent)
        if gold != found { notes.append("  \(slot): \(gold), not \(found)") }
    }

    private mutating func tally(_ slot: String, expected: Bool, said: Bool, isRight: Bool) {
        scores[slot, default: SlotScore()].expected += expected ? 1 : 0
        scores[slot, default: SlotScore()].said += said ? 1 : 0
        scores[slot, default: SlotScore()].right += isRight ? 1 : 0
    }

    /// The table, one slot on a line.
    var table: String {
        func figure(_ value: Double) -> String {
            let thousandths = Int((value * 1_000).rounded())
            return "\(thousandths / 1_000).\(String(1_000 + thousandths % 1_000).dropFirst())"
        }
        return Self.slots.map { slot in
            let score = scores[slot] ?? SlotScore()
            let padded = slot + String(repeating: " ", count: 14 - slot.count)
            return "\(padded) n \(score.expected)\tP \(figure(score.precision))\tR "
                + "\(figure(score.recall))\tF1 \(figure(score.f1))"
        }.joined(separator: "\n")
    }
}

/// How much two phrases share of their words, twice the common over the sum, function words aside.
private func sharing(_ left: String, _ right: String) -> Double {
    let one = contentWords(left)
    var other = contentWords(right)
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    let total = one.count + other.count
    var common = 0
    for word in one {
        if let place = other.firstIndex(of: word) {
            other.remove(at: place)
            common += 1
        }
    }
    return Double(2 * common) / Double(total)
}

private func contentWords(_ phrase: String) -> [String] {
    let silent: Set<String> = [
        "the", "a", "an", "of", "in", "on", "to", "for", "with", "at", "its", "their", "and", "nor",
        "by", "after", "during",
    ]
    let words = phrase.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "$" }
        .map(String.init)
    let content = words.filter { !silent.contains($0) }
    return content.isEmpty ? words : content
}

/// Whether an amount as written in the gold is the one that was read, modifiers aside.
private func overlaps(_ gold: String, _ found: String) -> Bool {
    let one = gold.lowercased()
    let other = found.lowercased()
    return one.contains(other) || other.contains(one) || sharing(one, other) >= 0.5
}
