import Citations
import Evidence
import Prose

extension ExampleReport {
    static func resolutions() -> [Int: Resolution] {
        var trial = SourceRecord(identifiers: [1].compactMap(identifier))
        trial.title = .init("Blood flow after <massage>", from: "crossref")
        trial.authors = ["Example", "Sample", "Model"].map { .init(family: $0, given: "A.") }
        trial.year = .init(2014, from: "crossref")
        trial.container = .init("Journal of Examples", from: "crossref")
        trial.depth = .abstract
        trial.study = .init(.trial, from: "pubmed: publication type")
        trial.participants = .init(24, from: "abstract")
        trial.supplies = [
            .init(
                provider: "crossref", url: "https://api.example.org/works/10.5555/stet.1",
                fetched: 1_700_000_000)
        ]
        var retracted = SourceRecord(identifiers: [4].compactMap(identifier))
        retracted.title = .init("A trial withdrawn", from: "crossref")
        retracted.depth = .metadata
        retracted.notices = [
            .init(kind: .retracted, origin: .publisher, provider: "crossref", date: "2019-03-01")
        ]
        return [
            0: .found(trial, problems: []),
            1: .unavailable([
                Problem(.providerFailed, "PubMed answered 503; try again later.", subject: "pubmed")
            ]),
            2: .found(trial, problems: []),
            3: .found(retracted, problems: []),
            4: .disputed("Crossref knows no such work; doi.org was not asked."),
        ]
    }

    static func assessments(_ quote: (String) -> DraftQuote) -> [Assessment] {
        let passage = "Mean flow rose by 13% (range 2 to 31%) immediately after massage."
        let flow = SourceQuote(
            citation: 0, passage: 3, text: passage, decisive: TextRange(18, 37), section: "Results")
        let maximum = Finding(
            rule: "maximum-as-typical", severity: .error, effect: .overstates, draft: quote("31%"),
            source: flow, message: "31% is the highest single value in the source.",
            suggestion: "increases blood flow by 13% on average")
        let wider = Finding(
            rule: "population-widened", severity: .warning, effect: .overstates,
            draft: quote("affected muscles"), source: flow,
            message: "The source measured healthy volunteers.")
        let points = SourceQuote(
            citation: 2, passage: 4, text: "Pain fell by 12 percentage points.", section: "Results")
        let percent = Finding(
            rule: "percent-for-percentage-points", severity: .error, effect: .contradicts,
            draft: quote("12 percent"), source: points,
            message: "The source reports percentage points.", suggestion: "12 percentage points")
        let retraction = Finding(
            rule: "retracted-source", severity: .error, effect: .unsupports,
            draft: quote("[4]"), message: "The trial was retracted.")
        func missing(_ words: String) -> Finding {
            Finding(
                rule: "missing-citation", severity: .warning, effect: .unsupports,
                draft: quote(words), message: "No source is given.")
        }
        return [
            assessment(
                0, .overstated, "31% is the highest single value in the source; its mean is 13%.",
                0.93, .abstract, [maximum, wider], flow),
            assessment(1, .unverified, "PubMed did not answer.", 0, .none, [], nil),
            assessment(
                2, .contradicted, "The source reports percentage points.", 0.9, .abstract,
                [percent], points),
            assessment(
                3, .unsupported, "The only source was retracted.", 1, .metadata, [retraction], nil),
            assessment(4, .unverified, "The source is disputed.", 0.2, .none, [], nil),
            Assessment(
                claim: 5, verdict: .unsupported, reason: "No source is given.", confidence: 1,
                depth: .none, findings: [missing("It releases endorphins.")], sources: []),
            Assessment(
                claim: 6, verdict: .unsupported, reason: "No source is given.", confidence: 1,
                depth: .none, findings: [missing("It doubles flexibility.")], sources: []),
            Assessment(
                claim: 7, verdict: nil, reason: "A person's own experience.", confidence: 1,
                depth: .none, findings: [], sources: []),
        ]
    }

    private static func assessment(
        _ claim: Int, _ verdict: Verdict, _ reason: String, _ confidence: Double,
        _ depth: SourceRecord.Depth, _ findings: [Finding], _ quote: SourceQuote?
    ) -> Assessment {
        Assessment(
            claim: claim, verdict: verdict, reason: reason, confidence: confidence, depth: depth,
            findings: findings,
            sources: [
                Assessment.Source(
                    citation: claim, verdict: verdict, depth: depth, quote: quote,
                    findings: findings, confidence: confidence)
            ])
    }
}
