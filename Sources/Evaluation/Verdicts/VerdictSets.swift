import Citations
import Foundation

/// Claims beside the sentences that decide them: a table with tabs.
///
/// - SeeAlso: Wadden et al. (2020), Fact or fiction: verifying scientific claims, EMNLP.
func sciFactItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    var items: [VerdictItem] = []
    for file in try files("rationale_pairs", ".tsv", at: path) {
        let rows = tabbedRows(String(decoding: try readFile(file), as: UTF8.self))
        guard rows.first == ["index", "sentence1", "sentence2", "entailment"] else {
            throw SetFailure(
                "“\(file)” lacks the columns index, sentence1, sentence2 and entailment.")
        }
        items += rows.dropFirst().filter { $0.count == 4 }.map { row in
            VerdictItem(
                row[0], row[2], [row[1]], row[3] == "entailment" ? .supported : .refuted)
        }
    }
    return items
}

/// Claims on health beside a statement of evidence: a table with commas.
///
/// - SeeAlso: Sarrouti et al. (2021), Evidence-based fact-checking of health-related claims, EMNLP.
func healthVerItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    let truths: [String: VerdictItem.Truth] = [
        "Supports": .supported, "Refutes": .refuted, "Neutral": .open,
    ]
    var items: [VerdictItem] = []
    for file in try files("healthver", ".csv", at: path) {
        items += try columns(["id", "evidence", "claim", "label"], of: file).compactMap { row in
            truths[row[3]].map { VerdictItem(row[0], row[2], [row[1]], $0) }
        }
    }
    return items
}

/// News claims beside abstracts: a folder with `corpus.json` and files of claims, JSON lines both.
///
/// - SeeAlso: Wang et al. (2023), Check-COVID: fact-checking COVID-19 news claims with scientific evidence, ACL.
func checkCovidItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    struct Article: Decodable {
        let cord_id: String
        let title: String
        let abstract: [String]
    }
    struct Entry: Decodable {
        struct Evidence: Decodable {
            let sent_index: Int
            let type: String
        }
        let id: String
        let claim: String
        let cord_id: String
        let label: String
        let evidence_set: [Evidence]
    }
    let articles = Dictionary(
        try readLines(Article.self, at: path + "/corpus.json").map { ($0.cord_id, $0) }
    ) { first, _ in first }
    var items: [VerdictItem] = []
    for file in try files("covidCheck_", ".json", at: path) {
        for entry in try readLines(Entry.self, at: file) {
            guard let article = articles[entry.cord_id] else { continue }
            var item = VerdictItem(
                entry.id, entry.claim, article.abstract,
                VerdictItem.Truth(rawValue: entry.label) ?? .open)
            item.title = article.title
            item.depth = .abstract
            item.gold =
                item.truth == .open
                ? [] : entry.evidence_set.filter { $0.type == "PRIMARY" }.map(\.sent_index)
            items.append(item)
        }
    }
    return items
}

/// Citing sentences beside sentences of the cited article: a folder with `corpus.jsonl`, `claims_….jsonl` and,
/// for the kinds of error, `claims-….fine.jsonl`.
///
/// - SeeAlso: Sarol et al. (2024), Assessing citation integrity in biomedical publications, Bioinformatics 40(7).
func citationIntegrityItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    struct Article: Decodable {
        let doc_id: Int
        let abstract: [String]
    }
    struct Entry: Decodable {
        struct Evidence: Decodable { let label: String }
        let id: Int
        let claim: String
        let evidence: [String: [Evidence]]
        let cited_doc_ids: [Int]

        var labels: Set<String> { Set(evidence.values.joined().map(\.label)) }
    }
    let articles = Dictionary(
        try readLines(Article.self, at: path + "/corpus.jsonl").map { ($0.doc_id, $0) }
    ) { first, _ in first }
    var items: [VerdictItem] = []
    for file in try files("claims_", ".sentences.jsonl", at: path) {
        let part = file.split(separator: "/").last?.dropFirst(7).prefix { $0 != "." } ?? ""
        let fine = path + "/claims-\(part).fine.jsonl"
        let kinds =
            FileManager.default.fileExists(atPath: fine)
            ? try readLines(Entry.self, at: fine) : []
        let kindOf = Dictionary(kinds.map { ($0.id, $0.labels) }) { first, _ in first }
        for entry in try readLines(Entry.self, at: file) {
            let labels = entry.labels
            var item = VerdictItem(
                "\(part) \(entry.id)", withoutMarks(entry.claim),
                entry.cited_doc_ids.flatMap { articles[$0]?.abstract ?? [] },
                labels.contains("REFUTE")
                    ? .refuted : labels.contains("SUPPORT") ? .supported : .open)
            let kind = kindOf[entry.id]?.sorted().first
            item.kind = kind ?? (item.truth == .refuted ? "no evidence sentence" : nil)
            item.isOverstatementLabelled = kind == "ACCURATE"
            items.append(item)
        }
    }
    return items
}

/// A citing sentence without the marks that stand in for its citations, and the brackets left around them.
func withoutMarks(_ sentence: String) -> String {
    var text = ""
    var rest = sentence[...]
    while let mark = rest.firstRange(of: "<|") {
        var before = rest[..<mark.lowerBound]
        while let last = before.last, last == "[" || last == "(" || last == " " {
            before.removeLast()
        }
        text += before
        guard let end = rest[mark.upperBound...].firstRange(of: "|>") else {
            return text + rest[mark.lowerBound...]
        }
        rest = rest[end.upperBound...].drop { $0 == "]" || $0 == ")" }
    }
    return text + rest
}

/// Conclusions of press releases beside those of the abstract: JSON lines.
///
/// - SeeAlso: Wright and Augenstein (2021), Semi-supervised exaggeration detection of health science press
///   releases, EMNLP.
func exaggerationItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    struct Entry: Decodable {
        let original_file_id: String
        let press_release_conclusion: String
        let abstract_conclusion: String
        let exaggeration_label: String
    }
    var items: [VerdictItem] = []
    for file in try files("insciout", ".jsonl", at: path) {
        items += try readLines(Entry.self, at: file).map { entry in
            var item = VerdictItem(
                entry.original_file_id, entry.press_release_conclusion,
                [entry.abstract_conclusion],
                entry.exaggeration_label == "exaggerates" ? .refuted : .supported)
            item.label = entry.exaggeration_label
            item.isOverstatementLabelled = entry.exaggeration_label == "same"
            return item
        }
    }
    return items
}

/// Claims of superiority beside the abstract of the trial: tables with commas.
///
/// - SeeAlso: Zhang et al. (2025), A dataset for evaluating clinical research claims, Scientific Data 12.
func cliniFactItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    let truths: [Character: VerdictItem.Truth] = ["1": .supported, "0": .refuted, "2": .open]
    var items: [VerdictItem] = []
    for file in try files("", "_set.csv", at: path) {
        let names = ["index", "claim", "article_title", "article_abstract", "label"]
        for row in try columns(names, of: file) {
            guard let truth = row[4].first.flatMap({ truths[$0] }) else { continue }
            var item = VerdictItem(
                row[0], row[1],
                row[3].split(whereSeparator: \.isNewline).flatMap {
                    sentences(of: withoutHeading(String($0)).text)
                }, truth)
            item.title = row[2]
            item.depth = .abstract
            items.append(item)
        }
    }
    return items
}
