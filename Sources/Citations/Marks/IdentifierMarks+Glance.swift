import Prose

extension IdentifierMarks {
    /// Whether any identifier may stand in the text; of ten abstracts eight hold none, and need not be read word by word.
    ///
    /// Told by what each of them has in it: an address or a DOI a slash behind a dot or a colon, or "ww"; any
    /// other a digit behind its label, or behind a slash as the old numbers of arXiv have it.
    var mayHoldAny: Bool {
        let span = bytes.span
        var place = 0
        while let next = span.next(from: place, answering: Self.tellTales) {
            let byte = span[next]
            place = next + 1
            if byte.isDigit {
                if Self.isLabelled(span, next) { return true }
                while place < span.count, span[place].isDigit { place += 1 }
            } else if byte == UInt8(ascii: "/") {
                if Self.endsDomain(span, next) { return true }
            } else if place < span.count, span[place].lowercased == UInt8(ascii: "w") {
                return true
            }
        }
        return false
    }

    /// A digit, a slash, and a "w" before another or before what is not seen yet.
    @inline(__always)
    private static func tellTales(_ piece: EightBytes) -> UInt64 {
        let w = piece.equal(to: UInt8(ascii: "w")) | piece.equal(to: UInt8(ascii: "W"))
        return piece.slashesAndDigits | w & (w >> 8 | 1 << 63)
    }

    /// Whether the letters before a digit, with signs between, may be those of a label.
    private static func isLabelled(_ span: Span<UInt8>, _ digit: Int) -> Bool {
        var place = digit - 1
        // What may stand between "ISBN" and its number is longest.
        while place > 0, digit - place < 64, !span[place].isLetter, !span[place].isDigit {
            place -= 1
        }
        guard place > 0, span[place].isLetter else { return false }
        let before = place > 1 ? span[place - 2].lowercased : 0x20
        return switch (before, span[place - 1].lowercased, span[place].lowercased) {
        // "PMID", "PMCID", "PubMedID", "PubMed ID".
        case (_, UInt8(ascii: "i"), UInt8(ascii: "d")):
            !before.isLetter || before == UInt8(ascii: "m") || before == UInt8(ascii: "c")
                || before == UInt8(ascii: "d")
        // "PubMed", "PMC", "arXiv", "ISBN", "NCT".
        case (UInt8(ascii: "m"), UInt8(ascii: "e"), UInt8(ascii: "d")),
            (UInt8(ascii: "p"), UInt8(ascii: "m"), UInt8(ascii: "c")),
            (UInt8(ascii: "x"), UInt8(ascii: "i"), UInt8(ascii: "v")),
            (UInt8(ascii: "s"), UInt8(ascii: "b"), UInt8(ascii: "n")),
            (UInt8(ascii: "n"), UInt8(ascii: "c"), UInt8(ascii: "t")):
            true
        // The digit of a book that is ten.
        default: span[place].lowercased == UInt8(ascii: "x")
        }
    }

    /// Whether what stands before a slash may be a domain, the scheme of an address, or the name of an archive
    /// before its number.
    private static func endsDomain(_ span: Span<UInt8>, _ slash: Int) -> Bool {
        guard slash > 0 else { return false }
        if slash + 1 < span.count, span[slash + 1].isDigit, span[slash - 1].isLetter { return true }
        var place = slash - 1
        if span[place] == UInt8(ascii: ":") { return true }
        while place > 0, slash - place < 253,
            span[place].isWordByte || span[place] == UInt8(ascii: "-")
        {
            place -= 1
        }
        return span[place] == UInt8(ascii: ".")
    }
}
