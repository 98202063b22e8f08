import Citations

/// Records that references are matched against, by their identifiers or by their words.
struct KnownRecords: Sendable {
    /// A record a reference may mean.
    struct Match: Sendable {
        let identifier: Identifier
        let score: Double
        let isAccepted: Bool
    }

    private let matcher: ReferenceMatcher
    private let names: [Identifier: Identifier]

    /// Reads the records in a file: CSL-JSON, an array or one record on a line.
    ///
    /// A record without an identifier cannot be the answer and is left out.
    ///
    /// - Throws: `CommandFailure` when the file holds none, or a line of it is no record.
    init(at path: String) throws(CommandFailure) {
        let bytes = try readBytes(
            at: path, limit: 2_000_000_000, advice: "Split it, and match against each part.")
        var records: [Reference] = []
        if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
            records = Reference.reading(cslJSON: String(decoding: bytes, as: UTF8.self))
        } else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            for (place, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
                let read = Reference.reading(cslJSON: String(decoding: line, as: UTF8.self))
                guard let record = read.first else {
                    throw CommandFailure("Line \(place + 1) of “\(path)” is no CSL-JSON record.")
                }
                records.append(record)
            }
        }
        let candidates = records.compactMap(ReferenceCandidate.init)
        guard !candidates.isEmpty else {
            throw CommandFailure(
                "“\(path)” holds no CSL-JSON record with a DOI, PMID or PMCID.")
        }
        matcher = ReferenceMatcher(candidates)
        names = records.reduce(into: [:]) { names, record in
            for name in record.identifiers + [record.name].compactMap(\.self)
            where names[name] == nil {
                names[name] = record.name
            }
        }
    }

    /// The records a reference may mean, best first.
    ///
    /// A record of the reference's own identifier is meant, whatever the words are.
    func matches(for reference: Reference) -> [Match] {
        if let named = reference.identifiers.lazy.compactMap({ names[$0] }).first {
            return [Match(identifier: named, score: 1, isAccepted: true)]
        }
        return matcher.matches(for: reference).map {
            Match(identifier: $0.identifier, score: $0.score, isAccepted: $0.isAccepted)
        }
    }
}

extension ReferenceCandidate {
    /// The candidate a record makes; `nil` without an identifier or a title.
    fileprivate init?(_ record: Reference) {
        guard let identifier = record.name, let title = record.title else { return nil }
        self.init(
            identifier: identifier, title: title, families: record.authors.map(\.family),
            year: record.year, container: record.container, volume: record.volume,
            pages: record.pages)
    }
}

extension Reference {
    /// What a record is known by: its best identifier, else its `id` where that is one.
    fileprivate var name: Identifier? { identifiers.first ?? label.flatMap { Identifier($0) } }
}
