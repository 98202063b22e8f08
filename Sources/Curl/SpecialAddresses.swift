/// The blocks of addresses that are not the public Internet, as tables.
///
/// Rests on the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890).
enum SpecialAddresses {
    /// A block: the leading `length` bits of `prefix`.
    struct Block {
        let prefix: [UInt8]
        let length: Int

        init(_ prefix: [UInt8], _ length: Int) {
            self.prefix = prefix
            self.length = length
        }

        /// Whether `bytes`, an address, starts with the block's bits.
        ///
        /// Bytes that the prefix does not spell out are zero.
        func contains(_ bytes: [UInt8]) -> Bool {
            for bit in stride(from: 0, to: length, by: 8) {
                let index = bit / 8
                let mask: UInt8 = length - bit >= 8 ? 0xff : ~(0xff >> UInt8(length - bit))
                let wanted = index < prefix.count ? prefix[index] : 0
                guard index < bytes.count, bytes[index] & mask == wanted & mask else {
                    return false
                }
            }
            return true
        }
    }

    /// IPv4 that is never the public Internet.
    static let version4: [Block] = [
        Block([0], 8),  // this network; 0.0.0.0 reaches loopback on Linux
        Block([10], 8),  // private
        Block([100, 64], 10),  // shared by carriers (CGNAT); some clouds' metadata
        Block([127], 8),  // loopback
        Block([168, 63, 129, 16], 32),  // a cloud's host agent, public only in form
        Block([169, 254], 16),  // link-local; most clouds' metadata
        Block([172, 16], 12),  // private
        Block([192, 0, 0], 24),  // protocol assignments; a cloud's metadata
        Block([192, 0, 2], 24),  // documentation
        Block([192, 31, 196], 24),  // AS112
        Block([192, 52, 193], 24),  // automatic multicast tunnelling
        Block([192, 88, 99], 24),  // 6to4 relays, deprecated
        Block([192, 168], 16),  // private
        Block([192, 175, 48], 24),  // AS112
        Block([198, 18], 15),  // benchmarks
        Block([198, 51, 100], 24),  // documentation
        Block([203, 0, 113], 24),  // documentation
        Block([224], 4),  // multicast
        Block([240], 4),  // reserved, and the broadcast address
    ]

    /// The only part of IPv6 that is handed out as global unicast.
    ///
    /// Leaves out, without naming them: `::`, `::1`, IPv4-compatible, discard, unique-local,
    /// link-local, site-local and multicast addresses.
    static let globalUnicast = Block([0x20], 3)

    /// Blocks within global unicast that are not the public Internet.
    static let version6: [Block] = [
        Block([0x20, 0x01, 0x00], 23),  // protocol assignments: Teredo, benchmarks, ORCHID
        Block([0x20, 0x01, 0x0d, 0xb8], 32),  // documentation
        Block([0x26, 0x20, 0x00, 0x4f, 0x80, 0x00], 48),  // AS112
        Block([0x3f, 0xff, 0x00], 20),  // documentation
    ]

    /// IPv6 blocks that carry an IPv4 address, and the byte at which it begins.
    ///
    /// Teredo needs no line: it lies in a block that is refused whole.
    static let carriers: [(block: Block, offset: Int)] = [
        (Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 96), 12),  // mapped
        (Block([0x00, 0x64, 0xff, 0x9b], 96), 12),  // NAT64
        (Block([0x20, 0x02], 16), 2),  // 6to4
    ]
}
