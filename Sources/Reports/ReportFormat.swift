/// The forms in which a report leaves.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For programs: the versioned wire schema.
    case json
    /// A page that stands by itself.
    case html
    /// For a terminal.
    case text

    /// Its media type.
    ///
    /// - SeeAlso: RFC 6838.
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .html: "text/html"
        case .text: "text/plain"
        }
    }
}
