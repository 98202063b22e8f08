public import Citations
public import Prose

extension Report.Source {
    /// The card of one work that was asked for by its identifier, outside any article.
    public init(_ resolution: Resolution, of identifier: Identifier) {
        let nowhere = TextRange(0, 0)
        let citation = Citation(
            index: 0, range: nowhere, kind: .doi, target: .identifier(identifier), covers: [],
            binding: .clause)
        let scan = CitationScan(citations: [citation], references: [], referenceBlocks: [])
        self =
            SourceList(scan, resolutions: [0: resolution]).cards.first
            ?? Report.Source(id: identifier.text, identifiers: [identifier.text])
    }
}

extension Report.Problem {
    /// A problem outside any article, which therefore has no place.
    public init(_ problem: Problem) {
        self.init(
            code: problem.code.rawValue, message: problem.message, subject: problem.subject,
            location: nil, isOpen: problem.code.leavesReportIncomplete)
    }
}
