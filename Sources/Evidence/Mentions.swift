/// The statements of a record that have a term.
struct Mentions: Sendable {
    /// Their places in `RecordReading.statements`, ascending.
    private(set) var places: [Int] = []
    /// How much the term tells statements apart: 2 / (1 + √n) of the n that have it.
    ///
    /// The cells of tables repeat their heads, and count as one statement together.
    private(set) var weight = 1.0

    /// Where each term of statements stands.
    static func mentions(in statements: [Statement]) -> [Term: Mentions] {
        var mentions: [Term: Mentions] = [:]
        for (place, statement) in statements.enumerated() {
            for term in statement.termSet {
                mentions[term, default: Mentions()].places.append(place)
            }
        }
        return mentions.mapValues { mention in
            let prose = mention.places.count { statements[$0].role != .cell }
            let count = prose + (prose < mention.places.count ? 1 : 0)
            var mention = mention
            mention.weight = 2 / (1 + Double(count).squareRoot())
            return mention
        }
    }
}
