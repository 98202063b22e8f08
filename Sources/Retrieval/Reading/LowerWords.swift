/// The words of a text in lower case, without signs; what is beyond ASCII counts as letters, but for
/// dashes, quotation marks and spaces.
///
/// On bytes, because abstracts are read by the thousand. Example: "Back–pain (β = 2)" gives "back",
/// "pain", "β", "2".
func lowerWords(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
        let byte = bytes[place]
        var length = 1
        var isPart = true
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            break
        case 0..<0x80: isPart = false
        // General punctuation (U+2000 to U+207F), and the signs from U+0080 to U+00BF.
        case 0xE2 where place + 2 < bytes.count && (bytes[place + 1] & 0xFE) == 0x80:
            length = 3
            isPart = false
        case 0xC2:
            length = 2
            isPart = false
        default: break
        }
        if isPart {
            word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else if !word.isEmpty {
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        place += length
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
}

/// Phrases to be found in a text, of which the first in the list wins wherever it stands.
struct Phrases<Meaning: Sendable>: Sendable {
    private let all: [(words: [String], meaning: Meaning)]
    /// The places in `all` of the phrases that begin with a word.
    private let starts: [String: [Int]]

    /// Phrases of words in lower case, parted by single spaces.
    init(_ phrases: [(words: String, meaning: Meaning)]) {
        all = phrases.map { ($0.words.split(separator: " ").map(String.init), $0.meaning) }
        var starts: [String: [Int]] = [:]
        for (place, phrase) in all.enumerated() {
            if let first = phrase.words.first { starts[first, default: []].append(place) }
        }
        self.starts = starts
    }

    /// What the first phrase of the list that occurs in these words means.
    func first(in words: [String]) -> Meaning? {
        var best = all.count
        for (place, word) in words.enumerated() {
            guard let candidates = starts[word] else { continue }
            for candidate in candidates
            where candidate < best && words[place...].starts(with: all[candidate].words) {
                best = candidate
            }
        }
        return best < all.count ? all[best].meaning : nil
    }
}
