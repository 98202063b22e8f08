/// A text with places marked in it, so that no test counts offsets.
///
/// "Blood flow rose by 1️⃣31%2️⃣." is the text without the marks, with the marks' UTF-8 offsets.
public struct MarkedText: Sendable {
    /// The text without the marks.
    public let text: String
    /// The UTF-8 offset in `text` at which each mark stands; a mark that stands twice keeps its first place.
    public let offsets: [String: Int]

    /// Takes the marks 0️⃣ to 9️⃣ out of `marked`.
    public init(_ marked: String) {
        var text = ""
        var length = 0
        var offsets: [String: Int] = [:]
        for character in marked {
            if Self.marks.contains(character) {
                if offsets[String(character)] == nil { offsets[String(character)] = length }
            } else {
                text.append(character)
                length += character.utf8.count
            }
        }
        self.text = text
        self.offsets = offsets
    }

    /// The offset of a mark, -1 where the text has none, so that a forgotten mark fails the test.
    public subscript(mark: String) -> Int { offsets[mark] ?? -1 }

    /// The offsets between two marks.
    public func range(_ start: String, _ end: String) -> Range<Int> {
        let (first, last) = (self[start], self[end])
        return first >= 0 && last >= first ? first..<last : 0..<0
    }

    private static let marks: Set<Character> = [
        "0️⃣", "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣",
    ]
}
