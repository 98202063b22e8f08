/// A number as it stands in a sentence, found by its digits alone.
///
/// The swap test looks for numbers by itself, so that one Stet does not read is still changed.
struct WrittenNumber: Sendable, Hashable {
    /// Where it stands, in unicode scalars of the sentence.
    let range: Range<Int>
    /// Its value.
    let value: Double
    /// How many decimals it shows.
    let decimals: Int
    /// Whether it says how long or when.
    let isTime: Bool
    /// Whether it is a percentage.
    let isPercent: Bool
}

/// The numbers of a sentence that say how much.
///
/// Left out are years, numbers in names ("type 2", "IL-6", "Table 1"), list numbers and reference marks, and
/// the level of a confidence interval.
func writtenNumbers(in scalars: [Unicode.Scalar]) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    var at = 0
    while at < scalars.count {
        guard scalars[at].isDigit else {
            at += 1
            continue
        }
        let end = endOfNumber(scalars, at)
        if let number = number(scalars, at..<end) { numbers.append(number) }
        at = end
    }
    return numbers
}

private func endOfNumber(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var at = start
    while at < scalars.count {
        if scalars[at].isDigit {
            at += 1
        } else if [",", "."].contains(scalars[at]), at + 1 < scalars.count,
            scalars[at + 1].isDigit
        {
            at += 2
        } else {
            break
        }
    }
    return at
}

private func number(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> WrittenNumber? {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    let isPart =
        before.properties.isAlphabetic || ["-", "/", ".", ",", "[", "_", "#"].contains(before)
        || after.properties.isAlphabetic || ["]", "/", "_", "-"].contains(after)
    let isMark = before == "(" && after == ")" || isExponent(scalars, range.lowerBound)
    guard !isPart, !isMark else { return nil }
    let text = String(String.UnicodeScalarView(scalars[range]))
    let digits = text.split(separator: ",", omittingEmptySubsequences: false)
    guard digits.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }),
        let value = Double(digits.joined()), value < 1e9, text.utf8.count <= 12
    else { return nil }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    guard !(decimals == 0 && text.count == 4 && (1_900..<2_100).contains(value)) else {
        return nil
    }
    if naming.contains(word(before: range.lowerBound, scalars)) { return nil }
    let next = word(after: range.upperBound, scalars)
    let isPercent = after == "%"
    if isPercent, ["confidence", "ci", "c"].contains(next) { return nil }
    return WrittenNumber(
        range: range, value: value, decimals: decimals,
        isTime: times.contains(next)
            || times.contains(word(before: range.lowerBound, scalars)),
        isPercent: isPercent)
}

/// Whether a number is the power of a unit: the 1 of "min−1".
private func isExponent(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place >= 2 && ["−", "–"].contains(scalars[place - 1])
        && scalars[place - 2].properties.isAlphabetic
}

/// The word in front, without the blank between, lower-case; empty where another sign stands there.
private func word(before place: Int, _ scalars: [Unicode.Scalar]) -> String {
    var end = place
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    return String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
}

/// The word behind, over a blank and a percent sign, lower-case.
private func word(after place: Int, _ scalars: [Unicode.Scalar]) -> String {
    var start = place
    while start < scalars.count, [" ", "%", "-"].contains(scalars[start]) { start += 1 }
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    return String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
}

/// Words whose number is a name.
private let naming: Set<String> = [
    "type", "types", "group", "groups", "arm", "arms", "phase", "figure", "fig", "table", "grade",
    "stage", "class", "cohort", "model", "trial", "study", "experiment", "part", "version",
    "factor", "level", "category", "item", "chapter", "section", "vitamin", "no", "number", "step",
    "reference", "omega", "interleukin", "caspase",
]

/// Words whose number says how long or when.
private let times: Set<String> = [
    "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours",
    "day", "days", "night", "nights", "week", "weeks", "wk", "wks", "month", "months", "year",
    "years", "yr", "yrs",
]

extension Unicode.Scalar {
    /// Whether it is one of 0 to 9.
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
