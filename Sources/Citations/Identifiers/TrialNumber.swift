import Prose

/// The number of a trial in a register other than ClinicalTrials.gov: ISRCTN, EudraCT, ACTRN, ChiCTR, DRKS and others.
///
/// No provider that Stet asks gives their records, so that what cites one can only be looked up by a person.
///
/// - SeeAlso: The WHO's [list of primary registries](https://www.who.int/clinical-trials-registry-platform/network/primary-registries).
public struct TrialNumber: Sendable, Hashable {
    /// The register as people call it, such as `ISRCTN` or `EudraCT`.
    public let register: String
    /// The number as it is written, such as `ISRCTN12345678` or `2004-000446-20`.
    public let value: String

    /// Reads one as people write it; `nil` if it is none.
    ///
    /// For example `ISRCTN12345678`, `EudraCT 2004-000446-20`, `ChiCTR-TRC-10001234`.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8.prefix(64))[...].trimmed
        guard let found = TrialMarks(bytes).marks().first, found.range.end == bytes.endIndex,
            found.range.start == bytes.startIndex,
            case .identifier(.trial(let number))? = found.targets.first
        else { return nil }
        self = number
    }

    init(register: String, value: String) {
        self.register = register
        self.value = value
    }
}
