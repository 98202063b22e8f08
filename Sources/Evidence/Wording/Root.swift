/// The root of an English word in lower case: what stays when endings of meaning go as well.
///
/// "reduces", "reduced" and "reduction" share one, where a stem parts verb and noun; words with letters beyond ASCII and words of
/// two letters are their own.
///
/// - SeeAlso: Porter (1980), An algorithm for suffix stripping.
func root(of word: String) -> String {
    let bytes = Array((irregularForms[word] ?? word).utf8)
    guard bytes.count > 2, bytes.count < 64, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
        return word
    }
    var stemmer = Stemmer(word: bytes)
    return stemmer.stemmed()
}

private struct Stemmer {
    var word: [UInt8]

    mutating func stemmed() -> String {
        unifySpelling()
        stripPlural()
        stripPast()
        if ends("y"), hasVowel(word.count - 1) { word[word.count - 1] = UInt8(ascii: "i") }
        replaceFirst(of: doubleSuffixes, above: 0)
        replaceFirst(of: adjectiveSuffixes, above: 0)
        stripNounSuffix()
        stripFinalE()
        return String(decoding: word, as: UTF8.self)
    }

    /// One spelling for both sides of the ocean: randomised, tumour, anaemia, oedema, centre.
    private mutating func unifySpelling() {
        if word.count >= 6 {
            for at in 0..<word.count - 1 where word[at + 1] == UInt8(ascii: "e") {
                let isDigraph =
                    word[at] == UInt8(ascii: "o") || word[at] == UInt8(ascii: "a") && at > 0
                if isDigraph, at + 2 < word.count, !isVowel(at + 2) {
                    word.remove(at: at)
                    break
                }
            }
        }
        for ending in britishVerbs[of: word] where ends(ending) {
            // "organised", but "raised", "rising" and "noises".
            let stem = word.count - ending.utf8.count
            guard stem > 0, hasVowel(stem), !isVowel(stem - 1) else { return }
            word[stem + 1] = UInt8(ascii: "z")
            return
        }
        for ending in britishNouns[of: word] where ends(ending) {
            // "tumours", but "hours" and "poured".
            let stem = word.count - ending.utf8.count
            guard stem > 0, hasVowel(stem) else { return }
            word.remove(at: stem + 1)
            return
        }
    }

    private mutating func stripPlural() {
        if ends("sses") || ends("ies") {
            word.removeLast(2)
        } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
            word.removeLast()
        }
    }

    private mutating func stripPast() {
        if ends("eed") {
            if measure(word.count - 3) > 0 { word.removeLast() }
            return
        }
        if ends("ed"), hasVowel(word.count - 2) {
            word.removeLast(2)
        } else if ends("ing"), hasVowel(word.count - 3) {
            word.removeLast(3)
        } else {
            return
        }
        if ends("at") || ends("bl") || ends("iz") {
            word.append(UInt8(ascii: "e"))
        } else if let last = word.last, word.count > 1, word[word.count - 2] == last,
            !isVowel(word.count - 1), !"lsz".utf8.contains(last)
        {
            word.removeLast()
        } else if measure(word.count) == 1, endsShort(word.count) {
            word.append(UInt8(ascii: "e"))
        }
    }

    private mutating func stripNounSuffix() {
        for suffix in nounSuffixes[of: word] where ends(suffix) {
            let rest = word.count - suffix.utf8.count
            guard measure(rest) > 1 else { return }
            if suffix == "ion", rest > 0, !"st".utf8.contains(word[rest - 1]) { return }
            word.removeLast(suffix.utf8.count)
            return
        }
    }

    private mutating func stripFinalE() {
        if ends("e") {
            let rest = measure(word.count - 1)
            if rest > 1 || rest == 1 && !endsShort(word.count - 1) { word.removeLast() }
        }
        if ends("ll"), measure(word.count) > 1 { word.removeLast() }
    }

    private mutating func replaceFirst(
        of table: Endings<(ending: String, replacement: String)>, above least: Int
    ) {
        for (suffix, replacement) in table[of: word] where ends(suffix) {
            let rest = word.count - suffix.utf8.count
            if measure(rest) > least {
                word.removeLast(suffix.utf8.count)
                word.append(contentsOf: replacement.utf8)
            }
            return
        }
    }

    private func ends(_ suffix: String) -> Bool {
        let ending = suffix.utf8.span
        let start = word.count - ending.count
        // Most endings differ in their last letter.
        var place = ending.count - 1
        guard start > 0 else { return false }
        while place >= 0, word[start + place] == ending[place] { place -= 1 }
        return place < 0
    }

    private func isVowel(_ at: Int) -> Bool {
        switch word[at] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        case UInt8(ascii: "y"):
            at > 0 && !isVowelLetter(word[at - 1])
        default: false
        }
    }

    private func isVowelLetter(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

    private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { isVowel($0) } }

    /// How many times a vowel is followed by a consonant in the first `count` letters.
    private func measure(_ count: Int) -> Int {
        var turns = 0
        var wasVowel = false
        for at in 0..<max(0, count) {
            let vowel = isVowel(at)
            if wasVowel, !vowel { turns += 1 }
            wasVowel = vowel
        }
        return turns
    }

    private func endsShort(_ count: Int) -> Bool {
        count >= 3 && !isVowel(count - 1) && isVowel(count - 2) && !isVowel(count - 3)
            && !"wxy".utf8.contains(word[count - 1])
    }
}

/// Endings by their last letter, so that a word is held against the few that it can have.
private struct Endings<Entry: Sendable>: Sendable {
    private var byLetter = [[Entry]](repeating: [], count: 26)

    init(_ entries: [Entry], ending: (Entry) -> String) {
        for entry in entries {
            if let letter = ending(entry).utf8.last { byLetter[Int(letter) - 0x61].append(entry) }
        }
    }

    /// Those that end like a word, in the order of the table.
    subscript(of word: [UInt8]) -> [Entry] { word.last.map { byLetter[Int($0) - 0x61] } ?? [] }
}

extension Endings where Entry == String {
    init(_ endings: String...) { self.init(endings, ending: \.self) }
}

extension Endings where Entry == (ending: String, replacement: String) {
    init(_ entries: Entry...) { self.init(entries, ending: \.ending) }
}

private let britishVerbs = Endings("ise", "ises", "ised", "iser", "ising", "isation", "isations")

private let britishNouns = Endings("our", "ours", "oured", "ouring")

private let doubleSuffixes = Endings(
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble")
)

private let adjectiveSuffixes = Endings(
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", "")
)

private let nounSuffixes = Endings(
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
)
