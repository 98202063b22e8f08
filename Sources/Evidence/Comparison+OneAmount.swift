import Claims
import Prose
import Quantities

/// One amount told in two ways that no conversion of units brings together.
extension Comparison {
    /// Whether two quantities are one amount by what a reader knows: points of what is told in points, a unit whose *per*
    /// stands apart, a number so particular that it counts the same under another name.
    func isOneAmountOtherwise(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        (isToldInPoints(claimed, reported) || leavesBaseApart(claimed, reported))
            && meets(claimed, reported)
            || isTellingCount(claimed, reported)
    }

    private func meets(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let ours = claimed.value, let theirs = reported.value else { return false }
        return ours.roundingInterval.overlaps(theirs.roundingInterval)
    }

    /// Whether one gives the points of what the other gives the millimetres of mercury or the percentage points of.
    private func isToldInPoints(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard claimed.unit?.code == "{score}" else { return false }
        return reported.kind == .percentagePoint
            || reported.unit?.code == "mm[Hg]" && words.knownTerms.contains("blood-pressure")
    }

    /// Whether the claim tells the base of a rate apart from its unit: "3.5 grams of it a day" beside "3.5 g/d".
    private func leavesBaseApart(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let own = claimed.unit?.code, let theirs = reported.unit?.code, theirs.hasPrefix(own),
            theirs.dropFirst(own.utf8.count).first == "/",
            let names = baseNames[String(theirs.dropFirst(own.utf8.count + 1))]
        else { return false }
        return !sentenceWords.isDisjoint(with: names)
    }

    /// Whether both count, one of them under a name for anybody, and with a number of two digits or more that hardly
    /// stands for two things: "just over 9,700 healthy Britons" are the 9,726 adults.
    ///
    /// A hundred or more, not 200 or 3,000, and no more than a tenth apart. "1.6 million landlords" are no 1.6 million
    /// households.
    private func isTellingCount(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        let bare: [Quantity.Kind] = [.count, .number]
        guard bare.contains(claimed.kind), bare.contains(reported.kind),
            let ours = Figure(claimed), let theirs = Figure(reported),
            [ours.noun, theirs.noun].contains(where: {
                $0.map { headcountNouns.contains($0) } ?? true
            }),
            let own = ours.value, let other = theirs.value, own >= 100, other >= 100,
            isParticular(own) || isParticular(other), abs(own - other) <= 0.1 * max(own, other)
        else { return false }
        return ours.meets(theirs)
    }

    private func isParticular(_ number: Double) -> Bool {
        var rest = number
        while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
        return rest >= 10
    }
}

/// What writers call the bases of rates, by the code of their unit.
private let baseNames: [String: Set<String>] = [
    "d": ["day", "daily"], "wk": ["week", "weekly"], "mo": ["month", "monthly"],
    "a": ["year", "yearly", "annually"], "h": ["hour", "hourly"], "[acr_us]": ["acre"],
    "har": ["hectare"], "kg": ["kilogram", "kilo", "kg"],
]

/// Stems of nouns under which anybody may be counted, so that the other side may call the same people otherwise.
private let headcountNouns: Set<String> = Set(
    [
        "people", "person", "individual", "adult", "participant", "subject", "patient", "resident",
        "respondent", "volunteer",
    ].map { root(of: $0) })
