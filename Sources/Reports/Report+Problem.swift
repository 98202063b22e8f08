public import Prose

extension Report.Problem {
    /// A problem, with its place where it has one.
    public init(_ problem: Problem, at location: Report.Location? = nil) {
        self.init(
            code: problem.code.rawValue, message: problem.message, subject: problem.subject,
            location: location, isOpen: problem.code.leavesReportIncomplete)
    }
}
