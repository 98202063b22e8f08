/// Splits blocks into sentences, over bytes and in one pass.
///
/// A stop ends a sentence unless the word before it is an abbreviation or what follows goes on in lower
/// case. Closing quotes, brackets and citation marks after the stop belong to the sentence before.
/// Every look back or ahead is bounded, so the time is linear in the text.
struct SentenceScanner {
    let bytes: [UInt8]
    /// Raised stretches, sorted: "2014.³" is a stop and a mark, "2014.3" a number.
    let superscripts: [TextRange]

    init(bytes: [UInt8], annotations: [Annotation] = []) {
        self.bytes = bytes
        superscripts = annotations.filter { $0.kind == .superscript }.map(\.range)
    }

    /// The sentences of all blocks, in order.
    func sentences(in blocks: [Block]) -> [Sentence] {
        var sentences: [Sentence] = []
        for (place, block) in blocks.enumerated() {
            split(block.range) { range in
                sentences.append(Sentence(index: sentences.count, range: range, block: place))
            }
        }
        return sentences
    }

    /// Hands over the sentences of one stretch of text; together they hold all that is no white space.
    func split(_ block: TextRange, into take: (TextRange) -> Void) {
        let end = block.end
        let text = bytes.span.extracting(0..<end)
        var start = WhiteSpace.skip(in: bytes, from: block.start, to: end)
        var offset = start
        while let found = text.next(from: offset, answering: Self.mayStop) {
            offset = found
            let stop = stop(at: offset, before: end)
            guard stop.end > offset else {
                offset += 1
                continue
            }
            let close = afterMarks(afterClosers(stop.end, end), stop: offset, end)
            let next = WhiteSpace.skip(in: bytes, from: close, to: end)
            guard next < end else { break }
            if ends(stop, close: close, next: next, sentence: start, end: end) {
                let close = afterParenthesis(next, end) ?? close
                take(TextRange(start, close))
                start = WhiteSpace.skip(in: bytes, from: close, to: end)
                offset = start
            } else {
                offset = max(stop.end, min(next, close))
            }
        }
        let last = WhiteSpace.trimEnd(in: bytes, from: start, to: end)
        if start < last { take(TextRange(start, last)) }
    }
}

// MARK: - Stops and what follows them

extension SentenceScanner {
    /// A run of stops: "." or "?!" or "…".
    struct Stop {
        var start: Int
        var end: Int
        /// Whether it is a single full stop (or two, a slip).
        var isFull = true
        /// Whether it trails off: three or more dots.
        var isEllipsis = false
    }

    /// Where a stop may begin: the last is the first byte of an ellipsis, and of other signs.
    @inline(__always)
    private static func mayStop(_ piece: EightBytes) -> UInt64 {
        piece.equal(to: UInt8(ascii: ".")) | piece.equal(to: UInt8(ascii: "!"))
            | piece.equal(to: UInt8(ascii: "?")) | piece.equal(to: 0xE2)
    }

    private func stop(at start: Int, before end: Int) -> Stop {
        var stop = Stop(start: start, end: start)
        var dots = 0
        while stop.end < end {
            switch bytes[stop.end] {
            case 0x2E:
                dots += 1
                stop.end += 1
            case 0x21, 0x3F:
                stop.isFull = false
                stop.end += 1
            case 0xE2:
                guard stop.end + 2 < end, bytes[stop.end + 1] == 0x80, bytes[stop.end + 2] == 0xA6
                else { return finish(stop, dots) }
                dots += 3
                stop.end += 3
            default: return finish(stop, dots)
            }
        }
        return finish(stop, dots)
    }

    private func finish(_ stop: Stop, _ dots: Int) -> Stop {
        var stop = stop
        if stop.isFull, dots >= 3 {
            stop.isFull = false
            stop.isEllipsis = true
        }
        return stop
    }

    /// Past quotes and brackets that close after a stop.
    private func afterClosers(_ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            switch bytes[offset] {
            case 0x22, 0x27, 0x29, 0x5D, 0x7D: offset += 1
            case 0xE2
            where offset + 2 < end && bytes[offset + 1] == 0x80
                && (bytes[offset + 2] == 0x9D || bytes[offset + 2] == 0x99):
                offset += 3
            case 0xC2 where offset + 1 < end && bytes[offset + 1] == 0xBB: offset += 2
            default: return offset
            }
        }
        return offset
    }

    /// Past citation marks that follow a stop: "[3]", " [2, 5-7]", "[^1]", "³", a raised or bare "3".
    private func afterMarks(_ start: Int, stop: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            if let raised = superscript(at: offset), raised.end <= end {
                offset = raised.end
            } else if let mark = bracketMark(at: offset, end) {
                offset = mark
            } else if let sign = raisedSign(at: offset, end) {
                offset = sign
            } else if offset == start, let digits = bareMark(at: offset, stop: stop, end) {
                return digits
            } else if bytes[offset] == 0x20, offset + 1 < end,
                let mark = bracketMark(at: offset + 1, end) ?? parted(at: offset + 1, end)
            {
                offset = mark
            } else {
                return offset
            }
        }
        return offset
    }

    /// Past raised digits that a space parts from the stop and from what opens the next sentence.
    ///
    /// An isotope ("¹³C") opens one itself.
    private func parted(at offset: Int, _ end: Int) -> Int? {
        guard let raised = superscript(at: offset), raised.end <= end, isDigit(bytes[offset]) else {
            return nil
        }
        let next = WhiteSpace.skip(in: bytes, from: raised.end, to: end)
        guard next == end || next > raised.end && !isLower(bytes[next]) else { return nil }
        return raised.end
    }

    private func superscript(at offset: Int) -> TextRange? {
        guard !superscripts.isEmpty else { return nil }
        let next = superscripts.partitioningIndex { $0.start >= offset }
        guard next < superscripts.count, superscripts[next].start == offset,
            !superscripts[next].isEmpty
        else { return nil }
        return superscripts[next]
    }

    /// Past "[3]", "[2, 5–7]", "[^note]" or "[@key; @other]".
    private func bracketMark(at offset: Int, _ end: Int) -> Int? {
        guard bytes[offset] == 0x5B, offset + 2 < end else { return nil }
        let opener = bytes[offset + 1]
        let isNamed = opener == 0x5E || opener == 0x40
        guard isNamed || isDigit(opener) else { return nil }
        let limit = min(end, offset + (isNamed ? 160 : 48))
        var place = offset + 1
        while place < limit {
            let byte = bytes[place]
            if byte == 0x5D { return place + 1 }
            let isNumeric =
                isDigit(byte) || byte == 0x2C || byte == 0x20 || byte == 0x2D || byte == 0x3B
                || byte >= 0x80
            guard isNamed ? byte != 0x5B && byte != 0x0A : isNumeric else { return nil }
            place += 1
        }
        return nil
    }

    /// Past a superscript digit or a dagger.
    private func raisedSign(at offset: Int, _ end: Int) -> Int? {
        switch bytes[offset] {
        case 0xC2:
            guard offset + 1 < end else { return nil }
            let second = bytes[offset + 1]
            return second == 0xB9 || second == 0xB2 || second == 0xB3 ? offset + 2 : nil
        case 0xE2:
            guard offset + 2 < end else { return nil }
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            let isDigit = second == 0x81 && (0xB0...0xBB).contains(third)
            let isDagger = second == 0x80 && (0xA0...0xA1).contains(third)
            return isDigit || isDagger ? offset + 3 : nil
        default: return nil
        }
    }

    /// Past bare digits glued to a stop after a word: "pain.3 Next", "pain.3,4 Next".
    private func bareMark(at offset: Int, stop: Int, _ end: Int) -> Int? {
        guard isDigit(bytes[offset]), stop > 2 else { return nil }
        let before = bytes[stop - 1]
        let isWord = isLower(before) && isLower(bytes[stop - 2]) && isLower(bytes[stop - 3])
        guard isWord || before == 0x29 || before == 0x25 || offset > stop + 1 else { return nil }
        let limit = min(end, offset + 16)
        var place = offset
        var digits = 0
        while place < limit {
            let byte = bytes[place]
            if isDigit(byte) {
                digits += 1
                if digits > 3 { return nil }
                place += 1
            } else if byte == 0x2C || byte == 0x2D, place + 1 < end, isDigit(bytes[place + 1]) {
                digits = 0
                place += 1
            } else if byte == 0xE2, place + 3 < end, bytes[place + 1] == 0x80,
                bytes[place + 2] == 0x93, isDigit(bytes[place + 3])
            {
                digits = 0
                place += 3
            } else {
                break
            }
        }
        guard place < end else { return place }
        let space = WhiteSpace.length(in: bytes, at: place, before: end)
        guard space > 0, place + space < end, !isLower(bytes[place + space]) else { return nil }
        return place
    }

    /// Past "(Smith et al., 2014)" that stands by itself after a stop.
    private func afterParenthesis(_ start: Int, _ end: Int) -> Int? {
        guard bytes[start] == 0x28, start + 6 < end, isUpper(bytes[start + 1]) else { return nil }
        let limit = min(end, start + 120)
        var place = start + 1
        var run = 0
        var hasYear = false
        while place < limit, bytes[place] != 0x29 {
            if bytes[place] == 0x28 { return nil }
            run = isDigit(bytes[place]) ? run + 1 : 0
            if run == 4, bytes[place - 3] == 0x31 || bytes[place - 3] == 0x32 { hasYear = true }
            place += 1
        }
        guard hasYear, place < limit else { return nil }
        place += 1
        if place < end, bytes[place] == 0x2E { place += 1 }
        guard place == end || WhiteSpace.length(in: bytes, at: place, before: end) > 0 else {
            return nil
        }
        return place
    }
}
