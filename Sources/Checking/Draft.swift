public import Prose
public import Retrieval

/// An article to be checked, with everything that says how.
///
/// What is kept of a check before its report: a draft that was accepted can be run again later, on
/// another machine, to the same end.
///
///     let draft = Draft(.text("Massage raises blood flow by 31% [1].", .markdown), name: "draft.md")
public struct Draft: Sendable, Hashable {
    /// The words, or where they are.
    public enum Content: Sendable, Hashable {
        /// What the user sent.
        case text(String, Article.Format)
        /// The address of a page that holds the article; public addresses only.
        case page(String)
    }

    /// Where records come from.
    public enum Evidence: Sendable, Hashable {
        /// From the providers, over the network.
        case network
        /// From nowhere: nothing is sent, and what was not asked is listed.
        case offline
        /// From the answers of an earlier check.
        case bundle(EvidenceBundle)
    }

    /// A file of references beside the draft (BibTeX, CSL-JSON or RIS), as it was sent.
    public struct ReferenceFile: Sendable, Hashable, Codable {
        /// Its name; the ending says its format.
        public var name: String
        /// What it holds.
        public var text: String

        /// A file of this name.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The words, or where they are.
    public var content: Content
    /// The file name, address or "draft" it came under.
    public var name: String
    /// Where the article is or will be published, where the caller knows it.
    public var address: String?
    /// References beside the draft.
    public var references: [ReferenceFile]
    /// Where records come from.
    public var evidence: Evidence
    /// Whether sources are searched for claims that cite none: a few words of each leave the machine.
    public var candidates: Bool

    /// A draft to be checked over the network, unless it says otherwise.
    public init(
        _ content: Content, name: String = "draft", address: String? = nil,
        references: [ReferenceFile] = [], evidence: Evidence = .network,
        candidates: Bool = false
    ) {
        self.content = content
        self.name = name
        self.address = address
        self.references = references
        self.evidence = evidence
        self.candidates = candidates
    }
}
