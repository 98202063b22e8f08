extension Tokenizer {
    /// A word, read eight bytes at a time where it is in plain letters.
    ///
    /// Words are most of a text: byte by byte, each letter would cost a multiplication that waits for the
    /// one before it, and a branch.
    @inline(__always)
    func word(at start: Int, _ flags: Token.Flags) -> Token {
        var place = start
        var hash = WordHash()
        var small: UInt64 = 0
        var capitals: UInt64 = 0
        while place + 8 <= bytes.count {
            let piece = eight(at: place)
            let folded = piece | 0x2020_2020_2020_2020
            let letters = Tokenizer.letters(piece, folded)
            // Eight times the number of letters before the first byte that is none.
            let bits = UInt64((~letters & 0x8080_8080_8080_8080).trailingZeroBitCount) & 0x78
            guard bits < 64 else {
                small |= piece
                capitals |= ~piece
                hash.append(piece: folded)
                place += 8
                continue
            }
            let own = (1 &<< bits) &- 1
            place += Int(bits >> 3)
            guard place == end || bytes[place] < 0x80 else { break }
            small |= piece & own
            capitals |= ~piece & own
            if bits > 0 { hash.append(piece: folded & own) }
            var flags = flags
            if capitals & 0x2020_2020_2020_2020 != 0 { flags.insert(.capital) }
            if small & 0x2020_2020_2020_2020 == 0 { flags.insert(.allCapitals) }
            return word(start, place, hash.value, flags)
        }
        return mixedWord(at: start, flags)
    }

    /// A word with letters beyond ASCII, or at the very end of the text.
    private func mixedWord(at start: Int, _ flags: Token.Flags) -> Token {
        var place = start
        var hash = WordHash()
        var capitals = 0
        while place < end {
            let byte = bytes[place]
            if (byte | 0x20) &- 0x61 < 26 {
                if byte & 0x20 == 0 { capitals += 1 }
                hash.append(byte | 0x20)
                place += 1
            } else if byte >= 0x80, let width = letterWidth(at: place) {
                for offset in place..<(place + width) { hash.append(bytes[offset]) }
                place += width
            } else {
                break
            }
        }
        var flags = flags
        if capitals > 0 { flags.insert(.capital) }
        if capitals == place - start { flags.insert(.allCapitals) }
        return word(start, place, hash.value, flags)
    }

    @inline(__always)
    private func word(_ start: Int, _ end: Int, _ hash: UInt64, _ flags: Token.Flags) -> Token {
        let code = lexicon.table.value(hash)
        var token = token(.word, start, end, code, flags)
        // Whether a word is known nobody can foretell: of those that are not, the first place knows nothing.
        let known = lexicon.words[Int(code)]
        token.classes = known.classes
        token.keyword = known.keyword
        token.flags.formUnion(known.flags)
        return token
    }

    /// Eight bytes, the first lowest; zero beyond the end of the window.
    @inline(__always)
    private func eight(at place: Int) -> UInt64 {
        // Any eight bytes make an integer, and the span checks that they are there.
        let piece = unsafe bytes.span.bytes.unsafeLoadUnaligned(
            fromByteOffset: place, as: UInt64.self
        ).littleEndian
        let room = end - place
        return room >= 8 ? piece : piece & ((1 &<< UInt64(room * 8)) &- 1)
    }

    /// The high bit of each byte that is an ASCII letter; `folded` is `piece` in lower case.
    @inline(__always)
    private static func letters(_ piece: UInt64, _ folded: UInt64) -> UInt64 {
        // Without their own high bits, sums stay within their bytes.
        let low = folded & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
        let beyondZ = low &+ 0x0505_0505_0505_0505
        return fromA & ~beyondZ & ~piece & 0x8080_8080_8080_8080
    }

    /// The width of the non-ASCII letter here, or `nil` for anything else.
    func letterWidth(at place: Int) -> Int? {
        let lead = bytes[place]
        let width = Tokenizer.width(lead)
        guard place + width <= end else { return nil }
        switch lead {
        case 0xC2: return bytes[place + 1] == 0xB5 ? 2 : nil
        case 0xC3: return bytes[place + 1] == 0x97 || bytes[place + 1] == 0xB7 ? nil : 2
        case 0xC4...0xDF: return 2
        case 0xE0, 0xE1, 0xE3...0xED: return 3
        case 0xE2: return bytes[place + 1] == 0x84 && bytes[place + 2] == 0xA6 ? 3 : nil
        default: return nil
        }
    }
}
