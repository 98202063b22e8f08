import Prose

extension Reference {
    /// Reads the fields out of an entry as it is written in a list of sources.
    ///
    /// The usual orders are understood: authors and date first (APA, Harvard), title before the journal
    /// and the date (Vancouver), titles in quotation marks (MLA, Chicago, IEEE), and journals without a
    /// title (chemistry, physics). A field that is not clearly there stays empty. Only the first 2,000
    /// bytes are read for fields.
    public init(parsing text: String) {
        let bytes = Array(text.utf8)
        self.init(parsing: bytes[...], label: nil, range: nil)
    }

    /// Reads an entry that stands in the article's text, so that its place is kept.
    init(parsing bytes: ArraySlice<UInt8>, label: String?) {
        let range = TextRange(bytes.startIndex, bytes.endIndex)
        self.init(parsing: bytes, label: label, range: range)
    }

    private init(parsing bytes: ArraySlice<UInt8>, label: String?, range: TextRange?) {
        let marks = IdentifierMarks(bytes).marks()
        var identifiers: [Identifier] = []
        for case .identifier(let identifier)? in marks.map(\.targets.first)
        where !identifiers.contains(identifier) {
            identifiers.append(identifier)
        }
        let fields = ReferenceFields(
            Self.withoutMarks(bytes, marks), isCut: !marks.isEmpty)
        self.init(
            label: label, text: String(utf8: bytes),
            range: range, authors: fields.authors, year: fields.year, title: fields.title,
            container: fields.container, volume: fields.volume, issue: fields.issue,
            pages: fields.pages, identifiers: identifiers.sorted { $0.rank < $1.rank },
            isUnpublished: identifiers.isEmpty && fields.pages == nil && fields.volume == nil
                && Unpublished.isSaid(in: bytes.prefix(300)))
    }

    /// The first bytes of an entry up to its first identifier, which ends the fields in every style.
    private static func withoutMarks(_ bytes: ArraySlice<UInt8>, _ marks: [Mark]) -> [UInt8] {
        let first = marks.first.map { $0.range.start } ?? bytes.endIndex
        return Array(bytes[..<max(bytes.startIndex, first)].prefix(2000))
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
        case .nct, .trial: 4
        case .isbn: 5
        case .page: 6
        }
    }
}
