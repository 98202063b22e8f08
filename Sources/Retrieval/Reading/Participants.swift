import Citations

/// How many took part, if the sentences leave no doubt.
///
/// A number that stands with the words of enrolment ("we randomised 120 patients", "a total of 24
/// healthy volunteers were recruited") is taken when all such agree; else the only number of people
/// named at all ("24 healthy volunteers", "n = 24"); never when a greater number of people is named.
/// Group sizes ("60 patients in the massage group") therefore never pass for the whole.
func participantsSaid(in passages: [Passage]) -> Int? {
    var enrolled: Set<Int> = []
    var named: Set<Int> = []
    var hasParts = false
    for passage in passages where passage.role != .title {
        let words = wordsOf(passage.text)
        var mentions = 0
        for place in words.indices {
            guard let count = number(at: place, in: words), (1...10_000_000).contains(count.value)
            else { continue }
            let noun = noun(after: count.end, in: words)
            guard
                noun != nil
                    || isSampleSize(at: place, in: words)
                        && !countsAnimals(after: count.end, in: words)
            else { continue }
            named.insert(count.value)
            mentions += 1
            if isPart(after: noun ?? place, in: words) {
                hasParts = true
            } else if let noun, isEnrolled(from: place, noun: noun, in: words) {
                enrolled.insert(count.value)
            }
        }
        // "Eight patients and eight controls": none of the two is the whole.
        if mentions > 1 { hasParts = true }
    }
    let candidates = enrolled.isEmpty && !hasParts ? named : enrolled
    guard candidates.count == 1, let count = candidates.first, count == named.max() else {
        return nil
    }
    return count
}

/// Words and the signs that matter, lower-case, digits with their separators.
private func wordsOf(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func flush() {
        while let last = word.last, ",.-".contains(last) { word.removeLast() }
        if !word.isEmpty { words.append(word) }
        word = ""
    }
    for character in text.lowercased() {
        if character.isLetter || character.isNumber || (!word.isEmpty && ",.-".contains(character))
        {
            word.append(character)
        } else {
            flush()
            if "=%(±/–".contains(character) { words.append(String(character)) }
        }
    }
    flush()
    return words
}

private func number(at place: Int, in words: [String]) -> (value: Int, end: Int)? {
    let word = words[place]
    if word.first?.isNumber == true {
        // No decimals, no part of a range, percent or fraction.
        let after = words.indices.contains(place + 1) ? words[place + 1] : ""
        let before = place > 0 ? words[place - 1] : ""
        guard !word.contains("."), !word.contains("-"), !notCounts.contains(after),
            !["±", "/", "–", "aged"].contains(before),
            !(before == "of" && place > 1 && words[place - 2].first?.isNumber == true)
        else { return nil }
        let groups = word.split(separator: ",")
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return Int(groups.joined()).map { ($0, place + 1) }
    }
    // "Twenty-four": number words begin sentences; "twelve of these patients" are a part.
    if words.indices.contains(place + 1), notCounts.contains(words[place + 1]) { return nil }
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, let tens = tens[parts[0]], let unit = units[parts[1]], unit < 10 {
        return (tens + unit, place + 1)
    }
    if let tens = tens[word] {
        if words.indices.contains(place + 1), let unit = units[words[place + 1]], unit < 10 {
            return (tens + unit, place + 2)
        }
        return (tens, place + 1)
    }
    return units[word].map { ($0, place + 1) }
}

/// "n = 24".
private func isSampleSize(at place: Int, in words: [String]) -> Bool {
    place > 1 && words[place - 1] == "=" && words[place - 2] == "n"
}

/// "n = 13 pigs", "n = 8 samples": a size, but not of people.
private func countsAnimals(after end: Int, in words: [String]) -> Bool {
    words[min(end, words.count)..<min(end + 3, words.count)].prefix { !stops.contains($0) }
        .contains { animalWords.contains($0) || counted.contains($0) }
}

/// The place of a noun for people within four words.
private func noun(after end: Int, in words: [String]) -> Int? {
    for place in end..<min(end + 5, words.count) {
        if people.contains(words[place]) { return place }
        if words[place].first?.isNumber == true || stops.contains(words[place]) { return nil }
    }
    return nil
}

/// Whether a number is said of one group: "30 patients in each group", "eight subjects (group 1)".
private func isPart(after place: Int, in words: [String]) -> Bool {
    let after = words[min(place + 1, words.count)..<min(place + 5, words.count)]
    return after.contains { ["each", "per", "group", "arm"].contains($0) }
}

private func isEnrolled(from place: Int, noun: Int, in words: [String]) -> Bool {
    // The words of enrolment belong to the number next to them.
    let isNumber = { (word: String) in word.first?.isNumber == true }
    let before = words[max(0, place - 4)..<place].reversed().prefix { !isNumber($0) }.reversed()
    let after = words[min(noun + 1, words.count)..<min(noun + 7, words.count)].prefix {
        !isNumber($0)
    }
    if before.last == "total" || (before.last == "of" && before.contains("total")) { return true }
    return (Array(before) + after).contains { word in enrolment.contains(where: word.hasPrefix) }
}

/// What follows a number that counts no people.
private let notCounts: Set<String> = ["%", "±", "/", "–", "percent", "per", "of"]

private let people: Set<String> = [
    "patients", "participants", "subjects", "volunteers", "adults", "children", "women", "men",
    "people", "persons", "individuals", "students", "athletes", "players", "runners", "nurses",
    "workers", "infants", "adolescents", "outpatients", "inpatients", "respondents", "males",
    "females", "veterans", "residents",
]

private let stops: Set<String> = [
    "in", "of", "with", "for", "at", "by", "from", "on", "ml", "cm", "kg", "points",
    "and", "or", "trials", "studies", "weeks", "days", "months", "years", "minutes", "sessions",
    "hours", "=", "(", "%", "times", "mg", "groups", "to",
]

/// What is counted besides people and animals.
private let counted: Set<String> = [
    "samples", "specimens", "cells", "studies", "trials", "limbs", "legs", "knees", "eyes",
    "muscles",
    "experiments", "sites", "schools", "clinics", "hospitals", "articles", "records",
]

private let enrolment = [
    "randomi", "recruit", "enrol", "includ", "participated", "involv", "eligible",
]

private let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
]

private let units: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
]
