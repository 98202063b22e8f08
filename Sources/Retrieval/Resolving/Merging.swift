import Citations

/// One record of what several providers say of one work; `nil` when none of them said anything.
///
/// The rules, field by field:
/// - records with another DOI than the first are of another work, and left out;
/// - the abstract is taken whole from the first that has one, in the order given, because evidence
///   must point at one text: PubMed (labelled), Europe PMC (headings), the registry of the DOI
///   (Crossref, DataCite, doi.org) or arXiv before DataCite, OpenAlex (rebuilt, without headings);
/// - title, authors, container, year, volume, issue and pages come from the registry of the DOI (the
///   last in the order), because the publisher wrote them; from OpenAlex (`enrichment`) only where
///   nobody else has them, because it guesses;
/// - kind of study, population and number of participants come from whoever read them from the most
///   specific field: a field made for it, then the title, then the abstract;
/// - notices, identifiers and supplies are united;
/// - titles and years that differ are kept as disagreements, with who says what.
func merged(
    _ records: [SourceRecord?], enrichment: SourceRecord? = nil, fullText: [Section]
) -> SourceRecord? {
    let sure = records.compactMap(\.self)
    let given = sure + [enrichment].compactMap(\.self)
    guard let first = given.first else { return nil }
    let doi = given.lazy.flatMap(\.identifiers).compactMap(\.asDOI).first
    let isSame = { (record: SourceRecord) in
        record.identifiers.lazy.compactMap(\.asDOI).first.map { $0 == doi } ?? true
    }
    let same = given.filter(isSame)
    let registryFirst =
        sure.filter(isSame).reversed() + [enrichment].compactMap(\.self).filter(isSame)
    var record = SourceRecord(
        identifiers: unitedIdentifiers(same),
        kind: registryFirst.map(\.kind).first { $0 != .other } ?? first.kind)
    record.title = (registryFirst.compactMap(\.title).first).map {
        .init(withoutFullStop($0.value), from: $0.source)
    }
    record.takeUnsourcedFields(from: registryFirst)
    record.year = registryFirst.compactMap(\.year).first
    record.container = registryFirst.compactMap(\.container).first
    record.licence = same.compactMap(\.licence).first
    record.study = same.compactMap(\.study).min { rank($0.source) < rank($1.source) }
    record.participants = same.compactMap(\.participants).min { rank($0.source) < rank($1.source) }
    record.population = same.compactMap(\.population).min { rank($0.source) < rank($1.source) }
    record.openCopy = same.compactMap(\.openCopy).first
    record.published = same.compactMap(\.published).first
    for notice in same.flatMap(\.notices) where !record.notices.contains(notice) {
        record.notices.append(notice)
    }
    for supply in same.flatMap(\.supplies) where !record.supplies.contains(supply) {
        record.supplies.append(supply)
    }
    record.disagreements = disagreements(
        of: registryFirst, leftOut: given.count - same.count, given)
    record.setPassages(from: same.first { $0.abstractSource != nil }, fullText: fullText)
    return record
}

extension SourceRecord {
    /// Title and full text of this record around the abstract of another.
    fileprivate mutating func setPassages(from other: SourceRecord?, fullText: [Section]) {
        var list = PassageList()
        if let title { list.add(title.value, section: nil, role: .title, isInAbstract: false) }
        for passage in other?.passages ?? [] where passage.isInAbstract {
            list.add(
                passage.text, section: passage.section, role: passage.role, isInAbstract: true)
        }
        for section in fullText { list.add(section, isInAbstract: false) }
        passages = list.passages
        abstractSource = other?.abstractSource
        depth = !fullText.isEmpty ? .fullText : other == nil ? .metadata : .abstract
    }
}

/// DOI, PMID, PMCID, each once, in this order.
private func unitedIdentifiers(_ records: [SourceRecord]) -> [Identifier] {
    let all = records.flatMap(\.identifiers)
    let ordered =
        all.filter { $0.asDOI != nil } + all.filter { $0.asPMID != nil }
        + all.filter { $0.asPMCID != nil }
        + all.filter { $0.asDOI == nil && $0.asPMID == nil && $0.asPMCID == nil }
    return ordered.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
}

private func rank(_ source: String) -> Int {
    source == "title" ? 1 : source == "abstract" ? 2 : 0
}

private func disagreements(
    of records: [SourceRecord], leftOut: Int, _ given: [SourceRecord]
) -> [SourceRecord.Disagreement] {
    var found: [SourceRecord.Disagreement] = []
    let titles = records.compactMap(\.title)
    if let first = titles.first, titles.contains(where: { differs($0.value, first.value) }) {
        found.append(.init(field: "title", values: titles))
    }
    let years = records.compactMap(\.year)
    if Set(years.map(\.value)).count > 1 {
        found.append(
            .init(field: "issued", values: years.map { .init(String($0.value), from: $0.source) }))
    }
    if leftOut > 0 {
        let names = given.compactMap { record -> SourceRecord.Sourced<String>? in
            guard let doi = record.identifiers.lazy.compactMap(\.asDOI).first,
                let supply = record.supplies.first
            else { return nil }
            return .init(doi.value, from: supply.provider)
        }
        found.append(.init(field: "DOI", values: names))
    }
    return found
}

/// Whether two titles name different works: neither begins the other, letters and digits compared.
///
/// Subtitles, a full stop at the end and "RETRACTED:" in front are no difference.
private func differs(_ left: String, _ right: String) -> Bool {
    let left = bareTitle(left)
    let right = bareTitle(right)
    return !left.hasPrefix(right) && !right.hasPrefix(left)
}

/// The letters and digits of a title in lower case, without "RETRACTED:" in front.
func bareTitle(_ title: String) -> String {
    var title = title.lowercased()
    if saysRetracted(title: title), let colon = title.firstIndex(where: { ":])".contains($0) }) {
        title = String(title[title.index(after: colon)...])
    }
    return String(title.filter { $0.isLetter || $0.isNumber })
}

private func withoutFullStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
}
