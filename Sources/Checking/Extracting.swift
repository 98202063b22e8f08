import Claims
public import Evidence
public import Prose
public import Reports

/// What stands in a text, read at once and without network.
///
/// The line as far as it goes without records: for `stet extract` and `POST /v1/extractions` alike.
///
/// - Parameters:
///   - text: The draft.
///   - format: How it is written.
///   - offsets: The unit of its places.
///   - id: The caller's name for it.
///   - policy: Which rules speak.
/// - Returns: What stands in it, with the findings that need no source.
public func extraction(
    of text: String, as format: Article.Format, offsets: Extraction.Offsets = .utf8,
    id: String? = nil, policy: RulePolicy = RulePolicy()
) -> Extraction {
    let reading = read(Article.reading(text, as: format))
    let judgement = judge(reading, resolutions: [:], policy: policy)
    return Extraction(reading, judgement: judgement, offsets: offsets, id: id)
}
