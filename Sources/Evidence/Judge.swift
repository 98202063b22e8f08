public import Citations
public import Claims
import Prose

/// Which rules speak and how loudly; `Config/rules.json` as a value.
public struct RulePolicy: Sendable, Hashable {
    /// Rules that are off.
    public var disabled: Set<RuleID>
    /// Severities that differ from the rules' own.
    public var severities: [RuleID: Severity]

    /// Everything on, severities as the rules have them.
    public init(disabled: Set<RuleID> = [], severities: [RuleID: Severity] = [:]) {
        self.disabled = disabled
        self.severities = severities
    }

    /// The findings of rules that are on, with the severities asked for.
    func applied(to findings: [Finding]) -> [Finding] {
        findings.filter { !disabled.contains($0.rule) }.map { finding in
            var finding = finding
            finding.severity = severities[finding.rule] ?? finding.severity
            return finding
        }
    }
}

/// Judges every claim of an article against what its citations resolved to.
///
/// Pure: the same reading and resolutions give the same judgement. `resolutions` has an entry for each
/// place in `CitationScan.citations` that was to be resolved; one that is missing was not asked.
public func judge(
    _ reading: Reading, resolutions: [Int: Resolution], policy: RulePolicy = RulePolicy()
) -> Judgement {
    let judge = Judge(reading: reading, resolutions: resolutions, policy: policy)
    return Judgement(
        assessments: reading.claims.map { judge.assessment(of: $0) },
        articleFindings: judge.articleFindings)
}

/// One judgement in the making: the article, the answers, and the records read once each.
struct Judge: Sendable {
    let reading: Reading
    let resolutions: [Int: Resolution]
    let policy: RulePolicy
    /// The records, by citation; a record that several citations share is read once.
    let records: [Int: RecordReading]

    init(reading: Reading, resolutions: [Int: Resolution], policy: RulePolicy) {
        self.reading = reading
        self.resolutions = resolutions
        self.policy = policy
        var byRecord: [SourceRecord: RecordReading] = [:]
        var records: [Int: RecordReading] = [:]
        for (place, resolution) in resolutions {
            guard case .found(let record, _) = resolution, !record.passages.isEmpty else {
                continue
            }
            let read =
                byRecord[record]
                ?? RecordReading(
                    passages: record.passages, depth: record.depth, study: record.study?.value,
                    participants: record.participants?.value)
            byRecord[record] = read
            records[place] = read
        }
        self.records = records
    }

    /// What the rules on the article as a whole find.
    var articleFindings: [Finding] {
        policy.applied(
            to: found { rule in
                if case .article(let findings) = rule.scope { findings(reading) } else { [] }
            })
            + looseCitations.flatMap {
                onSource(
                    CitedSource(
                        claim: nil, reading: reading, citation: $0,
                        resolution: resolutions[$0.index]))
            }
    }

    /// The citations that cover no claim: a retracted or missing work is worth knowing there as well.
    private var looseCitations: [Citation] {
        let bound = Set(reading.claims.flatMap(\.citations))
        return reading.citations.citations.filter { !bound.contains($0.index) }
    }

    /// What the rules on sources find of one citation.
    private func onSource(_ cited: CitedSource) -> [Finding] {
        policy.applied(
            to: found { rule in
                if case .source(let findings) = rule.scope { findings(cited) } else { [] }
            })
    }

    /// The assessment of one claim.
    func assessment(of claim: Claim) -> Assessment {
        let citations = citations(of: claim)
        let citing = policy.applied(
            to: found { rule in
                if case .citing(let findings) = rule.scope {
                    findings(CitedClaim(claim: claim, reading: reading, citations: citations))
                } else {
                    []
                }
            })
        guard claim.kind != .anecdote else {
            return Assessment(
                claim: claim.index, verdict: nil,
                reason: "A personal experience: shown, not judged against science.", confidence: 0,
                depth: .none, findings: [], sources: [])
        }
        let leading = citations.filter { $0.leadsSomewhere || isDangling($0) || isOwnSite($0) }
        let sources = leading.map { source(claim, $0) }
        let (verdict, isDisagreement) =
            sources.isEmpty
            ? (Evidence.verdict(of: citing, isBorneOut: false), false)
            : Evidence.verdict(
                ofSources: sources.map(\.verdict),
                isOtherNumberGiven: sources.flatMap(\.findings).contains {
                    $0.rule == Rule.numberDiffers.id
                })
        let deciding = sources.filter { $0.verdict == verdict }.flatMap(\.findings)
        let all = (citing + sources.flatMap(\.findings)).sorted { $0.rank < $1.rank }
        let ordered = deciding.sorted { $0.rank < $1.rank } + all.filter { !deciding.contains($0) }
        return Assessment(
            claim: claim.index, verdict: verdict,
            reason: isDisagreement
                ? "The sources disagree: one says it, another says otherwise."
                : reason(verdict, findings: ordered, sources: sources, leading),
            confidence: isDisagreement
                ? 0.5
                : sources.filter { $0.verdict == verdict }.map(\.confidence).max()
                    ?? confidence(verdict, citing, closeness: nil),
            depth: sources.map(\.depth).max() ?? .none, findings: ordered, sources: sources)
    }

    private func found(_ findings: (Rule) -> [Finding]) -> [Finding] {
        Rules.list.flatMap(findings)
    }

    private func isDangling(_ citation: Citation) -> Bool {
        if case .dangling = citation.target { true } else { false }
    }

    private func isOwnSite(_ citation: Citation) -> Bool {
        leadsToOwnSite(citation, in: reading.citations)
    }

    /// What comes of one source for one claim.
    private func source(_ claim: Claim, _ citation: Citation) -> Assessment.Source {
        let resolution = resolutions[citation.index]
        let cited = CitedSource(
            claim: claim, reading: reading, citation: citation, resolution: resolution)
        let onSource = onSource(cited)
        guard !isOwnSite(citation), let record = records[citation.index] else {
            let verdict = Evidence.verdict(of: onSource, isBorneOut: false)
            return Assessment.Source(
                citation: citation.index, verdict: verdict, depth: cited.record?.depth ?? .none,
                quote: nil, findings: onSource,
                confidence: confidence(verdict, onSource, closeness: nil))
        }
        let outcome = compare(claim, with: record, citation: citation.index)
        let found =
            isPresumed(citation, of: claim) ? outcome.findings.map(\.asDoubt) : outcome.findings
        let findings = (onSource + found).sorted { $0.rank < $1.rank }
        let verdict = Evidence.verdict(of: findings, isBorneOut: outcome.support != nil)
        return Assessment.Source(
            citation: citation.index, verdict: verdict, depth: record.depth, quote: outcome.quote,
            alsoNear: outcome.alsoNear, findings: findings,
            confidence: confidence(verdict, findings, closeness: outcome.closeness))
    }

    /// A claim beside a record: what the rules find, and what bears it out.
    func compare(_ claim: Claim, with record: RecordReading, citation: Int?) -> Outcome {
        let comparison = Comparison(claim, in: reading, with: record, citation: citation)
        return Outcome(
            comparison,
            policy.applied(to: findings(in: comparison).map { checked($0, in: comparison) }))
    }

    /// What the rules find, with suggestions that nobody has tried.
    func findings(in comparison: Comparison) -> [Finding] {
        let all = found { rule in
            if case .comparison(let findings) = rule.scope { findings(comparison) } else { [] }
        }.filter { !comparison.accusesByCell($0) }
        // A source that another rule quotes against the claim is not silent.
        let isQuoted = all.contains {
            $0.source != nil && $0.effect != .notes && $0.rule != Rule.sourceSilent.id
        }
        return isQuoted ? all.filter { $0.rule != Rule.sourceSilent.id } : all
    }

    private func reason(
        _ verdict: Verdict, findings: [Finding], sources: [Assessment.Source],
        _ citations: [Citation]
    ) -> String {
        if let first = findings.first, first.effect != .notes { return first.message }
        if verdict == .supported { return "The source says so." }
        if citations.isEmpty { return "It names no source, and nobody would ask for one." }
        let asked = citations.map { resolutions[$0.index] }
        if asked.allSatisfy({ $0 == nil }) { return "The source was not asked." }
        if case .unavailable(let problems) = asked.compactMap({ $0 }).first {
            return problems.first?.message ?? "The source could not be read."
        }
        if sources.allSatisfy({ $0.depth <= .metadata }) {
            return "The work exists, but neither abstract nor text could be read."
        }
        if sources.contains(where: { $0.quote?.decisive != nil }) {
            return
                "The source gives this figure, but in other words; a person should compare the two."
        }
        return sources.contains { $0.quote != nil }
            ? "The closest passage is not close enough to decide; a person should compare the two."
            : "No passage could be matched closely enough to decide; a person should look."
    }
}
