/// A unit found after a number.
struct FoundUnit {
    enum Sense { case plain, percentagePoint, age, years }

    enum Make {
        /// One of the tables, by its place.
        case entry(Int)
        /// Put together, or known to no table.
        case own(Quantity.Unit)
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
        case .own(let unit): unit
        }
    }
}
