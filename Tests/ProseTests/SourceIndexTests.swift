import Prose
import TestSupport
import Testing

@Suite struct SourceIndexTests {
    /// The mark's place in UTF-16 units, code points, line and column.
    private func check(
        _ marked: String, utf16: Int, codePoint: Int, line: Int, column: Int,
        at location: SourceLocation = #_sourceLocation
    ) {
        let text = MarkedText(marked)
        let index = SourceIndex(text.text)
        let offset = text["1️⃣"]
        #expect(index.utf16(of: offset) == utf16, sourceLocation: location)
        #expect(index.codePoint(of: offset) == codePoint, sourceLocation: location)
        let position = index.position(of: offset)
        #expect(position.line == line, sourceLocation: location)
        #expect(position.column == column, sourceLocation: location)
    }

    @Test func `units are counted as each reader counts them`() {
        check("1️⃣Flow", utf16: 0, codePoint: 0, line: 1, column: 1)
        check("naïve 1️⃣31%", utf16: 6, codePoint: 6, line: 1, column: 7)
        check("👍🏽 1️⃣31%", utf16: 5, codePoint: 3, line: 1, column: 4)
        check("e\u{301}1️⃣", utf16: 2, codePoint: 2, line: 1, column: 3)
    }

    @Test func `every line end counts once`() {
        check("a\nb\r\nc\rd1️⃣", utf16: 8, codePoint: 8, line: 4, column: 2)
        check("a\n\n1️⃣", utf16: 3, codePoint: 3, line: 3, column: 1)
    }

    @Test func `far into a long text it agrees with counting`() {
        let text = String(repeating: "Naïve 👍 text\n", count: 2_000)
        let index = SourceIndex(text)
        var offset = 0
        var utf16 = 0
        var codePoints = 0
        for scalar in text.unicodeScalars {
            if offset % 997 < 2 {
                #expect(index.utf16(of: offset) == utf16)
                #expect(index.codePoint(of: offset) == codePoints)
            }
            offset += scalar.utf8.count
            utf16 += scalar.utf16.count
            codePoints += 1
        }
        #expect(index.utf16(of: offset) == utf16)
        #expect(index.position(of: offset).line == 2_001)
    }

    @Test func `a place outside gives the nearest end`() {
        let index = SourceIndex("aé")
        #expect(index.utf16(of: -5) == 0)
        #expect(index.utf16(of: 99) == 2)
        #expect(index.position(of: 99) == index.position(of: 3))
        #expect(SourceIndex("").position(of: 0).column == 1)
    }
}
