import Citations
import Claims
import Prose
import Quantities

/// Tables: a cell comes with the heads of its row and column, "Region: North; Heat pumps, 2024: 21 %".
///
/// A table has a figure for every row and column, and words of one row are words of all. So a cell bears out
/// a claim that says neither more nor less than its heads, and no cell speaks against a claim.
extension Comparison {
    /// The cell that says what the claim says: the same figure, the same words, the same years.
    ///
    /// What the caption and the title add may be in the claim and need not. A claim of a change is none of a
    /// cell.
    var supportOfCell: Support? {
        let claimed = words.allQuantities.filter { Figure($0) != nil }
        guard record.holdsCells, claimed.count == 1, let quantity = claimed.first,
            let figure = Figure(quantity), figure.value != nil, !words.denies,
            words.statement.changes.isEmpty
        else { return nil }
        let said = Heading(words.statement, but: quantity.range)
        for (place, statement) in record.statements.enumerated() where statement.role == .cell {
            guard
                let value = statement.quantities.last(where: { Figure($0)?.scale == figure.scale }),
                let reported = Figure(value), reported.meets(figure),
                Heading(ofCell: statement, value: value.range).isSaid(by: said),
                said.isSaid(by: all(of: statement))
            else { continue }
            return Support(statement: place, decisive: value.range, closeness: 0.95)
        }
        return nil
    }

    /// What a cell says with its heads, its caption and the title of the page.
    private func all(of cell: Statement) -> Heading {
        var all = Heading(terms: cell.termSet.union(record.titleTerms), numbers: [])
        let caption = cell.passage.flatMap { record.passages[$0].section } ?? ""
        let titles = record.statements.filter { $0.role == .title }.map(\.written)
        for text in [caption] + titles {
            let words = Evidence.words(in: PlainText(text), within: PlainText(text).range)
            all.terms.formUnion(terms(of: words, abbreviations: record.abbreviations).map(\.term))
            all.numbers.formUnion(words.filter(\.isNumber).map(\.lower))
        }
        all.numbers.formUnion(cell.words.filter(\.isNumber).map(\.lower))
        return all
    }

    /// Whether a finding would hold a cell against the claim.
    func accusesByCell(_ finding: Finding) -> Bool {
        guard let source = finding.source,
            [.contradicts, .overstates, .understates].contains(finding.effect)
        else { return false }
        return record.passages.contains { $0.index == source.passage && $0.role == .cell }
    }

    /// The closest statements, ten at most and three cells among them, so that a table leaves room for prose.
    static func closest(_ alignments: [Alignment], in record: RecordReading) -> [Alignment] {
        var closest: [Alignment] = []
        var cells = 0
        for alignment in alignments where closest.count < 10 {
            if record.statements[alignment.statement].role == .cell {
                cells += 1
                if cells > 3 { continue }
            }
            closest.append(alignment)
        }
        return closest
    }
}

/// The words and numbers of a claim or of the heads of a cell, without its figure.
private struct Heading {
    var terms: Set<Term>
    var numbers: Set<String>

    init(terms: Set<Term>, numbers: Set<String>) {
        self.terms = terms
        self.numbers = numbers
    }

    init(_ statement: Statement, but figure: TextRange) {
        terms = Set(
            statement.terms.lazy.filter { !figure.contains(statement.words[$0.word].range) }
                .map(\.term))
        numbers = Set(
            statement.words.lazy.filter { $0.isNumber && !figure.contains($0.range) }.map(\.lower))
    }

    /// The heads of a cell, but for the names of the columns that the heads of its row stand in: of "Region:
    /// North" it is the North that counts.
    init(ofCell cell: Statement, value: TextRange) {
        self.init(cell, but: value)
        let bytes = cell.text.bytes[cell.range.start..<min(cell.range.end, value.start)]
        guard let last = bytes.lastIndex(of: UInt8(ascii: ";")) else { return }
        var start = bytes.startIndex
        while start < last, let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) {
            if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) {
                let name = TextRange(start, colon)
                let others = cell.terms.filter { !name.contains(cell.words[$0.word].range) }
                let kept = Set(others.map(\.term))
                terms.subtract(
                    cell.terms.filter { name.contains(cell.words[$0.word].range) }.map(\.term)
                        .filter { !kept.contains($0) })
            }
            start = end + 1
        }
    }

    /// Whether all that it says is among the words of another; words for shares and wholes say nothing more.
    func isSaid(by other: Heading) -> Bool {
        terms.subtracting(other.terms).isSubset(of: Self.empty)
            && numbers.isSubset(of: other.numbers)
    }

    private static let empty = Set(
        [
            "share", "rate", "proportion", "percentage", "percent", "number", "total", "value",
            "level",
            "year", "people", "person",
        ].map { synonyms[root(of: $0)] ?? root(of: $0) })
}
