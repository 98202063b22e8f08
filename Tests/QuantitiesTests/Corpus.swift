import Prose
import Quantities
import Testing

/// The quantities of a text that say how much: dates and ordinals are recognised and left out here.
func found(_ wording: String) -> [Quantity] {
    let text = PlainText(wording)
    return quantities(in: text, within: text.range).filter {
        $0.kind != .date && $0.kind != .ordinal
    }
}

/// Checks that every wording is exactly one quantity with this normal form.
func corpus(
    _ kind: Quantity.Kind, _ value: Double?, _ unit: String?, _ wordings: String...,
    low: Double? = nil,
    high: Double? = nil, noun: String? = nil, modifier: Quantity.Modifier? = nil,
    location: SourceLocation = #_sourceLocation
) {
    for wording in wordings {
        let all = found(wording)
        guard all.count == 1, let quantity = all.first else {
            let shown = all.map { PlainText(wording)[$0.range] }
            Issue.record("\(wording): \(shown)", sourceLocation: location)
            continue
        }
        let comment: Comment = "\(wording)"
        #expect(quantity.kind == kind, comment, sourceLocation: location)
        expectEqual(quantity.value, value, wording, location)
        expectEqual(quantity.low, low, wording, location)
        expectEqual(quantity.high, high, wording, location)
        #expect(quantity.unit?.code == unit, comment, sourceLocation: location)
        #expect(quantity.modifier == modifier, comment, sourceLocation: location)
        if let noun { #expect(quantity.noun == noun, comment, sourceLocation: location) }
    }
}

/// Checks that no wording holds a quantity.
func corpus(nothing wordings: String..., location: SourceLocation = #_sourceLocation) {
    for wording in wordings {
        let shown = found(wording).map { PlainText(wording)[$0.range] }
        #expect(shown.isEmpty, "\(wording)", sourceLocation: location)
    }
}

private func expectEqual(
    _ numeral: Numeral?, _ value: Double?, _ wording: String, _ location: SourceLocation
) {
    let isSame =
        switch (numeral, value) {
        case (nil, nil): true
        case (let numeral?, let value?): abs(numeral.value - value) <= 1e-9 * max(1, abs(value))
        default: false
        }
    #expect(
        isSame,
        "\(wording): \(String(describing: numeral?.value)) for \(String(describing: value))",
        sourceLocation: location)
}
