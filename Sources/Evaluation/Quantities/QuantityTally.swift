import Quantities

/// How the quantities Stet read in one text compare with those people found there.
struct QuantityTally {
    /// Numbers, wherever they stand.
    var value = Score()
    /// Numbers with the right unit.
    var valueAndUnit = Score()
    /// Spans that share a character with the gold, one to one, on equal terms.
    var overlap = Score()
    /// Spans that begin and end where the gold does, on equal terms.
    var exact = Score()
    /// The same, character by character as the set marks them.
    var overlapAsMarked = Score()
    /// The same, character by character as the set marks them.
    var exactAsMarked = Score()
    /// Marks of the paired spans.
    var marks = Score()
    /// Paired spans whose marks are all right.
    var allMarks = Score()
    /// What differs, for a person to read.
    private(set) var differences: [String] = []

    init(_ item: QuantityItem, said: [SaidQuantity]) {
        countValues(item, said)
        if item.quantities.contains(where: { $0.range != nil }) || item.quantities.isEmpty {
            countSpans(item, said.filter { $0.isWanted(by: item) })
        }
    }

    private mutating func countValues(_ item: QuantityItem, _ said: [SaidQuantity]) {
        let valued = item.quantities.filter(\.hasValue)
        var free = Array(said.indices)
        var missed: [GoldQuantity] = []
        var withUnit = 0
        for gold in valued {
            let fitting = free.filter {
                said[$0].hasValue(of: gold, byEnds: !item.hasIntervals)
            }
            // Of two with the right number take the one with the right unit.
            let best = fitting.first { said[$0].hasUnit(of: gold) } ?? fitting.first
            guard let place = best else {
                missed.append(gold)
                continue
            }
            free.removeAll { $0 == place }
            value.right += 1
            if said[place].hasUnit(of: gold) {
                withUnit += 1
            } else if gold.range == nil {
                differences.append(
                    "\(item.id): \(gold.words) read as “\(item.words(in: said[place].range))”, "
                        + "\(said[place].unit?.name ?? said[place].noun ?? "no unit")")
            }
        }
        free.removeAll { !said[$0].isWanted(by: item) }
        value.missed = missed.count
        value.wrong = free.count
        valueAndUnit = Score(
            right: withUnit, wrong: value.right + value.wrong - withUnit,
            missed: valued.count - withUnit)
        for gold in missed where gold.range == nil {
            differences.append("\(item.id): misses \(gold.words) in “\(item.text)”")
        }
        guard item.quantities.allSatisfy({ $0.range == nil }) else { return }
        for place in free {
            differences.append(
                "\(item.id): “\(item.words(in: said[place].range))” too many in “\(item.text)”")
        }
    }

    private mutating func countSpans(_ item: QuantityItem, _ said: [SaidQuantity]) {
        let asMarked = SpanPairs(asMarked: item, said)
        overlapAsMarked = asMarked.overlap
        exactAsMarked = asMarked.exact
        let spans = SpanPairs(onEqualTerms: item, said)
        overlap = spans.overlap
        exact = spans.exact
        for (gold, place) in spans.pairs {
            let wanted = spans.gold[gold]
            let found = spans.said[place]
            if wanted.range != found.range, let range = wanted.range {
                differences.append(
                    "\(item.id): “\(item.words(in: range))” read as "
                        + "“\(item.words(in: found.range))”")
            }
            guard let wantedMarks = wanted.marks else { continue }
            count(wantedMarks, found.marks)
            if wantedMarks != found.marks {
                differences.append(
                    "\(item.id): “\(item.words(in: found.range))” is \(names(wantedMarks)), read as "
                        + names(found.marks))
            }
        }
        let paired = (gold: Set(spans.pairs.map(\.gold)), said: Set(spans.pairs.map(\.said)))
        for (place, gold) in spans.gold.enumerated() where !paired.gold.contains(place) {
            guard let range = gold.range else { continue }
            differences.append("\(item.id): misses “\(item.words(in: range))”")
        }
        for (place, found) in spans.said.enumerated() where !paired.said.contains(place) {
            differences.append("\(item.id): “\(item.words(in: found.range))” too many")
        }
    }

    private mutating func count(_ wanted: Set<GoldQuantity.Mark>, _ found: Set<GoldQuantity.Mark>) {
        marks.right += wanted.intersection(found).count
        marks.missed += wanted.subtracting(found).count
        marks.wrong += found.subtracting(wanted).count
        allMarks.right += wanted == found ? 1 : 0
        allMarks.missed += wanted == found ? 0 : 1
        allMarks.wrong += wanted == found ? 0 : 1
    }
}

/// Marks as a person reads them, in order of the alphabet.
private func names(_ marks: Set<GoldQuantity.Mark>) -> String {
    marks.isEmpty ? "unmarked" : marks.map { "\($0)" }.sorted().joined(separator: " and ")
}

extension QuantityItem {
    /// The words of a range of bytes.
    fileprivate func words(in range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }
}

extension GoldQuantity {
    /// The number with its unit, for a person to read.
    fileprivate var words: String {
        let number =
            isInterval
            ? "\(low.map { "\($0)" } ?? "–") to \(high.map { "\($0)" } ?? "–")"
            : value.map { "\($0)" } ?? "?"
        return unit.map { number + " " + $0 } ?? number
    }
}
