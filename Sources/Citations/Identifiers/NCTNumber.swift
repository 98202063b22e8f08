/// The number of a trial at ClinicalTrials.gov (`NCT01234567`).
public struct NCTNumber: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    public init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { return nil }
        value = String(text)
    }
}
