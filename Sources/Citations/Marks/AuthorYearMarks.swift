import Prose

/// Scans marks by author and year: "(Smith et al., 2014; Lee 2015a)", "Smith and Jones (2014)"; and what brackets
/// name that was never published.
struct AuthorYearMarks {
    private let bytes: ArraySlice<UInt8>
    private let index: ReferenceIndex

    init(_ bytes: ArraySlice<UInt8>, _ index: ReferenceIndex) {
        self.bytes = bytes
        self.index = index
    }

    /// A mark, with the sources it names where no list holds them; without either it repeats the mark before it.
    struct Found {
        var kind = Citation.Kind.authorYear
        let range: TextRange
        let targets: [Citation.Target]
        let named: [Reference]
    }

    /// The marks in order, disjoint, in one pass.
    func marks() -> [Found] {
        var found: [Found] = []
        var place = bytes.startIndex
        while let open = bytes.next(
            from: place,
            answering: { $0.equal(to: UInt8(ascii: "(")) | $0.equal(to: UInt8(ascii: "[")) })
        {
            place = open
            guard let close = close(of: place) else {
                place += 1
                continue
            }
            let inside = bytes[(place + 1)..<close]
            let mark =
                unpublished(inside, open: place, close: close)
                ?? (holdsYear((place + 1)..<close) ? dated(inside, open: place, close: close) : nil)
                ?? repeated(inside, open: place, close: close)
            if let mark { found.append(mark) }
            place = close + 1
        }
        return found
    }

    private func dated(_ inside: ArraySlice<UInt8>, open: Int, close: Int) -> Found? {
        NarrativeYears(inside).flatMap { narrative($0, open: open, close: close) }
            ?? parenthetical(inside, open: open, close: close)
    }

    /// A mark such as "(ibid.)", without targets: it takes those of the mark before it.
    private func repeated(_ inside: ArraySlice<UInt8>, open: Int, close: Int) -> Found? {
        let words = inside.trimmed
        let end = words.startIndex + 4
        guard words.count <= 40, words.spells("ibid", at: words.startIndex),
            end == words.endIndex || !bytes[end].isWordByte
        else { return nil }
        return Found(range: TextRange(open, close + 1), targets: [], named: [])
    }

    private func unpublished(_ inside: ArraySlice<UInt8>, open: Int, close: Int) -> Found? {
        // Beside other sources it is they that can be read.
        guard inside.count <= 200, Unpublished.isSaid(in: inside),
            !inside.contains(UInt8(ascii: ";"))
        else { return nil }
        let range = TextRange(open, close + 1)
        let text = String(utf8: inside.trimmed)
        let source = Reference(label: text, text: text, range: range, isUnpublished: true)
        return Found(kind: .unpublished, range: range, targets: [], named: [source])
    }

    /// The bracket that closes this one, with none between; none of them further than 600 bytes.
    private func close(of open: Int) -> Int? {
        let closing: UInt8 = bytes[open] == 0x28 ? 0x29 : 0x5D
        let window = bytes[(open + 1)..<min(bytes.endIndex, open + 600)]
        guard let place = window.firstIndex(where: { $0 == closing || $0 == bytes[open] }),
            bytes[place] == closing
        else { return nil }
        return place
    }

    /// Whether four digits stand together that may be a year; most brackets hold none.
    private func holdsYear(_ places: Range<Int>) -> Bool {
        let inside = bytes[places]
        var start = inside.startIndex
        while let digit = inside.next(from: start, where: { $0.isDigit }) {
            start = inside.end(from: digit, while: \.isDigit)
            if start - digit == 4, bytes[digit] == 0x31 || bytes[digit] == 0x32 { return true }
        }
        return inside.count <= 120 && MarkToken.holdsUnknownYear(inside)
    }

    private func parenthetical(_ inside: ArraySlice<UInt8>, open: Int, close: Int) -> Found? {
        let cites = inside.split(separator: UInt8(ascii: ";")).flatMap { NamedYears.all(in: $0) }
        guard !cites.isEmpty else { return nil }
        let isSeries = cites.count > 1
        let isAlone = !isSeries && !index.hasAuthorYears && isNameAndYearAlone(inside, open, close)
        return found(TextRange(open, close + 1), cites) { $0.isStrong || isSeries || isAlone }
    }

    /// Whether a bracket holds a name and a year and nothing else, and stands where marks do: in square brackets,
    /// or at the end of a clause; "the games (London 2012) were" cites nobody.
    private func isNameAndYearAlone(_ inside: ArraySlice<UInt8>, _ open: Int, _ close: Int) -> Bool
    {
        var hasName = false
        for (place, token) in MarkToken.tokens(in: inside).enumerated() {
            switch token {
            case .name: hasName = true
            case .initial, .particle: continue
            case .year where hasName && place > 0: continue
            default: return false
            }
        }
        return bytes[open] == UInt8(ascii: "[") || close + 1 == bytes.endIndex
            || ".,;:".utf8.contains(bytes[close + 1])
    }

    private func narrative(_ years: NarrativeYears, open: Int, close: Int) -> Found? {
        let window = bytes[max(bytes.startIndex, open - 160)..<open]
        guard let subject = NarrativeSubject(endingAt: window) else { return nil }
        let cites = years.years.map {
            NamedYears(
                names: subject.names, year: $0.year, earlier: $0.earlier, order: $0.order,
                isStrong: subject.isStrong)
        }
        return found(TextRange(subject.start, close + 1), cites) { $0.isStrong }
    }

    private func found(
        _ range: TextRange, _ cites: [NamedYears], accept: (NamedYears) -> Bool
    ) -> Found? {
        var targets: [Citation.Target] = []
        var named: [Reference] = []
        for cite in cites {
            let entries = index.entries(cite)
            if !entries.isEmpty {
                targets += entries.map(Citation.Target.reference)
            } else if accept(cite) {
                if index.hasAuthorYears, cite.year != MarkToken.noYear {
                    targets.append(.dangling(cite.label))
                } else {
                    named.append(
                        Reference(
                            label: cite.label, text: cite.label, range: range,
                            authors: cite.names.map { Reference.Author(family: $0) },
                            year: cite.year == MarkToken.noYear ? nil : cite.year))
                }
            }
        }
        guard !targets.isEmpty || !named.isEmpty else { return nil }
        return Found(range: range, targets: targets, named: named)
    }
}
