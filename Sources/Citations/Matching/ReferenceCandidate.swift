/// A record a reference may be meant for, as the fields that are compared.
public struct ReferenceCandidate: Sendable, Hashable {
    /// What the record is known under.
    let identifier: Identifier
    /// The title, without markup.
    let title: String
    /// The family names of the authors, in order; the first counts most.
    let families: [String]
    /// The year of publication.
    let year: Int?
    /// The journal, book or site.
    let container: String?
    /// Volume, as written.
    let volume: String?
    /// Pages, as written.
    let pages: String?

    /// A candidate from its fields; what is not known is left out and counts neither way.
    public init(
        identifier: Identifier, title: String, families: [String] = [], year: Int? = nil,
        container: String? = nil, volume: String? = nil, pages: String? = nil
    ) {
        self.identifier = identifier
        self.title = title
        self.families = families
        self.year = year
        self.container = container
        self.volume = volume
        self.pages = pages
    }
}

/// How well a candidate fits a reference.
public struct ReferenceMatch: Sendable, Hashable {
    /// The place of the candidate in the list that was searched.
    let candidate: Int
    /// What it is known under.
    public let identifier: Identifier
    /// How well it fits, from 0 to 1.
    public let score: Double
    /// Whether the reference means this record: the title is at least 0.9 alike, the first author is the
    /// same and the year at most one off, nothing else speaks against it, and no other fits as well.
    public let isAccepted: Bool
}
