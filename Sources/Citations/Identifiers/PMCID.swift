/// A PubMed Central identifier with its prefix and without a version (`PMC123`).
///
/// - SeeAlso: The [PMC ID Converter](https://www.ncbi.nlm.nih.gov/pmc/tools/id-converter-api/).
public struct PMCID: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// Accepts `PMC123`, `pmc123.2`, `PMCID: PMC123` and the addresses of PMC. Digits alone are none,
    /// because they would be a PMID.
    public init?(_ text: some StringProtocol) {
        if case .pmcid(let found) = ArticleURL.identifier(in: text) {
            self = found
            return
        }
        self.init(bytes: Array(text.utf8.prefix(128))[...].trimmed)
    }

    /// Reads one from UTF-8 bytes without an address.
    init?(bytes: ArraySlice<UInt8>) {
        let name = bytes.droppingLabel("pmcid")
        guard name.spells("pmc", at: name.startIndex) else { return nil }
        let number = name.dropFirst(3).drop { $0.isSpace || $0 == UInt8(ascii: ":") }
        let end = number.end(from: number.startIndex, while: \.isDigit)
        let digits = number[..<end].drop { $0 == UInt8(ascii: "0") }
        guard (1...9).contains(digits.count), Self.isVersion(number[end...]) else { return nil }
        value = "PMC" + String(utf8: digits)
    }

    private static func isVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty
            || (bytes.first == UInt8(ascii: ".") && bytes.dropFirst().allSatisfy(\.isDigit))
    }
}
