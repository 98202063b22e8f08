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
            let (part, whole, range) = counts(beside: percent, in: reading.article)
        else { return nil }
        let share = 100 * part / whole
        let shown = value.roundingInterval
        // One point more for what was rounded twice.
        guard share < shown.low - 1 || share > shown.high + 1 else { return nil }
        let rule = Rule.arithmeticOff
        let all = percent.range.union(range)
        let tenths = Double(Int(share * 10 + 0.5)) / 10
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: all, text: reading.article[all]),
            message:
                "\(written(range, in: reading.article)) is \(tenths)%, not \(reading.article[percent.range])."
        )
    }
}

/// The counts "N of M" or "N/M" just before a bracketed percent, or in brackets just after it.
private func counts(
    beside percent: Quantity, in article: Article
) -> (part: Double, whole: Double, range: TextRange)? {
    let bytes = article.text.bytes
    let start = percent.range.start
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), percent.range.end < bytes.count,
        [UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(bytes[percent.range.end])
    {
        return fraction(
            in: words(in: article.text, within: TextRange(max(0, start - 60), start)),
            of: article.text, atEnd: true)
            ?? opening(before: percent, in: article)
    }
    let after = percent.range.end
    guard after + 1 < bytes.count, bytes[after] == 0x20, bytes[after + 1] == UInt8(ascii: "(")
    else { return nil }
    let close = bytes[after...].prefix(40).firstIndex(of: UInt8(ascii: ")")) ?? after
    return fraction(
        in: words(in: article.text, within: TextRange(after, close)), of: article.text, atEnd: false
    )
}

/// The part and the whole in a sentence that opens with the whole: "Of 120 owners, 96 (80%) would".
///
/// Only the first number behind the whole is a part of it for sure; "of whom" begins a whole of its own.
private func opening(
    before percent: Quantity, in article: Article
) -> (part: Double, whole: Double, range: TextRange)? {
    guard
        let sentence = article.sentences.first(where: { $0.range.contains(percent.range) })?.range
    else { return nil }
    let before = words(in: article.text, within: TextRange(sentence.start, percent.range.start))
    let numbers = before.indices.filter { before[$0].isNumber }
    guard before.first?.lower == "of", numbers.count == 2, numbers[0] <= 3,
        before[1..<numbers[0]].allSatisfy({ ["the", "all", "these"].contains($0.lower) }),
        before.count - numbers[1] <= 2,
        let whole = number(before[numbers[0]].lower), let part = number(before[numbers[1]].lower),
        whole >= 2, part <= whole,
        article.text[
            TextRange(before[numbers[0]].range.end, before[numbers[1]].range.start)
        ].contains(",")
    else { return nil }
    let after = words(in: article.text, within: TextRange(percent.range.end, sentence.end))
    guard after.first?.lower != "of" else { return nil }
    return (part, whole, before[numbers[0]].range.union(before[numbers[1]].range))
}

/// The counts as a reader says them: "96 of 120" for "120 owners, 96", else as they stand.
private func written(_ range: TextRange, in article: Article) -> String {
    let found = words(in: article.text, within: range)
    guard let first = found.first, let last = found.last, first.isNumber, last.isNumber,
        let whole = number(first.lower), let part = number(last.lower), part < whole
    else { return article[range] }
    return article.text[last.range] + " of " + article.text[first.range]
}

/// The part and the whole in "12 of 60 patients", "12 out of the 60" or "12/60".
private func fraction(in words: [Word], of text: PlainText, atEnd: Bool) -> (
    Double, Double, TextRange
)? {
    for place in words.indices where words[place].isNumber {
        var next = place + 1
        while next < words.count, ["of", "out", "the"].contains(words[next].lower) { next += 1 }
        let isSlash =
            next == place + 1 && next < words.count
            && words[next].range.start == words[place].range.end + 1
            && text.bytes[words[place].range.end] == UInt8(ascii: "/")
        guard next < words.count, words[next].isNumber, next > place + 1 || isSlash,
            let part = number(words[place].lower), let whole = number(words[next].lower),
            whole >= 2, part <= whole
        else { continue }
        let rest = words[(next + 1)...]
        guard
            atEnd
                ? rest.count <= 2 && rest.allSatisfy({ !$0.isNumber })
                : rest.isEmpty || rest.allSatisfy({ !$0.isNumber })
        else { continue }
        return (part, whole, words[place].range.union(words[next].range))
    }
    return nil
}

/// A count as written, thousands separators left out; `nil` for decimals.
private func number(_ text: String) -> Double? {
    guard !text.contains(".") else { return nil }
    let digits = text.filter { $0 != "," }
    return digits.count <= 9 ? Int(digits).map(Double.init) : nil
}
