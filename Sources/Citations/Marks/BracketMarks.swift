import Prose

/// Scans what stands in square brackets, after an at sign and as raised digits: `[3]`, `[^1]`, `[@key]`, `@key`, `³`.
struct BracketMarks {
    private let bytes: ArraySlice<UInt8>
    private let index: ReferenceIndex

    init(_ bytes: ArraySlice<UInt8>, _ index: ReferenceIndex) {
        self.bytes = bytes
        self.index = index
    }

    /// The marks in order, disjoint, in one pass.
    ///
    /// When all of them have more targets than `mostTargets`, the rest keep their first target only.
    func marks(mostTargets: Int) -> [Mark] {
        var marks: [Mark] = []
        var targetsLeft = mostTargets
        var place = bytes.startIndex
        while let next = index.hasNumberedList
            ? bytes.next(from: place, answering: Self.opensMark)
            : bytes.next(from: place, answering: Self.opensSignedMark)
        {
            place = next
            let found: Mark? =
                switch bytes[place] {
                case UInt8(ascii: "["): bracket(at: place)
                case UInt8(ascii: "("): index.hasNumberedList ? parenthesis(at: place) : nil
                case UInt8(ascii: "@"): key(at: place)
                case 0xC2, 0xE2: raisedDigits(at: place)
                case 0x31...0x39: index.hasNumberedList ? fallenDigits(at: place) : nil
                default: nil
                }
            if var mark = found {
                if mark.targets.count > targetsLeft { mark.targets = Array(mark.targets.prefix(1)) }
                targetsLeft -= mark.targets.count
                marks.append(mark)
            }
            place = found?.range.end ?? place + 1
        }
        return marks
    }

    /// Whether a mark may begin with a byte in an article without a numbered list.
    @inline(__always)
    private static func opensSignedMark(_ bytes: EightBytes) -> UInt64 {
        bytes.equal(to: UInt8(ascii: "[")) | bytes.equal(to: UInt8(ascii: "@"))
            | bytes.equal(to: 0xC2) | bytes.equal(to: 0xE2)
    }

    @inline(__always)
    private static func opensMark(_ bytes: EightBytes) -> UInt64 {
        opensSignedMark(bytes) | bytes.equal(to: UInt8(ascii: "("))
            | bytes.digits & ~bytes.equal(to: UInt8(ascii: "0"))
    }

    private func bracket(at start: Int) -> Mark? {
        let window = bytes[(start + 1)..<min(bytes.endIndex, start + 400)]
        // A bracket inside ends the search, so that a run of them costs no more than its length.
        guard
            let close = window.firstIndex(where: {
                $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
            }),
            bytes[close] == UInt8(ascii: "]")
        else { return nil }
        let inside = bytes[(start + 1)..<close]
        let range = TextRange(start, close + 1)
        if inside.first == UInt8(ascii: "^") {
            let label = String(utf8: inside.dropFirst())
            let entries = index.footnote(label)
            return entries.isEmpty
                ? nil : Mark(.footnote, range, entries.map(Citation.Target.reference))
        }
        if inside.contains(UInt8(ascii: "@")) { return keys(inside, range) }
        // One number in brackets is no interval: "on a 10-point scale [5]".
        if let labels = LabelList.labels(in: inside) {
            guard labels.count == 1 || !followsInterval(start) else { return nil }
            return Mark(.numbered, range, labels.map(index.numbered))
        }
        return numbered(amongWords: inside, range)
    }

    /// Numbers of the list with words around them, as in "[see 3]" and "(refs 3, 4)".
    private func numbered(amongWords inside: ArraySlice<UInt8>, _ range: TextRange) -> Mark? {
        guard index.hasNumberedList, let labels = LabelList.labels(amongWords: inside),
            labels.allSatisfy(index.hasNumber)
        else { return nil }
        return Mark(.numbered, range, labels.map(index.numbered))
    }

    /// `(3)`, where the article's list is numbered: before punctuation or the end, or with several
    /// numbers, or after "al."; "(1) …, (2) …" counts items and is no mark.
    private func parenthesis(at start: Int) -> Mark? {
        let window = bytes[(start + 1)..<min(bytes.endIndex, start + 60)]
        guard let close = window.firstIndex(where: { $0 == 0x29 || $0 == 0x28 }),
            bytes[close] == 0x29
        else { return nil }
        let inside = bytes[(start + 1)..<close]
        if LabelList.namesReference(inside) {
            return numbered(amongWords: inside, TextRange(start, close + 1))
        }
        guard
            let labels = LabelList.labels(in: inside),
            labels.allSatisfy(index.hasNumber)
        else { return nil }
        let next = close + 1
        let endsClause =
            next == bytes.endIndex
            || [0x2E, 0x2C, 0x3B, 0x3A].contains(bytes[next])
        let followsName = bytes[..<start].suffix(4).elementsEqual("al. ".utf8)
        guard start > bytes.startIndex, bytes[start - 1] == 0x20,
            endsClause || labels.count > 1 || followsName
        else { return nil }
        return Mark(.numbered, TextRange(start, next), labels.map(index.numbered))
    }

    private func keys(_ inside: ArraySlice<UInt8>, _ range: TextRange) -> Mark? {
        var targets: [Citation.Target] = []
        var place = inside.startIndex
        while place < inside.endIndex {
            guard inside[place] == UInt8(ascii: "@"),
                place == inside.startIndex || !inside[place - 1].isWordByte
            else {
                place += 1
                continue
            }
            let end = Self.keyEnd(in: inside, from: place + 1)
            let key = String(utf8: inside[(place + 1)..<end])
            if !key.isEmpty {
                targets.append(
                    index.key(key) ?? Identifier(key).map(Citation.Target.identifier)
                        ?? .dangling(key))
            }
            place = max(place + 1, end)
        }
        return targets.isEmpty ? nil : Mark(.pandoc, range, targets)
    }

    /// `@key` in the text; only a key that is known, for most at signs are something else.
    private func key(at start: Int) -> Mark? {
        guard start == bytes.startIndex || !bytes[start - 1].isWordByte else { return nil }
        let end = Self.keyEnd(in: bytes, from: start + 1)
        guard let target = index.key(String(utf8: bytes[(start + 1)..<end])) else { return nil }
        return Mark(.pandoc, TextRange(start, end), [target])
    }

    private static func keyEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        let limit = bytes[..<min(bytes.endIndex, start + 200)]
        var end = limit.end(from: min(start, limit.endIndex)) {
            $0.isWordByte || ":.#$%&-+?<>~/_".utf8.contains($0)
        }
        while end > start, !bytes[end - 1].isWordByte, bytes[end - 1] != UInt8(ascii: "/") {
            end -= 1
        }
        return end
    }

    private func raisedDigits(at start: Int) -> Mark? {
        var digits: [UInt8] = []
        var place = start
        while place < bytes.endIndex, digits.count < 60 {
            if let digit = RaisedDigit.digit(in: bytes, at: place) {
                digits.append(digit.byte)
                place += digit.length
            } else if !digits.isEmpty, bytes[place] == UInt8(ascii: ","),
                place + 1 < bytes.endIndex,
                RaisedDigit.digit(in: bytes, at: place + 1) != nil
            {
                digits.append(UInt8(ascii: ","))
                place += 1
            } else {
                break
            }
        }
        guard let labels = LabelList.labels(in: digits[...]), labels.allSatisfy(index.hasNumber),
            !ExponentContext.isExponent(in: bytes, at: start)
        else { return nil }
        return Mark(.superscript, TextRange(start, place), labels.map(index.numbered))
    }

    /// Digits that lost their raising when the text was copied: "heart disease.6 The", "in mice25 and".
    ///
    /// Only numbers of the list, right after a word of five or more small letters, with or without the
    /// sentence's punctuation between, and before a space; so "IL6", "CO2", "p.5" and decimals are none.
    /// Between two sentences less will do: "in Peru.5 Detection", "by 20%.6 However".
    private func fallenDigits(at start: Int) -> Mark? {
        guard start > bytes.startIndex + 5 else { return nil }
        let isAfterSign = [0x2E, 0x2C, 0x29, 0x3B].contains(bytes[start - 1])
        let wordEnd = isAfterSign ? start - 1 : start
        let isAfterWord =
            bytes[(wordEnd - 1)].isLetter && wordEnd - 5 >= bytes.startIndex
            && bytes[(wordEnd - 5)..<wordEnd].allSatisfy({ $0.isLetter && !$0.isCapital })
        // "Roe et al.6 saw".
        let isAfterOthers = bytes[..<start].suffix(4).elementsEqual(" al.".utf8)
        guard
            isAfterWord || isAfterOthers
                || bytes[start - 1] == UInt8(ascii: ".") && mayEndSentence(wordEnd)
        else { return nil }
        let end = bytes[..<min(bytes.endIndex, start + 40)].end(from: start) {
            $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") || $0 == 0xE2
                || $0 == 0x80
                || $0 == 0x93
        }
        if end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
            return nil
        }
        let list = bytes[start..<end].suffix(1) == [UInt8(ascii: ",")] ? end - 1 : end
        guard isAfterWord || isAfterOthers || opensSentence(end),
            end == bytes.endIndex || bytes[end].isSpace || [0x2E, 0x3B, 0x29].contains(bytes[end]),
            let labels = LabelList.labels(in: bytes[start..<list]),
            labels.allSatisfy(index.hasNumber)
        else { return nil }
        return Mark(.superscript, TextRange(start, list), labels.map(index.numbered))
    }

    /// Whether the stop at a place may end a sentence: after a percentage, a bracket, or a word of three small
    /// letters that is not short for something numbered ("Fig.5").
    private func mayEndSentence(_ stop: Int) -> Bool {
        let last = bytes[stop - 1]
        if last == UInt8(ascii: "%") || last == UInt8(ascii: ")") { return true }
        let word = bytes[..<stop].suffix(6).suffix(while: \.isLetter)
        return word.count >= 3 && word.suffix(3).allSatisfy { !$0.isCapital }
            && !Self.numbered.contains(String(utf8: word.map(\.lowercased)))
    }

    /// What stands before a number with a stop between, and so ends no sentence.
    private static let numbered: Set<String> = [
        "fig", "figs", "vol", "vols", "nos", "ref", "refs", "sec", "sect", "chap", "art", "par",
        "para",
        "tab", "app", "eqn", "eqs", "ver", "cap", "ann", "item", "step", "pos", "rev",
    ]

    /// Whether a space and a capital follow, or nothing.
    private func opensSentence(_ place: Int) -> Bool {
        guard place < bytes.endIndex else { return true }
        guard bytes[place].isSpace else { return false }
        return place + 1 >= bytes.endIndex || bytes[place + 1].isCapital
    }

    /// Whether an interval is announced before the bracket ("95% CI [12, 45]", "range [1, 5]").
    private func followsInterval(_ start: Int) -> Bool {
        let before = bytes[..<start].suffix(12).trimmed
        let word = before.suffix(while: { $0.isLetter || $0 == UInt8(ascii: "=") })
        return ["ci", "range", "interval", "iqr", "scale", "limits", "="]
            .contains(String(utf8: word.map(\.lowercased)))
    }
}

extension ArraySlice<UInt8> {
    /// The longest ending whose bytes all fulfil a condition.
    func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
