/// An IPv4 or IPv6 address as the bytes that go over the wire.
///
/// The bytes are in network order. For example `IPAddress(bytes: [127, 0, 0, 1])` is loopback.
public struct IPAddress: Sendable, Hashable {
    /// Four bytes for IPv4, sixteen for IPv6, most significant first.
    public let bytes: [UInt8]

    /// An address from its bytes, `nil` unless there are 4 or 16.
    ///
    /// An IPv4 address inside an IPv6 one stays as it is; `isPublic` looks inside.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Whether it lies on the public Internet, where anybody may be asked for anything.
    ///
    /// IPv4: everything but the special-purpose blocks. IPv6: global unicast (2000::/3) without
    /// the special-purpose blocks. An IPv6 address that carries an IPv4 address (mapped, NAT64,
    /// 6to4) is public only if the address it carries is. In doubt it is not public.
    ///
    /// - SeeAlso: RFC 6890 and the IANA special-purpose address registries.
    public var isPublic: Bool {
        if bytes.count == 4 {
            return !SpecialAddresses.version4.contains { $0.contains(bytes) }
        }
        for carrier in SpecialAddresses.carriers where carrier.block.contains(bytes) {
            let inner = IPAddress(bytes: Array(bytes[carrier.offset..<carrier.offset + 4]))
            return inner?.isPublic ?? false
        }
        return SpecialAddresses.globalUnicast.contains(bytes)
            && !SpecialAddresses.version6.contains { $0.contains(bytes) }
    }
}

extension IPAddress: CustomStringConvertible {
    /// The address for people: dotted decimal, or eight groups of hexadecimal digits.
    ///
    /// IPv6 is not shortened with `::`; the text is for messages, not for comparison.
    public var description: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
