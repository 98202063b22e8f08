import Prose
import Quantities

/// The tests reported with their p values in a text; one pass, total.
///
/// Reads "t(28) = 2.20, p = .036", "F(2, 57) = 4.1, p < .05", "χ2(1, N = 90) = 3.9, p = .05", "r(48) = .31,
/// p = .03", "z = 2.1, p = .04", "QBetween(12) = 18.3, p > .10" and "t(68) = 0.60, ns"; a line may end anywhere
/// inside. Signs that copying from a page has damaged are read for what they stand for: "?2(1) = 6.9" is a
/// χ², "t(68) = ?2.15" is negative, "F(l, 76)" has one degree of freedom.
func reportedTests(in text: PlainText) -> [ReportedTest] {
    var tests: [ReportedTest] = []
    var at = 0
    let bytes = text.bytes
    while at < bytes.count {
        if let test = reportedTest(bytes, at) {
            tests.append(test)
            at = test.range.end
        } else {
            at += 1
        }
    }
    return tests
}

private func reportedTest(_ bytes: [UInt8], _ start: Int) -> ReportedTest? {
    guard start == 0 || !isLetter(bytes[start - 1]) else { return nil }
    var cursor = Cursor(bytes: bytes, at: start)
    guard let kind = cursor.testName() else { return nil }
    var degrees: [Double] = []
    cursor.skipSpace()
    if cursor.take("(") {
        guard let read = cursor.degrees() else { return nil }
        degrees = read
    } else if kind != .z {
        return nil
    }
    let isComplete =
        switch kind {
        case .f: degrees.count == 2
        case .chiSquared: degrees.count == 1
        case .t, .r, .q: degrees.count == 1
        case .z: true
        }
    cursor.skipSpace()
    guard isComplete, degrees.allSatisfy({ $0 > 0 }), cursor.sign() == .equal,
        let value = cursor.numeral()
    else { return nil }
    // Effect sizes and the like may stand between the value and its p, but no other test and no full stop.
    var steps = 0
    while steps < 60, cursor.at < bytes.count {
        var probe = cursor
        if probe.notSignificant() {
            return ReportedTest(
                kind: kind, degrees: degrees, value: value, sign: .greater,
                p: Numeral(significand: 5, exponent: -2), range: TextRange(start, probe.at))
        }
        if probe.pName() {
            guard let sign = probe.signOfP(), let p = probe.numeral(), p.value >= 0, p.value <= 1
            else { return nil }
            return ReportedTest(
                kind: kind, degrees: degrees, value: value, sign: sign, p: p,
                range: TextRange(start, probe.at))
        }
        if bytes[cursor.at] == UInt8(ascii: ";") && steps > 2 || cursor.isEndOfParagraph {
            return nil
        }
        if steps > 0, cursor.startsTest() { return nil }
        cursor.at += 1
        steps += 1
    }
    return nil
}

private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
}

/// A place in the bytes of a text, moved on by what is read there.
private struct Cursor {
    let bytes: [UInt8]
    var at: Int

    mutating func skipSpace() {
        while at < bytes.count {
            if bytes[at] == 0x20 || bytes[at] == 0x0A && !isEndOfParagraph {
                at += 1
            } else if at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
                at += 2
            } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
                (0x80...0x8B).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF
            {
                at += 3
            } else {
                return
            }
        }
    }

    /// Whether a line ends here that is not merely broken: behind a full stop, or before an empty one.
    var isEndOfParagraph: Bool {
        guard at < bytes.count, bytes[at] == 0x0A else { return false }
        return at > 0 && bytes[at - 1] == UInt8(ascii: ".")
            || at + 1 < bytes.count && bytes[at + 1] == 0x0A
    }

    mutating func take(_ word: String) -> Bool {
        guard at + word.utf8.count <= bytes.count,
            bytes[at..<(at + word.utf8.count)].elementsEqual(word.utf8)
        else { return false }
        at += word.utf8.count
        return true
    }

    /// "t", "F", "r", "z", "Q", "QBetween", "χ2", "χ²", "X2", "chi2", "G2"; before its brackets "?2" as well.
    mutating func testName() -> ReportedTest.Kind? {
        guard at < bytes.count else { return nil }
        if let damaged = damagedName() { return damaged }
        switch bytes[at] {
        case UInt8(ascii: "t"): return take("t") ? .t : nil
        case UInt8(ascii: "F"): return take("F") ? .f : nil
        case UInt8(ascii: "r"): return take("r") ? .r : nil
        case UInt8(ascii: "z"): return take("z") ? .z : nil
        case UInt8(ascii: "Z"): return take("Z") ? .z : nil
        case UInt8(ascii: "Q"):
            at += 1
            let most = min(bytes.count, at + 8)
            while at < most, isLetter(bytes[at]) { at += 1 }
            return .q
        case 0xCF, 0xCE, UInt8(ascii: "X"), UInt8(ascii: "c"), UInt8(ascii: "C"):
            for name in ["χ²", "χ2", "χ 2", "Χ2", "Χ²", "X2", "X²", "chi2", "Chi2"] where take(name)
            {
                return .chiSquared
            }
            return nil
        default: return nil
        }
    }

    /// A name whose sign was lost when it was copied: "?2(", "??2(", "G2(", "BF(".
    private mutating func damagedName() -> ReportedTest.Kind? {
        var probe = self
        var lost = 0
        while lost < 2, probe.take("?") { lost += 1 }
        let isSquare = lost > 0 || probe.take("G") || probe.take("B")
        guard isSquare else { return nil }
        let kind: ReportedTest.Kind? =
            probe.take("2") ? .chiSquared : lost == 0 && probe.take("F") ? .f : nil
        let end = probe.at
        probe.skipSpace()
        guard let kind, probe.at < bytes.count, bytes[probe.at] == UInt8(ascii: "(") else {
            return nil
        }
        at = end
        return kind
    }

    /// Whether another test with its brackets begins here.
    func startsTest() -> Bool {
        var probe = self
        guard at > 0, !isLetter(bytes[at - 1]), probe.testName() != nil else { return false }
        probe.skipSpace()
        return probe.take("(") || probe.sign() != nil
    }

    /// The numbers in brackets, a sample size left out, up to and with the closing one.
    mutating func degrees() -> [Double]? {
        var degrees: [Double] = []
        while at < bytes.count {
            skipSpace()
            if take(")") { return degrees.isEmpty ? nil : degrees }
            if take(",") || take(";") { continue }
            if take("N") || take("n") || take("df") {
                let isSize = bytes[at - 1] != UInt8(ascii: "f")
                guard sign() == .equal, let size = numeral() else { return nil }
                if !isSize { degrees.append(size.value) }
                continue
            }
            if isLoneLetterOne() {
                at += 1
                degrees.append(1)
                continue
            }
            guard degrees.count < 2, let number = numeral() else { return nil }
            degrees.append(number.value)
        }
        return nil
    }

    /// A letter "l" or "I" alone, which is a one that was read wrongly from a page.
    private func isLoneLetterOne() -> Bool {
        guard at + 1 < bytes.count, [UInt8(ascii: "l"), UInt8(ascii: "I")].contains(bytes[at])
        else { return false }
        return [UInt8(ascii: ","), UInt8(ascii: ")"), 0x20].contains(bytes[at + 1])
    }

    /// "ns" or "n.s." in the place of a p value.
    mutating func notSignificant() -> Bool {
        guard at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: ",") else {
            return false
        }
        guard take("ns") || take("n.s.") || take("NS") else { return false }
        return at >= bytes.count || !isLetter(bytes[at])
    }

    mutating func sign() -> ReportedTest.Sign? {
        skipSpace()
        for (word, sign): (String, ReportedTest.Sign) in [
            ("=", .equal), ("<", .less), (">", .greater), ("≤", .less), ("≥", .greater),
        ] where take(word) {
            skipSpace()
            return sign
        }
        return nil
    }

    /// A sign before a p value, where copying also leaves a "b" for "<" ("pb.001").
    mutating func signOfP() -> ReportedTest.Sign? {
        sign() ?? (take("b") ? .less : nil)
    }

    mutating func pName() -> Bool {
        guard at < bytes.count, at == 0 || !isLetter(bytes[at - 1]), take("p") || take("P") else {
            return false
        }
        skipSpace()
        return at < bytes.count
            && ["=", "<", ">", "≤", "≥", "b.", "b ."].contains { sign in
                var probe = self
                return probe.take(sign)
            }
    }

    /// A decimal, with a sign and with or without the zero before its point.
    mutating func numeral() -> Numeral? {
        skipSpace()
        let isNegative = take("-") || take("−") || take("–") || take("?")
        var digits: Int64 = 0
        var decimals = 0
        var count = 0
        var isPast = false
        while at < bytes.count, count < 15 {
            let byte = bytes[at]
            if byte >= 0x30, byte <= 0x39 {
                digits = digits * 10 + Int64(byte - 0x30)
                count += 1
                if isPast { decimals += 1 }
            } else if byte == UInt8(ascii: "."), !isPast, at + 1 < bytes.count,
                bytes[at + 1] >= 0x30,
                bytes[at + 1] <= 0x39
            {
                isPast = true
            } else if byte == UInt8(ascii: ","), !isPast, count > 0, isThousand() {
                // "1,234" is one number.
            } else {
                break
            }
            at += 1
        }
        return count == 0
            ? nil : Numeral(significand: isNegative ? -digits : digits, exponent: -decimals)
    }

    private func isThousand() -> Bool {
        at + 3 < bytes.count && bytes[(at + 1)...(at + 3)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            && (at + 4 >= bytes.count || bytes[at + 4] < 0x30 || bytes[at + 4] > 0x39)
    }
}
