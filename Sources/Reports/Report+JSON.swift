import FoundationEssentials

extension Report {
    /// The report as JSON: UTF-8, sorted keys, no escaped slashes, a final newline.
    ///
    /// The same report gives the same bytes on every machine. Members without a value are left out, but
    /// for a claim's `verdict`, which is `null` for an anecdote. `isIndented` lays it out for people.
    ///
    /// - Throws: `EncodingError` only for a number that is not finite, which no report holds.
    public func json(isIndented: Bool = true) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
        return try Array(encoder.encode(self)) + [0x0A]
    }

    /// Reads a report back from its JSON; members it does not know are ignored.
    ///
    /// - Throws: `DecodingError` when the bytes are no report of this major version.
    public init(json: [UInt8]) throws {
        struct Head: Decodable { let schema: String }
        let decoder = JSONDecoder()
        // Asked first, because what another version wrote need not have the members of this one.
        let head = try decoder.decode(Head.self, from: Data(json))
        guard head.schema == Self.schema else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: [],
                    debugDescription: "This is a \(head.schema), not a \(Self.schema)."))
        }
        self = try decoder.decode(Report.self, from: Data(json))
    }
}
