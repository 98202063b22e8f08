import Prose

extension Article {
    /// The same article with the brackets, commas and semicolons of East Asian scripts as plain ones, to look for marks in.
    ///
    /// "（Smith，2014）" and "［3］" are marks like any other. Every sign keeps its three bytes, filled up with
    /// spaces within the bracket, so that all ranges stay as they are.
    var withPlainSigns: Article {
        guard let bytes = folded(text.bytes) else { return self }
        return Article(
            source: source, format: format, text: PlainText(bytes: bytes), map: map, blocks: blocks,
            sentences: sentences, annotations: annotations, address: address, problems: problems)
    }
}

/// The bytes with plain signs, `nil` where there are no wide ones.
private func folded(_ bytes: [UInt8]) -> [UInt8]? {
    var folded: [UInt8]?
    var place = 0
    while let next = bytes[...].next(
        from: place, answering: { $0.equal(to: 0xEF) | $0.equal(to: 0xE3) })
    {
        place = next + 1
        guard next + 2 < bytes.count,
            let sign = plainSign(bytes[next], bytes[next + 1], bytes[next + 2])
        else { continue }
        let closes = sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]")
        let space = UInt8(ascii: " ")
        let plain = closes ? [space, space, sign] : [sign, space, space]
        folded = folded ?? bytes
        folded?.replaceSubrange(next..<(next + 3), with: plain)
        place = next + 3
    }
    return folded
}

private func plainSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x88): UInt8(ascii: "(")
    case (0xEF, 0xBC, 0x89): UInt8(ascii: ")")
    case (0xEF, 0xBC, 0x8C): UInt8(ascii: ",")
    case (0xEF, 0xBC, 0x9B): UInt8(ascii: ";")
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): UInt8(ascii: "[")
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): UInt8(ascii: "]")
    default: nil
    }
}
