import Claims
import Prose
import Quantities

extension Rule {
    /// Flags "there was no difference" where only significance was missing.
    static let noEffectFromNonsignificance: Rule = Rule(
        id: "no-effect-from-nonsignificance", severity: .warning, effect: .notes,
        why:
            "A p value above 0.05 does not show that there is no effect: the study may have been too small to see it.",
        unless:
            "\"No significant difference\" and \"we found no difference\" say what was found, and \"but not in men\" behind a "
            + "significant result speaks of significance too; an equivalence test or a Bayes factor may say that there is none.",
        wrong: Example("The two groups did not differ in pain (p = 0.21)."),
        right: Example("The two groups did not differ significantly in pain (p = 0.21)."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let article = reading.article
    return article.sentences.compactMap { sentence in
        let quantities = Array(reading.quantities(within: sentence.range))
        guard quantities.contains(where: isAboveSignificance) else { return nil }
        let words = words(in: article.text, within: sentence.range)
        guard !words.contains(where: { showsAbsence.contains($0.lower) }),
            let range = absence(in: parts(of: words, in: article.text))
        else { return nil }
        let rule = Rule.noEffectFromNonsignificance
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: range, text: article[range]),
            message: "A result that is not significant does not show that there is no effect.")
    }
}

/// The words that state that something is absent or alike, in a part that speaks neither of significance nor of
/// what was found.
private func absence(in parts: [ArraySlice<Word>]) -> TextRange? {
    var wasSignificant = false
    for (place, part) in parts.enumerated() {
        let speaksOfSignificance = part.contains { isOfSignificance($0.lower) }
        defer { if part.count >= 4 { wasSignificant = speaksOfSignificance } }
        guard !speaksOfSignificance else { continue }
        if let word = part.indices.first(where: { isLikeness($0, in: part) }) {
            return part[word].range
        }
        guard let denial = part.indices.first(where: { isDenial($0, in: part) }),
            !part.contains(where: { findingWords.contains($0.lower) })
        else { continue }
        let first = part[part.startIndex].lower
        let opens = ["not", "nor", "neither"].contains(first)
        let isElliptic = opens || ["not", "so"].contains(part[part.endIndex - 1].lower)
        if isElliptic, wasSignificant { continue }
        // "Neither age nor sex was significant": what is denied comes last.
        if opens, parts[place...].joined().contains(where: { isOfSignificance($0.lower) }) {
            continue
        }
        return part[denial].range.union(part[min(denial + 1, part.endIndex - 1)].range)
    }
    return nil
}

/// The parts of a sentence between commas, semicolons and words that turn; what stands in brackets with
/// figures only is left out.
private func parts(of words: [Word], in text: PlainText) -> [ArraySlice<Word>] {
    let kept = words.filter { !isInBracketOfFigures($0.range, in: text) }
    var parts: [ArraySlice<Word>] = []
    var start = 0
    for place in kept.indices.dropFirst() {
        let word = kept[place].lower
        let isJoin =
            word == "and" && place + 1 < kept.count
            && ["no", "not", "did", "was", "were", "there"].contains(kept[place + 1].lower)
        let isTurn = turns.contains(word)
        guard isTurn || isJoin || isParted(kept[place - 1].range.end, kept[place].range.start, text)
        else { continue }
        if start < place { parts.append(kept[start..<place]) }
        start = isTurn || isJoin ? place + 1 : place
    }
    if start < kept.count { parts.append(kept[start...]) }
    return parts
}

private func isParted(_ start: Int, _ end: Int, _ text: PlainText) -> Bool {
    start < end
        && text.bytes[start..<end].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
}

/// Whether a range stands in brackets that open at most 120 bytes before it and hold a figure with its sign.
private func isInBracketOfFigures(_ range: TextRange, in text: PlainText) -> Bool {
    let bytes = text.bytes
    func find(_ places: some Sequence<Int>, _ stop: [UInt8], _ end: [UInt8]) -> Int? {
        for place in places {
            if stop.contains(bytes[place]) { return place }
            if end.contains(bytes[place]) { return nil }
        }
        return nil
    }
    let opening: [UInt8] = [UInt8(ascii: "("), UInt8(ascii: "[")]
    let closing: [UInt8] = [UInt8(ascii: ")"), UInt8(ascii: "]")]
    guard
        let open = find(
            (max(0, range.start - 120)..<range.start).reversed(), opening, closing + [0x0A]),
        let close = find(
            range.end..<min(bytes.count, range.end + 120), closing, opening + [0x0A])
    else { return false }
    return bytes[open] == UInt8(ascii: "[")
        || bytes[open..<close].contains {
            [UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">")].contains($0)
        }
}

private func isOfSignificance(_ word: String) -> Bool {
    significanceStarts.contains { word.hasPrefix($0) }
}

/// "similar", "the same", "uncorrelated", and not "a similar pattern" or "the same procedure".
private func isLikeness(_ place: Int, in part: ArraySlice<Word>) -> Bool {
    let word = part[place].lower
    guard likenesses.contains(word) else { return false }
    guard ["same", "similar", "equivalent", "identical"].contains(word) else { return true }
    return !part[(place + 1)...].prefix(2).contains { next in
        likenessesOfOthers.contains { next.lower.hasPrefix($0) }
    }
}

private func isDenial(_ place: Int, in part: ArraySlice<Word>) -> Bool {
    guard denyingWords.contains(part[place].lower) else { return false }
    guard part[place].lower == "not", place + 1 < part.endIndex else { return true }
    return ![
        "only", "preregistered", "included", "shown", "reported", "corrected", "conducted",
        "predicted", "necessarily",
    ].contains(part[place + 1].lower)
}

private let significanceStarts = [
    "significan", "nonsignif", "insignif", "reliabl", "statistic", "trend", "marginal", "credibl",
    "meaningful", "reach", "approach",
]

/// Words by which a sentence says that it tells what was found.
private let findingWords: Set<String> = [
    "found", "find", "detected", "detect", "saw", "see", "identified", "identify", "support",
]

/// Words of tests that can show an absence.
private let showsAbsence: Set<String> = [
    "equivalence", "noninferiority", "tost", "bayes", "bayesian",
]

private let turns: Set<String> = [
    "but", "whereas", "while", "although", "indicating", "suggesting",
]

private let likenesses: Set<String> = [
    "similar", "similarly", "comparable", "comparably", "same", "equal", "equally", "equivalent",
    "equivalently", "unrelated", "independent", "independently", "identical", "identically",
    "unaffected", "unchanged", "indistinguishable", "alike", "constant", "stable", "null", "absent",
    "uncorrelated", "vanished", "disappeared",
]

/// What "similar" and "the same" are said of where they speak of no result.
private let likenessesOfOthers = [
    "pattern", "result", "analys", "procedure", "model", "test", "way", "finding", "paramet",
    "manner", "time", "item", "task", "to", "trend", "effect", "as",
]
