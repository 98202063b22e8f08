public import Prose

/// The stem of an English word: what stays when endings of number, tense and manner go.
///
/// "increases", "increasing" and "increased" share one. It is a key for comparison, not a word.
///
/// - SeeAlso: Porter (1980), An algorithm for suffix stripping; this is its first and last steps.
public func stem(_ word: some StringProtocol) -> String {
    var letters = Array(word.lowercased().utf8)
    stripPlural(&letters)
    stripTense(&letters)
    if letters.count > 6, letters.hasSuffix("ly") { letters.removeLast(2) }
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "y") {
        letters[letters.count - 1] = UInt8(ascii: "i")
    }
    // British and American spellings meet: -ise and -ize, -isation and -ization.
    if letters.count > 5, letters.hasSuffix("is"), !letters.hasSuffix("sis") {
        letters[letters.count - 1] = UInt8(ascii: "z")
    }
    return String(decoding: letters, as: UTF8.self)
}

/// The stems of the content words in a range, in order.
public func stems(of range: TextRange, in text: PlainText) -> [String] {
    tokens(in: text, within: range)
        .filter { $0.kind == .word && !$0.has([.stop]) }
        .map { stem(text[$0.range]) }
}

private func stripPlural(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
    if letters.hasSuffix("'s") {
        letters.removeLast(2)
    } else if letters.hasSuffix("sses") {
        letters.removeLast(2)
    } else if letters.hasSuffix("ies") {
        letters.removeLast(2)
    } else if letters.hasSuffix("ss") || letters.hasSuffix("us") || letters.hasSuffix("is") {
        return
    } else {
        letters.removeLast()
    }
}

private func stripTense(_ letters: inout [UInt8]) {
    for ending in ["ing", "ed"]
    where letters.hasSuffix(ending) && letters.count > ending.utf8.count + 2 {
        let rest = letters.dropLast(ending.utf8.count)
        guard rest.contains(where: isVowel) else { return }
        letters = Array(rest)
        undouble(&letters)
        return
    }
}

/// "stopp" was "stop"; "fall", "pass" and "buzz" keep their two.
private func undouble(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] else {
        return
    }
    let last = letters[letters.count - 1]
    guard !isVowel(last), !"lsz".utf8.contains(last) else { return }
    letters.removeLast()
}

private func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: String) -> Bool {
        count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
