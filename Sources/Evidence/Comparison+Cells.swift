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
    /// What the caption and the title add may be in the claim and need not. A claim of a change takes two cells.
    var supportOfCell: Support? {
        guard record.holdsCells, !words.denies else { return nil }
        if let change = words.allQuantities.first(where: { $0.from != nil && $0.to != nil }) {
            return supportOfTwoCells(change)
        }
        let claimed = words.allQuantities.filter { Figure($0) != nil }
        guard claimed.count == 1, let quantity = claimed.first,
            let figure = Figure(quantity), figure.value != nil, words.statement.changes.isEmpty
        else { return nil }
        let said = Heading(words.statement, but: [quantity.range])
        for (place, cell) in cells(meeting: figure)
        where cell.heading.isSaid(by: said) && cell.heading.turns == said.turns
            && said.isSaid(by: all(of: record.statements[place]))
        {
            return Support(statement: place, decisive: cell.range, closeness: 0.95)
        }
        return nil
    }

    /// The later of two cells that give both ends of a change ("from 11 to 18%"), and differ only in the year.
    ///
    /// The claim may name the years, and then they are those of the cells.
    private func supportOfTwoCells(_ change: Quantity) -> Support? {
        guard let from = change.from, let to = change.to,
            words.allQuantities.allSatisfy({ Figure($0) == nil || $0.range == change.range })
        else { return nil }
        let before = Figure(end: from, of: change)
        let after = Figure(end: to, of: change)
        guard (before.low < after.low) == (words.direction == .increase),
            (before.low > after.low) == (words.direction == .decrease)
        else { return nil }
        let turns = words.statement.changes.map { words.statement.words[$0.word].range }
        // "from 12% in 2020 to 21%": the year inside is none of the figures.
        let years = words.statement.words.filter {
            change.range.contains($0.range) && isYear($0.lower)
                && ![from.value, to.value].contains(Double($0.lower))
        }
        let said = Heading(words.statement, but: turns + [change.range])
            .adding(numbers: years.map(\.lower))
        let ends = cells(meeting: after).prefix(100)
        for (earlier, start) in cells(meeting: before).prefix(100) {
            for (later, end) in ends {
                guard let years = start.heading.years(apartFrom: end.heading),
                    years.from < years.to, start.heading.turns == said.turns,
                    start.heading.isSaid(by: said.adding(numbers: [years.from])),
                    said.isSaid(
                        by: all(of: record.statements[earlier]).adding(numbers: [years.to]))
                else { continue }
                return Support(statement: later, decisive: end.range, closeness: 0.9)
            }
        }
        return nil
    }

    /// The cells that give a figure, each with its statement.
    private func cells(meeting figure: Figure) -> [(statement: Int, cell: CellReading)] {
        record.statements.enumerated().compactMap { place, statement in
            guard statement.role == .cell,
                let cell = CellReading.reading(statement, on: figure.scale),
                cell.figure.meets(figure)
            else { return nil }
            return (place, cell)
        }
    }

    /// What a cell says with its heads, its caption and the title of the page.
    private func all(of cell: Statement) -> Heading {
        var all = Heading(cell, but: [])
        all.terms.formUnion(record.titleTerms)
        let caption = cell.passage.flatMap { record.passages[$0].section } ?? ""
        let titles = record.statements.filter { $0.role == .title }.map(\.written)
        for text in [caption] + titles {
            let words = Evidence.words(in: PlainText(text), within: PlainText(text).range)
            all.terms.formUnion(terms(of: words, abbreviations: record.abbreviations).map(\.term))
            all.numbers.formUnion(words.filter(\.isNumber).map(\.lower))
        }
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
