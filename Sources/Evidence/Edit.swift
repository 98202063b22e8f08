import Prose

/// A smallest edit: the words of the draft that go, and those that come in their place.
struct Edit: Sendable, Hashable {
    /// The words that go.
    let scope: TextRange
    /// The words that come.
    let text: String
}
