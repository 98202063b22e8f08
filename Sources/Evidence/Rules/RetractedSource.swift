import Citations
import Claims
import Prose

extension Rule {
    /// Flags a citation of a work that was retracted.
    static let retractedSource: Rule = Rule(
        id: "retracted-source", severity: .error, effect: .unsupports,
        why: "A retracted work has been withdrawn from the record: it supports nothing.",
        unless:
            "A sentence that itself reports the retraction is not flagged, nor a work that was reinstated; a "
            + "notice that only one index carries is disputed and shown, not held against the claim.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .noticed(.retracted, "Massage reduced blood pressure by 12% compared with rest.")),
        right: Example(
            "A study that put the effect of massage on blood pressure at 12% was retracted [1].",
            .noticed(.retracted, "Massage reduced blood pressure by 12% compared with rest.")),
        scope: .source(findings))
}

private func findings(in cited: CitedSource) -> [Finding] {
    guard let notices = cited.record?.notices,
        !reportsNotice(cited, stems: ["retract", "withdrawn"])
    else { return [] }
    let rule = Rule.retractedSource
    switch standing(of: .retracted, in: notices) {
    case .absent: return []
    case .disputed(let provider):
        return [
            cited.finding(
                rule, as: .unverifies,
                "Only \(provider) lists the work as retracted; the others do not say so.")
        ]
    case .established(let date):
        return [
            cited.finding(
                rule, "The cited work was retracted" + (date.map { " on \($0)." } ?? "."))
        ]
    }
}

/// What the notices of one kind amount to.
enum NoticeStanding: Sendable, Hashable {
    /// There is none, or a later one lifts it.
    case absent
    /// One origin says so that may not accuse by itself; with the provider that carried it.
    case disputed(String)
    /// Two independent origins or the publisher say so; with the earliest date given.
    case established(String?)
}

/// What the notices of a kind amount to, by the rule of two independent origins.
func standing(of kind: SourceRecord.Notice.Kind, in notices: [SourceRecord.Notice])
    -> NoticeStanding
{
    let own = notices.filter { $0.kind == kind }
    guard let first = own.first else { return .absent }
    let latest = own.compactMap(\.date).max() ?? ""
    if notices.contains(where: { $0.kind == .reinstated && ($0.date ?? "9999") >= latest }) {
        return .absent
    }
    let origins = Set(own.map(\.origin))
    guard origins.contains(.publisher) || origins.count >= 2 else {
        return .disputed(first.provider)
    }
    return .established(own.compactMap(\.date).min())
}

/// Whether the sentence of the claim or of the mark reports the notice itself.
///
/// What an identifier or an address is spelt like says nothing.
func reportsNotice(_ cited: CitedSource, stems: Set<String>) -> Bool {
    let sentence = cited.reading.article.sentences.first {
        $0.range.overlaps(cited.citation.range)
    }?.range
    let range = sentence ?? cited.citation.range
    let spelt = cited.reading.citations.citations.filter { [.doi, .url].contains($0.kind) }
        .map(\.range)
    return words(
        in: cited.reading.article.text, within: cited.claim.map { range.union($0.range) } ?? range
    )
    .contains { word in
        stems.contains { word.lower.hasPrefix($0) }
            && !spelt.contains { $0.contains(word.range) }
    }
}
