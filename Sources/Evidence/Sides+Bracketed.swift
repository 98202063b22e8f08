import Prose
import Quantities

extension Statement {
    /// The sides of figures in brackets, each behind what they are of: "plaque fell on smooth (by 61.2% and 57.2%) and
    /// approximal surfaces (by 57.4% and 52.8%)".
    ///
    /// What a bracket is behind goes back to the comma, the *and* or the bracket before it. Of those that say more the last
    /// words tell them apart, as many as the shortest has: the first are of all. None where figures stand outside of brackets too.
    func bracketedSides(_ figures: [Quantity]) -> [Side] {
        var entries: [(figures: [Quantity], label: [Term])] = []
        var start = 0
        for bracket in bracketed {
            let inside = figures.filter { bracket.contains(places(of: $0.range).lowerBound) }
            guard !inside.isEmpty else {
                // Figures of another kind in between break the row.
                let isBroken = quantities.contains {
                    bracket.contains(places(of: $0.range).lowerBound)
                }
                if isBroken, !entries.isEmpty { return [] }
                continue
            }
            entries.append((inside, label(from: start, before: bracket.lowerBound)))
            start = bracket.upperBound
        }
        guard entries.count > 1, let size = entries.map(\.label.count).min(), size > 0,
            entries.reduce(0, { $0 + $1.figures.count }) == figures.count
        else { return [] }
        return entries.flatMap { entry in
            entry.figures.map { figure in
                Side(
                    figure: figure, before: [:], after: ["(": Set(entry.label.suffix(size))],
                    tail: [], head: [], places: places(of: figure.range), naming: Set(entry.label))
            }
        }
    }

    /// Whether a bracket before a figure is still open: the interval of "1.93 (1.49 to 2.39)".
    func isInBracket(_ figure: TextRange) -> Bool {
        let before = text.bytes[range.start..<max(range.start, figure.start)]
        let last = before.last { brackets.contains($0) }
        return last == UInt8(ascii: "(") || last == UInt8(ascii: "[")
    }

    /// The words that stand in brackets, bracket by bracket.
    private var bracketed: [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for place in words.indices {
            let gap = gap(before: place)
            if let start = open, gap.contains(")") {
                found.append(start..<place)
                open = nil
            }
            if open == nil, gap.last(where: { "()".contains($0) }) == "(" { open = place }
        }
        return found + (open.map { [$0..<words.count] } ?? [])
    }

    /// What tells apart what stands right before a bracket.
    private func label(from start: Int, before end: Int) -> [Term] {
        let turns = Set(changes.map(\.word))
        let first =
            (start..<end).last { place in
                place > 0
                    && (["and", "but", "or", "while", "whereas"].contains(words[place].lower)
                        || gap(before: place).contains { [",", ";"].contains($0) }
                        || words[place].clause != words[place - 1].clause)
            } ?? start
        return (first..<end).filter { !turns.contains($0) }.compactMap { key(at: $0) }
    }
}

private let brackets: [UInt8] = [
    UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
]
