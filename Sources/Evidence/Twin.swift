import Claims
import Prose
import Quantities

/// The statement of a record that is the claim word for word but for figures and small turns.
///
/// Beside its twin a claim can be compared place by place, which no measure of likeness can.
struct Twin: Sendable {
    /// Its place in `RecordReading.statements`.
    let statement: Int
    /// The pairs of word places at which the two run alike, ascending.
    let anchors: [(claim: Int, source: Int)]
    /// The claim's figures beside those at the same places.
    let figures: [(claimed: Quantity, reported: Quantity)]
    /// What stands between the anchors on both sides, where they differ.
    let gaps: [(claim: Range<Int>, source: Range<Int>)]

    /// Written numbers at the same places that are not the same, whatever they were read as.
    let numbers: [(claim: Int, source: Int)]

    /// Words of unit at the same places, behind a number, that are not the same unit.
    let units: [(claim: Int, source: Int)]

    /// The figures that are not the same.
    var differing: [(claimed: Quantity, reported: Quantity)] {
        figures.filter { differs($0.claimed, $0.reported) }
    }
}

/// The twin of a claim of an article in a record.
func twin(of claim: Claim, in reading: Reading, with record: RecordReading) -> Twin? {
    let words = ClaimWords(claim, in: reading)
    return twin(of: words, in: record, Comparison.closest(align(words, with: record), in: record))
}

/// The twin of a claim among its alignments, or `nil`: the one with fewest differing figures.
///
/// All of the claim's words that carry meaning must stand there in the same order, words of change and
/// figures apart.
func twin(of words: ClaimWords, in record: RecordReading, _ alignments: [Alignment]) -> Twin? {
    let (claim, quantities) = (words.statement, words.allQuantities)
    var best: Twin?
    for alignment in alignments
    where alignment.coverage >= 0.6 && record.statements[alignment.statement].role != .cell {
        guard
            let found = twin(
                claim, quantities, record.statements[alignment.statement], alignment.statement)
        else { continue }
        if best.map({ rank(found) < rank($0) }) ?? true { best = found }
    }
    return best
}

private func rank(_ twin: Twin) -> Int {
    100 * max(twin.differing.count, twin.numbers.count + twin.units.count) - twin.anchors.count
}

private func twin(
    _ claim: Statement, _ quantities: [Quantity], _ source: Statement, _ place: Int
) -> Twin? {
    let left = claim.words.indices.filter { !claim.words[$0].isNumber }
    let right = source.words.indices.filter { !source.words[$0].isNumber }
    // Two sentences that share "resulting in … genes" are not the same: three words must carry meaning.
    guard left.count(where: { isContent(claim.words[$0]) }) >= 3, left.count <= 120,
        right.count <= 250
    else { return nil }
    let anchors = commonRun(left, right) { claim.words[$0].stem == source.words[$1].stem }
    guard 10 * anchors.count >= 7 * left.count else { return nil }
    let gaps = gaps(anchors, claim.words.count, source.words.count)
    let anchored = Set(anchors.map(\.claim))
    let turns = Set(claim.changes.map(\.word))
    let isWhole = left.allSatisfy { word in
        anchored.contains(word) || !isContent(claim.words[word]) || turns.contains(word)
            || isPartOfFigure(claim.words[word], quantities)
            || isSwapped(claim.words[word], in: source)
    }
    guard isWhole else { return nil }
    var figures: [(Quantity, Quantity)] = []
    for claimed in quantities {
        // "by 40%" has no place where the source tells "from 2.0 s to 1.2 s": it is worked out.
        let beside = source.quantities.filter {
            ($0.from == nil) == (claimed.from == nil)
                && areAnchored(claimed, $0, in: claim, source, anchors: anchors)
        }
        // "36 (92%)": of two figures at one place the one of the kind is meant.
        if let reported = beside.first(where: { !differs(claimed, $0) && areAlike(claimed, $0) })
            ?? beside.first(where: { areAlike(claimed, $0) })
            ?? (isWritten(claimed, in: claim, source) ? nil : beside.first),
            !isWorkedOut(claimed, behind: reported, in: source)
        {
            figures.append((claimed, reported))
        }
    }
    let written = writtenPairs(gaps, claim, source, figures)
    return Twin(
        statement: place, anchors: anchors, figures: figures, gaps: gaps,
        numbers: written.filter {
            claim.words[$0.claim].isNumber
                && !mayBeOne(claim.words[$0.claim].lower, source.words[$0.source].lower)
        },
        units: written.filter {
            $0.claim > 0 && !claim.words[$0.claim].isNumber
                && claim.words[$0.claim - 1].isNumber
                && unitWords[claim.words[$0.claim].lower]
                    != unitWords[source.words[$0.source].lower]
        })
}

/// Whether the digits of a figure stand in the source as well, so that what stands at its place is not its own.
private func isWritten(_ claimed: Quantity, in claim: Statement, _ source: Statement) -> Bool {
    claim.words[claim.places(of: claimed.numeralRange)].first(where: \.isNumber).map { number in
        source.words.contains { $0.isNumber && $0.lower == number.lower }
    } ?? false
}

/// Whether a figure is what two ends come to that stand right behind the one at its place: 8% beside "by 0.8
/// points, from 9.6% to 8.8%".
private func isWorkedOut(
    _ claimed: Quantity, behind reported: Quantity, in source: Statement
) -> Bool {
    guard let ours = Figure(claimed) else { return false }
    let end = source.places(of: reported.range).upperBound
    return source.quantities.contains { ends in
        ends.from != nil && source.places(of: ends.range).lowerBound - end <= 1
            && ends.range.start >= reported.range.end
            && Figure.differences(of: ends).contains { $0.isComparable(to: ours) && $0.meets(ours) }
    }
}

private func isPartOfFigure(_ word: Word, _ quantities: [Quantity]) -> Bool {
    quantities.contains { $0.range.overlaps(word.range) }
}

/// Whether a word stands elsewhere in the source: then the two only differ in order.
private func isSwapped(_ word: Word, in source: Statement) -> Bool {
    source.words.contains { $0.stem == word.stem }
}

/// The longest run of places, in order on both sides, that are alike; quadratic in the length of a sentence.
func commonRun(
    _ left: [Int], _ right: [Int], _ areAlike: (Int, Int) -> Bool
) -> [(claim: Int, source: Int)] {
    let width = right.count + 1
    var lengths = [Int16](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices.reversed() {
        for j in right.indices.reversed() {
            lengths[i * width + j] =
                areAlike(left[i], right[j])
                ? lengths[(i + 1) * width + j + 1] + 1
                : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
        }
    }
    var run: [(claim: Int, source: Int)] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
        if areAlike(left[i], right[j]) {
            run.append((left[i], right[j]))
            i += 1
            j += 1
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1
        } else {
            j += 1
        }
    }
    return run
}

/// What stands between neighbouring anchors, where either side has words there.
func gaps(
    _ anchors: [(claim: Int, source: Int)], _ claimEnd: Int, _ sourceEnd: Int
) -> [(claim: Range<Int>, source: Range<Int>)] {
    var gaps: [(claim: Range<Int>, source: Range<Int>)] = []
    var last = (claim: -1, source: -1)
    for (place, anchor) in (anchors + [(claim: claimEnd, source: sourceEnd)]).enumerated() {
        let isInside = place > 0 && place < anchors.count
        let claim = (last.claim + 1)..<max(last.claim + 1, anchor.claim)
        let source = (last.source + 1)..<max(last.source + 1, anchor.source)
        // Before the first and after the last anchor the source goes on with other things.
        if !claim.isEmpty || isInside && !source.isEmpty { gaps.append((claim, source)) }
        last = anchor
    }
    return gaps
}

/// The pairs of places in gaps that hold as many words on both sides, each a number beside a number or a
/// word of unit beside another.
///
/// Where a figure comes to the same in another unit ("0.5 g" and "500 mg") nothing is paired.
private func writtenPairs(
    _ gaps: [(claim: Range<Int>, source: Range<Int>)], _ claim: Statement, _ source: Statement,
    _ figures: [(claimed: Quantity, reported: Quantity)]
) -> [(claim: Int, source: Int)] {
    gaps.flatMap { gap -> [(claim: Int, source: Int)] in
        let pairs = Array(zip(gap.claim, gap.source))
        guard gap.claim.count == gap.source.count,
            pairs.allSatisfy({ pair in
                let (ours, theirs) = (claim.words[pair.0], source.words[pair.1])
                return isPlain(ours) && isPlain(theirs)
                    || unitWords[ours.lower] != nil && unitWords[theirs.lower] != nil
            })
        else { return [] }
        return pairs.filter { pair in
            !figures.contains {
                $0.claimed.range.overlaps(claim.words[pair.0].range)
                    && ($0.claimed.unit != $0.reported.unit || $0.claimed.kind != $0.reported.kind)
                    && !differs($0.claimed, $0.reported)
            }
        }.map { ($0.0, $0.1) }
    }
}

/// Whether a word is a number and nothing else ("5mg" is not).
private func isPlain(_ word: Word) -> Bool {
    word.isNumber
        && word.lower.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x2C }
}

/// Words of unit that are mistaken for one another, each with the unit it means.
private let unitWords: [String: String] = {
    let groups: [(String, [String])] = [
        ("ng", ["ng"]), ("ug", ["ug", "mcg", "\u{B5}g", "\u{3BC}g"]), ("mg", ["mg", "milligrams"]),
        ("g", ["g", "gram", "grams"]), ("kg", ["kg", "kilograms"]), ("mm", ["mm", "millimetres"]),
        ("cm", ["cm", "centimetres"]), ("m", ["m", "metres", "meters"]), ("km", ["km"]),
        ("ml", ["ml", "millilitres"]), ("dl", ["dl"]), ("l", ["l", "litres", "liters"]),
        ("s", ["s", "sec", "second", "seconds"]), ("min", ["min", "mins", "minute", "minutes"]),
        ("h", ["h", "hr", "hrs", "hour", "hours"]), ("d", ["d", "day", "days"]),
        ("wk", ["wk", "week", "weeks"]), ("mo", ["month", "months"]), ("a", ["year", "years"]),
        ("mmol", ["mmol"]), ("umol", ["umol", "\u{B5}mol", "\u{3BC}mol"]), ("mol", ["mol"]),
    ]
    var table: [String: String] = [:]
    for (unit, words) in groups { for word in words { table[word] = unit } }
    return table
}()

/// Whether two written numbers may stand for one: the same digits, or one rounded to the places of the other.
private func mayBeOne(_ left: String, _ right: String) -> Bool {
    // "1,000" and "1000" are one number.
    guard left != right, plainDigits(left) != plainDigits(right) else { return true }
    func reading(_ text: String) -> (value: Double, half: Double)? {
        let digits = text.filter { $0 != "," }
        guard let value = Double(digits) else { return nil }
        let places = digits.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
        return (value, (0..<min(places, 12)).reduce(0.5) { half, _ in half / 10 })
    }
    // Whole numbers that differ are counts, years or doses: only decimals are rounded.
    guard left.contains(".") || right.contains("."), let left = reading(left),
        let right = reading(right)
    else { return false }
    return abs(left.value - right.value) <= max(left.half, right.half) + 1e-9
}

/// Whether two quantities stand between the same words.
private func areAnchored(
    _ claimed: Quantity, _ reported: Quantity, in claim: Statement, _ source: Statement,
    anchors: [(claim: Int, source: Int)]
) -> Bool {
    let left = claim.places(of: claimed.numeralRange)
    let right = source.places(of: reported.numeralRange)
    let before = anchors.last { $0.claim < left.lowerBound }
    let after = anchors.first { $0.claim >= left.upperBound }
    let isBehindSame =
        before.map { left.lowerBound - $0.claim == right.lowerBound - $0.source } ?? false
    let isBeforeSame =
        after.map {
            $0.claim - left.upperBound == $0.source - right.upperBound
                && $0.source >= right.upperBound
        } ?? false
    if isBehindSame, isBeforeSame { return true }
    return isBehindSame && (after == nil || before?.claim == left.lowerBound - 1)
        && (after.map { $0.source >= right.upperBound } ?? true)
        || isBeforeSame && (before == nil || after?.claim == left.upperBound)
            && (before.map { $0.source < right.lowerBound } ?? true)
}

/// Whether two quantities at the same place of the same words differ in any of their numerals or their unit.
func differs(_ claimed: Quantity, _ reported: Quantity) -> Bool {
    func apart(_ left: Numeral?, _ right: Numeral?) -> Bool {
        guard let left, let right else { return false }
        return !left.roundingInterval.overlaps(right.roundingInterval)
    }
    if let ours = Figure(claimed), let theirs = Figure(reported), !ours.isComparable(to: theirs) {
        return true
    }
    // One value beside a range is another way of telling it, whatever the numbers are.
    if (claimed.value == nil) != (reported.value == nil), claimed.modifier == reported.modifier {
        return true
    }
    if claimed.unit != reported.unit, let ours = claimed.principal, let theirs = reported.principal
    {
        // Beside bounds the values themselves are compared: "> 60 mm" and "> 60 cm" share all above.
        return !Figure(end: ours, of: claimed).meets(Figure(end: theirs, of: reported))
    }
    return apart(claimed.value, reported.value) || apart(claimed.low, reported.low)
        || apart(claimed.high, reported.high) || apart(claimed.from, reported.from)
        || apart(claimed.to, reported.to)
        || apart(claimed.uncertainty?.low, reported.uncertainty?.low)
        || apart(claimed.uncertainty?.high, reported.uncertainty?.high)
}

extension Quantity {
    /// The numeral it is told by.
    fileprivate var principal: Numeral? { value ?? high ?? low ?? to }
}
