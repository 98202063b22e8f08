/// The text as a part of an address holds it: all but the unreserved characters and those allowed besides is escaped.
///
/// `a b/é` becomes `a%20b%2F%C3%A9`, and `a%20b/%C3%A9` where `/` is allowed. `allowed` is ASCII; what
/// is escaped already is escaped again.
///
/// - SeeAlso: RFC 3986, sections 2.1 and 2.3.
package func percentEncoded(_ text: some StringProtocol, allowing allowed: String = "") -> String {
    let plain = Set("-._~".utf8).union(allowed.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            bytes.append(byte)
        case _ where plain.contains(byte): bytes.append(byte)
        default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
