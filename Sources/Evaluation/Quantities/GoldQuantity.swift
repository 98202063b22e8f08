import Quantities

/// A text with the quantities people found in it.
struct QuantityItem: Sendable {
    /// A name to look it up by.
    let id: String
    /// The text.
    let text: String
    /// What people found.
    let quantities: [GoldQuantity]
    /// The kinds the set looks for; those in which other sets count quantities unless it says otherwise.
    var kinds: Set<Quantity.Kind> = Set(Quantity.Kind.allCases).subtracting([
        .date, .ordinal, .vague,
    ])
    /// Kinds that may answer what the set asks for, and are no mistake where they do not.
    var otherKinds: Set<Quantity.Kind> = []
    /// Whether the set marks intervals; where not, either end of one of ours says the number.
    var hasIntervals = true
    /// Which of `kinds` are a mistake where nobody marked them.
    var scope = Scope.all
    /// Why the item is about no prose; `nil` where it is.
    var leftOut: String?

    /// What a set asks for among the kinds it looks for.
    enum Scope: Sendable {
        /// All of them.
        case all
        /// Numbers without a unit, as a model has them that leaves units to another.
        case bare
        /// Bounds: a plain number is for another model.
        case bounds
    }
}

/// A quantity as a person wrote it down; what the set does not say is `nil`.
struct GoldQuantity: Sendable {
    /// What MEASURES of other sets call a quantity besides its number.
    enum Mark: String, Sendable, CaseIterable {
        /// It has a lower or an upper bound.
        case range
        /// "about", "nearly".
        case approximate
        /// It has a spread: "± 4".
        case tolerance
        /// It counts things.
        case count
    }

    /// Where it stands, in bytes of UTF-8.
    var range: Range<Int>?
    /// The single value.
    var value: Double?
    /// The lower bound.
    var low: Double?
    /// The upper bound.
    var high: Double?
    /// The unit, or the thing counted, in the set's words; empty for none.
    var unit: String?
    /// What it is marked as.
    var marks: Set<Mark>?
    /// Whether the set takes several numbers as one: "34 and 38 °C".
    var isList = false

    /// Whether the set says how much it is.
    var hasValue: Bool { value != nil || isInterval }
    /// Whether it has bounds.
    var isInterval: Bool { low != nil || high != nil }
}
