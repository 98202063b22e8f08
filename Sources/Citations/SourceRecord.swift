/// What an identifier resolved to: who wrote what where, what it says, and who told us.
///
/// Fields follow CSL-JSON where it has a word for them. Times are seconds since 1970 in UTC, set by
/// whoever fetched; nothing downstream reads a clock.
///
/// - SeeAlso: The CSL-JSON schema, citationstyles.org.
public struct SourceRecord: Sendable, Hashable {
    /// How much of the work was read.
    ///
    /// Every verdict states it.
    public enum Depth: String, Sendable, CaseIterable, Comparable {
        case none, metadata, excerpt, abstract
        case fullText = "full-text"

        /// Orders by how much was read.
        public static func < (left: Depth, right: Depth) -> Bool { left.order < right.order }
        private var order: Int { Depth.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What kind of thing the source is.
    public enum Kind: String, Sendable, CaseIterable {
        case article, preprint, book, chapter, dataset, report, other
        case trialRegistration = "trial-registration"
        case webPage = "web-page"
        case pressRelease = "press-release"
    }

    /// What kind of study it reports.
    public enum Study: String, Sendable, CaseIterable {
        case trial = "rct"
        case uncontrolledTrial = "uncontrolled-trial"
        case metaAnalysis = "meta-analysis"
        case systematicReview = "systematic-review"
        case review, cohort
        case caseControl = "case-control"
        case crossSectional = "cross-sectional"
        case caseReport = "case-report"
        case animal
        case inVitro = "in-vitro"
        case modelling, qualitative, editorial, guideline, observational
        case studyProtocol = "protocol"
    }

    /// Whom or what a study measured: four things that findings must not be carried between.
    public enum Population: String, Sendable, CaseIterable {
        /// People as they are, healthy volunteers among them.
        case people
        /// People with the condition that is treated or studied.
        case patients
        case animals
        case cells
    }

    /// Where the whole text may be read by everybody.
    public struct OpenCopy: Sendable, Hashable {
        /// The address of the file or its page.
        public let url: String
        /// Whether the address is that of a PDF.
        public let isPDF: Bool
        /// Which text it is, in the words of the provider ("publishedVersion"), where it says so.
        public let version: String?
        /// Who says so.
        public let source: String
        /// A copy at an address.
        public init(url: String, isPDF: Bool, version: String? = nil, source: String) {
            self.url = url
            self.isPDF = isPDF
            self.version = version
            self.source = source
        }
    }

    /// A value with who supplied it.
    public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
        /// The value.
        public let value: Value
        /// The provider's id ("crossref"), or where in the record it was read ("pubmed: publication type").
        public let source: String
        /// A value from a source.
        public init(_ value: Value, from source: String) {
            self.value = value
            self.source = source
        }
    }

    /// A note by a publisher or an index that changes how far the work can be relied on.
    public struct Notice: Sendable, Hashable {
        /// What the note says.
        public enum Kind: String, Sendable, CaseIterable {
            case retracted, concern, corrected, reinstated
        }
        /// Where a note was first made.
        ///
        /// Several providers may carry the same origin; an accusation needs two different ones, or
        /// the publisher's own.
        public enum Origin: String, Sendable, CaseIterable {
            case publisher
            case retractionWatch = "retraction-watch"
            case medline
            case openAlex = "openalex"
            case registry
            case other
        }
        /// What the note says.
        public let kind: Kind
        /// Who first said so.
        public let origin: Origin
        /// The provider that told us.
        public let provider: String
        /// The date of the note, ISO 8601, as far as given.
        public let date: String?
        /// The notice itself, where it has an identifier.
        public let notice: Identifier?
        /// A notice.
        public init(
            kind: Kind, origin: Origin, provider: String, date: String? = nil,
            notice: Identifier? = nil
        ) {
            self.kind = kind
            self.origin = origin
            self.provider = provider
            self.date = date
            self.notice = notice
        }
    }

    /// Two providers who say different things of one field.
    public struct Disagreement: Sendable, Hashable {
        /// The field, by its CSL name.
        public let field: String
        /// What each says.
        public let values: [Sourced<String>]
        /// A disagreement on a field.
        public init(field: String, values: [Sourced<String>]) {
            self.field = field
            self.values = values
        }
    }

    /// One answer that went into the record.
    public struct Supply: Sendable, Hashable {
        /// The provider's id.
        public let provider: String
        /// The address asked, without keys.
        public let url: String
        /// When it was fetched, in seconds since 1970.
        public let fetched: Int
        /// An answer of a provider.
        public init(provider: String, url: String, fetched: Int) {
            self.provider = provider
            self.url = url
            self.fetched = fetched
        }
    }

    /// All names the work is known under, best first.
    public var identifiers: [Identifier]
    /// What kind of thing it is.
    public var kind: Kind
    /// The title, without markup.
    public var title: Sourced<String>?
    /// The authors, in order.
    public var authors: [Reference.Author]
    /// The year it was issued.
    public var year: Sourced<Int>?
    /// The journal, book or site.
    public var container: Sourced<String>?
    /// Volume.
    public var volume: String?
    /// Issue.
    public var issue: String?
    /// Pages.
    public var pages: String?
    /// The sentences of title, abstract and, where open, full text, in order.
    public var passages: [Passage]
    /// Who supplied the abstract, where there is one.
    public var abstractSource: String?
    /// How much was read.
    public var depth: Depth
    /// The kind of study with where that was read.
    public var study: Sourced<Study>?
    /// The number of participants with where that was read.
    public var participants: Sourced<Int>?
    /// Whom or what was measured with where that was read.
    public var population: Sourced<Population>?
    /// Where the whole text is open, where somebody says so.
    public var openCopy: OpenCopy?
    /// The journal's version of a preprint, a work of its own, where the preprint's record names it.
    public var published: Sourced<Identifier>?
    /// Retractions, concerns, corrections, reinstatements, each with who told us.
    public var notices: [Notice]
    /// Licence address or name, where given.
    public var licence: Sourced<String>?
    /// Who supplied the fields that do not say so themselves: `author`, `volume`, `issue`, `page`.
    var fieldSources: [String: String] = [:]
    /// What providers disagree on.
    public var disagreements: [Disagreement]
    /// The answers it was made of.
    public var supplies: [Supply]

    /// A record with no more than its identifiers; the rest is set by whoever decodes or merges.
    public init(identifiers: [Identifier], kind: Kind = .article) {
        self.identifiers = identifiers
        self.kind = kind
        authors = []
        passages = []
        depth = .metadata
        notices = []
        disagreements = []
        supplies = []
    }
}
