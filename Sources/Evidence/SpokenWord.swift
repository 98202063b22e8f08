import Claims
import Prose

/// Whether a claim stands inside the quotation marks of somebody who speaks: the speaker is its source.
///
/// "\"Two thirds of our pupils arrive hungry,\" said the head teacher. \"Breakfast changes that.\"" What a speaker says of
/// *studies* is as vague as elsewhere, and that is another rule's.
func isSpokenWord(_ claim: Claim, in reading: Reading) -> Bool {
    let block = reading.article.blocks[reading.article.sentences[claim.sentence].block].range
    // A paragraph of many pages is no news report, and is not read again for each of its claims.
    guard claim.range.start - block.start < 4000 else { return false }
    let bytes = reading.article.text.bytes
    let end = min(block.end, claim.range.end + 2000)
    guard isInQuotes(bytes[block.start..<end], at: insideMarks(claim.range, bytes)) else {
        return false
    }
    return words(in: reading.article.text, within: TextRange(block.start, end)).contains {
        saying.contains($0.lower)
    }
}

/// A range without the quotation marks it begins or ends with.
private func insideMarks(_ range: TextRange, _ bytes: [UInt8]) -> TextRange {
    let isMark = { (byte: UInt8) in
        byte == UInt8(ascii: "\"") || byte == 0xE2 || byte < 0xA0 && byte >= 0x80
    }
    var (start, end) = (range.start, range.end)
    while start < end, isMark(bytes[start]) { start += 1 }
    while end > start, isMark(bytes[end - 1]) { end -= 1 }
    return TextRange(start, end)
}

/// Whether straight or round quotation marks are open around a range.
private func isInQuotes(_ bytes: ArraySlice<UInt8>, at range: TextRange) -> Bool {
    var isOpen = false
    var place = bytes.startIndex
    while place < bytes.endIndex {
        // “ and ” are E2 80 9C and E2 80 9D.
        let isRound =
            bytes[place] == 0xE2 && place + 2 < bytes.endIndex && bytes[place + 1] == 0x80
            && (bytes[place + 2] == 0x9C || bytes[place + 2] == 0x9D)
        if place >= range.end, isRound || bytes[place] == UInt8(ascii: "\"") { return isOpen }
        if place >= range.start, place < range.end, !isOpen { return false }
        if isRound {
            isOpen = bytes[place + 2] == 0x9C
        } else if bytes[place] == UInt8(ascii: "\"") {
            isOpen.toggle()
        }
        // What closes within the claim leaves its rest to the writer.
        if place > range.start, place + 1 < range.end, !isOpen { return false }
        place += isRound ? 3 : 1
    }
    return false
}

/// Whether a party to the story tells it of itself: a council of its plans, the police of their records.
///
/// "The cuts would save £1.4m a year, a council paper says", "the operator said", "according to the company", "The
/// company sold 1.1 million filters". A reader knows who holds the figure. What it says of the world at large ("The
/// company says its cream reduces wrinkles by 40%") needs a source as ever.
func isPartysOwn(_ claim: Claim, in reading: Reading) -> Bool {
    let sentence = reading.article.sentences[claim.sentence].range
    let front = TextRange(sentence.start, min(sentence.end, sentence.start + 600))
    guard
        claim.direction == nil || claim.agent == nil || tellsPast(front, in: reading.article)
            || smallWords(front, in: reading).contains(where: aheadWords.contains)
    else { return false }
    // "Studies show that three in four want it, the company said": what is invoked is research.
    if case .research(let range) = claim.attribution,
        smallWords(range, in: reading).contains(where: research.contains)
    {
        return false
    }
    return isTold(byPartyIn: front, of: reading)
}

/// Whether a party speaks in a stretch of the text, or tells what it did or was handed.
func isTold(byPartyIn range: TextRange, of reading: Reading) -> Bool {
    let words = smallWords(range, in: reading)
    return words.indices.contains { speaks($0, words) } || doesItself(words) || isHandedIn(words)
        || isNamedHolder(words)
}

/// The words in small letters; what is written large within a sentence is part of a name and no party of the story:
/// "the Assessment Board says".
private func smallWords(_ range: TextRange, in reading: Reading) -> [String] {
    let bytes = reading.article.text.bytes
    return words(in: reading.article.text, within: range).map { word in
        let isLarge = word.range.start > range.start && bytes[word.range.start] &- 0x41 < 26
        return isLarge ? "^" + word.lower : word.lower
    }
}

/// "a report to the cabinet says", "police figures show", "the operator said", "according to the company".
private func speaks(_ place: Int, _ words: [String]) -> Bool {
    if words[place] == "according", place + 1 < words.count, words[place + 1] == "to" {
        return isParty(words[(place + 2)...].prefix(5))
    }
    guard saying.contains(words[place]) || showing.contains(words[place]) else { return false }
    if isParty(words[..<place].suffix(5)) { return true }
    if place > 0, saying.contains(words[place]), tellsOfOwn(place, words) { return true }
    // "Orders were down by a third, he said", "the group reported on Tuesday".
    if place > 2, place + 1 == words.count, ["he", "she"].contains(words[place - 1]) {
        return true
    }
    if place + 2 < words.count, words[place + 1] == "on", weekdays.contains(words[place + 2]) {
        return !words[..<place].suffix(5).contains(where: research.contains)
    }
    // "…, said the operator."
    return place > 3 && place + 6 > words.count && isParty(words[(place + 1)...])
}

/// Whether those who say something say it of what is theirs: "says he moved 212 of them", "Her blood pressure, she says, has
/// come down", "Zipt says 61,400 people have ridden its scooters".
private func tellsOfOwn(_ place: Int, _ words: [String]) -> Bool {
    guard !words.contains(where: research.contains) else { return false }
    if place + 1 < words.count, ["he", "she"].contains(words[place + 1]) { return true }
    if ["he", "she"].contains(words[place - 1]) {
        return ["his", "her"].contains(words[0])
    }
    // A name opens the sentence.
    return place <= 3 && ["says", "said"].contains(words[place])
        && words[1..<place].allSatisfy { $0.hasPrefix("^") }
        && !["it", "this", "that", "who", "which", "one", "the", "some", "many", "a", "everyone"]
            .contains(words[0])
        && words[(place + 1)...].contains { ["its", "his", "her"].contains($0) }
}

/// Whether a noun phrase names a party and no research.
private func isParty(_ words: ArraySlice<String>) -> Bool {
    words.contains(where: parties.contains) && !words.contains(where: research.contains)
}

/// "The company, based in Leiden, employs 240 people", "The force recorded 412 break-ins".
private func doesItself(_ words: [String]) -> Bool {
    guard words.count > 3, words[0] == "the", words[1...2].contains(where: parties.contains) else {
        return false
    }
    return words.dropFirst(2).prefix(8).contains(where: bookkeeping.contains)
}

/// "The harbour master, Colin Dray, logged 9,400 dips": who holds an office, with a name, of what they keep a book of.
private func isNamedHolder(_ words: [String]) -> Bool {
    guard words.count > 6, words[0] == "the",
        let name = words.indices[2...4].first(where: { words[$0].hasPrefix("^") }),
        words[name + 1].hasPrefix("^"), !words.contains(where: research.contains),
        !words[..<name].contains(where: { $0 == "of" || $0 == "by" || $0 == "and" })
    else { return false }
    return words[(name + 2)...].prefix(2).contains(where: bookkeeping.contains)
}

/// "A petition gathered 4,800 signatures": whoever asked for them has counted them.
private func isHandedIn(_ words: [String]) -> Bool {
    words.contains(where: answers.contains) && words.contains(where: handing.contains)
}

/// Words that say what somebody means to do or looks for.
let aheadWords: Set<String> = [
    "will", "won't", "would", "plan", "plans", "expect", "expects", "hopes", "aims",
]

private let saying: Set<String> = [
    "say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "explain", "explains",
    "explained", "warn", "warns", "warned", "recall", "recalls", "recalled", "insist", "insists",
    "insisted", "announced", "asks", "asked", "complains", "complained", "jokes", "joked",
]

private let showing: Set<String> = [
    "show", "shows", "showed", "report", "reports", "reported", "expect", "expects", "estimates",
    "heard", "puts",
]

private let parties: Set<String> = [
    "council", "councils", "councillors", "cabinet", "board", "committee", "district", "county",
    "police", "force", "brigade", "company", "firm", "operator", "developer", "developers",
    "retailer", "supermarket", "airline", "landlord", "school", "hospital", "trust", "club",
    "union", "organisers", "organizers", "spokesman", "spokeswoman", "spokesperson", "manager",
    "managers", "owner", "owners", "headteacher", "mayor", "town", "city", "village", "parish",
    "court",
    "prosecutors", "prosecution", "judge", "chairman", "chairwoman", "director", "boss", "nurse",
    "ministry", "treasury", "minister", "ministers", "driver", "drivers", "teacher", "farmer",
    "trader", "traders", "neighbour", "neighbours",
    "neighbor", "neighbors", "resident", "residents", "witness", "witnesses", "chamber", "brewery",
]

private let weekdays: Set<String> = [
    "^monday", "^tuesday", "^wednesday", "^thursday", "^friday", "^saturday", "^sunday",
]

private let research: Set<String> = [
    "study", "studies", "trial", "trials", "research", "researchers", "scientists", "experts",
    "science", "evidence", "doctors", "survey",
]

private let bookkeeping: Set<String> = [
    "spent", "sold", "employs", "employed", "hired", "recorded", "received", "holds", "runs",
    "opened", "closed", "paid", "built", "bought", "serves", "owns", "operates", "logged",
    "offered",
    "offers", "handled", "spend", "build", "hire", "pay", "buy", "sell", "counted", "issued",
    "booked",
]

private let answers: Set<String> = [
    "responses", "signatures", "objections", "replies",
]

private let handing: Set<String> = [
    "drew", "gathered", "collected", "attracted", "received", "lodged", "submitted", "signed",
    "cast", "handed",
]
