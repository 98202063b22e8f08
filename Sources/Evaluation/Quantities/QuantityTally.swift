import Quantities

/// How the quantities Stet read in one text compare with those people found there.
struct QuantityTally {
    /// Numbers, wherever they stand.
    var value = Score()
    /// Numbers with the right unit.
    var valueAndUnit = Score()
    /// Spans that share a character with the gold, one to one.
    var overlap = Score()
    /// Spans that begin and end where the gold does.
    var exact = Score()
    /// Marks of the paired spans.
    var marks = Score()
    /// What differs, for a person to read.
    private(set) var differences: [String] = []

    init(_ item: QuantityItem, said: [SaidQuantity]) {
        countValues(item, said)
        if item.quantities.contains(where: { $0.range != nil }) || item.quantities.isEmpty {
            countSpans(item, said)
        }
    }

    private mutating func countValues(_ item: QuantityItem, _ said: [SaidQuantity]) {
        let valued = item.quantities.filter(\.hasValue)
        var free = Array(said.indices)
        var missed: [GoldQuantity] = []
        var withUnit = 0
        for gold in valued {
            let fitting = free.filter { said[$0].hasValue(of: gold) }
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
        value.missed = missed.count
        value.wrong = free.count
        valueAndUnit = Score(
            right: withUnit, wrong: said.count - withUnit, missed: valued.count - withUnit)
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
        let pairs = pairs(item.quantities, said)
        overlap.right = pairs.count
        overlap.missed = item.quantities.count - pairs.count
        overlap.wrong = said.count - pairs.count
        for (gold, place) in pairs {
            let wanted = item.quantities[gold]
            if wanted.range == said[place].range {
                exact.right += 1
            } else if let range = wanted.range {
                differences.append(
                    "\(item.id): “\(item.words(in: range))” read as "
                        + "“\(item.words(in: said[place].range))”")
            }
            guard let wantedMarks = wanted.marks else { continue }
            marks.right += wantedMarks.intersection(said[place].marks).count
            marks.missed += wantedMarks.subtracting(said[place].marks).count
            marks.wrong += said[place].marks.subtracting(wantedMarks).count
        }
        exact.missed = item.quantities.count - exact.right
        exact.wrong = said.count - exact.right
        let paired = (gold: Set(pairs.map(\.gold)), said: Set(pairs.map(\.said)))
        for (place, gold) in item.quantities.enumerated() where !paired.gold.contains(place) {
            guard let range = gold.range else { continue }
            differences.append("\(item.id): misses “\(item.words(in: range))”")
        }
        for (place, found) in said.enumerated() where !paired.said.contains(place) {
            differences.append("\(item.id): “\(item.words(in: found.range))” too many")
        }
    }

    /// Pairs spans that share most, each used once.
    private func pairs(_ gold: [GoldQuantity], _ said: [SaidQuantity]) -> [(gold: Int, said: Int)] {
        var candidates: [(shared: Int, excess: Int, gold: Int, said: Int)] = []
        for (place, wanted) in gold.enumerated() {
            guard let range = wanted.range else { continue }
            for (other, found) in said.enumerated() where found.range.overlaps(range) {
                let shared = found.range.clamped(to: range).count
                candidates.append((shared, abs(range.count - found.range.count), place, other))
            }
        }
        var used = (gold: Set<Int>(), said: Set<Int>())
        return candidates.sorted {
            ($1.shared, $0.excess, $0.gold) < ($0.shared, $1.excess, $1.gold)
        }
        .compactMap { candidate in
            guard !used.gold.contains(candidate.gold), !used.said.contains(candidate.said)
            else { return nil }
            used.gold.insert(candidate.gold)
            used.said.insert(candidate.said)
            return (candidate.gold, candidate.said)
        }
    }
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
