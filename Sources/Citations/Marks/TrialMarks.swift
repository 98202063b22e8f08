import Prose

/// Scans numbers of trials in registers other than ClinicalTrials.gov.
///
/// A number is known by the register's letters right before its digits ("ISRCTN12345678"), or by the form of a
/// European one with the register's name near before it ("EudraCT number: 2004-000446-20").
struct TrialMarks {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The marks in order, disjoint, in one pass over the digits.
    func marks() -> [Mark] {
        var marks: [Mark] = []
        let span = bytes.span
        let base = bytes.startIndex
        var place = 0
        while let digit = span.next(from: place, answering: { $0.digits }) {
            place = digit + 1
            while place < span.count, span[place].isDigit { place += 1 }
            // Most figures stand behind a blank or a sign, with no hyphen behind four digits.
            let mayBeLettered = digit > 0 && Self.isOfRegister(span[digit - 1])
            let mayBeEuropean =
                place - digit == 4 && place < span.count && span[place] == UInt8(ascii: "-")
            guard mayBeLettered || mayBeEuropean,
                let mark = european(base + digit, base + place) ?? lettered(base + digit)
            else { continue }
            marks.append(mark)
            place = max(place, mark.range.end - base)
        }
        return marks
    }

    /// "ISRCTN12345678", "ChiCTR-TRC-10001234", "CTRI/2018/05/013456".
    private func lettered(_ digit: Int) -> Mark? {
        guard digit > bytes.startIndex, Self.isOfRegister(bytes[digit - 1]) else { return nil }
        let window = bytes[max(bytes.startIndex, digit - 16)..<digit]
        let start = window.suffix(while: Self.isOfRegister).startIndex
        guard start == bytes.startIndex || !bytes[start - 1].isWordByte,
            let register = Self.registers.first(where: { matches($0, start) })
        else { return nil }
        var end = bytes[..<min(bytes.endIndex, digit + 24)].end(from: digit) {
            $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
        }
        while end > digit, !bytes[end - 1].isWordByte { end -= 1 }
        guard bytes[digit..<end].count(where: \.isDigit) >= register.digits else { return nil }
        return mark(register.name, TextRange(start, end), from: start)
    }

    /// Whether a byte may stand in the letters of a register: "CTRI/", "ChiCTR-TRC-".
    private static func isOfRegister(_ byte: UInt8) -> Bool {
        byte.isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }

    private func matches(_ register: Register, _ start: Int) -> Bool {
        // Most names are told by their first letter.
        guard bytes[start] == register.letters[0],
            bytes[start...].starts(with: register.letters)
        else { return false }
        // "ChiCTR-TRC-" and "jRCTs" have letters between.
        let next = bytes[start + register.letters.count]
        return next.isDigit || next == UInt8(ascii: "-") || next == UInt8(ascii: "/")
            || register.name == "jRCT" && next == UInt8(ascii: "s")
    }

    /// "2004-000446-20" and "2022-501234-12-00" behind the name of their register.
    private func european(_ digit: Int, _ end: Int) -> Mark? {
        guard end - digit == 4, let middle = group(of: 6, after: end),
            var last = group(of: 2, after: middle)
        else { return nil }
        var register = "EudraCT"
        if let more = group(of: 2, after: last) {
            last = more
            register = "EU CT"
        }
        let window = bytes[max(bytes.startIndex, digit - 28)..<digit]
        guard
            let start = window.indices.last(where: { place in
                Self.names.contains { window.spells($0, at: place) }
                    && (place == bytes.startIndex || !bytes[place - 1].isWordByte)
            })
        else { return nil }
        return mark(register, TextRange(start, last), from: digit)
    }

    /// The end of a hyphen and so many digits, and no more.
    private func group(of count: Int, after place: Int) -> Int? {
        guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "-") else { return nil }
        let end = bytes.end(from: place + 1, while: \.isDigit)
        return end - place - 1 == count ? end : nil
    }

    private func mark(_ register: String, _ range: TextRange, from start: Int) -> Mark {
        let number = TrialNumber(
            register: register, value: String(utf8: bytes[start..<range.end]))
        return Mark(.trial, range, .trial(number))
    }

    private struct Register {
        let name: String
        /// The same as bytes.
        let letters: [UInt8]
        /// The fewest digits a number has.
        let digits: Int

        init(_ name: String, _ digits: Int) {
            self.name = name
            letters = Array(name.utf8)
            self.digits = digits
        }
    }

    private static let registers = [
        Register("ISRCTN", 8), Register("ACTRN", 14), Register("ChiCTR", 8), Register("DRKS", 8),
        Register("UMIN", 6), Register("jRCT", 9), Register("CTRI", 12), Register("IRCT", 8),
        Register("KCT", 7), Register("PACTR", 10), Register("TCTR", 11), Register("SLCTR", 6),
        Register("RPCEC", 6), Register("RBR", 2), Register("NTR", 3), Register("LBCTR", 6),
    ]

    private static let names: [StaticString] = ["eudract", "eu ct", "euct", "ctis"]
}
