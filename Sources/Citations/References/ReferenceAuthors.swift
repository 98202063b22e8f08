/// Reads the names at the head of a reference, in the orders the styles have.
///
/// "Smith, J. K.", "Smith JK", "J. K. Smith", "Smith, John", and, beside such names, "John Smith". What is no
/// name in this sense ends the list; the head of an entry with none may be an organisation.
struct ReferenceAuthors {
    private let tokens: [ReferenceToken]
    private(set) var authors: [Reference.Author] = []
    /// The place of the first token after the names.
    private(set) var end = 0

    init(_ tokens: [ReferenceToken]) {
        self.tokens = tokens
        readNames()
        if authors.isEmpty { readOrganisation() }
        skipRole()
    }

    private mutating func readNames() {
        var place = 0
        while place < tokens.count, authors.count < 200 {
            let word = tokens[place].lower
            if ["and", "with", "y", "und", "et"].contains(word), !authors.isEmpty,
                tokens[place].lead.isEmpty
            {
                if word == "et", place + 1 < tokens.count, tokens[place + 1].lower == "al" {
                    end = place + 2
                    return
                }
                place += 1
                continue
            }
            if ["others", "colleagues"].contains(word), !authors.isEmpty {
                end = place + 1
                return
            }
            if ["jr", "sr", "ii", "iii"].contains(word), !authors.isEmpty {
                place += 1
                end = place
                continue
            }
            guard opensNothing(place), let (author, next) = name(at: place) else { return }
            authors.append(author)
            end = next
            place = next
            if endsList(next) { return }
        }
    }

    /// Quotation marks and brackets begin a title or a date.
    private func opensNothing(_ place: Int) -> Bool {
        tokens[place].lead.isEmpty || tokens[place].lead == "&"
    }

    /// Whether the signs after the last name end the list: a colon, or a full stop that no initial explains.
    private func endsList(_ next: Int) -> Bool {
        let last = tokens[next - 1]
        if last.trail.contains(":") { return true }
        guard last.trail.contains(".") else { return false }
        if last.trail.contains(",") || last.trail.contains(";") { return false }
        guard next < tokens.count else { return true }
        if ["and", "et"].contains(tokens[next].lower) || tokens[next].lead == "&" { return false }
        return last.isInitials ? name(at: next).map { !isCertain(next, $0.1) } ?? true : true
    }

    /// Whether the words from `start` to `end` can only be a name: a family name and initials.
    private func isCertain(_ start: Int, _ end: Int) -> Bool {
        end > start + 1 && (tokens[end - 1].isInitials || tokens[start].isInitials)
            && tokens[start..<end].contains { !$0.isInitials }
    }

    private func name(at place: Int) -> (Reference.Author, Int)? {
        tokens[place].isInitials
            && (tokens[place].isDotted || place + 1 < tokens.count && tokens[place + 1].isInitials)
            ? initialsFirst(place) : familyFirst(place) ?? givenFirst(place)
    }

    /// "J.
    ///
    /// K. Smith".
    private func initialsFirst(_ start: Int) -> (Reference.Author, Int)? {
        var place = start
        while place < tokens.count, tokens[place].isInitials, tokens[place].isDotted,
            !tokens[place].trail.contains(",")
        {
            place += 1
        }
        let given = joined(start, place)
        guard let (family, next) = family(place), place > start else { return nil }
        return (Reference.Author(family: family, given: given), next)
    }

    /// "Smith, J.
    ///
    /// K.", "Smith JK", "Smith, John A.".
    private func familyFirst(_ start: Int) -> (Reference.Author, Int)? {
        guard let (family, afterFamily) = family(start), afterFamily < tokens.count else {
            return nil
        }
        var place = afterFamily
        let hasComma = tokens[afterFamily - 1].trail == ","
        guard hasComma || tokens[afterFamily - 1].trail.isEmpty else { return nil }
        while place < tokens.count, tokens[place].isInitials, tokens[place].lead.isEmpty,
            place == afterFamily
                || (tokens[place - 1].trail == "." && tokens[place].isDotted
                    && tokens[place - 1].text.utf8.count <= 4)
                || tokens[place - 1].trail.isEmpty
        {
            place += 1
            if !tokens[place - 1].isDotted && !hasComma { break }
        }
        if place > afterFamily, !hasComma, isGiven(afterFamily, place) { return nil }
        if place > afterFamily {
            return (Reference.Author(family: family, given: joined(afterFamily, place)), place)
        }
        guard hasComma, tokens[place].isCapital, tokens[place].lead.isEmpty,
            tokens[place].year == nil,
            authors.isEmpty || tokens[start..<place].count <= 2
        else { return nil }
        // A full given name must be followed by an initial, a sign or "and", or it is a title's first word.
        var next = place + 1
        while next < tokens.count, tokens[next].isInitials, tokens[next].lead.isEmpty,
            tokens[next - 1].trail.isEmpty
                || (tokens[next - 1].trail == "." && tokens[next].isDotted)
        {
            next += 1
        }
        let closes =
            !tokens[next - 1].trail.isEmpty
            || (next < tokens.count
                && (["and", "et"].contains(tokens[next].lower)
                    || tokens[next].lead.hasPrefix("(") || tokens[next].lead == "&"))
        guard closes, authors.isEmpty else { return nil }
        return (Reference.Author(family: family, given: joined(place, next)), next)
    }

    /// Whether the initials from `start` to `end` stand inside a name, given name first.
    private func isGiven(_ start: Int, _ end: Int) -> Bool {
        guard end < tokens.count, tokens[end - 1].trail == ".", tokens[end].lead.isEmpty,
            tokens[end].isCapital, tokens[end].year == nil, !tokens[end].isInitials
        else { return false }
        let isAnd =
            end + 2 < tokens.count && tokens[end + 1].lower == "and" && tokens[end + 2].isCapital
        return tokens[end].trail == "," || tokens[end].trail == "." || isAnd
    }

    /// "John Smith", only where another name stands before or "and" and a name after.
    private func givenFirst(_ start: Int) -> (Reference.Author, Int)? {
        var place = start
        while place < tokens.count, place - start < 4, tokens[place].isCapital || isParticle(place),
            tokens[place].year == nil, !tokens[place].text.utf8.contains(where: \.isDigit)
        {
            place += 1
            if !(tokens[place - 1].trail.isEmpty
                || (tokens[place - 1].trail == "." && tokens[place - 1].isInitials))
            {
                break
            }
        }
        guard (2...4).contains(place - start),
            !tokens[start..<place].contains(where: { Self.bodies.contains($0.lower) })
        else { return nil }
        let trail = tokens[place - 1].trail
        let next = place < tokens.count ? tokens[place] : nil
        let isAnd = next.map { $0.lower == "and" || $0.lead == "&" } ?? false
        let isDate = next.map { $0.lead == "(" && $0.year != nil } ?? false
        let isName = trail == "." || isAnd || isDate || next.map { !$0.lead.isEmpty } ?? false
        guard
            authors.isEmpty
                ? isName || trail == "," && givenFirst(after: place) : isName || trail == ","
        else { return nil }
        return (
            Reference.Author(family: tokens[place - 1].text, given: joined(start, place - 1)), place
        )
    }

    /// Whether another name of this form follows after a comma.
    private func givenFirst(after place: Int) -> Bool {
        guard place + 1 < tokens.count else { return false }
        if tokens[place].lower == "and" { return true }
        return tokens[place].isCapital && tokens[place + 1].isCapital && tokens[place].trail.isEmpty
            && [",", "."].contains(tokens[place + 1].trail)
    }

    /// One to three capitalised words with particles, up to a sign or an initial.
    private func family(_ start: Int) -> (String, Int)? {
        var place = start
        var capitals = 0
        while place < tokens.count, place - start < 5, tokens[place].lead.isEmpty || place == start
        {
            let token = tokens[place]
            guard token.isCapital || isParticle(place), token.year == nil,
                !token.text.utf8.contains(where: \.isDigit)
            else { break }
            if capitals > 0, token.isInitials || ["and", "et"].contains(token.lower) { break }
            if token.isCapital { capitals += 1 }
            place += 1
            if !token.trail.isEmpty || capitals == 3 { break }
        }
        guard capitals > 0, place > start, !isParticle(place - 1) || tokens[place - 1].isCapital
        else {
            return nil
        }
        return (joined(start, place), place)
    }

    private func isParticle(_ place: Int) -> Bool {
        [
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
            "ten",
            "ter", "zu", "bin", "al", "el", "af",
        ].contains(tokens[place].text)
    }

    private func joined(_ start: Int, _ end: Int) -> String {
        tokens[start..<end].map { $0.text + ($0.isInitials && $0.trail.hasPrefix(".") ? "." : "") }
            .joined(separator: " ")
    }

    /// "World Health Organization.
    ///
    /// (2014)": words with capitals right before a date in brackets, or before a full stop and a
    /// year.
    private mutating func readOrganisation() {
        for place in tokens.indices.prefix(10) {
            if place > 0, tokens[place].year != nil,
                tokens[place].lead.hasPrefix("(") || tokens[place - 1].trail == "."
            {
                authors = [
                    Reference.Author(family: tokens[..<place].map(\.text).joined(separator: " "))
                ]
                end = place
                return
            }
            if place > 0, tokens[place - 1].trail.contains(".") || !tokens[place].lead.isEmpty {
                return
            }
        }
    }

    /// Words that no person is called by.
    private static let bodies: Set<String> = [
        "organization", "organisation", "institute", "institutes", "department", "university",
        "agency",
        "association", "center", "centre", "centers", "office", "ministry", "society", "council",
        "commission", "foundation", "bureau", "group", "committee", "national", "world",
        "international",
        "college", "academy", "federation", "network", "united", "european", "health",
    ]

    /// "(Eds.)", "editors" after the names.
    private mutating func skipRole() {
        while end < tokens.count,
            ["ed", "eds", "editor", "editors", "hrsg", "jr", "sr", "ii", "iii"].contains(
                tokens[end].lower)
        {
            end += 1
        }
    }
}
