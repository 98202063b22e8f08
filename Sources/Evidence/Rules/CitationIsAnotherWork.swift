import Citations
import Claims
import Prose

extension Rule {
    /// Flags an identifier that leads to another work than the reference names.
    static let citationIsAnotherWork: Rule = Rule(
        id: "citation-is-another-work", severity: .error, effect: .unsupports,
        why:
            "The identifier is real and belongs to another paper: title, author and year are all different.",
        unless:
            "A cut or translated title is none; author and year must differ as well, and two independent registers must "
            + "agree on what the work is, or else it is only shown.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .otherWork("Dances of the honey bee in apple orchards")),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .otherWork("A work written for the purpose")),
        scope: .source(findings))
}

private func findings(in cited: CitedSource) -> [Finding] {
    guard case .reference(let place) = cited.citation.target,
        cited.reading.citations.references.indices.contains(place), let record = cited.record,
        case let reference = cited.reading.citations.references[place],
        !reference.identifiers.isEmpty, isAnother(record, than: reference),
        let title = record.title?.value
    else { return [] }
    let isCertain =
        record.origins.count >= 2 && !record.isTitledOtherwise(as: reference.title ?? "")
    return [
        cited.finding(
            .citationIsAnotherWork, as: isCertain ? .unsupports : .unverifies,
            "The identifier belongs to another work: “\(title)”.")
    ]
}

/// Whether title, first author and year of a record are all other than those of a reference.
///
/// What either side leaves out is no difference.
private func isAnother(_ record: SourceRecord, than reference: Reference) -> Bool {
    guard let found = record.title?.value, let named = reference.title,
        let author = record.authors.first?.family, let year = record.year?.value,
        let namedYear = reference.year
    else { return false }
    let theirs = terms(of: found)
    let ours = terms(of: named)
    guard ours.count >= 3, theirs.count >= 3, ours.isDisjoint(with: theirs), year != namedYear
    else {
        return false
    }
    return !words(of: reference.text).contains { words(of: author).contains($0) }
}

extension SourceRecord {
    /// Whether a provider disagrees with the others on the title, and gives one that shares words with this.
    fileprivate func isTitledOtherwise(as title: String) -> Bool {
        let named = terms(of: title)
        return disagreements.filter { $0.field == "title" }.flatMap(\.values).contains {
            !terms(of: $0.value).isDisjoint(with: named)
        }
    }
}

private func terms(of text: String) -> Set<Term> {
    let plain = PlainText(text)
    return Set(Evidence.terms(of: words(in: plain, within: plain.range)).map(\.term))
}

private func words(of text: String) -> Set<String> {
    let plain = PlainText(text)
    return Set(words(in: plain, within: plain.range).map(\.lower))
}
