public import Prose

/// What came of resolving a citation: a record, its absence, or why we do not know.
public enum Resolution: Sendable, Hashable {
    /// The work, as merged from the providers' answers. Problems say who failed to add to it.
    case found(SourceRecord, problems: [Problem])
    /// Nothing of this name exists, with the independent origins that said so.
    case notFound(origins: [String])
    /// Said to be absent by one origin only: not enough to accuse.
    case disputed(String)
    /// It could not be asked or read: an outage is not a finding.
    case unavailable([Problem])
}
