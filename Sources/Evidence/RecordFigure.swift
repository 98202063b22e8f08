import Quantities

/// A figure of a record and where it stands.
struct RecordFigure: Sendable {
    /// The figure.
    let reported: Quantity
    /// Its place in `RecordReading.statements`.
    let statement: Int
}

extension RecordReading {
    /// The only figure, the title's left out, that something is true of; `nil` where it is of none or of several.
    ///
    /// A quantity is handed over with what it can be compared by.
    func only(where isMeant: (Quantity, Figure?) -> Bool) -> RecordFigure? {
        var found: RecordFigure?
        for (place, statement) in statements.enumerated() where statement.role != .title {
            for (reported, figure) in zip(statement.quantities, statement.figures)
            where isMeant(reported, figure) {
                guard found == nil else { return nil }
                found = RecordFigure(reported: reported, statement: place)
            }
        }
        return found
    }
}
