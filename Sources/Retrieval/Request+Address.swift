import HTTPTypes

extension HTTPRequest {
    /// A GET of an absolute http or https address; anything else gives a request that no fetcher sends.
    init(getting url: String, accept: String = "*/*") {
        let parts = url.split(separator: "://", maxSplits: 1)
        let rest = parts.count == 2 ? parts[1] : ""
        let authority = rest.prefix { !"/?#".contains($0) }
        let path = rest.dropFirst(authority.count).prefix { $0 != "#" }
        self.init(
            method: .get, scheme: parts.count == 2 ? String(parts[0]) : nil,
            authority: String(authority), path: path.hasPrefix("/") ? String(path) : "/" + path)
        headerFields[.accept] = accept
    }

    /// The absolute address asked.
    var address: String { (scheme ?? "") + "://" + (authority ?? "") + (path ?? "/") }
}

/// Percent-encodes everything but unreserved characters and those allowed besides.
///
/// - SeeAlso: RFC 3986, section 2.
func percentEncoded(_ text: some StringProtocol, allowing allowed: String = "") -> String {
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
