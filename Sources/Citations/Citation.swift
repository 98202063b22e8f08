public import Prose

/// A mark in the article that points to a source, with the words it stands for.
public struct Citation: Sendable, Hashable {
    /// How it was written.
    ///
    /// The raw values are the words of the exchange format.
    public enum Kind: String, Sendable, CaseIterable {
        case doi, pmid, pmcid, arxiv, isbn, nct, trial, url, link, numbered, superscript, footnote,
            pandoc,
            vague
        case authorYear = "author-year"
        case accordingTo = "according-to"
        /// What was told or shown to the writer and never published: "J. Roe, personal communication".
        case unpublished
    }

    /// Where it leads.
    public enum Target: Sendable, Hashable {
        /// A work or page by its identifier.
        case identifier(Identifier)
        /// An entry to be matched, as a place in `CitationScan.references`.
        case reference(Int)
        /// A mark that points at nothing in the article's list ("[7]" of five): the mark's label.
        case dangling(String)
        /// Research is invoked and nothing named ("studies show"), or only a site or body is.
        case vague(String)
    }

    /// Which rule decided what the mark covers; shown in the report.
    public enum Binding: String, Sendable, CaseIterable {
        /// The clause before the mark.
        case clause
        /// The whole sentence the mark stands in.
        case sentence
        /// This sentence and those before it that have no mark of their own.
        case passage
        /// All items of the list that the mark's sentence introduces.
        case list
        /// The row of the table, in a cell of which the mark stands.
        case row
        /// The paragraph, because its only mark ends it.
        case paragraph
    }

    /// Its place in `CitationScan.citations`.
    public let index: Int
    /// Where the mark stands in the plain text.
    public let range: TextRange
    /// How it was written.
    public let kind: Kind
    /// Where it leads; a mark such as `[2, 5-7]` becomes one citation per target with the same range.
    public let target: Target
    /// The words it is meant for: sorted, disjoint.
    public let covers: [TextRange]
    /// Which rule bound it.
    public let binding: Binding

    /// A citation with its binding.
    public init(
        index: Int, range: TextRange, kind: Kind, target: Target, covers: [TextRange],
        binding: Binding
    ) {
        self.index = index
        self.range = range
        self.kind = kind
        self.target = target
        self.covers = covers
        self.binding = binding
    }
}

/// All citations of an article and the list they point into.
public struct CitationScan: Sendable {
    /// The marks, in text order.
    public let citations: [Citation]
    /// The article's references, its own list first, then those handed over beside it.
    public let references: [Reference]
    /// The blocks (places in `Article.blocks`) that are the reference list with its heading: no prose.
    public let referenceBlocks: Set<Int>
    /// The hosts of the article's own site, lower-case without `www.`: from its address, its canonical
    /// link, or an author line that names the site ("writer at example.org").
    package let ownHosts: Set<String>

    /// A scan from its parts.
    public init(
        citations: [Citation], references: [Reference], referenceBlocks: Set<Int>,
        ownHosts: Set<String> = []
    ) {
        self.citations = citations
        self.references = references
        self.referenceBlocks = referenceBlocks
        self.ownHosts = ownHosts
    }
}
