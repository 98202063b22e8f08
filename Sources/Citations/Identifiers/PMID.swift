/// A PubMed identifier: one to eight digits, without leading zeros.
///
/// - SeeAlso: The NLM Catalog's "PMID" element, [MEDLINE/PubMed data](https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid).
public struct PMID: Sendable, Hashable {
    /// The normalised form.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// Accepts `123`, `PMID: 123`, `pmid:00123` and the addresses of PubMed. Zero is none.
    public init?(_ text: some StringProtocol) {
        if case .pmid(let found) = ArticleURL.identifier(in: text) {
            self = found
            return
        }
        let bytes = Array(text.utf8.prefix(128))[...].trimmed
        self.init(digits: bytes.droppingLabel("pmid"))
    }

    /// Reads the digits alone.
    init?(digits bytes: ArraySlice<UInt8>) {
        let digits = bytes.drop { $0 == UInt8(ascii: "0") }
        guard (1...8).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        value = String(utf8: digits)
    }
}

extension ArraySlice<UInt8> {
    /// The bytes after a label and the sign between ("PMID: 1", "pmid 1", "PMID#1"), or all where there is none.
    func droppingLabel(_ label: StaticString) -> ArraySlice<UInt8> {
        guard spells(label, at: startIndex) else { return self }
        return dropFirst(label.utf8CodeUnitCount)
            .drop { $0.isSpace || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
    }
}
