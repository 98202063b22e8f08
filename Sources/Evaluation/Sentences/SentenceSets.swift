import Claims
import Foundation

/// The sentences of CheckThat! task 1: a table with tabs, the label last.
///
/// - SeeAlso: Barrón-Cedeño et al. (2024), The CLEF-2024 CheckThat! Lab.
func checkThatItems(at path: String) throws(SetFailure) -> [SentenceItem] {
    let rows = tabbedRows(String(decoding: try readFile(path), as: UTF8.self))
    guard rows.first?.last == "class_label" else {
        throw SetFailure("“\(path)” has no column class_label; it is not a table of CheckThat!.")
    }
    return rows.dropFirst().filter { $0.count == 3 }.map { SentenceItem(text: $0[1], label: $0[2]) }
}

/// The sentences of Yu, Li and Wang: a table with commas and the columns sentence and label, 0 to 3.
///
/// - SeeAlso: Yu, Li and Wang (2019), Detecting causal language use in science findings, EMNLP.
func causalityItems(at path: String) throws(SetFailure) -> [SentenceItem] {
    let rows = commaRows(String(decoding: try readFile(path), as: UTF8.self))
    guard let text = rows.first?.firstIndex(of: "sentence"),
        let label = rows.first?.firstIndex(of: "label")
    else { throw SetFailure("“\(path)” lacks the columns sentence and label.") }
    let steps = Claim.Causality.allCases
    return rows.dropFirst().compactMap { row in
        guard row.count > max(text, label), let step = Int(row[label]), steps.indices ~= step
        else { return nil }
        return SentenceItem(text: row[text], label: steps[step].rawValue)
    }
}

/// The sentences of abstracts with "1" for a claim: JSON lines.
///
/// - SeeAlso: Achakulvisut et al. (2019), Claim extraction in biomedical publications.
func abstractItems(at path: String) throws(SetFailure) -> [SentenceItem] {
    struct Abstract: Decodable {
        let sentences: [String]
        let labels: [String]
    }
    let lines = try readFile(path).split(separator: 0x0A)
    var items: [SentenceItem] = []
    for line in lines {
        let abstract = try decode(Abstract.self, Data(line), path)
        items += zip(abstract.sentences, abstract.labels).map { SentenceItem(text: $0, label: $1) }
    }
    return items
}
