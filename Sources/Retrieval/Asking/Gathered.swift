import Citations
import Prose

/// Collects what several providers said on the way to one resolution.
struct Gathered {
    private(set) var answers: [Answer] = []
    private(set) var failures: [FailedRequest] = []
    private(set) var problems: [Problem] = []
    /// That answers could not be kept, or found again, which leaves nothing open.
    private(set) var storeProblems: [Problem] = []

    /// Notes what was asked, and gives what it says; `nil` when the provider was not to be asked.
    mutating func take<Value>(_ asked: Asked<Value>?) -> Decoded<Value>? {
        guard let asked else { return nil }
        if let answer = asked.answer { answers.append(answer) }
        if let failure = asked.failure { failures.append(failure) }
        if let problem = asked.problem, !problems.contains(problem) { problems.append(problem) }
        storeProblems.include([asked.storeProblem].compactMap(\.self))
        return asked.decoded
    }

    /// Takes over what was gathered on another way.
    mutating func add(_ other: Retriever.Retrieved) {
        answers += other.answers
        failures += other.failures
        storeProblems.include(other.storeProblems)
        switch other.resolution {
        case .found(_, let more), .unavailable(let more): problems += more
        case .notFound, .disputed: break
        }
    }

    /// A record, with who failed to add to it.
    ///
    /// What a bundle that keeps failures, or an offline check, leaves out is no failure once there is a record.
    func found(_ record: SourceRecord) -> Retriever.Retrieved {
        let failures = problems.filter { $0.code != .notInBundle && $0.code != .notAsked }
        return end(.found(record, problems: failures))
    }

    /// No record because of failures.
    func unavailable(_ problem: Problem? = nil) -> Retriever.Retrieved {
        end(.unavailable(problems + [problem].compactMap(\.self)))
    }

    /// The end of another way, with the answers of this one.
    func end(with other: Retriever.Retrieved) -> Retriever.Retrieved {
        end(other.resolution).resolved(other.resolution, with: other)
    }

    /// The end of the way.
    func end(_ resolution: Resolution) -> Retriever.Retrieved {
        Retriever.Retrieved(
            resolution: resolution, answers: answers, failures: failures,
            storeProblems: storeProblems)
    }
}

extension [Problem] {
    /// Adds those that are not among them yet: a store that fails does so with every request.
    mutating func include(_ others: [Problem]) { self += others.filter { !contains($0) } }
}
