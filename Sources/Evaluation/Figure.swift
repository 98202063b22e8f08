/// One measured figure: a share with what is needed to believe it.
struct Figure: Sendable, Hashable {
    /// What is measured: "value F1".
    let name: String
    /// The figure, 0 to 1.
    let share: Double
    /// Where it would lie in 95 of 100 drawings of as many items.
    let interval: Interval
    /// How many items it rests on.
    let count: Int
    /// What doing nothing gives, where that means something.
    let baseline: Double?
    /// What can be told from the claim alone, its source unread, where that was tried.
    let claimAlone: Double?

    /// A figure with its interval.
    init(
        _ name: String, _ share: Double, _ interval: Interval, count: Int, baseline: Double? = nil,
        claimAlone: Double? = nil
    ) {
        self.name = name
        self.share = share
        self.interval = interval
        self.count = count
        self.baseline = baseline
        self.claimAlone = claimAlone
    }

    /// A plain share: so many of so many, with Wilson's interval.
    ///
    /// Drawing items again says nothing of a share of none; Wilson's interval does. Of no items it is 0 to 1.
    ///
    /// - SeeAlso: Wilson (1927), Probable inference, the law of succession, and statistical inference.
    init(_ name: String, _ part: Int, of whole: Int, baseline: Double? = nil) {
        let n = Double(whole)
        let share = whole == 0 ? 0 : Double(part) / n
        let z = 1.959_964
        let middle = share + z * z / (2 * n)
        let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        let ends =
            whole == 0
            ? Interval(0, 1)
            : Interval(max(0, (middle - half) / scale), min(1, (middle + half) / scale))
        self.init(name, share, ends, count: whole, baseline: baseline)
    }
}

/// A share in percent with one decimal: "92.3".
func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}
