/// Letters with marks as the plain letters people type for them.
///
/// Unicode's own decomposition is not in the standard library's public interface, so this is a table of
/// the Latin letters that occur in names and titles; combining marks are dropped, others kept in lower case.
enum LetterFolding {
    /// The plain letters for one character: "é" gives "e", "ß" gives "ss", a combining mark nothing.
    static func folded(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x300...0x36F: ""
        case 0x2010...0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0xAD, 0x200B...0x200F, 0x2026, 0xA0:
            ""
        case 0xC0...0x17F: table[Int(scalar.value - 0xC0)]
        case 0x218, 0x219: "s"
        case 0x21A, 0x21B: "t"
        case 0x3B1: "alpha"
        case 0x3B2: "beta"
        case 0x3B3: "gamma"
        case 0x3B4: "delta"
        case 0x3BA: "kappa"
        case 0x3BC, 0xB5: "mu"
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                ? scalar.properties.lowercaseMapping : ""
        }
    }

    /// U+00C0 to U+017F, in order.
    private static let table: [String] =
        ("a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
        + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
        + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
        + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe "
        + "r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s")
        .split(separator: " ").map { $0 == "-" ? "" : String($0) }
}
