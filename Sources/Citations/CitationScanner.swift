public import Prose

/// The citations of an article, each bound to the words it covers.
///
/// `references` are entries handed over beside the draft (BibTeX, CSL-JSON, RIS); `address` is where the
/// article itself is or will be published, where the caller knows it.
public func citations(
    in article: Article, references: [Reference] = [], address: String? = nil
) -> CitationScan {
    CitationScan(citations: [], references: references, referenceBlocks: [])
}
