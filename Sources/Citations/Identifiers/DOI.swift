/// A digital object identifier, in lower case without resolver or prefix (`10.5555/stet.1`).
public struct DOI: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    public init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { return nil }
        value = String(text)
    }
}
