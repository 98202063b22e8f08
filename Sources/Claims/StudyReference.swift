import Prose

/// Whether a sentence goes on about a study that was spoken of before it.
///
/// "Journeys in the study took longer", "the statin group", "those given the drug", "They found", "in other words".
func goesOnAboutStudy(_ article: Article, _ sentence: Int) -> Bool {
    let words = tokens(in: article.text, within: article.sentences[sentence].range)
        .filter { $0.kind == .word }
    return saysAgain(words) || speaksForStudy(words)
        || words.indices.contains { pointsAtStudy($0, words) || pointsAtArm($0, words) }
}

/// Whether it speaks of a study or its arms as known: "the study", "the placebo group".
func pointsAtStudy(_ words: [Token]) -> Bool {
    guard words.contains(where: { $0.leads(to: .studyOrArm) }) else { return false }
    var words = words
    words.removeAll { $0.kind != .word }
    return words.indices.contains {
        words[$0].leads(to: .studyOrArm) && (pointsAtStudy($0, words) || pointsAtArm($0, words))
    }
}

/// "In other words", "put another way", "that is".
private func saysAgain(_ words: [Token]) -> Bool {
    let opening = words.prefix(3).map(\.key)
    return restatements.contains { opening.starts(with: $0) }
}

/// "They found", "She and her colleagues measured": those who did it.
private func speaksForStudy(_ words: [Token]) -> Bool {
    guard let first = words.first, persons.contains(first.key) else {
        return false
    }
    return words.dropFirst().prefix(5).contains {
        $0.has([.past]) && ($0.has([.reports]) || $0.bears([.conducts]))
    }
}

/// "the study", "this small trial", "the researchers", not "the largest study" and "the other review".
private func pointsAtStudy(_ place: Int, _ words: [Token]) -> Bool {
    guard studies.contains(words[place].key) else { return false }
    let before = words[..<place].suffix(2)
    guard let determiner = before.lastIndex(where: { pointers.contains($0.key) }) else {
        return false
    }
    return words[(determiner + 1)..<place].allSatisfy {
        !others.contains($0.key) && !$0.has([.preposition])
    }
}

/// "the placebo group", "both groups", "those on the dummy tablet".
private func pointsAtArm(_ place: Int, _ words: [Token]) -> Bool {
    let word = words[place]
    if arms.contains(word.key) {
        return words[..<place].suffix(3).hold(pointers)
    }
    return word.key == those && place + 1 < words.count && given.contains(words[place + 1].key)
}

private let restatements: [[WordKey]] = [
    "in other words", "put another way", "put differently", "that is", "in absolute terms",
    "put simply", "in plain words",
].map { $0.split(separator: " ").map { WordKey(String($0)) } }

private let persons = WordSet("they he she")
private let studies = WordSet(
    """
    study trial review survey experiment researchers authors team scientists investigators participants
    volunteers meta-analysis cohort
    """)
private let arms = WordSet("group groups arm arms")
private let pointers = WordSet("the this these both each either neither its their")
private let others = WordSet(
    """
    other another largest biggest first latest only newest previous earlier second third recent new separate
    most best
    """)
private let those = WordKey("those")
private let given = WordSet(
    "on given assigned allotted randomised randomized offered taking receiving told")
