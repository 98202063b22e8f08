/// A unit found after a number.
struct FoundUnit {
    enum Sense { case plain, percentagePoint, age, years }

    /// What the unit is made of; a product is put together only when somebody wants it, since most that are
    /// found are only asked where they end.
    enum Make {
        case entry(Int)
        case product([Window.Part])
        case foreign(Quantity.Unit)
    }

    var make: Make
    var base: UnitEntry.Base
    var end: Int
    var sense: Sense = .plain
    var isPercent = false
    var isCompound = false

    var unit: Quantity.Unit {
        switch make {
        case .entry(let place): UnitList.all[place].unit
        case .product(let parts): FoundUnit.composed(parts)
        case .foreign(let unit): unit
        }
    }

    private static func composed(_ parts: [Window.Part]) -> Quantity.Unit {
        Quantity.Unit(
            product: parts.map { part in
                let entry = UnitList.all[part.place]
                return (part.many > 1 ? entry.times(part.many) : entry, part.power)
            })
    }
}
