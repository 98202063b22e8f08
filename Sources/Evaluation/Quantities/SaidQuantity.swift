import Prose
import Quantities

/// A quantity as Stet read it, in the terms other sets use.
struct SaidQuantity {
    var range: Range<Int>
    /// The single value, `nil` for an interval.
    ///
    /// A bound has both ("up to 31%").
    let value: Double?
    let low: Double?
    let high: Double?
    let unit: Quantity.Unit?
    /// The unit's readable name, with what money is paid for.
    let unitName: String?
    let noun: String?
    let kind: Quantity.Kind
    var marks: Set<GoldQuantity.Mark>
    /// Where the spread in words stands that belongs to it: "(95% CI 1.2 to 3.4)"; not "± 4".
    var spread: Range<Int>?

    /// The quantity as others count: "up to 31%" is 31, "from 90% to 10%" the interval of both.
    ///
    /// `place` is where it stands in the text that was sent.
    init(_ quantity: Quantity, at place: TextRange) {
        range = place.start..<place.end
        let isChange = quantity.from != nil && quantity.to != nil
        let bound = quantity.value?.value
        value = isChange ? nil : bound
        low =
            (quantity.from ?? quantity.low)?.value ?? (quantity.modifier == .moreThan ? bound : nil)
        high =
            (quantity.to ?? quantity.high)?.value ?? (quantity.modifier == .lessThan ? bound : nil)
        unit = quantity.unit
        unitName = quantity.unitName
        noun = quantity.noun
        kind = quantity.kind
        var marks: Set<GoldQuantity.Mark> = []
        if quantity.low != nil || quantity.high != nil || isChange { marks.insert(.range) }
        switch quantity.modifier {
        case .moreThan, .lessThan: marks.insert(.range)
        case .about, .nearly: marks.insert(.approximate)
        default: break
        }
        if quantity.uncertainty != nil { marks.insert(.tolerance) }
        // "n = 45" is the value of a variable to those who mark counts with their noun.
        if quantity.kind == .count, quantity.symbol == nil { marks.insert(.count) }
        self.marks = marks
    }

    var isMoney: Bool { kind == .money }
    var isAge: Bool { kind == .age }

    /// Whether it is a mistake where nobody marked it.
    func isWanted(by item: QuantityItem) -> Bool {
        guard item.kinds.contains(kind) else { return false }
        return switch item.scope {
        case .all: true
        case .bare: unit == nil || kind == .percent
        case .bounds: low != nil || high != nil
        }
    }

    /// Whether both say the same number or the same bounds, to four digits.
    ///
    /// With `byEnds` either end of an interval says the number: some sets have no intervals.
    func hasValue(of gold: GoldQuantity, byEnds: Bool = false) -> Bool {
        guard gold.isInterval else {
            guard value == nil, byEnds else { return value.map { agree($0, gold.value) } ?? false }
            return gold.value != nil && (agree(low, gold.value) || agree(high, gold.value))
        }
        return agree(low, gold.low) && agree(high, gold.high)
            || agree(low, gold.high) && agree(high, gold.low)
    }

    /// Whether both are of the same unit or count the same thing.
    func hasUnit(of gold: GoldQuantity) -> Bool {
        guard let wanted = gold.unit, !wanted.isEmpty else {
            return unit == nil || unit?.code == "1"
        }
        return UnitWords(wanted).name(self)
    }
}

private func agree(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-4 * max(abs(left), abs(right)) + 1e-12
}

/// Whether the words before a number say that it is not exact.
private func saysAbout(_ lead: String) -> Bool {
    let signs: Set<Character> = ["~", "∼", "≈", "≲", "≳"]
    let words: Set<Substring> = [
        "about", "around", "approximately", "approx", "roughly", "circa", "ca", "nearly", "almost",
    ]
    return lead.contains { signs.contains($0) }
        || lead.lowercased().split { !$0.isLetter }.contains { words.contains($0) }
}

/// What Stet reads in an item, of the kinds its set looks for.
func saidQuantities(in item: QuantityItem) -> [SaidQuantity] {
    let article = Article.reading(item.text, as: .plain)
    let bytes = article.text.bytes
    return quantities(in: article)
        .filter { item.kinds.contains($0.kind) || item.otherKinds.contains($0.kind) }
        .map { quantity in
            var said = SaidQuantity(quantity, at: article.map.source(of: quantity.range))
            // "up to around 650 K" is bounded, and the bound is approximate.
            let lead = bytes[quantity.range.start..<quantity.numeralRange.start]
            if said.marks.contains(.range), saysAbout(String(decoding: lead, as: UTF8.self)) {
                said.marks.insert(.approximate)
            }
            if let spread = quantity.uncertainty, spread.kind != .plusMinus {
                let place = article.map.source(of: spread.range)
                said.spread = place.start..<place.end
            }
            return said
        }
}
