public import Reports
public import Retrieval

/// What came of checking a draft.
public struct Checked: Sendable {
    /// What is said of it.
    public let report: Report
    /// The draft as it was read: one that was given by its address now holds the page's text.
    public let draft: Draft
    /// The answers the report rests on, for an evidence bundle.
    public let evidence: EvidenceBundle

    /// The result of a check.
    package init(report: Report, draft: Draft, evidence: EvidenceBundle = EvidenceBundle([])) {
        self.report = report
        self.draft = draft
        self.evidence = evidence
    }
}
