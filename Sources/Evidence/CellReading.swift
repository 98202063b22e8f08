import Prose
import Quantities

/// A cell of a table with its heads, "Women; Pain, mean (SD), 2024: 3.1 (1.2)", and the figure it gives.
struct CellReading {
    /// The figure.
    let figure: Figure
    /// Where it stands.
    let range: TextRange
    /// What the heads say.
    var heading: Heading

    /// The figure that a cell gives on a scale, if it gives one: the first, or the share beside a number.
    ///
    /// How many were asked ("n = 24"), and the spread behind a figure ("(1.2)"), need not be told with
    /// it. Where a head says that figures are percent, a bare number is one, and of "12 (50)" under "n (%)" the
    /// 50. A label of the row's own head ("Region" in "Region: North") says nothing.
    static func reading(_ cell: Statement, on scale: Figure.Scale) -> CellReading? {
        let start = valueStart(of: cell)
        let heads = String(decoding: cell.text.bytes[cell.range.start..<start], as: UTF8.self)
            .lowercased()
        if numberAndShare.contains(where: { heads.contains($0) }) {
            return [.percent, .count].contains(scale)
                ? number(beside: scale == .percent, in: cell, from: start) : nil
        }
        let inside = cell.quantities.filter { $0.range.start >= start }
        guard let first = inside.first, let own = Figure(first), own.value != nil else {
            return nil
        }
        let isBare = [.number, .count, .statistic("sd"), .statistic("se")].contains(own.scale)
        let isPercent = scale == .percent && (heads.contains("%") || heads.contains("percent"))
        // Under "mean (SD)" it is the mean that stands first.
        let isMean = scale == .number && heads.contains("mean (s")
        guard own.scale == scale || isBare && (isPercent || isMean) else { return nil }
        let spread = inside.dropFirst().map(\.range).filter { cell.isInBracket($0) }
        return CellReading(
            figure: Figure(scale, own.low, own.high, role: .level), range: first.range,
            heading: Heading(ofCell: cell, value: start, but: [first.range] + spread))
    }

    /// Of "12 (50)" the 12, or its share.
    private static func number(
        beside isShare: Bool, in cell: Statement, from start: Int
    ) -> CellReading? {
        let numbers = cell.words.filter { $0.isNumber && $0.range.start >= start }
        guard numbers.count == 2, case let number = numbers[isShare ? 1 : 0],
            let value = Double(number.lower)
        else { return nil }
        let decimals = number.lower.split(separator: ".").dropFirst().first?.count ?? 0
        let half = (0..<decimals).reduce(0.5) { half, _ in half / 10 }
        return CellReading(
            figure: Figure(
                isShare ? .percent : .count, value - half, value + half, role: .level),
            range: number.range,
            heading: Heading(ofCell: cell, value: start, but: numbers.map(\.range)))
    }

    /// How a head says that a number stands before its share.
    private static let numberAndShare = [
        "n (%)", "no. (%)", "no (%)", "number (%)", "n, (%)", "no. of patients (%)", "patients (%)",
        "participants (%)",
    ]

    /// Where the figures begin: behind the last head.
    private static func valueStart(of cell: Statement) -> Int {
        let bytes = cell.text.bytes[cell.range.start..<cell.range.end]
        let last = bytes.lastIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
        return last.map { $0 + 1 } ?? cell.range.start
    }
}

/// The words and numbers of a claim or of the heads of a cell, without its figure.
struct Heading {
    var terms: Set<Term>
    var numbers: Set<String>
    /// The small words that turn a head into another: "without", "under", "before".
    var turns: Set<String> = []

    init(_ statement: Statement, but ranges: [TextRange]) {
        func isLeftOut(_ word: Word) -> Bool { ranges.contains { $0.overlaps(word.range) } }
        terms = Set(
            statement.terms.lazy.filter { !isLeftOut(statement.words[$0.word]) }.map(\.term))
        let words = statement.words.filter { !isLeftOut($0) }
        numbers = Set(words.lazy.filter(\.isNumber).map(\.lower))
        // "no. (%)" is short for a number.
        turns = Set(
            words.lazy.filter { word in
                word.lower != "no"
                    || statement.text.bytes[word.range.end...].first.map { $0 == 0x20 } ?? true
            }.compactMap { turningWords[$0.lower] })
    }

    /// The heads of a cell, but for the names of the columns that the heads of its row stand in, and for how
    /// many were asked.
    init(ofCell cell: Statement, value: Int, but ranges: [TextRange]) {
        let bytes = cell.text.bytes
        var labels: [TextRange] = []
        var start = cell.range.start
        while let end = bytes[start..<value].firstIndex(of: UInt8(ascii: ";")) {
            if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) {
                labels.append(TextRange(start, colon))
            }
            start = end + 1
        }
        let sizes = cell.quantities.filter { $0.symbol?.lowercased() == "n" }.map(\.range)
        self.init(cell, but: ranges + labels + sizes)
    }

    /// Whether all that it says is among the words of another; words for shares and wholes say nothing more.
    func isSaid(by other: Heading) -> Bool {
        terms.subtracting(other.terms).isSubset(of: Self.empty)
            && numbers.isSubset(of: other.numbers)
    }

    /// The same with more numbers.
    func adding(numbers more: [String]) -> Heading {
        var heading = self
        heading.numbers.formUnion(more)
        return heading
    }

    /// The years in which two heads that are otherwise the same differ; `nil` unless they differ in one each.
    func years(apartFrom other: Heading) -> (from: String, to: String)? {
        let own = numbers.subtracting(other.numbers)
        let others = other.numbers.subtracting(numbers)
        guard terms == other.terms, turns == other.turns, own.count == 1, others.count == 1,
            let from = own.first, let to = others.first, isYear(from), isYear(to)
        else { return nil }
        return (from, to)
    }

    private static let empty = Set(
        [
            "share", "rate", "proportion", "percentage", "percent", "number", "total", "value",
            "level", "year", "people", "person", "sd", "group", "arm",
        ].map { synonyms[root(of: $0)] ?? root(of: $0) })
}

/// Small words without which a head would be another one, by what they say.
private let turningWords: [String: String] = [
    "without": "not", "no": "not", "not": "not", "none": "not", "never": "not", "non": "not",
    "neither": "not", "nor": "not", "except": "not", "excluding": "not", "other": "other",
    "under": "less", "below": "less", "less": "less", "fewer": "less", "over": "more",
    "above": "more", "more": "more", "only": "only", "before": "before",
]

/// Whether a number is a year, by its digits.
func isYear(_ number: String) -> Bool {
    number.utf8.count == 4 && Int(number).map { (1800...2100).contains($0) } ?? false
}
