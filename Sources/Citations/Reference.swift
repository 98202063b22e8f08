public import Prose

/// An entry in the article's list of sources, or a source named in its text: fields to be matched.
public struct Reference: Sendable, Hashable {
    /// One author, family name first because that is what matching needs.
    public struct Author: Sendable, Hashable {
        /// The family name, or the whole name of an organisation.
        public let family: String
        /// Given names or initials, as written.
        public let given: String?
        /// An author of this name.
        public init(family: String, given: String? = nil) {
            self.family = family
            self.given = given
        }
    }

    /// The number, key or label marks point at ("3", "smith2014"), where the list has one.
    public let label: String?
    /// The whole entry as written.
    public let text: String
    /// Where it stands in the plain text; `nil` for one from a file beside the draft.
    public let range: TextRange?
    /// The authors, in order.
    public let authors: [Author]
    /// The year of publication; `nil` where the entry has none ("n.d.").
    public let year: Int?
    /// The title of the work.
    public let title: String?
    /// The journal, book or site it appeared in.
    public let container: String?
    /// Volume, as written.
    public let volume: String?
    /// Issue, as written.
    public let issue: String?
    /// Pages, as written.
    public let pages: String?
    /// Identifiers found in the entry, best first (DOI, PMID, PMCID, …, page).
    public let identifiers: [Identifier]
    /// Whether it says that it was never published ("personal communication"), so that nobody can be asked for it.
    public let isUnpublished: Bool

    /// A reference from its fields.
    public init(
        label: String? = nil, text: String, range: TextRange? = nil, authors: [Author] = [],
        year: Int? = nil,
        title: String? = nil, container: String? = nil, volume: String? = nil, issue: String? = nil,
        pages: String? = nil, identifiers: [Identifier] = [], isUnpublished: Bool = false
    ) {
        self.label = label
        self.text = text
        self.range = range
        self.authors = authors
        self.year = year
        self.title = title
        self.container = container
        self.volume = volume
        self.issue = issue
        self.pages = pages
        self.identifiers = identifiers
        self.isUnpublished = isUnpublished
    }
}
