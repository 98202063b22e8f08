/// Reading the one word of a sentence that says how many of those it tells of something is so.
extension Statement {
    /// The word with those it is of and what it says of them; `nil` where there is none, more than one, or where the sentence
    /// denies anything besides.
    var shareWord: ShareWord? {
        guard words.contains(where: { shareWords.contains($0.lower) }) else { return nil }
        let found = words.indices.compactMap { place in
            quantifier(at: place).map { (extent: $0.extent, places: $0.places) }
        }
        guard found.count == 1, let (extent, own) = found.first,
            !words.indices.contains(where: { place in
                !own.contains(place)
                    && ["not", "never", "no", "none", "nor", "neither", "nobody", "without"]
                        .contains(words[place].lower)
            })
        else { return nil }
        let lead = own.lowerBound > 0 ? words[own.lowerBound - 1].lower : ""
        if own.lowerBound == 0 || gap(before: own.lowerBound).contains(",")
            || ["that", "and"].contains(lead)
        {
            return shareWord(extent, own, of: own.upperBound)
        }
        guard ["in", "by", "among", "for"].contains(lead) else { return nil }
        return shareWord(extent, own, behind: own.lowerBound - 1)
    }

    /// Of a word that opens a clause: those it is of go up to the verb, and what it says from there.
    private func shareWord(
        _ extent: ShareWord.Extent, _ own: Range<Int>, of start: Int
    ) -> ShareWord? {
        guard let verb = mainVerb(from: start), verb.lowerBound >= start else { return nil }
        let end = endOfClause(from: verb.lowerBound)
        return ShareWord(
            extent: extent, places: own, group: start..<verb.lowerBound,
            predicate: verb.lowerBound..<end, isSubject: true)
    }

    /// Of a word behind a preposition, what it says of them stands before that, or behind the comma where it opens the
    /// sentence.
    private func shareWord(
        _ extent: ShareWord.Extent, _ own: Range<Int>, behind lead: Int
    ) -> ShareWord? {
        if lead == 0 {
            guard let comma = words.indices[own.upperBound...].first(where: { isParted($0) })
            else { return nil }
            return ShareWord(
                extent: extent, places: own, group: own.upperBound..<comma,
                predicate: comma..<endOfClause(from: comma), isSubject: false)
        }
        let start = words.indices[..<lead].last { isParted($0) } ?? 0
        return ShareWord(
            extent: extent, places: own,
            group: own.upperBound..<endOfClause(from: own.upperBound), predicate: start..<lead,
            isSubject: false)
    }

    /// Where what is told of a subject ends: before the next clause.
    private func endOfClause(from start: Int) -> Int {
        words.indices[start...].dropFirst().first { place in
            words[place].clause != words[start].clause
                || subordinators.contains(words[place].lower)
                || isParted(place) && ["and", "or", "with"].contains(words[place].lower)
        } ?? words.count
    }

    /// Whether it has such a word anywhere, or denies: "in five given the one dose and in none given the other".
    func sweepsOrDenies(in clauses: Set<Int>) -> Bool {
        words.indices.contains { place in
            clauses.contains(words[place].clause)
                && (["not", "no", "none", "never", "neither", "nor", "nobody", "whether", "if"]
                    .contains(words[place].lower)
                    || shareWords.contains(words[place].lower)
                        && quantifier(at: place).map { $0.extent.isSweeping } ?? false)
        }
    }

    private func isParted(_ place: Int) -> Bool {
        gap(before: place).contains { ",;:".contains($0) }
    }

    /// How many a word says they are, and which words say so, with the number and the articles before the noun: "nearly all of
    /// the 28".
    private func quantifier(at place: Int) -> (extent: ShareWord.Extent, places: Range<Int>)? {
        func lower(_ at: Int) -> String { words.indices.contains(at) ? words[at].lower : "" }
        let last = lower(place - 1)
        let isNearly = ["nearly", "almost", "virtually", "practically"].contains(last)
        var start = isNearly ? place - 1 : place
        var next = place + 1
        let extent: ShareWord.Extent
        switch lower(place) {
        case "all":
            guard !["not", "of", "at", "after", "above", "once"].contains(last),
                !gap(before: next).contains("-"), !gap(before: next).contains(",")
            else { return nil }
            extent = isNearly ? .nearlyAll : .all
        case "every", "each":
            guard last != "not", !["other", "few", "time"].contains(lower(next)),
                lengths[lower(next)] == nil,
                smallNumbers[lower(next)] == nil || lower(next) == "one",
                next < words.count, !words[next].isNumber
            else { return nil }
            if lower(next) == "single" { next += 1 }
            if lower(next) == "one" { next += 1 }
            extent = isNearly ? .nearlyAll : .all
        case "everyone", "everybody":
            guard last != "not" else { return nil }
            extent = isNearly ? .nearlyAll : .all
        case "none":
            guard lower(next) == "of" else { return nil }
            extent = isNearly ? .hardlyAny : .none
        case "not":
            if lower(next) == "a", lower(next + 1) == "single" {
                next += 2
            } else if lower(next) == "one" || lower(next) == "single" {
                next += 1
            } else {
                return nil
            }
            extent = .none
        case "nobody":
            extent = isNearly ? .hardlyAny : .none
        case "no":
            guard place == start || isNearly, !deniedThings.contains(lower(next)) else {
                return nil
            }
            if lower(next) == "one" { next += 1 }
            extent = isNearly ? .hardlyAny : .none
        case "most":
            guard !["the", "at", "what", "very"].contains(last),
                lower(next) == "of" || isPlural(next)
            else { return nil }
            extent = .most
        case "majority", "minority":
            guard lower(next) == "of" else { return nil }
            if ["vast", "great", "large", "small", "overwhelming", "clear", "big"].contains(last) {
                start -= 1
            }
            if ["a", "the"].contains(lower(start - 1)) { start -= 1 }
            extent = lower(place) == "majority" ? .most : .minority
        case "few":
            if last == "a", lower(place - 2) == "only" {
                start = place - 2
            } else if last == "very" || last == "only" {
                start = place - 1
            } else if ["a", "the", "these", "those", "every", "first", "last"].contains(last) {
                return nil
            }
            guard lower(next) == "of" || isPlural(next) else { return nil }
            extent = .few
        case "any", "anyone", "anybody":
            guard ["hardly", "scarcely", "barely"].contains(last) else { return nil }
            start = place - 1
            extent = .hardlyAny
        default:
            return nil
        }
        // "of the 28"
        while next < words.count,
            ["of", "the", "these", "those", "its", "their"].contains(lower(next))
                || words[next].isNumber || smallNumbers[lower(next)] != nil
        { next += 1 }
        guard next < words.count, lengths[singular(lower(next))] == nil,
            !["time", "times", "cases", "probably"].contains(lower(next))
        else { return nil }
        return (extent, start..<next)
    }

    private func isPlural(_ place: Int) -> Bool {
        guard place < words.count else { return false }
        let word = words[place]
        return participantStems.contains(word.stem) || irregularPlurals.contains(word.lower)
            || word.lower.hasSuffix("s") && !word.lower.hasSuffix("ss") && isContent(word)
                && !word.lower.hasSuffix("ous")
    }
}

private let irregularPlurals: Set<String> = ["mice", "geese", "teeth", "feet", "bacteria"]

/// Every word that may be such a word or its core.
let shareWords: Set<String> = [
    "all", "every", "each", "everyone", "everybody", "none", "not", "nobody", "no", "most",
    "majority", "minority", "few", "any", "anyone", "anybody",
]

/// What is denied by *no* where nobody is counted.
private let deniedThings: Set<String> = [
    "longer", "more", "less", "fewer", "significant", "difference", "differences", "effect",
    "effects", "change", "changes", "evidence", "doubt", "matter", "such", "other", "better",
    "worse", "clear", "link", "association", "higher", "lower", "benefit", "sign", "reliable",
    "measurable", "detectable", "greater",
]

/// Words that open a clause which says when or why, or of which thing.
private let subordinators: Set<String> = [
    "when", "because", "although", "though", "while", "whereas", "who", "which", "that", "but",
    "unless", "if", "since", "until", "whose", "where", "once", "so",
]
