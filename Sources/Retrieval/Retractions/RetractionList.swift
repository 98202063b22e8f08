import Citations

/// Retraction Watch's own list of retractions, concerns, corrections and reinstatements, as a local copy.
///
/// Crossref gives the list away as comma-separated values. A copy tells of a notice when Crossref could not
/// be asked, and of works of other agencies. It is one origin, whoever carries it, so it accuses nobody
/// alone. The rows that were used go into the evidence bundle, and a replay takes them from there.
///
/// - SeeAlso: CITATION-APIS section 12.
public struct RetractionList: Sendable {
    private static let provider = "retraction-watch"
    /// What the names of its answers begin with, where others have their address.
    private static let scheme = "retraction-watch:"

    private let bytes: [UInt8]
    private let columns: Columns
    /// The rows about each work, by its identifier as text.
    private let rows: [String: [[Range<Int>]]]
    /// When it was fetched, in seconds since 1970.
    private let time: Int

    /// A list of nothing.
    public static let none = RetractionList()

    private init() {
        bytes = []
        columns = Columns()
        rows = [:]
        time = 0
    }

    /// Reads a list; `nil` when the first row does not name the columns it needs.
    ///
    /// `time` is when it was fetched, in seconds since 1970. A row about no work that has an identifier is
    /// passed over.
    public init?(csv bytes: [UInt8], time: Int) {
        var reader = CSVRows(bytes)
        guard let header = reader.next(), let columns = Columns(header, in: bytes) else {
            return nil
        }
        var rows: [String: [[Range<Int>]]] = [:]
        for row in reader where row.count == header.count {
            for identifier in columns.works(row, in: bytes) {
                rows[identifier.text, default: []].append(row)
            }
        }
        self.bytes = bytes
        self.columns = columns
        self.rows = rows
        self.time = time
    }

    /// The rows that an evidence bundle holds.
    public init(in bundle: EvidenceBundle) {
        let answers = bundle.answers.filter { $0.url.hasPrefix(Self.scheme) }
        let body = answers.flatMap { (answer) -> [UInt8] in answer.body + [0x0A] }
        self = RetractionList(csv: body, time: answers.map(\.time).max() ?? 0) ?? .none
    }

    /// How many names of works it knows; a work may have two.
    var count: Int { rows.count }

    /// What the list says of a work, in the order of its rows.
    func notices(of identifiers: [Identifier]) -> [SourceRecord.Notice] {
        matching(identifiers).compactMap { columns.notice($0, in: bytes, provider: Self.provider) }
    }

    /// The same resolution with what the list says of the work that was found.
    ///
    /// What another provider has told of Retraction Watch already is not told twice.
    func completing(_ retrieved: Retriever.Retrieved) -> Retriever.Retrieved {
        guard !rows.isEmpty, case .found(var record, let problems) = retrieved.resolution else {
            return retrieved
        }
        let told = record.notices.filter { $0.origin == .retractionWatch }.map(\.kind)
        let new = notices(of: record.identifiers).filter { !told.contains($0.kind) }
        guard !new.isEmpty, let name = record.identifiers.first else { return retrieved }
        let answer = Answer(
            url: Self.scheme + name.text, time: time, status: 200,
            headers: ["content-type": "text/csv"],
            body: columns.header + matching(record.identifiers).flatMap { [0x0A] + line($0) })
        record.notices += new
        record.supplies.append(
            .init(provider: Self.provider, url: answer.url, fetched: answer.time))
        var completed = retrieved.resolved(.found(record, problems: problems))
        completed.answers.append(answer)
        return completed
    }

    private func line(_ row: [Range<Int>]) -> [UInt8] {
        Array(bytes[(row.first?.lowerBound ?? 0)..<(row.last?.upperBound ?? 0)])
    }

    private func matching(_ identifiers: [Identifier]) -> [[Range<Int>]] {
        var seen: Set<Int> = []
        return identifiers.flatMap { rows[$0.text] ?? [] }
            .filter { seen.insert($0.first?.lowerBound ?? 0).inserted }
    }
}

/// The columns that are read, and what a row says in them.
private struct Columns: Sendable {
    /// The first row as it is written.
    var header: [UInt8] = []
    private var places: [String: Int] = [:]

    init() {}

    init?(_ row: [Range<Int>], in bytes: [UInt8]) {
        guard let first = row.first, let last = row.last else { return nil }
        header = Array(bytes[first.lowerBound..<last.upperBound])
        for (place, field) in row.enumerated() { places[CSVRows.text(bytes[field])] = place }
        let needed = ["OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature"]
        guard needed.allSatisfy({ places[$0] != nil }) else { return nil }
    }

    private func text(_ name: String, _ row: [Range<Int>], _ bytes: [UInt8]) -> String {
        guard let place = places[name], row.indices.contains(place) else { return "" }
        return CSVRows.text(bytes[row[place]])
    }

    /// The names of the work a row is about; "unavailable" and 0 are none.
    func works(_ row: [Range<Int>], in bytes: [UInt8]) -> [Identifier] {
        // A spreadsheet makes 35036815.0 of 35036815.
        let pubmed = text("OriginalPaperPubMedID", row, bytes).split(separator: ".").first
        return [
            DOI(text("OriginalPaperDOI", row, bytes)).map(Identifier.doi),
            pubmed.flatMap { $0 == "0" ? nil : PMID($0) }.map(Identifier.pmid),
        ].compactMap(\.self)
    }

    func notice(
        _ row: [Range<Int>], in bytes: [UInt8], provider: String
    ) -> SourceRecord.Notice? {
        let kind: SourceRecord.Notice.Kind
        switch text("RetractionNature", row, bytes).lowercased() {
        case "retraction": kind = .retracted
        case "expression of concern": kind = .concern
        case "correction": kind = .corrected
        case "reinstatement": kind = .reinstated
        default: return nil
        }
        let notice = DOI(text("RetractionDOI", row, bytes)).map(Identifier.doi)
        return SourceRecord.Notice(
            kind: kind, origin: .retractionWatch, provider: provider,
            date: Self.date(text("RetractionDate", row, bytes)),
            notice: notice.flatMap { works(row, in: bytes).contains($0) ? nil : $0 })
    }

    /// "7/12/2023 0:00", the month first, as 2023-07-12; `nil` for what is no date.
    private static func date(_ text: String) -> String? {
        let parts = (text.split(separator: " ").first ?? "").split(separator: "/").compactMap {
            Int($0)
        }
        guard parts.count == 3, (1...12).contains(parts[0]), (1...31).contains(parts[1]),
            (1600...9999).contains(parts[2])
        else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts[2])-\(two(parts[0]))-\(two(parts[1]))"
    }
}
