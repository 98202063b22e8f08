import Prose
import Testing

@Suite struct DecodingTests {
    private func check(
        _ bytes: [UInt8], _ text: String, problem: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) {
        let decoding = try? Decoding.decode(bytes).get()
        #expect(decoding?.text == text, sourceLocation: location)
        #expect(decoding?.problems.count == (problem == nil ? 0 : 1), sourceLocation: location)
        if let problem {
            #expect(
                decoding?.problems.first?.message.contains(problem) == true,
                sourceLocation: location)
        }
    }

    private func check(
        _ bytes: [UInt8], refusedAs reason: UnreadableInput, limit: Int = Decoding.defaultLimit,
        at location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            Decoding.decode(bytes, limit: limit) == .failure(reason), sourceLocation: location)
        #expect(reason.message(of: "“a”").hasPrefix("“a” "), sourceLocation: location)
    }

    @Test func `UTF-8 reads with and without its mark`() {
        check(Array("Flow: 31 %, naïve.".utf8), "Flow: 31 %, naïve.")
        check([0xEF, 0xBB, 0xBF] + Array("Hi".utf8), "\u{FEFF}Hi")
    }

    @Test func `UTF-16 reads when a mark says so`() {
        check([0xFF, 0xFE, 0x48, 0, 0x69, 0], "\u{FEFF}Hi")
        check([0xFE, 0xFF, 0, 0x48, 0, 0x69], "\u{FEFF}Hi")
        check([0xFF, 0xFE, 0x3D, 0xD8, 0x4D, 0xDC], "\u{FEFF}👍")
        check([0xFF, 0xFE, 0x48, 0, 0x00, 0xD8], "\u{FEFF}H\u{FFFD}", problem: "UTF-16")
        check([0xFF, 0xFE, 0x48, 0, 0x69], "\u{FEFF}H", problem: "UTF-16")
    }

    @Test func `what is not UTF-8 is replaced and its place is told`() {
        check(
            Array("Caf".utf8) + [0xE9] + Array(" noir".utf8), "Caf\u{FFFD} noir", problem: "Byte 3 "
        )
        check(Array("é".utf8) + [0xC0, 0xAF], "é\u{FFFD}\u{FFFD}", problem: "Byte 2 ")
        check(Array("ab".utf8) + [0xE2, 0x80], "ab\u{FFFD}", problem: "Byte 2 ")
        check(
            Array("a".utf8) + [0xED, 0xA0, 0x80], "a\u{FFFD}\u{FFFD}\u{FFFD}", problem: "Byte 1 ")
    }

    @Test func `what is no text is refused with a reason`() {
        check([], refusedAs: .empty)
        check(Array(" \n\t\u{A0}".utf8), refusedAs: .empty)
        check([0xEF, 0xBB, 0xBF, 0x0A], refusedAs: .empty)
        check([0xFF, 0xFE], refusedAs: .empty)
        check(Array("abc".utf8) + [0], refusedAs: .binary(kind: "binary data", offset: 3))
        check(Array("%PDF-1.7".utf8), refusedAs: .binary(kind: "a PDF", offset: 0))
        check(Array("abcdef".utf8), refusedAs: .tooLong(bytes: 6, limit: 5), limit: 5)
    }

    @Test func `the form is told from the name, else from the beginning`() {
        func form(_ text: String, _ name: String? = nil) -> Article.Format {
            Article.Format(of: text, named: name)
        }
        #expect(form("x", "a.md") == .markdown)
        #expect(form("x", "dir.d/A.HTM") == .html)
        #expect(form("<p>x", "a.txt") == .plain)
        #expect(form(" \n<!DOCTYPE html><p>x") == .html)
        #expect(form("<div class=a>x") == .html)
        #expect(form("\u{FEFF}<html>") == .html)
        #expect(form("\u{FEFF}# Heading") == .markdown)
        #expect(form("<5% of them fell.") == .plain)
        #expect(form("Text.\n\n## Heading\n") == .markdown)
        #expect(form("See [this](https://example.org).") == .markdown)
        #expect(form("Up **to** 31%") == .markdown)
        #expect(form("Pain.[^1]\n\n[^1]: Smith.") == .markdown)
        #expect(form("---\ntitle: x\n---\nText") == .markdown)
        #expect(form("#1 in sales. 2 ** 3. A list:\n- a\n- b\n[3] Smith.", "draft") == .plain)
    }
}
