/// Reads the names at the head of a reference, in the orders the styles have.
///
/// "Smith, J. K.", "Smith JK", "J. K. Smith", "Smith, John", "John Smith". What is no name in this sense ends
/// the list; the head of an entry with none may be an organisation, or one word alone ("Aristotle.").
struct ReferenceAuthors {
    private let tokens: [ReferenceToken]
    private(set) var authors: [Reference.Author] = []
    /// The place of the first token after the names.
    private(set) var end = 0
    private let names: PersonName
    /// The places the names begin at.
    private var starts: [Int] = []

    init(_ tokens: [ReferenceToken]) {
        self.tokens = tokens
        names = PersonName(tokens)
        guard let first = tokens.first else { return }
        // "———." stands for the names of the entry before.
        if first.lead.contains("\u{2014}\u{2014}") || first.lead.contains("\u{2013}\u{2013}")
            || first.lead.hasPrefix("__")
            || first.lead.hasPrefix("--")
        {
            return
        }
        readNames()
        giveBackTitle()
        if authors.isEmpty { readOrganisation() }
        if authors.isEmpty { readSingleName() }
        if !authors.isEmpty { skipRole() }
    }

    private mutating func readNames() {
        var place = 0
        var form: PersonName.Form?
        while place < tokens.count, authors.count < 200 {
            let isJoined = place > 0 && names.isConnector(place)
            if isJoined {
                if place + 1 < tokens.count, tokens[place + 1].lower == "al" {
                    end = place + 2
                    return
                }
                if ["others", "colleagues"].contains(where: {
                    place + 1 < tokens.count && tokens[place + 1].lower == $0
                }) {
                    end = place + 2
                    return
                }
                place += names.isWordConnector(place) ? 1 : 0
            }
            if place < tokens.count, authors.count > 0,
                PersonName.suffixes.contains(tokens[place].lower)
            {
                place += 1
                end = place
                if place < tokens.count, !tokens[place - 1].trail.contains(",") { return }
                continue
            }
            guard place < tokens.count, place == 0 || opensNothing(place),
                let name = names.name(at: place, isGivenFirst: form == .givenFamily),
                isExpected(name, at: place, after: form, isJoined)
            else { return }
            authors.append(name.author)
            starts.append(place)
            form = name.form == .familyGiven ? .familyGiven : form ?? name.form
            end = name.end
            place = name.end
            if endsList(place) { return }
        }
    }

    /// Gives back names that were read out of a short title.
    ///
    /// "Cain C. Vitamin C. J Test. 2012;2:1" has one author. Only names that a stop alone parts from the one before them, where else no title is left.
    private mutating func giveBackTitle() {
        while authors.count > 1, let start = starts.popLast(), start > 0,
            tokens[start - 1].trail == ".", !names.isConnector(start),
            let sentences = tokens.sentencesBeforeDate(from: end), sentences < 2
        {
            authors.removeLast()
            end = start
        }
    }

    /// Whether a name of this form may stand here: what could be the words of a title needs more proof.
    private func isExpected(
        _ name: PersonName, at place: Int, after form: PersonName.Form?, _ isJoined: Bool
    ) -> Bool {
        let trail = place > 0 ? tokens[place - 1].trail : ""
        switch name.form {
        case .initialsFamily, .familyInitials: return true
        case .familyGiven:
            return form == nil || form == .familyGiven && (isJoined || trail.contains(";"))
                || trail.contains(";")
        case .givenFamily:
            if isJoined { return true }
            guard form != nil else { return names.opensList(name) }
            return names.isRun(from: place, atLeast: 2)
        }
    }

    /// Quotation marks and brackets begin a title or a date.
    private func opensNothing(_ place: Int) -> Bool {
        ["", "&", "*"].contains(tokens[place].lead)
    }

    /// Whether the signs after the last name end the list: a colon, or a full stop that no initial explains.
    private func endsList(_ next: Int) -> Bool {
        let last = tokens[next - 1]
        if last.trail.contains(":") { return true }
        guard last.trail.contains(".") else { return false }
        if last.trail.contains(",") || last.trail.contains(";") { return false }
        guard next < tokens.count else { return true }
        if names.isConnector(next) { return false }
        guard last.isInitials, let name = names.name(at: next),
            !tokens[name.end - 1].trail.contains(":")
        else { return true }
        let hasComma = tokens[..<next].contains { $0.trail == "," }
        return ![.initialsFamily, .familyInitials].contains(name.form)
            || hasComma && !tokens[name.end - 1].isDotted
    }

    /// A body as the author: "World Health Organization (2014)".
    ///
    /// Words with capitals right before a date in brackets, or before a full stop and a year; or a sentence
    /// that names a body, where a title follows.
    private mutating func readOrganisation() {
        var isBody = false
        var close: Int?
        for place in tokens.indices.prefix(16) {
            let token = tokens[place]
            if place > 0, token.year != nil, !token.trail.contains(":"),
                token.lead.hasPrefix("(") || tokens[place - 1].trail == "."
            {
                guard close == nil || isBody else { break }
                return take(place)
            }
            if place > 0, token.lead.hasPrefix("("), token.lower == "n.d", isBody {
                return take(place)
            }
            if PersonName.bodies.contains(token.lower) { isBody = true }
            let isOver = token.trail.contains(".") && !token.isInitials
            if close == nil, isOver { close = place + 1 }
            if !token.lead.isEmpty && place > 0, !token.lead.hasPrefix("(") { break }
            if !token.isCapital, token.text.utf8.count > 3 { break }
        }
        if let close, close < tokens.count, isBody, close <= 12 { take(close) }
    }

    private mutating func take(_ place: Int) {
        authors = [Reference.Author(family: tokens[..<place].map(\.text).joined(separator: " "))]
        end = place
    }

    /// "Aristotle.", "Augustine, ": one word with a capital before a sign, where more than a title follows.
    private mutating func readSingleName() {
        guard tokens.count > 3, let first = tokens.first, first.isCapital, first.lead.isEmpty,
            first.text.utf8.count > 3, first.trail == "." || first.trail == ",",
            tokens[1].isCapital,
            !first.text.utf8.contains(where: \.isDigit)
        else { return }
        take(1)
    }

    /// "(Eds.)", "editors", "et al." after the names.
    private mutating func skipRole() {
        while end < tokens.count {
            let token = tokens[end]
            if token.lower == "et", end + 1 < tokens.count, tokens[end + 1].lower == "al" {
                end += 2
                continue
            }
            let word = token.lower.split(separator: "/").first.map(String.init) ?? ""
            guard PersonName.roles.contains(word) || PersonName.suffixes.contains(word) else {
                return
            }
            end += 1
        }
    }
}
