/// What each paragraph of a text without markup is in the article, told from its look and its place.
struct PlainLayout {
    /// The part a paragraph plays.
    enum Role {
        case title
        case heading
        /// An item of a list that has no bullets: a short line under a line that ends in a colon.
        case item
        case body
        case furniture
    }

    private(set) var roles: [Role]
    private let paragraphs: [PlainParagraph]
    private let bytes: [UInt8]

    init(_ paragraphs: [PlainParagraph], in bytes: [UInt8]) {
        self.paragraphs = paragraphs
        self.bytes = bytes
        roles = Array(repeating: .body, count: paragraphs.count)
        findFurniture()
        findHeadings()
        findTitle()
    }

    private mutating func findFurniture() {
        for place in paragraphs.indices
        where paragraphs[place].marker == nil
            && Furniture.isFormText(bytes, paragraphs[place].range)
        {
            roles[place] = .furniture
        }
    }

    /// A short line above a body is a heading; short lines under a colon are items.
    private mutating func findHeadings() {
        var place = 0
        while place < paragraphs.count {
            guard isHeadingLike(place) else {
                place += 1
                continue
            }
            var end = place + 1
            while end < paragraphs.count, isHeadingLike(end) { end += 1 }
            if place > 0, end - place > 1, !paragraphs[place].isSetOff, endsInColon(place - 1) {
                var item = place
                while item < end, item == place || !paragraphs[item].isSetOff {
                    roles[item] = .item
                    item += 1
                }
                place = item
                continue
            }
            if end < paragraphs.count, roles[end] == .body {
                roles[end - 1] = .heading
            }
            for line in place..<end
            where paragraphs[line].isSetOff && line + 1 < paragraphs.count
                && paragraphs[line + 1].isSetOff && end < paragraphs.count
            {
                roles[line] = .heading
            }
            place = end
        }
    }

    /// The first line that looks like a title, above all body text.
    private mutating func findTitle() {
        guard let body = paragraphs.indices.first(where: isBodyText),
            !paragraphs.indices[..<body].contains(where: { roles[$0] == .item || endsInColon($0) })
        else { return }
        let above = paragraphs.indices[..<body].filter {
            isHeadingLike($0, allowsExclamation: true) && !isDate($0)
        }
        guard let title = above.first(where: { wordCount($0) >= 3 }) ?? above.first,
            // A short draft has said something already: "Massage lowers pain by 20% (Smith, 2004)."
            !paragraphs.indices[..<title].contains(where: tellsFigure)
        else { return }
        for place in 0..<body {
            if place < title {
                roles[place] = .furniture
            } else if place > title, isDate(place) || isByline(place, before: body) {
                roles[place] = .furniture
            }
        }
        roles[title] = .title
    }
}

// MARK: - The look of one paragraph

extension PlainLayout {
    /// A short single line without a stop at its end.
    private func isHeadingLike(_ place: Int, allowsExclamation: Bool = false) -> Bool {
        let paragraph = paragraphs[place]
        guard paragraph.lines.count == 1, paragraph.marker == nil, roles[place] != .furniture else {
            return false
        }
        let range = paragraph.range
        guard range.length <= 120, range.length > 1, !isAddress(range) else { return false }
        let first = bytes[range.start]
        let isOpener =
            (0x41...0x5A).contains(first) || (0x30...0x39).contains(first) || first > 0x7F
            || first == 0x22
        guard isOpener, wordCount(place) <= 16 else { return false }
        switch bytes[range.end - 1] {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x22: return false  // . , ; : "
        case 0x21: return allowsExclamation
        case 0x9D where bytes[range.end - 2] == 0x80: return false  // ”
        case 0xA6 where bytes[range.end - 2] == 0x80: return false  // …
        default: return true
        }
    }

    /// Text long enough to be what the article says: a long line, or a sentence of eight words.
    private func isBodyText(_ place: Int) -> Bool {
        let range = paragraphs[place].range
        if roles[place] == .furniture || paragraphs[place].marker != nil { return false }
        if range.length > 120 { return true }
        let last = bytes[range.end - 1]
        return (last == 0x2E || last == 0x21 || last == 0x3F) && wordCount(place) >= 8
            && !isHeadingLike(place, allowsExclamation: true)
    }

    /// Whether it is a sentence of five words or more with a figure, that is neither a date nor a byline.
    private func tellsFigure(_ place: Int) -> Bool {
        let range = paragraphs[place].range
        return roles[place] != .furniture && bytes[range.end - 1] == 0x2E && wordCount(place) >= 5
            && bytes[range.start..<range.end].contains { (0x30...0x39).contains($0) }
            && !Furniture.isDate(bytes, range) && !Furniture.opensByline(bytes, range)
    }

    private func isAddress(_ range: TextRange) -> Bool {
        for offset in range.start..<range.end where bytes[offset] == 0x2F {
            return offset + 1 < range.end && bytes[offset + 1] == 0x2F
        }
        return false
    }

    private func endsInColon(_ place: Int) -> Bool {
        bytes[paragraphs[place].range.end - 1] == 0x3A
    }

    /// The number of words, at most 40.
    private func wordCount(_ place: Int) -> Int {
        var count = 0
        var isInside = false
        let range = paragraphs[place].range
        for offset in range.start..<min(range.end, range.start + 400) {
            let isSpace = WhiteSpace.isASCII(bytes[offset])
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return min(count, 40)
    }

    /// "May 25, 2025": a month and a year and little else.
    private func isDate(_ place: Int) -> Bool {
        let range = paragraphs[place].range
        return range.length <= 40 && wordCount(place) <= 5 && Furniture.isDate(bytes, range)
    }

    /// Between title and text: a name of a few capitalised words, "By …" or a photo's caption.
    private func isByline(_ place: Int, before body: Int) -> Bool {
        let range = paragraphs[place].range
        guard range.length <= 80, paragraphs[place].lines.count == 1 else { return false }
        if Furniture.opensByline(bytes, range) { return true }
        guard place + 1 < body || wordCount(place) > 1, wordCount(place) <= 5 else { return false }
        // A single line directly above the text may be the first heading.
        guard place > 0, roles[place - 1] == .furniture || place + 1 < body else { return false }
        var isInside = false
        for offset in range.start..<range.end {
            let byte = bytes[offset]
            if (0x30...0x39).contains(byte) { return false }
            if WhiteSpace.isASCII(byte) {
                isInside = false
            } else {
                if !isInside, (0x61...0x7A).contains(byte) { return false }
                isInside = true
            }
        }
        return true
    }
}
