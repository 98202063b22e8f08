import Prose

/// Scans identifiers that stand in the text: DOIs, numbers with their label, addresses.
struct IdentifierMarks {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The marks in order, disjoint, in one pass.
    func marks() -> [Mark] {
        guard mayHoldAny else { return [] }
        var marks: [Mark] = []
        let span = bytes.span
        let base = bytes.startIndex
        var place = 0
        while place < span.count {
            let piece = EightBytes(span, at: place)
            if mayBegin(piece), let mark = mark(at: base + place) {
                marks.append(mark)
                place = max(place + 1, mark.range.end - base)
                continue
            }
            // Letters beyond ASCII may begin a domain, a curly quotation mark does not.
            let first = UInt8(truncatingIfNeeded: piece.bits)
            if first == 0xE2 && bytes.spellsQuotationMark(at: base + place)
                || first == 0xEF && bytes.spellsWideSign(at: base + place)
            {
                place += 3
                continue
            }
            // Most words are letters up to a blank. A dot or a hyphen holds a word together, so that a domain is
            // one word.
            var wordEnd = place &+ EightBytes.count(of: piece.letters)
            guard wordEnd < span.count else { break }
            if span[wordEnd] == 0x20 {
                place = wordEnd &+ 1
                continue
            }
            wordEnd = span.next(from: wordEnd) { $0.nonDomainBytes } ?? span.count
            guard wordEnd < span.count else { break }
            if span[wordEnd] == UInt8(ascii: "/"),
                let mark = domainWithPath(from: base + place, slash: base + wordEnd)
            {
                marks.append(mark)
                place = mark.range.end - base
            } else {
                place = wordEnd + 1
            }
        }
        return marks
    }

    /// Whether any identifier begins with the first two of these bytes, in any case.
    @inline(__always)
    private func mayBegin(_ piece: EightBytes) -> Bool {
        // Most words fail at one of their letters, which takes no branch.
        let isFirst = Self.bits(of: "1hwdpain") >> (piece.bits & 31)
        let isSecond = Self.bits(of: "0twomrscu") >> (piece.bits >> 8 & 31)
        guard isFirst & isSecond & 1 == 1 else { return false }
        return switch piece.folded(2) {
        case Self.pair("10"), Self.pair("ht"), Self.pair("ww"), Self.pair("do"), Self.pair("pm"),
            Self.pair("ar"), Self.pair("is"), Self.pair("nc"), Self.pair("pu"):
            true
        default: false
        }
    }

    /// A bit for each byte, told by its lower five; the compiler works it out.
    @inline(__always)
    private static func bits(of letters: StaticString) -> UInt64 {
        var bits: UInt64 = 0
        var place = 0
        while place < letters.utf8CodeUnitCount {
            unsafe bits |= 1 << UInt64(letters.utf8Start[place] & 31)
            place += 1
        }
        return bits
    }

    /// Two letters as `EightBytes` holds them.
    @inline(__always)
    private static func pair(_ letters: StaticString) -> UInt64 {
        unsafe UInt64(letters.utf8Start[0]) | UInt64(letters.utf8Start[1]) << 8
    }

    /// The mark that begins here, told by two letters before more is asked.
    private func mark(at start: Int) -> Mark? {
        guard start + 1 < bytes.endIndex else { return nil }
        return switch (bytes[start], bytes[start + 1].lowercased) {
        case (UInt8(ascii: "1"), UInt8(ascii: "0")): doi(at: start, from: start)
        case (UInt8(ascii: "h"), UInt8(ascii: "t")), (UInt8(ascii: "H"), UInt8(ascii: "t")),
            (UInt8(ascii: "w"), UInt8(ascii: "w")), (UInt8(ascii: "W"), UInt8(ascii: "w")):
            address(at: start)
        case (UInt8(ascii: "d"), UInt8(ascii: "o")), (UInt8(ascii: "D"), UInt8(ascii: "o")):
            labelledDOI(at: start)
        case (UInt8(ascii: "p"), UInt8(ascii: "m")), (UInt8(ascii: "P"), UInt8(ascii: "m")):
            pubMed(at: start)
        case (UInt8(ascii: "p"), UInt8(ascii: "u")), (UInt8(ascii: "P"), UInt8(ascii: "u")):
            labelledPubMed(at: start)
        case (UInt8(ascii: "a"), UInt8(ascii: "r")), (UInt8(ascii: "A"), UInt8(ascii: "r")):
            arxiv(at: start)
        case (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "I"), UInt8(ascii: "s")):
            isbn(at: start)
        case (UInt8(ascii: "N"), UInt8(ascii: "c")): trial(at: start)
        default: nil
        }
    }

    private func doi(at start: Int, from markStart: Int) -> Mark? {
        guard let suffix = DOI.suffixStart(in: bytes, at: start) else { return nil }
        let end = DOI.end(in: bytes, from: suffix)
        if let joined = joinedDOI(from: start, breakAt: end, markStart) { return joined }
        guard let doi = DOI(bytes: bytes[start..<end]) else { return nil }
        return Mark(.doi, TextRange(markStart, end), .doi(doi))
    }

    /// A name that was broken behind its slash or a hyphen when the text was set in lines: "10.5555/ abc.1".
    ///
    /// What follows must hold a digit, as no word does.
    private func joinedDOI(from start: Int, breakAt end: Int, _ markStart: Int) -> Mark? {
        guard end > start, "/-_".utf8.contains(bytes[end - 1]), end < bytes.endIndex,
            bytes[end].isSpace
        else { return nil }
        let next = bytes[..<min(bytes.endIndex, end + 8)].end(from: end, while: \.isSpace)
        guard next < bytes.endIndex, bytes[next].isWordByte else { return nil }
        let last = DOI.end(in: bytes, from: next)
        guard last > next, bytes[next..<last].contains(where: \.isDigit),
            DOI.suffixStart(in: bytes, at: next) == nil,
            let doi = DOI(String(utf8: bytes[start..<end] + bytes[next..<last]))
        else { return nil }
        return Mark(.doi, TextRange(markStart, last), .doi(doi))
    }

    private func labelledDOI(at start: Int) -> Mark? {
        guard bytes.spells("doi", at: start) else { return nil }
        if bytes.spells("doi.org/", at: start) { return doi(at: start + 8, from: start) }
        if bytes.spells("dx.doi.org/", at: start) { return doi(at: start + 11, from: start) }
        let name = skipSigns(from: start + 3, limit: 4)
        return doi(at: name, from: start)
    }

    private func address(at start: Int) -> Mark? {
        let isAddress =
            bytes.spells("http://", at: start) || bytes.spells("https://", at: start)
            || bytes.spells("www.", at: start)
        guard isAddress else { return nil }
        let end = Self.addressEnd(in: bytes, from: start)
        if "/-".utf8.contains(bytes[end - 1]), let name = ArticleURL.nameStart(bytes[start..<end]),
            let joined = joinedDOI(from: name, breakAt: end, start)
        {
            return joined
        }
        guard let identifier = ArticleURL.identifier(bytes: bytes[start..<end]) else { return nil }
        return Mark(Self.kind(of: identifier), TextRange(start, end), identifier)
    }

    /// A domain without scheme and the path that shows it to be an address ("example.org/a").
    private func domainWithPath(from start: Int, slash: Int) -> Mark? {
        guard slash - start >= 4, slash - start <= 253,
            DomainName.end(in: bytes, from: start) == slash,
            start == bytes.startIndex || bytes[start - 1] != UInt8(ascii: "@")
        else { return nil }
        let end = Self.addressEnd(in: bytes, from: start)
        guard end > slash + 1 || end == bytes.endIndex || !bytes[end].isWordByte,
            let identifier = ArticleURL.identifier(bytes: bytes[start..<end])
        else { return nil }
        return Mark(Self.kind(of: identifier), TextRange(start, end), identifier)
    }

    private func pubMed(at start: Int) -> Mark? {
        if bytes.spells("pmid", at: start), start + 4 < bytes.endIndex, !bytes[start + 4].isLetter {
            let number = skipSigns(from: start + 4, limit: 3)
            let end = bytes.end(from: number, while: \.isDigit)
            guard let pmid = PMID(digits: bytes[number..<end]) else { return nil }
            return Mark(.pmid, TextRange(start, end), .pmid(pmid))
        }
        guard bytes.spells("pmc", at: start) else { return nil }
        let number = bytes.spells("pmcid", at: start) ? skipSigns(from: start + 5, limit: 3) : start
        guard bytes.spells("pmc", at: number) else { return nil }
        let end = bytes.end(from: number + 3, while: \.isDigit)
        guard let pmcid = PMCID(bytes: bytes[number..<end]) else { return nil }
        return Mark(.pmcid, TextRange(start, end), .pmcid(pmcid))
    }

    /// "PubMed ID 123", "PubMed: 123", "PubMed PMID: 123".
    private func labelledPubMed(at start: Int) -> Mark? {
        guard bytes.spells("pubmed", at: start) else { return nil }
        let label = skipSigns(from: start + 6, limit: 3)
        if bytes.spells("pmid", at: label) {
            guard let mark = pubMed(at: label) else { return nil }
            return Mark(mark.kind, TextRange(start, mark.range.end), mark.targets)
        }
        let isNumbered = bytes.spells("id", at: label)
        guard isNumbered || label > start + 6 && bytes[(start + 6)..<label].contains(0x3A) else {
            return nil
        }
        let number = isNumbered ? skipSigns(from: label + 2, limit: 3) : label
        let end = bytes.end(from: number, while: \.isDigit)
        guard let pmid = PMID(digits: bytes[number..<end]) else { return nil }
        return Mark(.pmid, TextRange(start, end), .pmid(pmid))
    }

    private func arxiv(at start: Int) -> Mark? {
        guard bytes.spells("arxiv:", at: start) || bytes.spells("arxiv ", at: start) else {
            return nil
        }
        let number = skipSigns(from: start + 5, limit: 3)
        guard let end = ArXivID.end(in: bytes, from: number),
            let arxiv = ArXivID(bytes: bytes[number..<end])
        else { return nil }
        return Mark(.arxiv, TextRange(start, end), .arxiv(arxiv))
    }

    private func isbn(at start: Int) -> Mark? {
        guard bytes.spells("isbn", at: start) else { return nil }
        var number = start + 4
        for form: StaticString in ["-13", "-10", " 13:", " 10:"]
        where bytes.spells(form, at: number) {
            number += form.utf8CodeUnitCount
        }
        number = skipSigns(from: number, limit: 3)
        let run = bytes[..<min(bytes.endIndex, number + 40)]
        let end = run.end(from: number) {
            $0.isDigit || $0 == 0x2D || $0 == 0x20 || $0 == UInt8(ascii: "X") || $0 >= 0x80
        }
        // The longest beginning that has a right check digit; what follows may be another number.
        var last = end
        while last > number + 9 {
            if bytes[last - 1].isDigit || bytes[last - 1] == UInt8(ascii: "X"),
                let isbn = ISBN(bytes: bytes[number..<last])
            {
                return Mark(.isbn, TextRange(start, last), .isbn(isbn))
            }
            last -= 1
        }
        return nil
    }

    private func trial(at start: Int) -> Mark? {
        guard bytes.spells("nct", at: start) else { return nil }
        let digits = bytes.end(from: start + 3) { $0 == 0x20 || $0 == 0x2D }
        let end = bytes.end(from: digits, while: \.isDigit)
        guard digits - start <= 4, let number = NCTNumber(bytes: bytes[start..<end]) else {
            return nil
        }
        return Mark(.nct, TextRange(start, end), .nct(number))
    }

    /// The place after the signs and spaces between a label and its number ("doi: 10.", "PMID:1").
    private func skipSigns(from start: Int, limit: Int) -> Int {
        let window = bytes[..<min(bytes.endIndex, start + limit)]
        let isSign = { (byte: UInt8) in byte.isSpace || byte == 0x3A || byte == 0x23 }
        let end = window.end(from: min(start, bytes.endIndex), while: isSign)
        // The colon of East Asian scripts is three bytes wide.
        guard bytes.spells("：", at: end) else { return end }
        return bytes[..<min(bytes.endIndex, end + 3 + limit)].end(from: end + 3, while: isSign)
    }

    /// How an identifier that stands as an address in the text was written.
    private static func kind(of identifier: Identifier) -> Citation.Kind {
        if case .doi = identifier { .doi } else { .url }
    }

    /// The end of an address in running text: before white space, quotation marks, angle brackets and
    /// the punctuation of the sentence; a closing bracket belongs to it only where it opened one.
    static func addressEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var depth = 0
        var place = start
        let limit = min(bytes.endIndex, start + 4096)
        scan: while place < limit {
            switch bytes[place] {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F: break scan
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth < 0 { break scan }
            case 0xE2 where bytes.spellsQuotationMark(at: place): break scan
            case 0xE3 where bytes.spellsWideSign(at: place): break scan
            case 0xEF where bytes.spellsWideSign(at: place): break scan
            default: break
            }
            place += 1
        }
        while place > start, isSentencePunctuation(bytes[place - 1]) { place -= 1 }
        return place
    }

    private static func isSentencePunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x27, 0x28, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F: true
        default: false
        }
    }
}
