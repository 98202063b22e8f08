import Foundation
import Prose
import Quantities

/// Whose spans go together in one text, and on what terms.
///
/// Character by character two people do not agree either: one takes "5 and 10 mg" as one span, the other as
/// two. So the same text is scored twice: as the set marks it, and on equal terms. On equal terms
/// - a full stop, a comma or half of a pair of brackets at the edge of a gold span is no part of it ("298 K.");
/// - a gold span that is all dates ("1997, 2003 and 2008") is not scored, as our dates are not: MEASURES leaves
///   that kind out;
/// - where a gold span holds several of ours with nothing between but commas, "and", "or", a slash or a
///   multiplication sign, they are read as the list it is;
/// - where the set marks what stands in a spread ("95% CI 1.2 to 3.4") as spans of their own, ours is read as
///   these: the estimate, which then has no tolerance in the sense of the set, the level and the interval;
/// - a gold span that takes the counted thing for a unit ("274 elderly participants") is the same as our number
///   with that noun, which is then no count in the sense of the set: it marks one only where no unit is given.
struct SpanPairs {
    /// The gold spans, on these terms.
    let gold: [GoldQuantity]
    /// Ours, on these terms.
    let said: [SaidQuantity]
    /// The places of those that share most, each used once.
    let pairs: [(gold: Int, said: Int)]

    /// Pairs character by character.
    init(asMarked item: QuantityItem, _ said: [SaidQuantity]) {
        self.init(gold: item.quantities, said: said)
    }

    /// Pairs on equal terms.
    init(onEqualTerms item: QuantityItem, _ said: [SaidQuantity]) {
        let bytes = Array(item.text.utf8)
        var said = apart(said, where: item.quantities.compactMap(\.range), bytes)
        var gold: [GoldQuantity] = []
        for var wanted in item.quantities {
            guard let range = wanted.range.map({ trimmed($0, bytes) }) else { continue }
            guard !isDate(words(bytes, range)) else { continue }
            wanted.range = range
            join(&said, within: range, bytes)
            for place in said.indices { said[place].takeUnit(of: wanted, bytes) }
            gold.append(wanted)
        }
        self.init(gold: gold, said: said)
    }

    private init(gold: [GoldQuantity], said: [SaidQuantity]) {
        self.gold = gold
        self.said = said
        var candidates: [(shared: Int, excess: Int, gold: Int, said: Int)] = []
        for (place, wanted) in gold.enumerated() {
            guard let range = wanted.range else { continue }
            for (other, found) in said.enumerated() where found.range.overlaps(range) {
                let shared = found.range.clamped(to: range).count
                candidates.append((shared, abs(range.count - found.range.count), place, other))
            }
        }
        var used = (gold: Set<Int>(), said: Set<Int>())
        pairs = candidates.sorted {
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

    /// Spans that share a character, one to one.
    var overlap: Score {
        Score(
            right: pairs.count, wrong: said.count - pairs.count, missed: gold.count - pairs.count)
    }

    /// Spans that begin and end at the same place.
    var exact: Score {
        let right = pairs.count { gold[$0.gold].range == said[$0.said].range }
        return Score(right: right, wrong: said.count - right, missed: gold.count - right)
    }
}

extension SaidQuantity {
    /// Ends with the noun where the gold that begins with us has that noun for its unit.
    fileprivate mutating func takeUnit(of gold: GoldQuantity, _ bytes: [UInt8]) {
        guard marks.contains(.count), noun != nil, let unit = gold.unit, let wanted = gold.range,
            wanted.lowerBound == range.lowerBound, wanted.upperBound >= range.upperBound,
            UnitWords(unit).name(self), words(bytes, wanted).hasSuffix(unit)
        else { return }
        range = wanted
        marks.remove(.count)
    }
}

/// Takes apart the spreads in which the set marks spans of their own.
private func apart(
    _ said: [SaidQuantity], where gold: [Range<Int>], _ bytes: [UInt8]
) -> [SaidQuantity] {
    said.flatMap { whole -> [SaidQuantity] in
        guard let spread = whole.spread,
            gold.contains(where: { $0.overlaps(spread) && !$0.overlaps(whole.range) })
        else { return [whole] }
        var estimate = whole
        estimate.marks.remove(.tolerance)
        let text = PlainText(bytes: bytes)
        let parts = quantities(
            in: text, within: TextRange(spread.lowerBound, spread.upperBound))
        return [estimate] + parts.map { SaidQuantity($0, at: $0.range) }
    }
}

/// Joins those within a span that only list one after another.
private func join(_ said: inout [SaidQuantity], within span: Range<Int>, _ bytes: [UInt8]) {
    let inside = said.indices.filter { said[$0].range.clamped(to: span) == said[$0].range }
    guard let first = inside.first, let last = inside.last, last > first else { return }
    let isList = zip(inside, inside.dropFirst()).allSatisfy { left, right in
        let between = words(bytes, said[left].range.upperBound..<said[right].range.lowerBound)
        let others = between.split { " ,;/×".contains($0) }
        return others.allSatisfy { ["and", "or", "the", "x", "v/v"].contains($0) }
    }
    guard isList else { return }
    var whole = said[last]
    whole.range = said[first].range.lowerBound..<said[last].range.upperBound
    said.replaceSubrange(first...last, with: [whole])
}

/// Without the punctuation at its edges, and without a bracket whose other half is outside.
private func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range.clamped(to: 0..<bytes.count)
    func count(_ byte: UInt8) -> Int { bytes[range].count { $0 == byte } }
    while let last = bytes[range].last {
        let isLoose =
            " .,;:".utf8.contains(last) || last == 0x29 && count(0x29) > count(0x28)
        guard isLoose else { break }
        range = range.lowerBound..<(range.upperBound - 1)
    }
    while let first = bytes[range].first,
        first == 0x20 || first == 0x28 && count(0x28) > count(0x29)
    {
        range = (range.lowerBound + 1)..<range.upperBound
    }
    return range
}

/// Whether it holds nothing but years, months and times of day: "since July 2004", "1985 to 1988".
private func isDate(_ text: String) -> Bool {
    let small: Set<String> = [
        "since", "between", "and", "to", "circa", "ad", "bc", "ut", "from", "in", "until",
    ]
    let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    let words = text.lowercased().split { " ,–-∼~".contains($0) }
    var isYear = false
    let isAll = words.allSatisfy { word in
        if small.contains(String(word)) { return true }
        let isClock = word.split(separator: ":").count > 1 && word.allSatisfy { !$0.isLetter }
        let isThisYear = word.count == 4 && Int(word).map { 1500...2100 ~= $0 } == true
        if months.contains(String(word)) || isClock || isThisYear {
            isYear = true
            return true
        }
        return word.count <= 4 && Int(word.prefix { $0.isNumber }).map { $0 < 32 } == true
    }
    return isYear && isAll
}

private func words(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
}
