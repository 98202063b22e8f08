/// What few quantities have, kept out of line: most are a number with a unit or a noun.
///
/// A quantity is copied and moved a dozen times before it reaches its array; with these inside it would be
/// twice as long, and reading would spend a tenth of its time on moving nothing.
struct QuantityDetails: Sendable, Hashable {
    var from: Numeral?
    var to: Numeral?
    var uncertainty: Quantity.Uncertainty?
    var symbol: String?
    var degreesOfFreedom: [Numeral] = []
    /// The readable name of the unit where the unit does not give it.
    var unitName: String?

    /// A reference to details that never change.
    final class Box: Sendable, Hashable {
        let details: QuantityDetails

        init(_ details: QuantityDetails) { self.details = details }

        static func == (left: Box, right: Box) -> Bool {
            left === right || left.details == right.details
        }

        func hash(into hasher: inout Hasher) { hasher.combine(details) }
    }
}
