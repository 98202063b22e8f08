/// The address of a page: http or https, without fragment.
///
/// - SeeAlso: RFC 3986, sections 3 and 6.2 (host and scheme are compared without case).
public struct PageAddress: Sendable, Hashable {
    /// The normalised form: scheme and host in lower case, `/` for an empty path, no fragment, no
    /// standard port, characters beyond ASCII percent-encoded after the host, and without the parameters that
    /// only say where a reader came from (`utm_source`, `fbclid`).
    public let value: String
    /// The host in lower case without `www.` and without port (`example.org`).
    public let host: String
    /// The path with its leading slash (`/back-pain/`), without query.
    public let path: String
    /// What follows the question mark, where there is one.
    public let query: String?

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// A domain without a scheme is read as https where its ending is one in use
    /// (`example.org/a`, `www.example.org`). An address with a user name is none: it would hide where
    /// it leads. Up to 4,096 bytes.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 8192 else { return nil }
        self.init(bytes: Array(text.utf8)[...].trimmed)
    }

    /// Reads one from UTF-8 bytes.
    init?(bytes: ArraySlice<UInt8>) {
        guard bytes.count <= 4096, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C })
        else {
            return nil
        }
        let scheme: StaticString
        var rest = bytes
        if bytes.spells("https://", at: bytes.startIndex) {
            scheme = "https://"
            rest = bytes.dropFirst(8)
        } else if bytes.spells("http://", at: bytes.startIndex) {
            scheme = "http://"
            rest = bytes.dropFirst(7)
        } else if bytes.spells("//", at: bytes.startIndex) {
            scheme = "https://"
            rest = bytes.dropFirst(2)
        } else {
            guard DomainName.end(in: bytes, from: bytes.startIndex) != nil else { return nil }
            scheme = "https://"
        }
        rest = rest.prefix { $0 != UInt8(ascii: "#") }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        guard let place = HostAndPort(authority, isSecure: scheme.utf8CodeUnitCount == 8) else {
            return nil
        }
        let pathAndQuery = rest[authority.endIndex...]
        let path = pathAndQuery.prefix { $0 != UInt8(ascii: "?") }
        let query = Self.withoutTracking(pathAndQuery.dropFirst(path.count + 1))
        self.path = path.isEmpty ? "/" : Self.encoded(path)
        self.query = query.isEmpty ? nil : Self.encoded(query)
        host = place.host.hasPrefix("www.") ? String(place.host.dropFirst(4)) : place.host
        value =
            "\(scheme)\(place.host)\(place.port)\(self.path)" + (self.query.map { "?" + $0 } ?? "")
    }

    /// Whether it is the front page of a site and so names no page in particular.
    package var isFrontPage: Bool { path == "/" && query == nil }

    /// A query without the parameters that say where a reader came from; as it was where it has none.
    private static func withoutTracking(_ query: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isTracking(_ pair: ArraySlice<UInt8>) -> Bool {
            trackers.contains { pair.spells($0, at: pair.startIndex) }
        }
        let pairs = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        guard pairs.contains(where: isTracking) else { return query }
        return Array(pairs.filter { !isTracking($0) }.joined(separator: [UInt8(ascii: "&")]))[...]
    }

    private static let trackers: [StaticString] = [
        "utm_", "fbclid=", "gclid=", "dclid=", "msclkid=", "mc_cid=", "mc_eid=", "igshid=",
        "yclid=", "_hsenc=", "_hsmi=",
    ]

    /// Percent-encodes what may not stand in an address (RFC 3986, 2.1).
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(where: { $0 >= 0x80 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E }) else {
            return String(utf8: bytes)
        }
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in bytes {
            if byte >= 0x80 || byte == 0x22 || byte == 0x3C || byte == 0x3E {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                encoded.append(byte)
            }
        }
        return String(utf8: encoded)
    }
}

/// The authority of an address, checked.
private struct HostAndPort {
    let host: String
    /// With its colon, empty where it is the scheme's own.
    let port: String

    init?(_ authority: ArraySlice<UInt8>, isSecure: Bool) {
        guard !authority.contains(UInt8(ascii: "@")), !authority.contains(UInt8(ascii: "%")) else {
            return nil
        }
        let isLiteral = authority.first == UInt8(ascii: "[")
        let hostEnd =
            isLiteral
            ? authority.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? authority.endIndex
            : authority.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        var host = authority[..<hostEnd]
        if host.last == UInt8(ascii: "."), host.count > 1 { host = host.dropLast() }
        let port = authority[hostEnd...]
        guard !host.isEmpty, host.count <= 253,
            port.isEmpty || (port.first == UInt8(ascii: ":") && port.count <= 6),
            port.dropFirst().allSatisfy(\.isDigit),
            isLiteral ? Self.isLiteral(host) : DomainName.isWellFormed(host)
        else { return nil }
        self.host = String(utf8: host.map(\.lowercased))
        let number = String(utf8: port.dropFirst())
        self.port = number.isEmpty || number == (isSecure ? "443" : "80") ? "" : ":" + number
    }

    private static func isLiteral(_ host: ArraySlice<UInt8>) -> Bool {
        host.count > 3 && host.last == UInt8(ascii: "]")
            && host.dropFirst().dropLast().allSatisfy {
                $0.hexadecimalValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
            }
    }
}
