extension Quantity {
    /// What a unit measures.
    ///
    /// Two quantities can be compared only within one dimension.
    public struct Dimension: Sendable, Hashable, RawRepresentable {
        /// The name, such as "mass" or "volume/time".
        public let rawValue: String
        /// A dimension of this name.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// A unit of measure under its UCUM code.
    ///
    /// - SeeAlso: The Unified Code for Units of Measure, ucum.org.
    public struct Unit: Sendable, Hashable {
        /// The case-sensitive UCUM code (`mm[Hg]`), `%`, or an ISO 4217 code for money.
        public let code: String
        /// A readable name in the singular ("millimetre of mercury").
        public let name: String
        /// What it measures.
        public let dimension: Dimension
        /// The factor to the dimension's base unit as numerator over denominator, exact.
        public let factor: (numerator: Int64, denominator: Int64)

        /// A unit; `factor` is how many base units one of it is.
        public init(
            _ code: String, _ name: String, _ dimension: Dimension,
            factor: (numerator: Int64, denominator: Int64) = (1, 1)
        ) {
            self.code = code
            self.name = name
            self.dimension = dimension
            self.factor = factor
        }

        /// Units are the same when their codes are.
        public static func == (left: Unit, right: Unit) -> Bool { left.code == right.code }

        /// Hashes the code.
        public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    }
}
