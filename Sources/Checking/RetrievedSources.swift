import Citations
import Prose
import Retrieval

/// What came of asking, by citation.
struct RetrievedSources: Sendable {
    var resolutions: [Int: Resolution] = [:]
    var answers: [Answer] = []
    var failures: [FailedRequest] = []
    var problems: [Problem] = []

    /// Nothing was asked: every source is listed and left open to no one's blame.
    init(notAsked wanted: Wanted) {
        problems = wanted.subjects.map { subject in
            Problem(
                .notAsked, "\(subject.name) was not asked for, because the check is offline.",
                subject: subject.name)
        }
    }

    /// Nothing yet.
    init() {}

    /// The same with a problem more, where there is one.
    func noting(_ problem: Problem?) -> RetrievedSources {
        guard let problem else { return self }
        var noted = self
        noted.problems.append(problem)
        return noted
    }
}
