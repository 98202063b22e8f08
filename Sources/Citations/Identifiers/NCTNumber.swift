/// The number of a trial at ClinicalTrials.gov (`NCT01234567`).
///
/// - SeeAlso: The [ClinicalTrials.gov data structure](https://clinicaltrials.gov/data-api/about-api/study-data-structure).
public struct NCTNumber: Sendable, Hashable {
    /// The normalised form: `NCT` and eight digits.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// Accepts `NCT01234567`, `nct 01234567`, `nct:NCT01234567` and the registry's addresses.
    public init?(_ text: some StringProtocol) {
        if case .nct(let found) = ArticleURL.identifier(in: text) {
            self = found
            return
        }
        self.init(bytes: Array(text.utf8.prefix(128))[...].trimmed)
    }

    /// Reads one from UTF-8 bytes without an address.
    init?(bytes: ArraySlice<UInt8>) {
        let name = bytes.spells("nct:nct", at: bytes.startIndex) ? bytes.dropFirst(4) : bytes
        guard name.spells("nct", at: name.startIndex) else { return nil }
        let digits = name.dropFirst(3).drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x3A }
        guard digits.count == 8, digits.allSatisfy(\.isDigit) else { return nil }
        value = "NCT" + String(utf8: digits)
    }
}
