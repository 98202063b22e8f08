/// Cuts plain text into tokens in one pass.
///
/// Addresses, versions and the like become one opaque token, so that no scanner ever sees their digits.
/// Not to be copied, as the closure that fills the tokens would otherwise.
struct Tokenizer: ~Copyable {
    let bytes: [UInt8]
    let lexicon: Lexicon
    private(set) var base = 0
    private(set) var end = 0

    init(_ bytes: [UInt8], _ lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
    }

    /// Replaces `tokens` by those of a range; returns what any of them is marked with.
    mutating func scan(_ range: Range<Int>, into tokens: inout [Token]) -> Token.Flags {
        base = range.lowerBound
        end = range.upperBound
        tokens.removeAll(keepingCapacity: true)
        // No token is shorter than a byte; room for all of them saves asking for room at each.
        var marks: Token.Flags = []
        tokens.append(addingCapacity: range.count) { output in
            marks = scan(into: &output)
        }
        return marks
    }

    private func scan(into tokens: inout OutputSpan<Token>) -> Token.Flags {
        var place = base
        var flags: Token.Flags = .newLine
        var marks: Token.Flags = []
        while place < end {
            let byte = bytes[place]
            let token: Token
            if (byte | 0x20) &- 0x61 < 26 {
                token = word(at: place, flags)
                if startsAddress(word: token, at: place) {
                    place = absorbAddress(into: &tokens, token)
                    flags = []
                    continue
                }
            } else if byte == 0x20 {
                flags.insert(.spaced)
                place += 1
                continue
            } else if Tokenizer.isDigit(byte) {
                token = literal(at: place, flags)
            } else if byte >= 0x80 {
                guard let found = high(at: place, flags) else {
                    flags.insert(.spaced)
                    place += Tokenizer.width(byte)
                    continue
                }
                token = found
            } else if byte &- 0x09 < 5 {
                flags.insert(.spaced)
                if byte == 0x0A || byte == 0x0D { flags.insert(.newLine) }
                place += 1
                continue
            } else if byte == 0x2E, place + 1 < end, Tokenizer.isDigit(bytes[place + 1]),
                flags != [] || !Tokenizer.touches(tokens.span.last)
            {
                // Before the plain sign: ".45" is a literal when no digit or letter touches it.
                token = literal(at: place, flags)
            } else {
                token = sign(UInt16(byte), at: place, 1, flags)
                if startsAddress(sign: byte, at: place) {
                    place = absorbAddress(into: &tokens, token)
                    flags = []
                    continue
                }
            }
            marks.formUnion(token.flags)
            tokens.append(token)
            place = base + Int(token.end)
            flags = []
            // What follows most tokens.
            if place < end, bytes[place] == 0x20 {
                flags = .spaced
                place += 1
            }
        }
        return marks
    }

    // MARK: Addresses

    /// Whether this sign is the tell-tale of an address: "://" or "@".
    @inline(__always)
    private func startsAddress(sign: UInt8, at place: Int) -> Bool {
        if sign == 0x3A {
            return place + 2 < end && bytes[place + 1] == 0x2F && bytes[place + 2] == 0x2F
        }
        return sign == 0x40 && place + 1 < end && (bytes[place + 1] | 0x20) &- 0x61 < 26
    }

    /// Whether this word is "www" before a stop.
    @inline(__always)
    private func startsAddress(word token: Token, at place: Int) -> Bool {
        guard bytes[place] | 0x20 == 0x77, token.end - token.start == 3, place + 4 < end else {
            return false
        }
        return bytes[place + 1] | 0x20 == 0x77 && bytes[place + 2] | 0x20 == 0x77
            && bytes[place + 3] == 0x2E
    }

    /// Replaces the tokens back to the last blank and the bytes up to the next by one opaque token.
    private func absorbAddress(into tokens: inout OutputSpan<Token>, _ token: Token) -> Int {
        var first = token
        while !first.isSpaced, let last = tokens.span.last {
            if last.kind == .opaque || last.isSign(Sign.open) || last.isSign(0x3C) { break }
            first = last
            _ = tokens.removeLast()
        }
        let stop = blank(from: base + Int(token.end))
        tokens.append(
            self.token(.opaque, base + Int(first.start), stop, 0, first.flags.subtracting(.starter))
        )
        return stop
    }

    func blank(from start: Int) -> Int {
        var place = start
        while place < end, !Tokenizer.isBlank(bytes[place]) { place += 1 }
        return place
    }

    // MARK: Bytes

    func token(
        _ kind: Token.Kind, _ start: Int, _ end: Int, _ code: UInt16, _ flags: Token.Flags
    ) -> Token {
        Token(
            start: UInt16(truncatingIfNeeded: start - base),
            end: UInt16(truncatingIfNeeded: end - base),
            code: code, kind: kind, flags: flags)
    }

    @inline(__always)
    private static func touches(_ token: Token?) -> Bool {
        guard let token else { return false }
        return token.kind == .word || token.kind == .literal || token.isSign(Sign.close)
            || token.isSign(Sign.percent)
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func width(_ lead: UInt8) -> Int {
        lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    }

    /// A blank of ASCII; those beyond it join nothing to an address either, but are left to `high`.
    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}

extension Span {
    /// The last element, or `nil` where there is none.
    var last: Element? { isEmpty ? nil : self[count - 1] }
}
