import Prose

/// What a sentence without a mark shows of whether it goes on telling what was told before it.
struct ToldSentence {
    /// The block it stands in.
    let block: Int
    /// Its words and signs.
    private let all: [Token]
    private let words: [Token]
    private let text: PlainText

    /// Reads a sentence; of one without end no more than a person would.
    ///
    /// What it shows is found out when it is asked for.
    init(_ sentence: Sentence, in article: Article) {
        let range = sentence.range
        block = sentence.block
        text = article.text
        all = tokens(
            in: text, within: TextRange(range.start, min(range.end, range.start + 600)))
        words = all.filter { $0.kind != .sign }
    }

    /// Whether it tells what once happened.
    var isPast: Bool { isToldInPast(words, in: text) }

    /// Whether it speaks of *the study*, *the researchers*, *the placebo group*.
    var pointsAtStudy: Bool { Claims.pointsAtStudy(words) }

    /// Whether a voice, a time or a place of its own begins with it.
    var isSomebodyElse: Bool {
        all.contains { $0.isSign("\"") || $0.has([.firstPerson, .secondPerson]) }
            || words.contains { strangers.contains($0.key) }
            || words.indices.contains { picksTime($0, words) }
    }

    /// Whether a study begins with it: "a survey", "another team".
    var opensStudy: Bool { words.indices.contains { Claims.opensStudy($0, words) } }

    /// Whether it tells what was done to people or things in a study: "pupils were taught the violin".
    var isStudyDone: Bool {
        words.contains { deeds.contains($0.key) || $0.bears([.conducts]) && $0.has([.past]) }
            && isPast
    }

    /// The names and years in it, in small letters.
    var names: Set<String> { Set(words.compactMap { name($0, text) }) }

    /// The names and years that were not there before.
    ///
    /// What opens a sentence is written large in any case, but nobody else's *'s* is.
    func newNames(beside known: Set<String>) -> Set<String> {
        let telling = words.enumerated().compactMap { place, word in
            place > 0 || isOwner(word, text) ? name(word, text) : nil
        }
        return Set(telling).subtracting(known)
    }
}

/// A name or a year, in small letters and without its *'s*.
private func name(_ word: Token, _ text: PlainText) -> String? {
    guard word.kind == .number || word.isCapitalised else { return nil }
    let written = text[word.range].lowercased()
    if word.kind == .number {
        guard written.prefix(4).allSatisfy(\.isNumber),
            written.count == 4 || written.hasSuffix("s"),
            let year = Int(written.prefix(4)), (1500...2100).contains(year)
        else { return nil }
        return written
    }
    return written.hasSuffix("'s") || written.hasSuffix("’s")
        ? String(written.dropLast(2)) : written
}

/// "Seattle's", not "It's" and "What's".
private func isOwner(_ word: Token, _ text: PlainText) -> Bool {
    word.isCapitalised && word.classes.isEmpty
        && ["'s", "’s"].contains { text[word.range].hasSuffix($0) }
}

/// "a survey", "another team": a study that was not spoken of before.
private func opensStudy(_ place: Int, _ words: [Token]) -> Bool {
    guard openers.contains(words[place].key) else { return false }
    return words[(place + 1)...].prefix(4).contains { studies.contains($0.key) }
}

/// "last year", "two years ago", "this week": news, and not the time of the study.
private func picksTime(_ place: Int, _ words: [Token]) -> Bool {
    guard lately.contains(words[place].key), place + 1 < words.count else { return false }
    return words[place + 1].bears([.time]) || spans.contains(words[place + 1].key)
}

private let openers = keys("a an another other others earlier previous recent new newer")
private let studies = keys(
    """
    study studies trial trials experiment experiments survey surveys review reviews meta-analysis cohort poll
    investigation paper papers analysis team researchers
    """)
/// Another voice, another place, the world at large.
private let strangers = keys(
    """
    elsewhere meanwhile separately critics experts worldwide globally nationwide everywhere nowadays today ago
    another average
    """)
private let lately = keys("last this next past")
private let spans = keys("year week month decade century spring summer autumn winter season")
/// What those who do a study do to people and things, as it is told in plain words.
private let deeds = keys(
    """
    given gave taught asked fed told offered followed tracked tested split sent put scanned measured counted compared
    recruited drew handed randomised randomized assigned watched
    """)

private func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
}
