/// One measured figure: a share with what is needed to believe it.
public struct Figure: Sendable, Hashable {
    /// What is measured: "value F1".
    public let name: String
    /// The figure, 0 to 1.
    public let share: Double
    /// Where it would lie in 95 of 100 drawings of as many items.
    public let interval: Interval
    /// How many items it rests on.
    public let count: Int
    /// What doing nothing gives, where that means something.
    public let baseline: Double?

    /// A figure with its interval.
    public init(
        _ name: String, _ share: Double, _ interval: Interval, count: Int, baseline: Double? = nil
    ) {
        self.name = name
        self.share = share
        self.interval = interval
        self.count = count
        self.baseline = baseline
    }
}

/// A share in percent with one decimal: "92.3".
func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}
