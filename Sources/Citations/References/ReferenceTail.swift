/// The words of a reference behind its names and date, and what each of them may begin.
struct ReferenceTail {
    let tokens: [ReferenceToken]
    /// Whether the year is known already, so that another one is part of a name or title.
    let isDated: Bool

    init(_ tokens: [ReferenceToken], isDated: Bool) {
        self.tokens = tokens
        self.isDated = isDated
    }

    func next(_ place: Int) -> ReferenceToken? {
        place + 1 < tokens.count ? tokens[place + 1] : nil
    }

    /// Whether volume, issue, pages or the date begin at a word.
    ///
    /// In a title a number before a full stop ends the title, behind it the number is one of a series.
    func isLocator(_ place: Int, inTitle: Bool = false) -> Bool {
        let token = tokens[place]
        if token.isAnnouncedNumber { return true }
        if ReferenceWords.locators.contains(token.lower) {
            return next(place).map { $0.isNumeric || $0.isRoman } ?? false
        }
        if ReferenceWords.shortLocators.contains(token.lower), token.trail.hasPrefix(".") {
            return next(place).map { $0.isNumeric || $0.isRoman } ?? false
        }
        if ReferenceWords.months.contains(token.lower) { return !isDated && isDate(place) }
        guard token.isNumeric, !token.lead.contains("'"), !token.lead.contains("\u{2019}") else {
            return false
        }
        if token.year != nil { return isYear(place) }
        if inTitle, token.trail == ".",
            next(place).map({ $0.isCapital && $0.lead.isEmpty }) ?? false,
            !ReferenceWords.isLocatorWord(tokens[place + 1])
        {
            return false
        }
        return isNumber(place)
    }

    private func isDate(_ place: Int) -> Bool {
        guard place > 0, !tokens[place - 1].trail.isEmpty || !tokens[place].lead.isEmpty else {
            return false
        }
        return tokens[place].trail.isEmpty == false
            || (next(place).map { $0.isNumeric || ReferenceWords.months.contains($0.lower) } ?? true)
    }

    /// A year ends a title only between signs; a second year only before the numbers of a volume.
    private func isYear(_ place: Int) -> Bool {
        let token = tokens[place]
        guard let next = next(place) else { return true }
        let isParted =
            !token.lead.isEmpty || (place > 0 && !tokens[place - 1].trail.isEmpty)
        if token.trail.contains(";") || token.trail.contains(":") {
            return isParted ? !isDated || next.isNumeric : next.isNumeric
        }
        if isDated { return false }
        if token.trail.isEmpty { return next.isNumeric || !next.lead.isEmpty && isParted }
        return isParted || next.isNumeric || isLocator(place + 1)
    }

    /// A number belongs to a volume where a sign or another number follows, not a word.
    private func isNumber(_ place: Int) -> Bool {
        let token = tokens[place]
        if token.isYearRange { return false }
        guard let next = next(place) else { return true }
        if token.text.utf8.contains(where: { $0 == 0x28 || $0 == 0x3A || $0 == 0x3B }) {
            return true
        }
        let before = place > 0 ? tokens[place - 1].trail : ""
        if token.trail.hasPrefix("-") || token.text.hasSuffix("0s") { return false }
        if token.trail.isEmpty {
            return next.isNumeric || next.lead.hasPrefix("(") && isNumericBracket(place + 1)
                || ReferenceWords.isLocatorWord(next) || ReferenceWords.months.contains(next.lower)
        }
        // "… of it, 1. The first part": a number between a comma and a full stop counts parts.
        if token.trail == ".", next.isCapital, before.contains(",") || token.text.utf8.count < 2 {
            return ReferenceWords.isLocatorWord(next)
        }
        if token.trail.hasPrefix("?") || token.trail.hasPrefix("!") { return false }
        return true
    }

    private func isNumericBracket(_ place: Int) -> Bool {
        tokens[place...].prefix(3).contains { $0.isNumeric }
            || ReferenceWords.months.contains(tokens[place].lower)
            || ReferenceWords.isLocatorWord(tokens[place])
    }

    /// Whether words about the edition, its makers or its kind begin, which belong to no title.
    func isRole(_ place: Int) -> Bool {
        let token = tokens[place]
        if ReferenceWords.roles.contains(token.lower) {
            // "Trans. Amer. Math. Soc." is a journal, "Trans. Nicholas Rand" is not.
            if let next = next(place), next.trail.hasPrefix("."), !next.isInitials,
                next.text.utf8.count < 7, token.trail == "."
            {
                return false
            }
            return token.trail.hasPrefix(".")
                || !ReferenceWords.shortRoles.contains(token.lower)
                    && (next(place).map { $0.isCapital || ["and", "by"].contains($0.lower) } ?? true)
        }
        guard let next = next(place) else { return false }
        if ["ed", "edn", "edition", "rev", "ausgabe"].contains(next.lower) {
            return token.isNumeric || token.isOrdinal
                || ["second", "third", "revised", "rev", "new"].contains(token.lower)
        }
        return ReferenceWords.kinds.contains(token.lower)
            && ReferenceWords.kindNouns.contains(next.lower)
    }

    /// The word that closes the bracket opened before `place`.
    static func close(_ tokens: [ReferenceToken], from place: Int) -> Int? {
        tokens[place...].prefix(60).firstIndex {
            $0.trail.contains(")") || $0.trail.contains("]") || $0.text.contains(")")
        }
    }

    /// The end of a date that begins at a word, with its month where one is before it.
    static func date(_ tokens: [ReferenceToken], at place: Int) -> Int? {
        var place = place
        if ReferenceWords.months.contains(tokens[place].lower), place + 1 < tokens.count {
            place += 1
        }
        guard tokens[place].year != nil else { return nil }
        return place + 1
    }
}
