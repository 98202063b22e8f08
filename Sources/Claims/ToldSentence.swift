import Prose

/// What a sentence without a mark shows of whether it goes on telling what was told before it.
struct ToldSentence {
    /// Where it stands.
    let sentence: Sentence
    private let words: [Token]
    /// What any of its words leads to and is: most questions are answered by what it does not hold.
    private let cues: WordCue
    private let classes: WordClass
    /// Whether it quotes somebody else.
    private let isQuoting: Bool
    private let text: PlainText

    /// Reads a sentence; of one without end no more than a person would.
    ///
    /// What its words show beside each other is found out when it is asked for.
    init(_ sentence: Sentence, in text: PlainText) {
        let range = sentence.range
        self.sentence = sentence
        self.text = text
        var words = tokens(
            in: text, within: TextRange(range.start, min(range.end, range.start + 600)))
        var cues: WordCue = []
        var classes: WordClass = []
        for token in words {
            cues.formUnion(token.cues)
            classes.formUnion(token.classes)
        }
        self.cues = cues
        self.classes = classes
        isQuoting = quotes(words)
        words.removeAll { $0.kind == .sign }
        self.words = words
    }

    /// The block it stands in.
    var block: Int { sentence.block }

    /// Whether it tells what once happened.
    var isPast: Bool { isToldInPast(words, in: text) }

    /// Whether it speaks of *the study*, *the researchers*, *the placebo group*.
    var pointsAtStudy: Bool { leads(to: .studyOrArm) && Claims.pointsAtStudy(words) }

    /// Whether a voice, a time or a place of its own begins with it.
    var isSomebodyElse: Bool { speaksAsWe || isStranger }

    /// Whether those who write speak of themselves: "we included nine trials".
    var speaksAsWe: Bool { classes.contains(.firstPerson) }

    /// Whether somebody else is quoted or spoken to, or another time or place comes in.
    var isStranger: Bool {
        isQuoting || classes.contains(.secondPerson)
            || leads(to: .stranger) && words.indices.contains { isStrange($0, words) }
            || leads(to: .lately) && words.indices.contains { picksTime($0, words) }
    }

    /// Whether a study begins with it: "a survey", "another team".
    var opensStudy: Bool {
        leads(to: .study) && words.indices.contains { Claims.opensStudy($0, words) }
    }

    /// Whether it tells of a review, or of studies in the plural.
    var tellsOfStudies: Bool { leads(to: .collection) }

    /// Whether it speaks of some of the studies of a review: "two of the trials", "no study", "another small trial".
    var pointsAtStudyAmongMany: Bool {
        leads(to: .member) && words.indices.contains { Claims.pointsAtStudyAmongMany($0, words) }
    }

    /// Whether it says what evidence there is: "there was little evidence", "the results were mixed".
    var weighsEvidence: Bool { leads(to: .weighed) }

    /// Whether it weighs it as a review does: "moderate-quality evidence", "evidence from one trial".
    var gradesEvidence: Bool {
        weighsEvidence
            && (words.hold(grading) || pointsAtStudyAmongMany)
    }

    /// Whether it adds something to what was told: "Saunas also lift the mood".
    var addsMore: Bool { leads(to: .adds) }

    /// Whether it tells without a verb what goes with what: "The more time, the lower the marks".
    var correlates: Bool {
        words.count > 4 && words[0].key == the && words[1].has([.comparative])
            && zip(words.dropFirst(2), words.dropFirst(3)).contains {
                $0.key == the && $1.has([.comparative])
            }
    }

    /// Whether it begins with what was spoken of last: "It may be as effective as surgery".
    var opensWithPronoun: Bool { words.first?.has([.pronoun, .demonstrative]) ?? false }

    /// Adds the stems of what it is about, people left out.
    func addSubjects(to subjects: inout Set<String>) {
        for word in words where word.isContent && !word.has([.people, .research]) {
            subjects.insert(stem(of: word.range, in: text))
        }
    }

    /// Whether it tells what was done to people or things in a study: "pupils were taught the violin".
    var isStudyDone: Bool {
        isPast
            && words.indices.contains {
                deeds.contains(words[$0].key)
                    || words[$0].bears([.conducts]) && words[$0].has([.past])
                    || isTriedOut($0)
            }
    }

    /// "They tried it on 52 of them".
    private func isTriedOut(_ place: Int) -> Bool {
        words[place].key == tried && place + 2 < words.count
            && words[place + 1].has([.pronoun, .demonstrative]) && words[place + 2].key == on
    }

    /// Whether it begins with how many took part: "Twenty volunteers lived there for four weeks".
    var opensWithHeadcount: Bool {
        guard words.count > 3, classes.contains(.people) else { return false }
        return words[0].kind == .number || headcounts.contains(words[0].key)
            ? words[1..<3].contains { $0.has([.people]) && !$0.has([.research]) } : false
    }

    /// Whether it goes on about people who were counted before it: "they took in", "their blood pressure".
    var pointsAtPeople: Bool { pointsAtStudy || words.contains { theirs.contains($0.key) } }

    /// The names and years in it, in small letters.
    var names: [String] { words.compactMap { name($0, text) } }

    /// Whether it brings a name or a year that was not there before.
    ///
    /// What opens a sentence is written large in any case, but nobody else's *'s* is.
    func bringsName(beside known: Set<String>) -> Bool {
        words.indices.contains { place in
            let word = words[place]
            guard word.kind == .number || word.isCapitalised,
                place > 0 && !isShortForm(place, words, text) || isOwner(word, text),
                let name = name(word, text)
            else { return false }
            return !known.contains(name)
        }
    }

    private func leads(to rules: WordCue) -> Bool { !cues.isDisjoint(with: rules) }
}

/// A name or a year, in small letters and without its *'s*.
private func name(_ word: Token, _ text: PlainText) -> String? {
    guard word.kind == .number || word.isCapitalised else { return nil }
    if word.kind == .number {
        guard word.range.length == 4, let year = Int(text[word.range]), (1500...2100).contains(year)
        else { return nil }
        return String(year)
    }
    let written = text[word.range].lowercased()
    return isGenitive(written) ? String(written.dropLast(2)) : written
}

/// Whether *'s* ends a word; most do not even end in the letter.
private func isGenitive(_ word: String) -> Bool {
    word.utf8.last == UInt8(ascii: "s") && (word.hasSuffix("'s") || word.hasSuffix("’s"))
}

/// "compared with ILR", "and LDL fell": what something is called for short, and not "in Leeds", "the NHS", "by NASA".
private func isShortForm(_ place: Int, _ words: [Token], _ text: PlainText) -> Bool {
    let range = words[place].range
    let letters = text.bytes[range.start..<range.end].prefix { ($0 | 0x20) &- 0x61 < 26 }
    // Of "RCTs" the last is small.
    guard place > 0, letters.count > 1, letters.dropLast().allSatisfy({ $0 & 0x20 == 0 }) else {
        return false
    }
    return !introducing.contains(words[place - 1].key)
}

/// "Seattle's", not "It's" and "What's".
private func isOwner(_ word: Token, _ text: PlainText) -> Bool {
    word.isCapitalised && word.classes.isEmpty && isGenitive(text[word.range])
}

/// Whether words of somebody else stand in quotation marks, and more of them than a name has: not 'the "roomy" cages'.
private func quotes(_ tokens: [Token]) -> Bool {
    var opening: Int?
    for place in tokens.indices where tokens[place].isSign("\"") {
        guard let first = opening else {
            opening = place
            continue
        }
        if place - first > 5 { return true }
        opening = nil
    }
    return opening != nil
}

/// Another voice, another place, the world at large; not "on average", nor another study, which `opensStudy` tells.
private func isStrange(_ place: Int, _ words: [Token]) -> Bool {
    guard words[place].leads(to: .stranger), !opensStudy(place, words) else { return false }
    return words[place].key != average || place == 0 || words[place - 1].key != on
}

/// "Two trials", "most of the larger studies", "none of these": studies of which a review tells.
private func pointsAtStudyAmongMany(_ place: Int, _ words: [Token]) -> Bool {
    guard words[place].leads(to: .member) else { return false }
    let before = words[..<place].suffix(5)
    guard
        let opening = before.lastIndex(where: {
            $0.kind == .number || amongMany.contains($0.key)
        })
    else { return false }
    return !words[opening..<place].hold(elsewhere)
}

/// "a survey", "another team": a study that was not spoken of before.
private func opensStudy(_ place: Int, _ words: [Token]) -> Bool {
    guard openers.contains(words[place].key) else { return false }
    return words[(place + 1)...].prefix(4).contains { $0.leads(to: .study) }
}

/// "last year", "two years ago", "this week": news, and not the time of the study.
private func picksTime(_ place: Int, _ words: [Token]) -> Bool {
    guard words[place].leads(to: .lately), place + 1 < words.count else { return false }
    return words[place + 1].bears([.time]) || spans.contains(words[place + 1].key)
}

private let openers = WordSet("a an another other others earlier previous recent new newer")
private let the = WordKey("the")
private let average = WordKey("average")
private let on = WordKey("on")
private let amongMany = WordSet(
    """
    a an the this these those all both each either neither one two three four five six seven eight nine ten eleven
    twelve most many several some few fewer no none any another only
    """)
/// What makes of a study one that the review cannot have meant.
private let elsewhere = WordSet("recent new newer latest earlier previous other others")
private let grading = WordSet(
    """
    quality certainty available low-quality moderate-quality high-quality low-certainty moderate-certainty
    high-certainty
    """)
/// What stands before the short name of a place or a body: "the NHS", "in US schools".
private let introducing = WordSet("the in by from at across")
private let spans = WordSet("year week month decade century spring summer autumn winter season")
/// What those who do a study do to people and things, as it is told in plain words.
private let deeds = WordSet(
    """
    given gave taught asked fed told offered followed tracked tested split sent put scanned measured counted compared
    recruited drew handed randomised randomized assigned watched
    """)
private let tried = WordKey("tried")
private let theirs = WordSet("they their them")
private let headcounts = WordSet(
    """
    six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety
    """)
