/// What words may be, told at a glance by their first eight letters.
///
/// Words that begin alike, or share a mark by chance, have the classes of all of them: the answer is "maybe" or "no".
public struct WordClassesByBeginning: Sendable {
    /// The classes of each of 16,384 marks.
    @usableFromInline let classes: [UInt8]

    /// The classes of words, each told up to the first of its characters that is no letter of English.
    public init(_ lists: some Sequence<(classes: UInt8, words: String)>) {
        var classes = [UInt8](repeating: 0, count: 1 << 14)
        for list in lists {
            for word in list.words.split(whereSeparator: \.isWhitespace) {
                classes[WordBeginnings.mark(ofWord: word)] |= list.classes
            }
        }
        self.classes = classes
    }

    /// The classes of a word that begins with these letters: up to eight, small, the first lowest.
    @inlinable @inline(__always)
    public subscript(letters: UInt64) -> UInt8 { classes[WordBeginnings.mark(of: letters)] }
}
