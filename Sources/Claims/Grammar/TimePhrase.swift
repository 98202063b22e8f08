import Prose
import Quantities

/// When, or for how long: the first phrase of time among the places.
func time(in places: Range<Int>, of clause: Clause) -> Range<Int>? {
    var place = places.lowerBound
    if place == 0, clause.openingSpanEnd > 0, clause.openingSpanEnd <= places.upperBound {
        return 0..<clause.openingSpanEnd
    }
    guard clause.mayTellTime else { return nil }
    while place < places.upperBound {
        // "higher than in 2019" compares with that time.
        if opensComparand(place, in: clause) {
            guard let other = comparator(in: place..<places.upperBound, of: clause) else {
                return nil
            }
            place = max(place + 1, other.upperBound)
            continue
        }
        if let phrase = timePhrase(at: place, in: clause) {
            return phrase.lowerBound..<min(phrase.upperBound, max(place + 1, places.upperBound))
        }
        place += 1
    }
    return nil
}

/// The phrase of time that begins at a place: "after six weeks", "since 2010", "last year".
///
/// Most words begin none, which is told at a glance where it is asked.
@inline(__always)
func timePhrase(at place: Int, in clause: Clause) -> Range<Int>? {
    let token = clause.tokens[place]
    let mayBegin =
        token.has([.preposition, .timePreposition]) || token.bears([.picksTime, .time])
    return mayBegin ? wholeTimePhrase(at: place, in: clause) : nil
}

private func wholeTimePhrase(at place: Int, in clause: Clause) -> Range<Int>? {
    let token = clause.tokens[place]
    let leadsToTime = token.has([.timePreposition]) || leadsToDate(token.key)
    guard token.kind == .word, leadsToTime || token.bears([.picksTime, .time]),
        clause.quantity(at: token).map({ isTime($0, in: clause) }) ?? true
    else {
        return nil
    }
    if token.bears([.picksTime]) {
        guard let next = clause.after(place), next.bears([.time]) else { return nil }
        return place..<(place + 2)
    }
    if token.bears([.time]), clause.after(place)?.key == Words.on, place + 2 < clause.tokens.count,
        clause.tokens[place + 2].key == token.key
    {
        return place..<(place + 3)
    }
    return leadsToTime ? phrase(after: place, in: clause) : nil
}

/// Prepositions that lead to a date as well as to a place: "in May", "by 2030", "between 2015 and 2020".
private func leadsToDate(_ key: WordKey) -> Bool {
    key == Words.in || key == Words.by || key == Words.between || key == Words.at
        || key == Words.on || key == Words.from
}

/// Prepositions that always tell when: "after surgery", "during the match".
private func alwaysTellsWhen(_ key: WordKey) -> Bool {
    key == WordKey(constant: "after") || key == WordKey(constant: "before")
        || key == WordKey(constant: "during") || key == WordKey(constant: "since")
        || key == WordKey(constant: "until")
}

private func phrase(after place: Int, in clause: Clause) -> Range<Int>? {
    let opening = clause.tokens[place]
    let tellsWhen = alwaysTellsWhen(opening.key)
    var namesTime = false
    var end = place + 1
    while end < clause.tokens.count, end - place < 8 {
        let token = clause.tokens[end]
        // "After six weeks pain fell", "In 2023 sales grew": a subject without an article begins.
        if namesTime, place == 0, opensSubject(end, in: clause) { break }
        if token.has([.people, .animals]), !tellsWhen { return nil }
        // "In 2023 the market", "In 2022 it": a new noun phrase begins.
        if namesTime, token.has([.determiner, .pronoun]), !isJoining(clause.tokens[end - 1]),
            clause.quantity(at: token) == nil, !token.bears([.picksTime])
        {
            break
        }
        if let quantity = clause.quantity(at: token) {
            if isTime(quantity, in: clause) {
                // "fell by two hours" says how much, "by 2030" when.
                guard opening.key != Words.by || isYear(token, in: clause) else { return nil }
                namesTime = true
            } else if isYear(token, in: clause) {
                namesTime = true
            } else if namesTime {
                // "after one year 29% of patients": what is said of that time begins.
                break
            } else if !tellsWhen || end == place + 1 {
                return nil
            }
        } else if isYear(token, in: clause) {
            // "in a 2019 review": the year describes.
            if let next = clause.after(end), next.kind == .word, describes(next) { return nil }
            namesTime = true
        } else if token.bears([.time]), token.has([.modal]) {
            namesTime = true
        } else if endsPhrase(end, from: place, in: clause) {
            break
        } else if token.bears([.time]) {
            namesTime = true
            // "in May down from": what follows the name of a time is said of something else.
            if !continuesTime(end + 1, in: clause) {
                end += 1
                break
            }
        }
        end += 1
    }
    guard end > place + 1, namesTime || tellsWhen else { return nil }
    return place..<end
}

/// Whether a noun begins right behind a year, May or so many weeks that it does not go on: not "six weeks of", "12-week".
private func opensSubject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    let before = clause.tokens[place - 1]
    let isEnd =
        isYear(before, in: clause) || before.bears([.time]) && before.has([.modal])
        || before.kind == .word && clause.quantity(at: before) != nil && clause.looksPlural(before)
    return isEnd && token.kind == .word && clause.quantity(at: token) == nil
        && !token.bears([.time]) && !token.has([.participle, .adverb]) && describes(token)
        && !clause.isAdverb(token)
}

/// Whether a word is a noun that what stands before it describes.
private func describes(_ token: Token) -> Bool {
    !token.has([.preposition, .conjunction, .comparator, .subordinator, .relative, .stop])
        && !token.has(WordClass.effect.union(.auxiliary).union([.verb, .light]))
}

private func isJoining(_ token: Token) -> Bool {
    token.has([.preposition, .conjunction, .timePreposition])
}

func isTime(_ quantity: Int, in clause: Clause) -> Bool {
    switch clause.allQuantities[quantity].kind {
    case .duration where clause.allQuantities[quantity].from != nil: false
    case .duration, .date: true
    case .ordinal: true
    default: false
    }
}

/// A number that names a year.
private func isYear(_ token: Token, in clause: Clause) -> Bool {
    guard token.kind == .number, token.range.length == 4 else { return false }
    let first = clause.text.bytes[token.range.start]
    return first == UInt8(ascii: "1") || first == UInt8(ascii: "2")
}

private func endsPhrase(_ place: Int, from start: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.kind == .sign { return !token.isSign("-") }
    if token.key == Words.and { return clause.tokens[start].key != Words.between }
    if token.key == Words.to { return clause.tokens[start].key != Words.from }
    if token.key == Words.of { return false }
    if token.has(WordClass.effect), token.has([.thirdPerson, .past]),
        !token.has([.alsoNoun, .participle]) || place - start > 3
    {
        return true
    }
    return token.has([.preposition, .conjunction, .comparator, .relative, .modal, .be, .have])
        && !token.has([.determiner])
}

private func continuesTime(_ place: Int, in clause: Clause) -> Bool {
    guard place < clause.tokens.count else { return false }
    let token = clause.tokens[place]
    return token.bears([.time]) || token.key == Words.of || token.kind == .number
        || token.key == Words.and
        || token.key == Words.in && clause.after(place)?.key == WordKey(constant: "a")
        || token.key == Words.to && clause.after(place)?.bears([.time]) == true
}
