/// Up to four units multiplied, each to its power: what "mg/kg/day" is made of, in two numbers.
struct UnitProduct: Hashable {
    // Sixteen bits for the place of a unit, eight for its power, eight for how many of it.
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private(set) var count = 0

    init(_ first: Window.Part) { append(first) }

    /// Multiplies by one more; beyond four nothing is added.
    mutating func append(_ part: Window.Part) {
        var tens: UInt64 = 0
        var many = part.many
        while many >= 10 {
            many /= 10
            tens += 1
        }
        let packed =
            UInt64(UInt16(truncatingIfNeeded: part.place))
            | UInt64(UInt8(bitPattern: Int8(truncatingIfNeeded: part.power))) << 16 | tens << 24
        switch count {
        case 0: low = packed
        case 1: low |= packed << 32
        case 2: high = packed
        case 3: high |= packed << 32
        default: return
        }
        count += 1
    }

    /// The unit they make together.
    var unit: Quantity.Unit {
        Quantity.Unit(
            product: (0..<count).map { index in
                let packed = (index < 2 ? low : high) >> (index % 2 == 0 ? 0 : 32)
                let entry = UnitList.all[Int(UInt16(truncatingIfNeeded: packed))]
                let power = Int(Int8(truncatingIfNeeded: packed >> 16))
                var many: Int64 = 1
                for _ in 0..<UInt8(truncatingIfNeeded: packed >> 24) { many *= 10 }
                return (many > 1 ? entry.times(many) : entry, power)
            })
    }
}

/// The products of units that one text has named so far: a text that names one names it again.
///
/// A reference, so that a window that only looks can keep what it found; it never leaves its scanner.
final class UnitProducts {
    private var known: [UnitProduct: Quantity.Unit] = [:]

    /// The unit of this product, put together once.
    func unit(of product: UnitProduct) -> Quantity.Unit {
        if let unit = known[product] { return unit }
        let unit = product.unit
        known[product] = unit
        return unit
    }
}
