import Foundation

/// Statements beside a section of one trial's record: a folder with `trials.json` and files of statements.
///
/// Statements that compare two trials are passed over: there is one source to a claim here.
///
/// - SeeAlso: Jullien et al. (2023), NLI4CT: multi-evidence natural language inference for clinical trial
///   reports, EMNLP; Jullien et al. (2024), SemEval-2024 task 2.
func trialStatementItems(at path: String) throws(SetFailure) -> [VerdictItem] {
    let trials = try readJSON([String: Trial].self, at: path + "/trials.json")
    var items: [VerdictItem] = []
    for file in try files("", ".json", at: path) where !file.hasSuffix("/trials.json") {
        let part = file.split(separator: "/").last?.prefix { $0 != "." } ?? ""
        let statements = try readJSON([String: Entry].self, at: file)
        for (id, entry) in statements.sorted(by: { $0.key < $1.key }) {
            guard entry.type == "Single",
                let section = trials[entry.primary]?.sections[entry.section]
            else { continue }
            var item = VerdictItem(
                "\(part) \(id)", entry.statement,
                section.map { $0.isEmpty ? "-" : $0 },
                entry.label == "Entailment" ? .supported : .refuted)
            item.isOverstatementLabelled = true
            item.gold = Set(entry.evidence ?? []).sorted().filter { section.indices.contains($0) }
            item.kind = entry.intervention ?? String(part)
            item.base = entry.base
            items.append(item)
        }
    }
    return items
}

private struct Trial: Decodable {
    /// The lines of each section.
    let sections: [String: [String]]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        sections = container.allKeys.reduce(into: [:]) { sections, key in
            guard let lines = try? container.decode([String].self, forKey: key) else { return }
            sections[key.stringValue] = lines.map { line in
                String(line.drop { $0.isWhitespace })
            }
        }
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

private struct Entry: Decodable {
    let type: String
    let section: String
    let primary: String
    let statement: String
    let label: String
    let evidence: [Int]?
    let intervention: String?
    /// The statement this one was made from, where it was.
    let base: String?

    enum CodingKeys: String, CodingKey {
        case type = "Type"
        case section = "Section_id"
        case primary = "Primary_id"
        case statement = "Statement"
        case label = "Label"
        case evidence = "Primary_evidence_index"
        case intervention = "Intervention"
        case base = "Causal_type"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        type = try values.decode(String.self, forKey: .type)
        section = try values.decode(String.self, forKey: .section)
        primary = try values.decode(String.self, forKey: .primary)
        statement = try values.decode(String.self, forKey: .statement)
        label = try values.decode(String.self, forKey: .label)
        evidence = try values.decodeIfPresent([Int].self, forKey: .evidence)
        intervention = try? values.decode(String.self, forKey: .intervention)
        base = (try? values.decode([String].self, forKey: .base))?.last
    }
}
