import Prose

/// The places of an article that stand in quotation marks, whatever marks those are.
///
/// Straight and curly marks, those of other languages („…“, ‚…‘, «…», »…«, ”…”, 「…」) and ``…''.
/// Where it is unsure it takes too much for quoted: what opens and is never closed goes on to the end of the
/// block, and an apostrophe at the end of a word may close a single quotation late, never early.
struct Quotations {
    private let ranges: [Range<Int>]

    init(in article: Article) {
        self.init(
            in: article.text.bytes, blocks: article.blocks.map { $0.range.start..<$0.range.end })
    }

    init(in bytes: [UInt8]) { self.init(in: bytes, blocks: [bytes.indices]) }

    private init(in bytes: [UInt8], blocks: [Range<Int>]) {
        let found = blocks.flatMap { block in
            let marks = marks(in: bytes[block])
            return QuotationMark.Family.allCases.flatMap { family in
                let own = marks.filter { $0.family == family }
                return family == .single
                    ? singles(own, end: block.upperBound) : pairs(own, end: block.upperBound)
            }
        }
        var merged: [Range<Int>] = []
        for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// Whether a byte stands in one of them.
    func contain(_ place: Int) -> Bool {
        let next = ranges.partitioningIndex { $0.upperBound > place }
        return next < ranges.count && ranges[next].contains(place)
    }
}

/// A mark, with what it may do where it stands.
private struct QuotationMark {
    enum Family: CaseIterable {
        case straight, double, guillemet, corner, single
    }

    let place: Int
    let family: Family
    let scalar: UInt32
    /// Whether it stands at the beginning of a word.
    let mayOpen: Bool
    /// Whether it stands at the end of one.
    let mayClose: Bool

    /// Whether it ends what another opened.
    func closes(_ opener: QuotationMark) -> Bool {
        switch (opener.scalar, scalar) {
        case (0x22, 0x22), (0x201C, 0x201D), (0x201D, 0x201D), (0x201F, 0x201D): true
        case (0x201E, 0x201C), (0x201E, 0x201D): true
        case (0xAB, 0xBB), (0xBB, 0xAB), (0x2039, 0x203A), (0x203A, 0x2039): true
        case (0xBB, 0xBB), (0x203A, 0x203A): mayClose && !mayOpen
        case (0x300C, 0x300D), (0x300E, 0x300F), (0x300A, 0x300B): true
        default: false
        }
    }

    /// Whether it opens where nothing is open.
    var opens: Bool {
        switch scalar {
        case 0x201D, 0xBB, 0x203A: mayOpen
        case 0x300D, 0x300F, 0x300B: false
        // 5" is a length.
        case 0x22: mayOpen || !mayClose
        default: true
        }
    }
}

/// Quotations whose marks are no apostrophes.
private func pairs(_ marks: [QuotationMark], end: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var opener: QuotationMark?
    var nested = 0
    for mark in marks {
        if let open = opener {
            if mark.closes(open) {
                nested -= 1
                guard nested == 0 else { continue }
                ranges.append(open.place..<mark.place)
                opener = nil
            } else if mark.scalar == open.scalar {
                nested += 1
            }
        } else if mark.opens {
            (opener, nested) = (mark, 1)
        }
    }
    if let opener { ranges.append(opener.place..<end) }
    return ranges
}

/// Quotations in single marks: each up to the last place before the next one where it may have ended.
private func singles(_ marks: [QuotationMark], end: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var opener: QuotationMark?
    var close: Int?
    func finish() {
        guard let open = opener else { return }
        // A curly mark that opens is no apostrophe.
        let isCertain = open.scalar == 0x2018 || open.scalar == 0x201A
        if let last = close ?? (isCertain ? end : nil) { ranges.append(open.place..<last) }
        (opener, close) = (nil, nil)
    }
    for mark in marks {
        if opener != nil, mark.mayClose, !mark.mayOpen {
            close = mark.place
        } else if mark.mayOpen {
            finish()
            opener = mark
        }
    }
    finish()
    return ranges
}

private func marks(in bytes: ArraySlice<UInt8>) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
        guard let (scalar, length) = scalar(bytes, at: place) else {
            place += 1
            continue
        }
        if let family = family(of: scalar) {
            let opens = isWord(bytes, at: place + length)
            let closes = isWord(bytes, before: place) || !isSpace(bytes, before: place)
            marks.append(
                QuotationMark(
                    place: place, family: family, scalar: scalar,
                    mayOpen: opens && !isWord(bytes, before: place) || scalar == 0x201A,
                    mayClose: closes && !opens))
        }
        place += length
    }
    return marks
}

private func family(of scalar: UInt32) -> QuotationMark.Family? {
    switch scalar {
    case 0x22: .straight
    case 0x201C...0x201F: .double
    case 0xAB, 0xBB, 0x2039, 0x203A: .guillemet
    case 0x300A...0x300F: .corner
    case 0x27, 0x60, 0x2018...0x201B: .single
    default: nil
    }
}

/// A character below U+10000 that may be a mark; `nil` inside of one.
private func scalar(_ bytes: ArraySlice<UInt8>, at place: Int) -> (UInt32, Int)? {
    let byte = bytes[place]
    if byte < 0x80 { return (UInt32(byte), 1) }
    if byte == 0xC2, bytes.indices.contains(place + 1) {
        return (UInt32(bytes[place + 1]), 2)
    }
    guard byte == 0xE2 || byte == 0xE3, bytes.indices.contains(place + 2) else { return nil }
    let high = UInt32(byte & 0x0F) << 12
    return (high | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F), 3)
}

/// Whether a letter or digit stands at a place.
private func isWord(_ bytes: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte >= 0xC3 && byte != 0xE2 && byte != 0xE3
}

/// Whether one ends before it.
private func isWord(_ bytes: ArraySlice<UInt8>, before place: Int) -> Bool {
    var start = place - 1
    while bytes.indices.contains(start), bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(bytes, at: start)
}

private func isSpace(_ bytes: ArraySlice<UInt8>, before place: Int) -> Bool {
    !bytes.indices.contains(place - 1) || bytes[place - 1] <= 0x20
}
