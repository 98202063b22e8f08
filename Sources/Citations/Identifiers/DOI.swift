/// A digital object identifier, in lower case without resolver or prefix (`10.5555/stet.1`).
///
/// - SeeAlso: ISO 26324; the DOI Handbook, chapter 2 (names are compared without case).
public struct DOI: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// Accepts `https://doi.org/…`, `dx.doi.org/…`, `doi:…`, `info:doi/…` and the bare name. Percent
    /// signs are decoded once, LaTeX escapes and entities undone, and punctuation that belongs to the
    /// sentence dropped from the end (a bracket only where it is not balanced inside). Names up to
    /// 2,048 bytes. `DOI("https://doi.org/10.5555/ABC).")` equals `DOI("10.5555/abc")`.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 8192 else { return nil }
        self.init(bytes: Array(text.utf8)[...])
    }

    /// Reads one from UTF-8 bytes, as the other initialiser does.
    init?(bytes: ArraySlice<UInt8>) {
        var bytes = bytes.trimmed
        if bytes.first == UInt8(ascii: "<") { bytes = bytes.dropFirst() }
        let isAddress = Self.dropPrefixes(&bytes)
        if isAddress { bytes = Self.withoutQuery(bytes) }
        let plain = Escapes.undone(Escapes.percentDecoded(bytes))
        var name = Self.withoutTrailingPunctuation(plain[...].trimmed)
        if isAddress { name = name.dropLast(name.suffix { $0 == UInt8(ascii: "/") }.count) }
        guard let suffix = Self.suffixStart(in: name, at: name.startIndex), suffix < name.endIndex,
            name.count <= 2048,
            name.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        value = String(utf8: name.map(\.lowercased))
    }
}

extension DOI {
    /// Where the suffix begins, if a DOI begins at `start`: after `10.`, four to nine digits, perhaps
    /// subdivided, and a slash.
    static func suffixStart(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
        guard bytes.spells("10.", at: start) else { return nil }
        let limit = bytes.prefix(through: Swift.min(start + 64, bytes.endIndex - 1))
        var place = limit.end(from: start + 3, while: \.isDigit)
        guard (4...9).contains(place - start - 3) else { return nil }
        while place < limit.endIndex, limit[place] == UInt8(ascii: ".") {
            let next = limit.end(from: place + 1, while: \.isDigit)
            guard next > place + 1 else { return nil }
            place = next
        }
        guard place < limit.endIndex, limit[place] == UInt8(ascii: "/") else { return nil }
        return place + 1
    }

    /// The end of the DOI whose suffix begins at `start` in running text.
    ///
    /// It ends before white space, quotation marks, a closing bracket that nothing opened, and an
    /// angle bracket that is none of the old serial names ("…(1963)020<0130:DNF>2.0.CO;2").
    static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var open: [UInt8] = []
        var place = start
        scan: while place < bytes.endIndex, place - start < 2000 {
            let byte = bytes[place]
            switch byte {
            case 0...0x20, 0x22, 0x60, 0x7B...0x7D, 0x7F, 0x5C: break scan
            case UInt8(ascii: "("), UInt8(ascii: "["): open.append(byte)
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard open.popLast() == (byte == UInt8(ascii: ")") ? 0x28 : 0x5B) else {
                    break scan
                }
            case UInt8(ascii: "<"):
                guard place + 1 < bytes.endIndex, bytes[place + 1].isDigit else { break scan }
                open.append(byte)
            case UInt8(ascii: ">"):
                guard open.popLast() == UInt8(ascii: "<") else { break scan }
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                // A list written without spaces: "10.5555/a,10.5555/b".
                if suffixStart(in: bytes, at: place + 1) != nil { break scan }
            case 0xE2:
                if bytes.spellsQuotationMark(at: place) { break scan }
            case 0xE3, 0xEF:
                if bytes.spellsWideSign(at: place) { break scan }
            default: break
            }
            place += 1
        }
        return start + withoutTrailingPunctuation(bytes[start..<place]).count
    }

    /// Drops a resolver or a prefix word; says whether what is left came from an address.
    private static func dropPrefixes(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        var isAddress = false
        for scheme: StaticString in ["https://", "http://", "//", "url:"]
        where bytes.spells(scheme, at: bytes.startIndex) {
            bytes = bytes.dropFirst(scheme.utf8CodeUnitCount)
        }
        for host: StaticString in ["www.doi.org/", "dx.doi.org/", "doi.org/", "www.dx.doi.org/"]
        where bytes.spells(host, at: bytes.startIndex) {
            bytes = bytes.dropFirst(host.utf8CodeUnitCount)
            isAddress = true
        }
        for word: StaticString in ["info:", "urn:", "doi"]
        where bytes.spells(word, at: bytes.startIndex) {
            bytes = bytes.dropFirst(word.utf8CodeUnitCount)
        }
        bytes = bytes.drop { $0.isSpace || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
        return isAddress
    }

    /// An address without query and fragment, but for the serial names that end in one of the two signs.
    private static func withoutQuery(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard
            let cut = bytes.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
            )
        else { return bytes }
        return bytes[..<cut].suffix(5).elementsEqual("CO;2-".utf8) ? bytes : bytes[..<cut]
    }

    private static func withoutTrailingPunctuation(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>
    {
        var end = bytes.endIndex
        // One count over the name, kept up to date while the end moves: linear in hostile runs of ")".
        var balance: [UInt8: Int] = [:]
        for byte in bytes { balance[byte, default: 0] += 1 }
        while end > bytes.startIndex {
            let byte = bytes[end - 1]
            switch byte {
            case 0x2E, 0x2C, 0x3B, 0x3A, 0x22, 0x27, 0x2A, 0x5F, 0x60: break
            case 0x21, 0x3F, 0x23:
                guard !bytes[..<(end - 1)].suffix(5).elementsEqual("CO;2-".utf8) else {
                    return bytes[..<end]
                }
            case 0x29, 0x5D, 0x7D, 0x3E:
                let opening: UInt8 = byte == 0x29 ? 0x28 : byte == 0x3E ? 0x3C : byte - 2
                guard balance[byte, default: 0] > balance[opening, default: 0] else {
                    return bytes[..<end]
                }
            case 0x80...:
                guard end - 3 >= bytes.startIndex, bytes.spellsQuotationMark(at: end - 3) else {
                    return bytes[..<end]
                }
                end -= 2
            default: return bytes[..<end]
            }
            balance[byte, default: 1] -= 1
            end -= 1
        }
        return bytes[..<end]
    }
}

extension ArraySlice<UInt8> {
    /// Whether a bracket or a sign of East Asian scripts stands at `start`, which belongs to the sentence: "）", "。".
    func spellsWideSign(at start: Int) -> Bool {
        let signs: [StaticString] = ["（", "）", "，", "；", "：", "．", "、", "。", "」", "』", "】", "》"]
        return signs.contains { spells($0, at: start) }
    }

    /// Whether a curly quotation mark or an ellipsis stands at `start`.
    func spellsQuotationMark(at start: Int) -> Bool {
        guard start >= startIndex, start + 2 < endIndex, self[start] == 0xE2,
            self[start + 1] == 0x80
        else { return false }
        return (0x98...0x9F).contains(self[start + 2]) || self[start + 2] == 0xA6
    }
}
