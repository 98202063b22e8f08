import Quantities

extension Statement {
    /// The places of two quantities of a kind that stand for two numbers, in either order.
    func pairs(of one: Numeral, _ other: Numeral, like kind: Quantity) -> [(
        first: Int, last: Int
    )] {
        pairs(like: kind) { first, last in
            one.isWritten(first) && other.isWritten(last)
                || one.isWritten(last) && other.isWritten(first)
        }
    }

    /// The places of two quantities of a kind that stand so far apart.
    func pairs(apart gap: Numeral, like kind: Quantity) -> [(first: Int, last: Int)] {
        pairs(like: kind) { abs(abs($0.value - $1.value) - gap.value) < 1e-9 * gap.value }
    }

    private func pairs(like kind: Quantity, where fit: (Numeral, Numeral) -> Bool) -> [(
        first: Int, last: Int
    )] {
        // A sentence with more figures is a table, in which any two of a kind may be met.
        guard quantities.count <= 60 else { return [] }
        var found: [(first: Int, last: Int)] = []
        for (last, other) in quantities.enumerated() {
            guard let end = other.value else { continue }
            for (first, one) in quantities[..<last].enumerated() {
                // Few numbers fit, so that is asked first.
                guard let start = one.value, fit(start, end), !isTime(one), !isTime(other),
                    areAlike(one, other) || isBare(one, other),
                    isLike(kind, other) || isLike(kind, one)
                        || kind.kind == .number && other.kind != .statistic
                else { continue }
                found.append((first, last))
            }
        }
        return found
    }

    /// Whether a quantity says for how long or when, and is no result: "43% of those treated for 48 weeks".
    private func isTime(_ quantity: Quantity) -> Bool {
        guard quantity.kind == .duration else { return false }
        let place = places(of: quantity.range).lowerBound
        return words[max(0, place - 1)..<min(words.count, place + 1)].contains {
            ["for", "after", "within", "at", "over", "during"].contains($0.lower)
        }
    }

    /// Whether two quantities count in one thing, be the first told by its two ends.
    private func isLike(_ kind: Quantity, _ other: Quantity) -> Bool {
        areAlike(kind, other)
            || kind.value == nil && kind.kind == other.kind && kind.unitName == other.unitName
    }

    /// Whether one of two leaves its unit to the other: "2.6 and 2.2 cm".
    private func isBare(_ one: Quantity, _ other: Quantity) -> Bool {
        (one.kind == .number) != (other.kind == .number)
            && ![one.kind, other.kind].contains(.statistic)
    }
}

extension Numeral {
    /// Whether another, its sign aside, is written so when rounded to as many digits.
    func isWritten(_ other: Numeral) -> Bool {
        var half = 0.5
        for _ in 0..<min(abs(exponent), 12) { half = exponent > 0 ? half * 10 : half / 10 }
        return exponent >= other.exponent
            && abs(abs(value) - abs(other.value)) <= half * (1 + 1e-9)
    }
}
