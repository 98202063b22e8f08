import Claims
import Prose
import Quantities

/// Which way a figure went, by the words right beside it.
extension Comparison {
    /// Whether each figure of a statement that is the claimed one is told as going the other way: "down 17%" beside "17%
    /// more", "37% higher" beside "reduced by 37%".
    func turnsFigure(_ statement: Statement) -> Bool {
        words.allQuantities.contains { claimed in
            guard let own = words.statement.turn(of: claimed) else { return false }
            let agreeing = statement.quantities.filter {
                areAlike(claimed, $0) && agreesWithAnyReading(claimed, $0)
            }
            return !agreeing.isEmpty
                && agreeing.allSatisfy { reported in
                    statement.turn(of: reported).map { $0 != own } ?? false
                }
        }
    }
}

extension Statement {
    /// Which way the words beside a figure say that it goes; `nil` where none do, or they do not agree.
    ///
    /// Before it "down", "a rise of"; behind it "higher", "(95% CI 36 to 48) reduction", "later" of a time; or the verb
    /// that the reader of quantities saw.
    func turn(of quantity: Quantity) -> Quantity.Direction? {
        guard Figure(quantity) != nil, quantity.symbol == nil else { return nil }
        let places = places(of: quantity.range)
        guard !places.isEmpty else { return nil }
        var found: Set<Quantity.Direction> = []
        if quantity.role != .level, ![.lessThan, .moreThan].contains(quantity.modifier),
            let direction = quantity.direction
        {
            found.insert(direction)
        }
        if let before = turn(before: places.lowerBound) { found.insert(before) }
        if let behind = turn(behind: places.upperBound, isTime: quantity.kind == .duration) {
            found.insert(behind)
        }
        return found.count == 1 ? found.first : nil
    }

    /// "down 17%", "a rise of some 42%": the word that leads to the figure.
    private func turn(before place: Int) -> Quantity.Direction? {
        var at = place - 1
        var isLed = false
        while at >= 0, place - at <= 3, words[at].clause == words[place].clause,
            ["of", "some", "about", "around", "roughly", "nearly", "almost", "by", "a"].contains(
                words[at].lower)
        {
            isLed = isLed || words[at].lower == "of"
            at -= 1
        }
        guard at >= 0, words[at].clause == words[place].clause else { return nil }
        if place - at == 1, let turn = particles[words[at].lower] { return turn }
        return isLed ? nounTurns[words[at].lower] : nil
    }

    /// "37% higher", "41.9% (95% CI 36.0 to 47.8) reduction", "27 minutes later".
    private func turn(behind place: Int, isTime: Bool) -> Quantity.Direction? {
        var at = place
        // What stands in brackets belongs to the figure.
        if at < words.count, gap(before: at).contains("(") {
            guard
                let end = words.indices[at...].dropFirst().first(where: {
                    gap(before: $0).contains(")")
                })
            else { return nil }
            at = end
        } else if at < words.count,
            !gap(before: at).allSatisfy({ [" ", "-", "%", "\n"].contains($0) })
        {
            return nil
        }
        var steps = 0
        while at < words.count, steps < 2,
            ["relative", "significantly", "absolute", "significant"].contains(words[at].lower)
        {
            at += 1
            steps += 1
        }
        guard at < words.count else { return nil }
        let word = words[at].lower
        if isTime, let turn = timeTurns[word] { return turn }
        return degreeTurns[word] ?? nounTurns[word]
    }
}

private let particles: [String: Quantity.Direction] = ["up": .increase, "down": .decrease]

private let timeTurns: [String: Quantity.Direction] = [
    "later": .increase, "longer": .increase, "earlier": .decrease, "sooner": .decrease,
    "shorter": .decrease, "faster": .decrease, "slower": .increase, "quicker": .decrease,
]

private let degreeTurns: [String: Quantity.Direction] = [
    "higher": .increase, "more": .increase, "greater": .increase, "larger": .increase,
    "bigger": .increase, "longer": .increase, "up": .increase, "lower": .decrease,
    "less": .decrease,
    "fewer": .decrease, "smaller": .decrease, "shorter": .decrease, "down": .decrease,
]

private let nounTurns: [String: Quantity.Direction] = [
    "rise": .increase, "increase": .increase, "growth": .increase, "jump": .increase,
    "drop": .decrease, "fall": .decrease, "decrease": .decrease, "reduction": .decrease,
    "decline": .decrease, "cut": .decrease,
]
