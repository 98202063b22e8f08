import Claims
public import Evidence
import Prose
import Reports
public import Retrieval

/// Runs the line once: reads a draft, resolves what it cites, judges, and reports.
///
/// The only place where the stages meet. It holds no judgement of its own, does not throw, and always
/// ends in a report; what could not be done is a problem in it.
///
///     let checked = await checker.check(Draft(.text("Massage helps [1].", .markdown)))
public struct Checker: Sendable {
    private let retriever: Retriever
    private let replaying: @Sendable (EvidenceBundle) -> Retriever
    private let policy: RulePolicy

    /// A checker.
    ///
    /// - Parameters:
    ///   - retriever: Who asks the providers, and for the page of a draft that is given by its address.
    ///   - policy: Which rules speak.
    ///   - replaying: Makes a retriever that answers from a bundle and sends nothing.
    public init(
        retriever: Retriever, policy: RulePolicy = RulePolicy(),
        replaying: @escaping @Sendable (EvidenceBundle) -> Retriever
    ) {
        self.retriever = retriever
        self.policy = policy
        self.replaying = replaying
    }

    /// Checks a draft, telling `progress` how far it has come.
    ///
    /// Cancelling the task cuts the retrieval short; the report is then of no use.
    public func check(
        _ draft: Draft, progress: @escaping @Sendable (CheckProgress) -> Void = { _ in }
    ) async -> Checked {
        let asked = retriever(for: draft.evidence)
        let input = await DraftInput(reading: draft, through: asked)
        let reading = read(
            input.article, references: input.references, address: input.draft.address)
        let wanted = Wanted(reading.citations)
        progress(.read(claims: reading.claims.count, sources: wanted.subjects.count))

        let retrieved = await resolve(
            wanted, for: draft.evidence, through: asked, progress: progress)
        let judgement = judge(reading, resolutions: retrieved.resolutions, policy: policy)
        progress(.judged)
        let report = Report(
            reading: reading, judgement: judgement, resolutions: retrieved.resolutions,
            name: draft.name, origin: draft.evidence.origin,
            problems: input.problems + retrieved.problems)
        let offered = await offering(report, reading, for: draft, through: asked)
        return Checked(
            report: offered.report, draft: input.draft,
            evidence: EvidenceBundle(
                input.answers + retrieved.answers + offered.evidence.answers,
                failures: input.failures + retrieved.failures + offered.evidence.failures))
    }

    /// Who is asked for records: a bundle alone, or nobody, where the draft says so.
    private func retriever(for evidence: Draft.Evidence) -> Retriever? {
        switch evidence {
        case .network: retriever
        case .offline: nil
        case .bundle(let bundle): replaying(bundle)
        }
    }

    /// The report with candidates for claims that cite nothing, where the draft asks for them.
    private func offering(
        _ report: Report, _ reading: Reading, for draft: Draft, through retriever: Retriever?
    ) async -> (report: Report, evidence: EvidenceBundle) {
        guard draft.candidates else { return (report, EvidenceBundle([])) }
        guard let retriever else {
            var report = report
            report.add([
                Report.Problem(
                    Problem(
                        .notAsked,
                        "No candidate sources were searched for, because the check is offline."))
            ])
            return (report, EvidenceBundle([]))
        }
        return await CandidateSearch(retriever: retriever, reading: reading).offering(in: report)
    }

    private func resolve(
        _ wanted: Wanted, for evidence: Draft.Evidence, through retriever: Retriever?,
        progress: @escaping @Sendable (CheckProgress) -> Void
    ) async -> RetrievedSources {
        guard let retriever else { return RetrievedSources(notAsked: wanted) }
        let retrieved = await wanted.resolve(through: retriever, progress: progress)
        guard case .bundle = evidence, !wanted.subjects.isEmpty else { return retrieved }
        return retrieved.noting(passedOver)
    }

    /// What a replay leaves out: it rests on its bundle alone, so that it says the same everywhere and always.
    ///
    /// What the list told when the bundle was written is in the bundle.
    private var passedOver: Problem? {
        guard retriever.asksRetractionList else { return nil }
        return Problem(
            .notAsked,
            "The local list of retractions was not asked, because the check rests on its evidence bundle "
                + "alone; check again without the bundle for what the list says now.")
    }
}

extension Draft.Evidence {
    /// The word for it in a report.
    fileprivate var origin: Report.Origin {
        switch self {
        case .network: .network
        case .offline: .offline
        case .bundle: .bundle
        }
    }
}
