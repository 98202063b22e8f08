/// A sentence with one thing changed, so that it no longer says what it said.
struct Swap: Sendable, Hashable {
    /// What was changed.
    enum Kind: String, Sendable, CaseIterable {
        case number, time, direction, unit, arm
    }
    /// What was changed.
    let kind: Kind
    /// The sentence with the change.
    let text: String
    /// What was there and what is there now: "12 → 19".
    let change: String
}

/// At most one change of each kind that a sentence allows, the same ones for the same sentence and seed.
///
/// Which number, word, unit or arm is changed is drawn; a number moves by at least three tenths of itself and
/// beyond what its digits may stand for.
func swaps(of sentence: String, seed: UInt64 = 20_140_513) -> [Swap] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in sentence.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    var random = SplitMix(seed: seed ^ hash)
    let scalars = Array(sentence.unicodeScalars)
    let numbers = writtenNumbers(in: scalars)
    let tokens = tokens(of: scalars)
    return [
        moved(.number, numbers.filter { !$0.isTime }, scalars, &random),
        moved(.time, numbers.filter(\.isTime), scalars, &random),
        turned(tokens, scalars, &random),
        remeasured(tokens, scalars, &random),
        exchanged(tokens, numbers, scalars),
    ].compactMap(\.self)
}

/// A word of a sentence with its place in scalars.
private struct Token {
    let text: String
    let range: Range<Int>
}

private func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var at = 0
    while at < scalars.count {
        guard scalars[at].properties.isAlphabetic else {
            at += 1
            continue
        }
        let start = at
        while at < scalars.count, scalars[at].properties.isAlphabetic { at += 1 }
        tokens.append(
            Token(text: String(String.UnicodeScalarView(scalars[start..<at])), range: start..<at))
    }
    return tokens
}

private func moved(
    _ kind: Swap.Kind, _ numbers: [WrittenNumber], _ scalars: [Unicode.Scalar],
    _ random: inout SplitMix
) -> Swap? {
    guard let number = numbers.randomElement(using: &random) else { return nil }
    let least = 1.5 / power(of: number.decimals)
    // A share stays a share and a probability one, so that the figure is wrong and not absurd.
    let isBounded =
        number.isPercent && number.value <= 100 || number.decimals > 0 && number.value < 1
    let factors = isBounded ? [0.4, 0.55] : [1.6, 1.9, 2.5, 0.4, 0.55]
    var value = number.value * (factors.randomElement(using: &random) ?? 1)
    if abs(value - number.value) < max(2 * least, 0.3 * number.value) {
        value = number.value + Double([3, 5, 7].randomElement(using: &random) ?? 3) * 2 * least
    }
    let text = written(value, decimals: number.decimals)
    guard let shown = Double(text), abs(shown - number.value) > least else { return nil }
    return replaced(kind, [(number.range, text)], scalars)
}

private func power(of decimals: Int) -> Double {
    (0..<decimals).reduce(1) { power, _ in power * 10 }
}

/// A value with so many decimals, rounded.
private func written(_ value: Double, decimals: Int) -> String {
    let scaled = String(Int((value * power(of: decimals)).rounded()))
    guard decimals > 0 else { return scaled }
    let digits = String(repeating: "0", count: max(0, decimals + 1 - scaled.count)) + scaled
    return digits.dropLast(decimals) + "." + digits.suffix(decimals)
}

private func turned(
    _ tokens: [Token], _ scalars: [Unicode.Scalar], _ random: inout SplitMix
) -> Swap? {
    // "not higher" and "not lower" may both be true.
    guard !tokens.contains(where: { denials.contains($0.text.lowercased()) }) else { return nil }
    let words = tokens.filter { opposites[$0.text] != nil }
    guard let word = words.randomElement(using: &random), let other = opposites[word.text]
    else { return nil }
    return replaced(.direction, [(word.range, other)], scalars)
}

private func remeasured(
    _ tokens: [Token], _ scalars: [Unicode.Scalar], _ random: inout SplitMix
) -> Swap? {
    let words = tokens.filter { token in
        let before = scalars[..<token.range.lowerBound].last { $0 != " " }
        let after =
            token.range.upperBound < scalars.count ? scalars[token.range.upperBound] : " "
        return units[token.text] != nil && before.map { ("0"..."9").contains($0) } ?? false
            && after != "-"
    }
    guard let word = words.randomElement(using: &random), let other = units[word.text]
    else { return nil }
    return replaced(.unit, [(word.range, other)], scalars)
}

/// The two groups of a comparison in each other's place, or the two figures told of them "respectively".
private func exchanged(
    _ tokens: [Token], _ numbers: [WrittenNumber], _ scalars: [Unicode.Scalar]
) -> Swap? {
    let words = tokens.map { $0.text.lowercased() }
    guard !words.contains(where: { denials.contains($0) || alike.contains($0) }) else {
        return nil
    }
    if words.contains(where: { ["than", "whereas", "while", "respectively"].contains($0) }) {
        let groups = tokens.indices.dropFirst().filter {
            ["group", "arm"].contains(words[$0]) && !unnamed.contains(words[$0 - 1])
                && tokens[$0].range.lowerBound == tokens[$0 - 1].range.upperBound + 1
        }.map { tokens[$0 - 1] }
        if groups.count == 2, groups[0].text.lowercased() != groups[1].text.lowercased() {
            return replaced(
                .arm, [(groups[0].range, groups[1].text), (groups[1].range, groups[0].text)],
                scalars)
        }
    }
    guard let place = words.firstIndex(of: "respectively") else { return nil }
    let told = numbers.filter { $0.range.upperBound <= tokens[place].range.lowerBound }
    guard told.count == 2, told[0].isPercent == told[1].isPercent, told[0].value != told[1].value,
        !told[0].isTime
    else { return nil }
    func text(_ number: WrittenNumber) -> String {
        String(String.UnicodeScalarView(scalars[number.range]))
    }
    return replaced(
        .arm, [(told[0].range, text(told[1])), (told[1].range, text(told[0]))], scalars)
}

private func replaced(
    _ kind: Swap.Kind, _ changes: [(range: Range<Int>, text: String)],
    _ scalars: [Unicode.Scalar]
) -> Swap {
    var scalars = scalars
    let was = changes.map { String(String.UnicodeScalarView(scalars[$0.range])) }
    for change in changes.reversed() {
        scalars.replaceSubrange(change.range, with: Array(change.text.unicodeScalars))
    }
    return Swap(
        kind: kind, text: String(String.UnicodeScalarView(scalars)),
        change: was.joined(separator: ", ") + " → "
            + changes.map(\.text).joined(separator: ", "))
}
