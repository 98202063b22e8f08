/// An arXiv identifier without its version (`2104.12255`, `astro-ph/0601001`).
///
/// - SeeAlso: [Understanding the arXiv identifier](https://info.arxiv.org/help/arxiv_identifier.html).
public struct ArXivID: Sendable, Hashable {
    /// The normalised form: the archive in lower case without a subject class, no version.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// Accepts `2104.12255`, `arXiv:2104.12255v2`, `math.GT/0309136` and arXiv's addresses. The month
    /// must be one; five digits are asked for since 2015, four before.
    public init?(_ text: some StringProtocol) {
        if case .arxiv(let found) = ArticleURL.identifier(in: text) {
            self = found
            return
        }
        self.init(bytes: Array(text.utf8.prefix(128))[...].trimmed)
    }

    /// Reads one from UTF-8 bytes without an address.
    init?(bytes: ArraySlice<UInt8>) {
        let name = bytes.droppingLabel("arxiv")
        guard let end = Self.end(in: name, from: name.startIndex), end == name.endIndex else {
            return nil
        }
        let slash = name.firstIndex(of: UInt8(ascii: "/"))
        let number = slash.map { name[($0 + 1)...] } ?? name
        let digits = number.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        if let slash {
            let archive = name[..<slash].prefix { $0 != UInt8(ascii: ".") }
            value = String(utf8: archive.map(\.lowercased)) + "/" + String(utf8: digits)
        } else {
            value = String(utf8: digits)
        }
    }

    /// The end of an identifier that begins at `start`, its version included; `nil` if none does.
    static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard start < bytes.endIndex else { return nil }
        let numberEnd =
            bytes[start].isDigit
            ? newNumber(in: bytes, from: start) : oldNumber(in: bytes, from: start)
        guard let numberEnd else { return nil }
        guard numberEnd < bytes.endIndex, bytes[numberEnd].lowercased == UInt8(ascii: "v") else {
            return numberEnd
        }
        let version = bytes.end(from: numberEnd + 1, while: \.isDigit)
        return version > numberEnd + 1 ? version : numberEnd
    }

    /// `YYMM.NNNNN`, since April 2007.
    private static func newNumber(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let dot = bytes.end(from: start, while: \.isDigit)
        guard dot - start == 4, dot < bytes.endIndex, bytes[dot] == UInt8(ascii: "."),
            hasMonth(bytes, at: start), bytes[start] <= UInt8(ascii: "4")
        else { return nil }
        let end = bytes.end(from: dot + 1, while: \.isDigit)
        let isSince2015 = bytes[start] > 0x31 || (bytes[start] == 0x31 && bytes[start + 1] >= 0x35)
        return end - dot - 1 == (isSince2015 ? 5 : 4) ? end : nil
    }

    /// `archive.SC/YYMMNNN`, until March 2007.
    private static func oldNumber(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let nameEnd = bytes.prefix(start + 32 - bytes.startIndex)
            .end(from: start) { $0.isLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        guard nameEnd > start, nameEnd < bytes.endIndex, bytes[nameEnd] == UInt8(ascii: "/"),
            archives.contains(
                String(
                    utf8: bytes[start..<nameEnd].prefix { $0 != UInt8(ascii: ".") }
                        .map(\.lowercased)))
        else { return nil }
        let end = bytes.end(from: nameEnd + 1, while: \.isDigit)
        return end - nameEnd - 1 == 7 && hasMonth(bytes, at: nameEnd + 1) ? end : nil
    }

    private static func hasMonth(_ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
        let month = Int(bytes[start + 2] - 0x30) * 10 + Int(bytes[start + 3] - 0x30)
        return (1...12).contains(month)
    }

    /// The archives of the old style.
    private static let archives: Set<String> = [
        "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn",
        "chem-ph", "cmp-lg", "comp-gas", "cond-mat", "cs", "dg-ga", "funct-an", "gr-qc", "hep-ex",
        "hep-lat", "hep-ph", "hep-th", "math", "math-ph", "mtrl-th", "nlin", "nucl-ex", "nucl-th",
        "patt-sol", "physics", "plasm-ph", "q-alg", "q-bio", "quant-ph", "solv-int", "stat",
        "supr-con",
    ]
}
