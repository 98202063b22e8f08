import Prose

/// Scans marks by author and year: "(Smith et al., 2014; Lee 2015a)", "Smith and Jones (2014)".
struct AuthorYearMarks {
    private let bytes: ArraySlice<UInt8>
    private let index: ReferenceIndex

    init(_ bytes: ArraySlice<UInt8>, _ index: ReferenceIndex) {
        self.bytes = bytes
        self.index = index
    }

    /// A mark, with the sources it names where no list holds them.
    struct Found {
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
            guard holdsYear((place + 1)..<close) else {
                place = close + 1
                continue
            }
            let inside = bytes[(place + 1)..<close]
            if let mark = NarrativeYears(inside).flatMap({
                narrative($0, open: place, close: close)
            })
                ?? parenthetical(inside, open: place, close: close)
            {
                found.append(mark)
            }
            place = close + 1
        }
        return found
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
        guard inside.count <= 120 else { return false }
        return inside.indices.contains { place in
            MarkToken.unknownYears.contains { inside.spells($0, at: place) }
        }
    }

    private func parenthetical(_ inside: ArraySlice<UInt8>, open: Int, close: Int) -> Found? {
        let cites = inside.split(separator: UInt8(ascii: ";")).flatMap { NamedYears.all(in: $0) }
        guard !cites.isEmpty else { return nil }
        let isSeries = cites.count > 1
        return found(TextRange(open, close + 1), cites) { $0.isStrong || isSeries }
    }

    private func narrative(_ years: NarrativeYears, open: Int, close: Int) -> Found? {
        let window = bytes[max(bytes.startIndex, open - 160)..<open]
        guard let subject = NarrativeSubject(endingAt: window) else { return nil }
        let cites = years.years.map {
            NamedYears(
                names: subject.names, year: $0.year, order: $0.order, isStrong: subject.isStrong)
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
