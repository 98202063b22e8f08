import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a percent that its own counts do not give.
    static let arithmeticOff: Rule = Rule(
        id: "arithmetic-off", severity: .error, effect: .notes,
        why: "30 of 60 is 50%; a percent beside its counts can be checked, and readers do.",
        unless:
            "Rounding in the last digit shown is allowed for; only \"N of M (P%)\", \"P% (N of M)\" and a sentence that "
            + "opens with \"Of M …, N (P%)\" are checked.",
        wrong: Example("Pain returned in 12 of 60 patients (31%)."),
        right: Example("Pain returned in 12 of 60 patients (20%)."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    reading.quantities.compactMap { percent in
        guard percent.kind == .percent, let value = percent.value, percent.modifier == nil,
            let counts = counts(beside: percent, in: reading.article)
        else { return nil }
        let shown = value.roundingInterval
        // One point more for what was rounded twice.
        guard counts.share < shown.low - 1 || counts.share > shown.high + 1 else { return nil }
        let rule = Rule.arithmeticOff
        let all = percent.range.union(counts.range)
        let tenths = Double(Int(counts.share * 10 + 0.5)) / 10
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: all, text: reading.article[all]),
            message:
                "\(counts.part.lower) of \(counts.whole.lower) is \(tenths)%, not "
                + "\(reading.article[percent.range]).")
    }
}

/// A part beside its whole, both counts.
private struct Counts {
    let part: Word
    let whole: Word
    /// The part as a percentage of the whole.
    let share: Double

    /// `nil` unless both are counts, and the part no more than the whole.
    init?(_ part: Word, of whole: Word) {
        guard part.isNumber, whole.isNumber, let some = Self.count(part.lower),
            let all = Self.count(whole.lower), all >= 2, some <= all
        else { return nil }
        self.part = part
        self.whole = whole
        share = 100 * some / all
    }

    var range: TextRange { part.range.union(whole.range) }

    /// A count as written, thousands separators left out; `nil` for decimals.
    private static func count(_ text: String) -> Double? {
        guard !text.contains(".") else { return nil }
        let digits = text.filter { $0 != "," }
        return digits.count <= 9 ? Int(digits).map(Double.init) : nil
    }
}

/// The counts "N of M" or "N/M" just before a bracketed percent, or in brackets just after it.
private func counts(beside percent: Quantity, in article: Article) -> Counts? {
    let bytes = article.text.bytes
    let start = percent.range.start
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), percent.range.end < bytes.count,
        [UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(bytes[percent.range.end])
    {
        return fraction(in: TextRange(max(0, start - 60), start), of: article.text, atEnd: true)
            ?? opening(before: percent, in: article)
    }
    let after = percent.range.end
    guard after + 1 < bytes.count, bytes[after] == 0x20, bytes[after + 1] == UInt8(ascii: "(")
    else { return nil }
    let close = bytes[after...].prefix(40).firstIndex(of: UInt8(ascii: ")")) ?? after
    return fraction(in: TextRange(after, close), of: article.text, atEnd: false)
}

/// The part and the whole in a sentence that opens with the whole: "Of 120 owners, 96 (80%) would".
///
/// Only the first number behind the whole is a part of it for sure; "of whom" begins a whole of its own.
private func opening(before percent: Quantity, in article: Article) -> Counts? {
    guard let sentence = article.sentence(holding: percent.range)?.range else { return nil }
    let before = words(in: article.text, within: TextRange(sentence.start, percent.range.start))
    let numbers = before.indices.filter { before[$0].isNumber }
    guard before.first?.lower == "of", numbers.count == 2, numbers[0] <= 3,
        before[1..<numbers[0]].allSatisfy({ ["the", "all", "these"].contains($0.lower) }),
        before.count - numbers[1] <= 2,
        let counts = Counts(before[numbers[1]], of: before[numbers[0]]),
        article.text[TextRange(counts.whole.range.end, counts.part.range.start)].contains(",")
    else { return nil }
    let after = words(in: article.text, within: TextRange(percent.range.end, sentence.end))
    return after.first?.lower == "of" ? nil : counts
}

/// The part and the whole in "12 of 60 patients", "12 out of the 60" or "12/60".
private func fraction(in range: TextRange, of text: PlainText, atEnd: Bool) -> Counts? {
    let words = words(in: text, within: range)
    for place in words.indices where words[place].isNumber {
        var next = place + 1
        while next < words.count, ["of", "out", "the"].contains(words[next].lower) { next += 1 }
        guard next < words.count, let counts = Counts(words[place], of: words[next]) else {
            continue
        }
        let isSlash =
            next == place + 1 && words[next].range.start == words[place].range.end + 1
            && text.bytes[words[place].range.end] == UInt8(ascii: "/")
        let rest = words[(next + 1)...]
        // "(Adams, 1999/2001)" are the years of two editions.
        let areYears = isSlash && isYear(words[place].lower) && isYear(words[next].lower)
        guard next > place + 1 || isSlash, !areYears, !rest.contains(where: \.isNumber),
            !atEnd || rest.count <= 2
        else { continue }
        return counts
    }
    return nil
}
