import Prose
import Quantities

extension Statement {
    /// The ways in which a sentence parts the figures that count in the same thing as a quantity: by what is told beside
    /// each, beside each row of them or before the bracket it is in, and by a list of owners.
    func partings(like quantity: Quantity) -> [[Side]] {
        let figures = toldSideBySide(like: quantity)
        // Of more than a dozen a table is made.
        guard (2...12).contains(figures.count) else { return [] }
        let rows = rows(of: figures)
        // What is in brackets and what is not are told in two ways.
        let isPlain = (2...6).contains(rows.count) && !figures.contains { isInBracket($0.range) }
        let plain = isPlain ? sides(ofRows: rows) : []
        return [bracketedSides(figures), respectiveSides(ofRows: rows), plain]
            .filter { $0.count > 1 }
    }

    /// The figures told side by side that count in the same thing as a quantity; none where it is not plain where
    /// one ends and the next begins.
    ///
    /// They part at *and*, *but*, *versus*, at a comma or a bracket. Four at most, or five in a plain list: longer ones are tables.
    func sides(like quantity: Quantity) -> [Side] {
        let figures = toldSideBySide(like: quantity)
        guard (2...5).contains(figures.count) else { return [] }
        if let sides = listedSides(figures) { return sides }
        guard figures.count <= 4 else { return [] }
        if let sides = respectiveSides(figures) ?? comparedSides(figures) { return sides }
        let places = figures.map { self.places(of: $0.range) }
        // "71% vs 59% at 1 year and 48% vs 30% at 5 years": what is told behind two of them is of both.
        guard
            figures.count == 2
                || !zip(places, places.dropFirst()).contains(where: { areBare($0, $1) })
        else { return [] }
        return sides(ofRows: figures.map { [$0] })
    }

    /// The figures that count in the same thing as a quantity and are no differences, bounds of intervals or extremes.
    func toldSideBySide(like quantity: Quantity) -> [Quantity] {
        let alike = quantities.filter {
            $0.countsLike(quantity) || isOfSameStatistic($0, as: quantity)
        }
        return alike.filter {
            !isDifference($0) && !isPer($0) && sense(of: $0, in: self) == .typical
                && !isDetail($0, ofOneOf: alike) && !isLevelOfConfidence($0)
        }
    }

    /// Whether a bare number with an interval in the bracket behind it is beside a statistic with one: the 1.09 of "hazard ratio
    /// 1.37 (1.22 to 1.54) in the old and 1.09 (0.97 to 1.22) in the young".
    private func isOfSameStatistic(_ number: Quantity, as other: Quantity) -> Bool {
        guard number.kind == .number, number.value != nil, other.kind == .statistic,
            other.uncertainty != nil, other.range.end < number.range.start
        else { return false }
        let end = places(of: number.range).upperBound
        return gap(before: end).contains("(")
            && quantities.contains {
                $0.low != nil && $0.high != nil && places(of: $0.range).lowerBound == end
            }
    }

    /// The sides of figures in rows that part at *and*, *but*, *versus*, at a comma or a bracket, all of a row with the
    /// words of the row.
    func sides(ofRows rows: [[Quantity]]) -> [Side] {
        let places = rows.map { row in
            self.places(of: row[0].range)
                .lowerBound..<self.places(of: row[row.count - 1].range).upperBound
        }
        var joints = [0]
        for (left, right) in zip(places, places.dropFirst()) {
            guard let joint = joint(from: left.upperBound, to: right.lowerBound) else { return [] }
            joints.append(joint)
        }
        joints.append(words.count)
        // What follows the bracket of the last is of all, unless the others have theirs behind their brackets too.
        let ends = rows.indices.map {
            behindDetails(from: places[$0].upperBound, to: joints[$0 + 1])
        }
        let isToldBehind = zip(ends, places).dropLast().allSatisfy { $0 > $1.upperBound }
        return rows.indices.flatMap { row in
            let figuresEnd = places[row].upperBound
            let start = isToldBehind ? ends[row] : figuresEnd
            let end = max(self.end(from: start, to: joints[row + 1]), start)
            let after = phrases(in: start..<end).merging(label(behind: figuresEnd)) { own, _ in own
            }
            let tail = Set(head(in: start..<end))
            let before = joints[row]..<places[row].lowerBound
            let naming = Set(
                (joints[row]..<end).filter { !places[row].contains($0) }.compactMap { key(at: $0) })
            return rows[row].map { figure in
                Side(
                    figure: figure, before: phrases(in: before), after: after,
                    tail: tail.subtracting(figure.noun.map { ClaimWords.terms(of: $0) } ?? []),
                    head: head(in: before), places: joints[row]..<end,
                    // What stands before the first is of all.
                    naming: row == 0 ? [] : naming)
            }
        }
    }

    /// Figures in the rows they stand in, parted from the next by nothing but a comma, *and* or *versus*.
    func rows(of figures: [Quantity]) -> [[Quantity]] {
        figures.reduce(into: []) { rows, figure in
            let start = places(of: figure.range).lowerBound
            if let last = rows.last?.last, case let end = places(of: last.range).upperBound,
                isBareJoint(end, start) || areBare(places(of: last.range), start..<start + 1)
            {
                rows[rows.count - 1].append(figure)
            } else {
                rows.append([figure])
            }
        }
    }

    /// The sides of two figures that a sentence with "respectively" tells; `nil` where it tells none so.
    private func respectiveSides(_ figures: [Quantity]) -> [Side]? {
        guard words.contains(where: { $0.lower == "respectively" }) else { return nil }
        // "12% in northern and 4% in southern regions, respectively": each has its own behind it.
        if figures.allSatisfy({ figure in
            let end = places(of: figure.range).upperBound
            return end < words.count && leadingWords.contains(words[end].lower)
        }) {
            return nil
        }
        return figures.count == 2 ? respectiveSides(ofRows: [figures]) : []
    }

    /// Whether a figure only says per how much another is: the 100 g of "12 g per 100 g".
    func isPer(_ quantity: Quantity) -> Bool {
        let first = places(of: quantity.range).lowerBound
        return first > 0 && words[first - 1].lower == "per"
    }

    /// Whether a figure stands among others in a bracket right behind one of the kind, which they tell more of: the 20/152
    /// of "13% (20/152, 95% CI 9 to 20%)".
    ///
    /// One that stands there alone is no detail, be it in a bracket: "on smooth surfaces (61%) and between teeth (57%)".
    private func isDetail(_ quantity: Quantity, ofOneOf others: [Quantity]) -> Bool {
        let place = places(of: quantity.range).lowerBound
        guard place < words.count,
            let open = (0...place).last(where: { isBehind("(", $0) }),
            !(open..<place).contains(where: { $0 > open && isBehind(")", $0) }),
            others.contains(where: { ends($0.range, before: open) })
        else { return false }
        let close = words.indices[place...].dropFirst().first { isBehind(")", $0) }
        return others.count {
            (open..<(close ?? words.count)).contains(places(of: $0.range).lowerBound)
        } > 1
    }

    /// Whether a figure ends with the last word before a place.
    private func ends(_ figure: TextRange, before place: Int) -> Bool {
        words[place - 1].range.start < figure.end && figure.end <= words[place].range.start
    }

    /// The 95% of "95% CI".
    private func isLevelOfConfidence(_ quantity: Quantity) -> Bool {
        let end = places(of: quantity.range).upperBound
        return end < words.count && ["ci", "confidence", "cis"].contains(words[end].lower)
    }

    /// Whether a figure is what two others come to: "a difference of 6".
    func isDifference(_ quantity: Quantity) -> Bool {
        let first = places(of: quantity.range).lowerBound
        return words[max(0, first - 3)..<first].contains {
            ["difference", "gap", "total", "sum"].contains($0.lower)
        }
    }

    /// Whether nothing but a word that joins them stands between two figures.
    private func areBare(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.upperBound < right.lowerBound && right.lowerBound - left.upperBound == 1
            && ["vs", "versus", "against"].contains(words[left.upperBound].lower)
    }

    /// Where the words of one figure end and those of the next begin.
    ///
    /// A joining word behind a comma parts them rather than one without, which may join two nouns; a mere comma
    /// does where there is no such word.
    func joint(from start: Int, to end: Int) -> Int? {
        guard start <= end, end < words.count else { return nil }
        let places = start...end
        if let turn = places.last(where: { $0 > 0 && words[$0].clause != words[$0 - 1].clause }) {
            return turn
        }
        // "meets 62% of toilet and laundry demand in an average year, 48% in a dry one"
        if gap(before: end).contains(",") { return end }
        let marked = places.filter { isBehindMark($0) }
        return marked.last { joiningWords.contains(words[$0].lower) }
            ?? places.last { joiningWords.contains(words[$0].lower) }
            // "62% rent, in Wales, 14% do": a comma before a preposition opens the next.
            ?? marked.last { leadingWords.contains(words[$0].lower) } ?? marked.last
    }

    /// The end of what belongs to a figure: the first comma, bracket or clause behind it.
    ///
    /// A bracket that closes right behind the figure is its own: "18 (15%) complained".
    private func end(from start: Int, to joint: Int) -> Int {
        guard start < joint else { return start }
        return (start..<joint).first { place in
            isBehindMark(place)
                && (place > start || gap(before: place).contains { [",", ";", "("].contains($0) })
                || words[place].clause != words[max(0, start - 1)].clause
        } ?? joint
    }

    /// The place behind the brackets that tell more of a figure: what follows "0.41 (95% CI 0.30 to 0.52) with oats" is still
    /// said of it.
    private func behindDetails(from start: Int, to joint: Int) -> Int {
        guard isBehind("(", start), !isBehind(",;", start), start < joint,
            let close = (start + 1..<max(joint, start + 1)).first(where: { isBehind(")", $0) }),
            words[start..<close].contains(where: \.isNumber), !isBehind(",;", close),
            leadingWords.contains(words[close].lower)
        else { return start }
        return close
    }

    private func isBehindMark(_ place: Int) -> Bool { isBehind(",;()", place) }

    /// What a bracket right behind a figure names: the drug of "62% (new drug) and 51% (standard care)".
    private func label(behind place: Int) -> [String: Set<Term>] {
        guard place < words.count, gap(before: place).contains("(") else { return [:] }
        let end =
            words.indices[place...].dropFirst().first { gap(before: $0).contains(")") }
            ?? words.count
        guard end - place <= 5, !words[place..<end].contains(where: \.isNumber) else { return [:] }
        let keys = Set((place..<end).compactMap { key(at: $0) })
        return keys.isEmpty ? [:] : ["(": keys]
    }

    /// Whether one of some signs of ASCII stands between a word and the one before it.
    ///
    /// As what `gap(before:)` contains, for those who ask of many words.
    private func isBehind(_ signs: String, _ place: Int) -> Bool {
        guard place > 0, place < words.count else { return false }
        let start = words[place - 1].range.end
        return text.bytes[start..<max(start, words[place].range.start)]
            .contains { signs.utf8.contains($0) }
    }

    /// What stands between a word and the one before it; nothing before the first and behind the last.
    func gap(before place: Int) -> String {
        guard place > 0, place < words.count else { return "" }
        return text[TextRange(words[place - 1].range.end, words[place].range.start)]
    }

    /// What each preposition in a run of words leads to; the first of a kind counts.
    func phrases(in places: Range<Int>) -> [String: Set<Term>] {
        var phrases: [String: Set<Term>] = [:]
        var open: String?
        var found: Set<Term> = []
        func close() {
            if let open, phrases[open] == nil, !found.isEmpty { phrases[open] = found }
            found = []
        }
        for place in places {
            if leadingWords.contains(words[place].lower) {
                close()
                open = words[place].lower
            } else if let key = key(at: place) {
                found.insert(key)
            }
        }
        close()
        return phrases
    }

    /// The words before the first preposition that say what something is a figure of.
    func head(in places: Range<Int>) -> [Term] {
        // "against a budget of" tells what the second is a figure of.
        var places = places
        if let first = places.first, joiningWords.contains(words[first].lower) {
            places = places.dropFirst()
        }
        let end = places.first { leadingWords.contains(words[$0].lower) } ?? places.upperBound
        let turns = Set(changes.map(\.word))
        return (places.lowerBound..<end).filter { !turns.contains($0) }.compactMap { key(at: $0) }
    }
}

/// Words that join two figures told side by side.
let joiningWords: Set<String> = [
    "and", "but", "while", "whereas", "versus", "vs", "against", "compared", "or", "after",
    "than",
]

/// Prepositions whose phrase says whose figure it is, when or where.
let leadingWords: Set<String> = [
    "in", "among", "for", "with", "without", "within", "of", "after", "before", "at", "on",
    "during", "between", "from", "to", "by", "against", "through", "outside", "inside", "given",
    "receiving", "taking",
]
