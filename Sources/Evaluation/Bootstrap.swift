/// A range from low to high.
struct Interval: Sendable, Hashable {
    /// The lower end.
    let low: Double
    /// The upper end.
    let high: Double

    init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }
}

/// The range in which a figure would lie in 95 of 100 drawings of as many items from these.
///
/// Drawn with a fixed seed, so that the same items give the same range. `figure` gets the places of
/// the items drawn.
///
/// - SeeAlso: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
func interval(
    over count: Int, drawings: Int = 1_000, figure: ([Int]) -> Double
) -> Interval {
    guard count > 0 else { return Interval(0, 0) }
    var random = SplitMix(seed: 20_140_513)
    let figures = (0..<drawings).map { _ in
        figure((0..<count).map { _ in Int(random.next() % UInt64(count)) })
    }.sorted()
    return Interval(figures[drawings * 25 / 1_000], figures[drawings * 975 / 1_000 - 1])
}

/// A small generator of random numbers that gives the same ones everywhere.
///
/// - SeeAlso: Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
