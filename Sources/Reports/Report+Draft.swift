import Prose

extension Report {
    /// Whether the draft itself could not be read, so that the report is about nothing.
    public var lacksDraft: Bool {
        problems.contains { $0.code == Prose.Problem.Code.draftNotRead.rawValue }
    }
}
