/// Names and a year as they stand in a mark: "Smith et al., 2014a".
struct NamedYears {
    let names: [String]
    private(set) var year: Int
    /// The year before the stroke in "1999/2001", of the first edition.
    private(set) var earlier: Int?
    /// The place the letter after the year gives: "2014b" is 1.
    let order: Int?
    /// Whether only a citation is written like this: two names, "et al.", or a comma before the year.
    let isStrong: Bool

    /// How a person would say it ("Smith 2014b").
    var label: String {
        let letter = order.map { String(utf8: [UInt8(ascii: "a") + UInt8(truncatingIfNeeded: $0)]) }
        return "\(names[0]) \(year == MarkToken.noYear ? "n.d." : String(year))\(letter ?? "")"
    }

    /// All names with years in a stretch between semicolons ("Smith, 2014, 2015", "see Lee 2015a,
    /// p.
    ///
    /// 3").
    static func all(in segment: ArraySlice<UInt8>) -> [NamedYears] {
        var found: [NamedYears] = []
        var names: [String] = []
        var isStrong = false
        var isAfterYear = false
        for token in MarkToken.tokens(in: segment) {
            switch token {
            case .name(let name):
                if isAfterYear { names = [] }
                if isAfterYear { isStrong = false }
                isAfterYear = false
                names.append(name)
            case .conjunction:
                if !names.isEmpty && !isAfterYear { isStrong = true }
            case .others: isStrong = true
            case .comma, .initial: break
            case .particle: continue
            case .word:
                if isAfterYear { return found }
                names = []
                isStrong = false
            case .year(let year, let order, let followsComma):
                guard let first = names.first, !MarkToken.isNoName(first) else { return found }
                found.append(
                    NamedYears(
                        names: names, year: year, order: order, isStrong: isStrong || followsComma))
                isAfterYear = true
            case .laterYear(let year):
                guard isAfterYear, let last = found.indices.last else { return found }
                found[last].earlier = found[last].year
                found[last].year = year
            case .other:
                if isAfterYear { return found }
                names = []
            }
        }
        return found
    }
}

/// Years alone in brackets, as they follow a name: "(2014)", "(2014a, 2015, page 3)".
struct NarrativeYears {
    let years: [(year: Int, earlier: Int?, order: Int?)]

    init?(_ inside: ArraySlice<UInt8>) {
        guard let first = inside.first, inside.count <= 60,
            first.isDigit
                || MarkToken.unknownYears.contains(where: {
                    inside.spells($0, at: inside.startIndex)
                })
        else { return nil }
        var years: [(year: Int, earlier: Int?, order: Int?)] = []
        for token in MarkToken.tokens(in: inside) {
            switch token {
            case .year(let year, let order, _): years.append((year, nil, order))
            case .laterYear(let year):
                guard let last = years.popLast() else { return nil }
                years.append((year, last.year, last.order))
            case .comma: continue
            default:
                // What follows the years must be a page or a section.
                guard !years.isEmpty, inside.contains(UInt8(ascii: ",")) else { return nil }
            }
        }
        guard !years.isEmpty else { return nil }
        self.years = years
    }
}

/// The names before years in brackets ("Smith and Jones", "van der Berg et al.", "Smith's").
struct NarrativeSubject {
    let names: [String]
    let start: Int
    let isStrong: Bool

    init?(endingAt window: ArraySlice<UInt8>) {
        let tokens = MarkToken.placed(in: window)
        var place = tokens.count
        var names: [(name: String, start: Int)] = []
        var isStrong = false
        var hasInitial = false
        var expectsName = true
        scan: while place > 0 {
            place -= 1
            let (token, start) = tokens[place]
            switch token {
            case .others where names.isEmpty:
                isStrong = true
            case .name(let name) where expectsName:
                guard !MarkToken.isNoName(name) else { break scan }
                names.append((name, start))
                expectsName = false
            case .conjunction where !names.isEmpty:
                isStrong = true
                expectsName = true
            // "Li, X. and Li, Y. (2010)".
            case .comma where !names.isEmpty || isStrong || hasInitial: expectsName = true
            case .initial:
                hasInitial = true
            case .particle: continue
            default: break scan
            }
        }
        guard let first = names.last else { return nil }
        self.names = names.reversed().map(\.name)
        start = first.start
        self.isStrong = isStrong
    }
}
