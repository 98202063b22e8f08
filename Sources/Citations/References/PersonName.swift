/// A person's name in a list of authors, with the order it is written in.
struct PersonName {
    enum Form {
        /// "J. K. Smith".
        case initialsFamily
        /// "Smith, J. K.", "Smith JK", "SMITH (J.)".
        case familyInitials
        /// "Smith, John".
        case familyGiven
        /// "John Smith".
        case givenFamily
    }

    private let tokens: [ReferenceToken]
    private(set) var author = Reference.Author(family: "")
    private(set) var form = Form.familyInitials
    private(set) var start = 0
    /// The place of the first token after the name.
    private(set) var end = 0

    init(_ tokens: [ReferenceToken]) { self.tokens = tokens }

    /// The name that begins at a word; `isGivenFirst` where the names before it put the family last.
    func name(at place: Int, isGivenFirst: Bool = false) -> PersonName? {
        guard place < tokens.count else { return nil }
        if tokens[place].isInitials, let name = initialsFamily(place) { return name }
        return familyInitials(place) ?? (isGivenFirst ? nil : familyGiven(place))
            ?? givenFamily(place)
    }

    /// Whether a first name, given name first, begins a list: a sign, "and" or another name follows.
    func opensList(_ name: PersonName) -> Bool {
        let last = tokens[name.end - 1]
        guard name.end < tokens.count else { return false }
        let next = tokens[name.end]
        if isConnector(name.end) || !next.lead.isEmpty || next.year != nil { return true }
        return [".", ",", ":", "/"].contains { last.trail.hasPrefix($0) }
    }

    /// Whether names follow each other from here to an "and" with a name, or at least so many to a full stop.
    func isRun(from place: Int, atLeast count: Int) -> Bool {
        var place = place
        var found = 0
        while let name = name(at: place, isGivenFirst: true), found < 60 {
            found += 1
            let end =
                name.end < tokens.count && Self.suffixes.contains(tokens[name.end].lower)
                ? name.end + 1 : name.end
            let last = tokens[end - 1]
            if isConnector(end) {
                let next = end + (isWordConnector(end) ? 1 : 0)
                return next < tokens.count
                    && (tokens[next].lower == "al" || self.name(at: next) != nil)
            }
            if last.trail.contains("."), !last.isInitials || name.form == .givenFamily {
                return found >= count
            }
            guard last.trail.contains(",") || last.trail.contains(";") || last.trail.contains("/")
            else { return found >= count && end < tokens.count && !tokens[end].lead.isEmpty }
            place = end
        }
        return false
    }

    func isConnector(_ place: Int) -> Bool {
        guard place < tokens.count else { return false }
        return isWordConnector(place) && isPerson(place + 1) || tokens[place].lead.hasPrefix("&")
    }

    func isWordConnector(_ place: Int) -> Bool {
        place < tokens.count && tokens[place].lead.isEmpty
            && (["and", "with", "und", "et"].contains(tokens[place].lower)
                || ["y", "e", "a", "i"].contains(tokens[place].text))
            && tokens[place].trail.isEmpty
    }

    /// "Massage and the flow" is no list of people.
    private func isPerson(_ place: Int) -> Bool {
        guard place < tokens.count else { return false }
        return tokens[place].isCapital || isParticle(place)
            || ["al", "others", "colleagues"].contains(tokens[place].lower)
    }

    private func initialsFamily(_ start: Int) -> PersonName? {
        var place = start
        while place < tokens.count, tokens[place].isInitials,
            place == start || tokens[place].lead.isEmpty,
            tokens[place].isDotted || tokens[place].text.utf8.count <= 2,
            !tokens[place].trail.contains(","), !tokens[place].trail.contains(";")
        {
            place += 1
        }
        guard place > start, place < tokens.count, let (family, next) = family(place),
            !Self.bodies.contains(tokens[place].lower),
            tokens[start].isDotted || closes(next) && tokens[start].text != "A"
        else { return nil }
        return made(family, given: start..<place, .initialsFamily, start, next)
    }

    private func familyInitials(_ start: Int) -> PersonName? {
        guard let (family, afterFamily) = family(start), afterFamily < tokens.count else {
            return nil
        }
        var first = afterFamily
        var sign = tokens[afterFamily - 1].trail
        // "Guerney, Jr., B. G.", "Baes Jr., C. F."
        if Self.suffixes.contains(tokens[first].lower), first + 1 < tokens.count,
            tokens[first].trail.contains(",")
        {
            sign = ","
            first += 1
        }
        let hasComma = sign.contains(",")
        guard hasComma || sign.isEmpty || sign == "*" else { return nil }
        var place = first
        while place < tokens.count, tokens[place].isInitials, isInitialSign(place),
            place == first || tokens[place - 1].trail.isEmpty
                || (tokens[place - 1].trail == "." && tokens[place].isDotted
                    && tokens[place - 1].text.utf8.count <= 4)
        {
            place += 1
            if !tokens[place - 1].isDotted && !hasComma { break }
        }
        guard place > first else { return nil }
        if !hasComma, tokens[first].lead.isEmpty, isGiven(first, place) { return nil }
        if place < tokens.count, isParticle(place), tokens[place - 1].trail == ".",
            tokens[place].lead.isEmpty,
            !tokens[place].trail.isEmpty
        {
            place += 1
        }
        return made(family, given: first..<place, .familyInitials, start, place)
    }

    private func isInitialSign(_ place: Int) -> Bool {
        tokens[place].lead.isEmpty || tokens[place].lead == "(" && tokens[place].trail.contains(")")
    }

    /// "Smith, John A." where a sign, a date or "and" closes it, or it is a title's first word.
    private func familyGiven(_ start: Int) -> PersonName? {
        guard let (family, first) = family(start), first < tokens.count,
            tokens[first - 1].trail.contains(","), tokens[first].isCapital,
            tokens[first].lead.isEmpty,
            tokens[first].year == nil, !Self.articles.contains(tokens[first].lower),
            !Self.articles.contains(tokens[start].lower)
        else { return nil }
        var place = first + 1
        while place < tokens.count, place - first < 4, tokens[place].lead.isEmpty,
            tokens[place - 1].trail.isEmpty
                || tokens[place - 1].trail == "." && tokens[place - 1].isInitials
                    && tokens[place].isInitials && tokens[place].isDotted,
            tokens[place].isCapital && tokens[place].year == nil
                || isParticle(place) && !tokens[place].trail.isEmpty
        {
            if isWordConnector(place) { break }
            place += 1
        }
        // "Mary Smith, John Jones, …" is two people.
        let isTwo =
            first - start > 1 && place - first > 1
            && !tokens[start..<place].contains(where: \.isInitials)
            && !(start..<first).contains(where: isParticle)
        guard closes(place), !isTwo,
            !tokens[first..<place].contains(where: { $0.text.utf8.contains(where: \.isDigit) })
        else { return nil }
        return made(family, given: first..<place, .familyGiven, start, place)
    }

    private func givenFamily(_ start: Int) -> PersonName? {
        var place = start
        while place < tokens.count, place - start < 5, place == start || tokens[place].lead.isEmpty,
            tokens[place].isCapital || isParticle(place) && place > start,
            tokens[place].year == nil, !tokens[place].text.utf8.contains(where: \.isDigit)
        {
            place += 1
            if !(tokens[place - 1].trail.isEmpty
                || (tokens[place - 1].trail == "." && tokens[place - 1].isInitials))
            {
                break
            }
        }
        if place > start, Self.suffixes.contains(tokens[place - 1].lower) { place -= 1 }
        guard (2...4).contains(place - start),
            !tokens[place - 1].isInitials || tokens[place - 1].text.utf8.count > 1,
            !isParticle(place - 1) || tokens[place - 1].isCapital,
            !Self.articles.contains(tokens[start].lower),
            !tokens[start..<place].contains(where: { Self.bodies.contains($0.lower) })
        else { return nil }
        return made(
            tokens[place - 1].text, given: start..<(place - 1), .givenFamily, start, place)
    }

    /// Whether the initials from `start` to `end` stand inside a name, given name first.
    private func isGiven(_ start: Int, _ end: Int) -> Bool {
        guard end < tokens.count, tokens[end].lead.isEmpty, tokens[end].isCapital,
            tokens[end].year == nil, !tokens[end].isInitials,
            tokens[end - 1].trail == "." || tokens[end - 1].trail.isEmpty
        else { return false }
        if tokens[end].trail.hasPrefix(".") {
            // "Smith J. Insomnia. J Test. 2014;1:2": read as a name, the word would leave no title.
            return tokens[end - 1].trail == "." && tokens.sentencesBeforeDate(from: end + 1) != 1
        }
        if isWordConnector(end + 1), tokens[end].trail.isEmpty {
            return name(at: end + 2, isGivenFirst: true).map { closes($0.end) } ?? false
        }
        return closes(end + 1)
    }

    /// Whether a sign, "and", a bracket or a date ends a name before this place.
    private func closes(_ place: Int) -> Bool {
        if !tokens[place - 1].trail.isEmpty || isConnector(place) { return true }
        return place < tokens.count && (!tokens[place].lead.isEmpty || tokens[place].year != nil)
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
            if capitals > 0,
                token.isInitials || isWordConnector(place) || Self.suffixes.contains(token.lower)
            {
                break
            }
            if token.isCapital { capitals += 1 }
            place += 1
            if !token.trail.isEmpty || capitals == 3 { break }
        }
        guard capitals > 0, place > start, !isParticle(place - 1) || tokens[place - 1].isCapital
        else { return nil }
        return (joined(start, place), place)
    }

    private func made(
        _ family: String, given: Range<Int>, _ form: Form, _ start: Int, _ end: Int
    ) -> PersonName {
        var name = self
        name.author = Reference.Author(
            family: family, given: joined(given.lowerBound, given.upperBound))
        name.form = form
        name.start = start
        name.end = end
        return name
    }

    private func joined(_ start: Int, _ end: Int) -> String {
        tokens[start..<end].map { $0.text + ($0.isInitials && $0.trail.hasPrefix(".") ? "." : "") }
            .joined(separator: " ")
    }

    private func isParticle(_ place: Int) -> Bool {
        place < tokens.count && Self.particles.contains(tokens[place].text)
    }

    private static let particles: Set<String> = [
        "van", "von", "v", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
        "ten",
        "ter", "zu", "bin", "al", "el", "af",
    ]

    static let suffixes: Set<String> = ["jr", "sr", "ii", "iii"]

    /// Words after names that say what these people did.
    static let roles: Set<String> = [
        "ed", "eds", "editor", "editors", "hrsg", "hg", "dir", "director", "directors", "writer",
        "producer", "producers", "writers", "executive", "comp", "trans", "org", "orgs", "coord",
    ]

    /// Words that begin a title and no name.
    private static let articles: Set<String> = [
        "the", "a", "an", "on", "in", "from", "der", "die", "das", "les", "un", "une", "o", "os",
        "as",
        "how", "why", "what", "towards", "toward", "introduction", "new",
    ]

    /// Words that no person is called by.
    static let bodies: Set<String> = [
        "organization", "organisation", "institute", "institutes", "department", "university",
        "agency", "association", "center", "centre", "centers", "office", "ministry", "society",
        "council", "commission", "foundation", "bureau", "group", "committee", "national", "world",
        "international", "college", "academy", "federation", "network", "united", "european",
        "health",
        "institut", "institution", "administration", "board", "army", "survey", "bank", "alliance",
        "collaboration", "consortium", "government", "union", "authority", "forum", "trust", "ltd",
        "ministère", "service", "services", "reserve", "team", "american", "corporation", "inc",
        "company", "collectif",
    ]
}
