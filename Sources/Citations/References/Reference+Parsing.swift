import Prose

extension Reference {
    /// Reads the fields out of an entry as it is written in a list of sources.
    public init(parsing text: String) {
        self.init(parsing: Array(text.utf8)[...], label: nil)
    }

    /// Reads an entry that stands in the article's text, so that its place is kept.
    init(parsing bytes: ArraySlice<UInt8>, label: String?) {
        let marks = IdentifierMarks(bytes).marks()
        var identifiers: [Identifier] = []
        for case .identifier(let identifier)? in marks.map(\.targets.first)
        where !identifiers.contains(identifier) {
            identifiers.append(identifier)
        }
        self.init(
            label: label, text: String(utf8: bytes),
            range: TextRange(bytes.startIndex, bytes.endIndex),
            authors: [], year: nil, identifiers: identifiers.sorted { $0.rank < $1.rank })
    }
}

extension Identifier {
    /// The order in which identifiers of one work are preferred.
    var rank: Int {
        switch self {
        case .doi: 0
        case .pmid: 1
        case .pmcid: 2
        case .arxiv: 3
        case .nct: 4
        case .isbn: 5
        case .page: 6
        }
    }
}
