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
    /// One reference wide, since every quantity carries one.
    ///
    /// - SeeAlso: The Unified Code for Units of Measure, ucum.org.
    public struct Unit: Sendable, Hashable {
        private let description: Description

        private final class Description: Sendable {
            let code: String
            let name: String
            let dimension: Dimension
            let factor: (numerator: Int64, denominator: Int64)

            init(
                _ code: String, _ name: String, _ dimension: Dimension,
                _ factor: (numerator: Int64, denominator: Int64)
            ) {
                self.code = code
                self.name = name
                self.dimension = dimension
                self.factor = factor
            }
        }

        /// The case-sensitive UCUM code (`mm[Hg]`), `%`, or an ISO 4217 code for money.
        public var code: String { description.code }
        /// A readable name in the singular ("millimetre of mercury").
        public var name: String { description.name }
        /// What it measures.
        public var dimension: Dimension { description.dimension }
        /// The factor to the dimension's base unit as numerator over denominator, exact.
        public var factor: (numerator: Int64, denominator: Int64) { description.factor }

        /// A unit; `factor` is how many base units one of it is.
        public init(
            _ code: String, _ name: String, _ dimension: Dimension,
            factor: (numerator: Int64, denominator: Int64) = (1, 1)
        ) {
            description = Description(code, name, dimension, factor)
        }

        /// Units are the same when their codes are.
        public static func == (left: Unit, right: Unit) -> Bool {
            left.description === right.description || left.code == right.code
        }

        /// Hashes the code.
        public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    }
}
