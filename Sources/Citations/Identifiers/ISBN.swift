/// An international standard book number in its 13-digit form.
///
/// - SeeAlso: ISO 2108; the ISBN Users' Manual on check digits and on the ten-digit form.
public struct ISBN: Sendable, Hashable {
    /// The normalised form: thirteen digits.
    public let value: String

    /// Reads one as people write it; `nil` if it is none or its check digit is wrong.
    ///
    /// Hyphens and spaces are dropped and ten digits become thirteen:
    /// `ISBN("ISBN 0-306-40615-2")` has the value `9780306406157`.
    public init?(_ text: some StringProtocol) {
        self.init(bytes: Array(text.utf8.prefix(128))[...].trimmed)
    }

    /// Reads one from UTF-8 bytes.
    init?(bytes: ArraySlice<UInt8>) {
        var digits: [UInt8] = []
        for byte in Self.withoutLabel(bytes) {
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case UInt8(ascii: "X"), UInt8(ascii: "x"): digits.append(10)
            // The bytes of a space, a hyphen, and the dashes that typesetters put for one.
            case 0x20, 0x2D, 0xE2, 0x80, 0x90...0x94, 0xC2, 0xA0: continue
            default: return nil
            }
            guard digits.count <= 13 else { return nil }
        }
        switch digits.count {
        case 10 where Self.isValidTen(digits):
            digits = [9, 7, 8] + digits.prefix(9)
            digits.append(Self.checkDigit(digits))
        case 13 where Self.isValidThirteen(digits): break
        default: return nil
        }
        value = String(utf8: digits.map { $0 + 0x30 })
    }

    private static func withoutLabel(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.spells("isbn", at: bytes.startIndex) else { return bytes }
        let rest = bytes.dropFirst(4).drop { $0 == 0x2D || $0 == 0x20 }
        for form: StaticString in ["13:", "10:", "13 ", "10 "]
        where rest.spells(form, at: rest.startIndex) {
            return rest.dropFirst(3)
        }
        return rest.drop { $0.isSpace || $0 == UInt8(ascii: ":") }
    }

    private static func isValidTen(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.enumerated() {
            guard digit < 10 || place == 9 else { return false }
            sum += (10 - place) * Int(digit)
        }
        return sum % 11 == 0
    }

    private static func isValidThirteen(_ digits: [UInt8]) -> Bool {
        digits[0] == 9 && digits[1] == 7 && digits[2] >= 8 && digits.allSatisfy { $0 < 10 }
            && checkDigit(Array(digits.prefix(12))) == digits[12]
    }

    private static func checkDigit(_ digits: [UInt8]) -> UInt8 {
        var sum = 0
        for (place, digit) in digits.enumerated() { sum += Int(digit) * (place % 2 == 0 ? 1 : 3) }
        return UInt8((10 - sum % 10) % 10)
    }
}
