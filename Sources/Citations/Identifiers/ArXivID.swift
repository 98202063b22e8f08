/// An arXiv identifier without its version (`2104.12255`, `astro-ph/0601001`).
public struct ArXivID: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    public init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { return nil }
        value = String(text)
    }
}
