public import Prose

extension CitationScan {
    /// The stretches that only say where something stands, with the brackets around them, in text order.
    ///
    /// "[3]", "(Smith, 2019)", a raised number, a link whose words are a number or a name with a year: whoever reads
    /// the sentence aloud leaves them out. A name that is part of the sentence ("Smith (2019) found") is none, nor
    /// are the words of a link that belong to it. They do not overlap.
    public func bareMarks(in article: Article) -> [TextRange] {
        var found: [TextRange] = []
        for citation in citations {
            guard let range = citation.bareRange(in: article.text) else { continue }
            let start = max(range.start, found.last?.end ?? 0)
            if start < range.end { found.append(TextRange(start, range.end)) }
        }
        return found
    }
}

extension Citation {
    /// The stretch that only says where something stands, with the brackets around it; `nil` where its words belong
    /// to the sentence.
    ///
    /// See `CitationScan.bareMarks(in:)`.
    public func bareRange(in text: PlainText) -> TextRange? {
        let enclosed = enclosed(range, in: text)
        let written = text.bytes[clamped: range]
        switch kind {
        case .numbered, .superscript, .footnote: return enclosed
        case .accordingTo, .unpublished: return nil
        default: break
        }
        let isEnclosed =
            enclosed != range
            || written.first == UInt8(ascii: "(") && written.last == UInt8(ascii: ")")
            || written.first == UInt8(ascii: "[") && written.last == UInt8(ascii: "]")
        let isLabel =
            written.allSatisfy { $0.isDigit || "[](), -".utf8.contains($0) }
            || kind == .link && isNameWithYear(written)
                && endsClause(range, in: text)
        return isEnclosed || isLabel ? enclosed : nil
    }

    /// A range with the brackets that stand right around it.
    private func enclosed(_ range: TextRange, in text: PlainText) -> TextRange {
        var (start, end) = (range.start, range.end)
        while start > 0, end < text.bytes.count,
            text.bytes[start - 1] == UInt8(ascii: "(") && text.bytes[end] == UInt8(ascii: ")")
                || text.bytes[start - 1] == UInt8(ascii: "[")
                    && text.bytes[end] == UInt8(ascii: "]")
        {
            start -= 1
            end += 1
        }
        return TextRange(start, end)
    }

    /// "Example 2017", "Sample and Norma, 2020": a capital, and a year at the end.
    private func isNameWithYear(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isCapital, (7...60).contains(bytes.count) else {
            return false
        }
        let year = bytes.suffix(4)
        let before = bytes.dropLast(4).last ?? 0
        return year.allSatisfy(\.isDigit)
            && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
            && (before.isSpace || before == UInt8(ascii: "("))
    }

    private func endsClause(_ range: TextRange, in text: PlainText) -> Bool {
        range.end >= text.bytes.count || ".,;:)]\n".utf8.contains(text.bytes[range.end])
    }
}
