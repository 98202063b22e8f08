/// A title in the form in which titles are compared: its words in small letters without marks and signs.
struct TitleKey: Hashable {
    let words: [String]
    /// The words run together.
    let squeezed: [UInt8]

    init(_ title: String) {
        words = Self.words(of: title)
        squeezed = words.flatMap { Array($0.utf8) }
    }

    /// The folded words of a text; a hyphen, an apostrophe or any other sign parts them.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte.isLetter || byte.isDigit {
                    word.append(byte.lowercased)
                    continue
                }
            } else {
                let folded = LetterFolding.folded(scalar)
                if !folded.isEmpty || (0x300...0x36F).contains(scalar.value) {
                    word += folded.utf8
                    continue
                }
            }
            if !word.isEmpty { words.append(String(utf8: word)) }
            word = []
        }
        if !word.isEmpty { words.append(String(utf8: word)) }
        return words
    }

    /// How alike two titles are, from 0 to 1: the Dice coefficient of their runs of three characters.
    ///
    /// Titles that differ in a number, or in a word that makes another work of it ("protocol", "reply",
    /// "part II"), are at most half alike, however long they are.
    func similarity(to other: TitleKey) -> Double {
        if squeezed == other.squeezed { return squeezed.isEmpty ? 0 : 1 }
        guard squeezed.count >= 3, other.squeezed.count >= 3 else { return 0 }
        let shorter = Double(min(squeezed.count, other.squeezed.count))
        guard shorter / Double(max(squeezed.count, other.squeezed.count)) > 0.4 else { return 0 }
        let alike = Self.dice(squeezed, other.squeezed)
        return isAnotherWork(other) ? min(alike, 0.5) : alike
    }

    /// Whether the two differ in a word that tells works of one study apart.
    private func isAnotherWork(_ other: TitleKey) -> Bool {
        let difference = Set(words).symmetricDifference(other.words)
        return difference.contains { word in
            Self.tellingWords.contains(word) || word.utf8.contains(where: \.isDigit)
        }
    }

    /// Whether the first words alone still mean this work: none of the others tells works of one study apart.
    func isItself(cutAfter count: Int) -> Bool {
        !words.dropFirst(count).contains(where: Self.tellingWords.contains)
    }

    private static let tellingWords: Set<String> = [
        "protocol", "erratum", "corrigendum", "correction", "reply", "response", "comment",
        "commentary",
        "editorial", "rationale", "design", "baseline", "retraction", "retracted", "update",
        "followup",
        "ii", "iii", "iv", "vi", "vii", "viii", "pilot", "feasibility", "men", "women", "boys",
        "girls",
    ]

    private static func dice(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let left = trigrams(left)
        let right = trigrams(right)
        var shared = 0
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                shared += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(shared) / Double(left.count + right.count)
    }

    private static func trigrams(_ bytes: [UInt8]) -> [UInt32] {
        (0..<(bytes.count - 2)).map { place in
            UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
        }
        .sorted()
    }
}
