import Quantities

extension Statement {
    /// The sides of figures in rows whose owners are told in a list of as many: before them, as in "the old and the new drug
    /// helped 20% and 38%", or behind, as in "67 and 81% were free of pain and had relief, respectively".
    ///
    /// Where a sentence has several rows as long, the list is of each of them.
    func respectiveSides(ofRows rows: [[Quantity]]) -> [Side] {
        rows.flatMap { row -> [Side] in
            guard row.count > 1, let owners = owners(of: row, among: rows) else { return [] }
            return zip(row, owners).map { figure, owner in
                Side(
                    figure: figure, before: [:], after: ["of": owner], tail: [], head: [],
                    places: places(of: figure.range))
            }
        }
    }

    private func owners(of row: [Quantity], among rows: [[Quantity]]) -> [Set<Term>]? {
        let end = places(of: row[row.count - 1].range).upperBound
        if let last = words.indices[end...].first(where: { words[$0].lower == "respectively" }) {
            // What is told behind the last row before the word is of all rows.
            let rowEnd =
                rows.map { places(of: $0[$0.count - 1].range).upperBound }
                .last { $0 <= last } ?? end
            if let owners = list(of: row.count, in: rowEnd..<last) { return owners }
            // "12.3% and 15.6%, respectively, in patients operated within and after 24 hours"
            if last + 1 < words.count, leadingWords.contains(words[last + 1].lower) { return nil }
        } else if end < words.count, leadingWords.contains(words[end].lower) {
            return nil
        }
        // Before the rows no other figure may stand: its words would be taken for owners.
        let start = places(of: rows[0][0].range).lowerBound
        guard start > 0, !isInBracket(row[0].range) else { return nil }
        let first = words[..<start].lastIndex { $0.clause != words[start - 1].clause } ?? -1
        return list(of: row.count, in: endOfOpening(from: first + 1, before: start)..<start)
    }

    /// Where a phrase ends by which a clause opens, "After adjustment for age and sex,": no list in it is of owners.
    private func endOfOpening(from first: Int, before end: Int) -> Int {
        guard leadingWords.contains(words[first].lower) || words[first].lower == "compared" else {
            return first
        }
        return (first..<end).first { $0 > first && gap(before: $0).contains(",") } ?? end
    }

    /// What tells the entries of the last list of just so many in a run of words apart.
    private func list(of count: Int, in places: Range<Int>) -> [Set<Term>]? {
        guard let joint = places.last(where: { ["and", "or"].contains(words[$0].lower) }),
            joint > places.lowerBound
        else { return nil }
        var entries = [entry(from: joint + 1, to: places.upperBound)]
        var place = joint
        while entries.count < count {
            let start = entryStart(before: place, from: places.lowerBound)
            guard start < place else { return nil }
            entries.insert((start..<place).compactMap { key(at: $0) }, at: 0)
            place = start
            guard entries.count == count || place > 0 && gap(before: place).contains(",") else {
                return nil
            }
        }
        // A list that goes on before has more entries than there are figures.
        if place > 0, gap(before: place).contains(","), count > 2 { return nil }
        return parting(entries)
    }

    /// The words of a list's last entry: up to the next preposition, comma or word of change.
    private func entry(from start: Int, to limit: Int) -> [Term] {
        let end =
            (start..<limit).first { place in
                place > start
                    && (leadingWords.contains(words[place].lower)
                        || auxiliaries.contains(words[place].lower)
                        || gap(before: place).contains { [",", ";", "("].contains($0) })
            } ?? limit
        return (start..<end).compactMap { key(at: $0) }
    }

    /// Where an entry that ends at a place begins: behind the comma, the preposition or the clause before it.
    private func entryStart(before end: Int, from first: Int) -> Int {
        let start = (first..<end).last { place in
            place > 0
                && (gap(before: place).contains { [",", ";", "("].contains($0) }
                    || leadingWords.contains(words[place - 1].lower)
                    || auxiliaries.contains(words[place - 1].lower)
                    || words[place].clause != words[place - 1].clause)
        }
        return start ?? first
    }
}

private let auxiliaries: Set<String> = [
    "was", "were", "is", "are", "had", "has", "have", "did", "been", "showed", "show", "shows",
]
