/// A sentence of a source record: what a verdict quotes.
public struct Passage: Sendable, Hashable {
    /// What part of a work a passage stands in, as far as its section heading says.
    public enum Role: String, Sendable, CaseIterable {
        case title, background, methods, results, conclusions, other
        /// A cell of a table with the heads of its row and column.
        case cell
    }

    /// Its place in `SourceRecord.passages`.
    public let index: Int
    /// The words.
    public let text: String
    /// The heading it stands under, as the source has it ("Results"), where there is one.
    public let section: String?
    /// What part of the work that is.
    public let role: Role
    /// Whether it comes from the abstract (`false`: from the full text or a page).
    public let isInAbstract: Bool

    /// A passage with its place.
    public init(
        index: Int, text: String, section: String? = nil, role: Role = .other,
        isInAbstract: Bool = true
    ) {
        self.index = index
        self.text = text
        self.section = section
        self.role = role
        self.isInAbstract = isInAbstract
    }
}
