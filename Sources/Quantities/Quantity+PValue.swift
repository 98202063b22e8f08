extension Quantity {
    /// Whether it is the p value of a test, "p < 0.05", in whichever case its letter is written.
    public var isPValue: Bool { symbol == "p" || symbol == "P" }
}
