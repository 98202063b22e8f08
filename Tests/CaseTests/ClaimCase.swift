import Citations
import Foundation
import Testing

/// One heading of a file in `Claims/Cases`: a draft, its sources and what must come out.
struct ClaimCase: Sendable, CustomTestStringConvertible {
    /// A source block: a label, an identifier and what is known of the work.
    struct Source: Sendable {
        let label: String
        let identifier: String
        /// The words after the identifier: "cohort", "full text", "retracted by publisher", "absent".
        let traits: [String]
        let lines: [String]
    }

    let file: String
    let heading: String
    let article: String
    let sources: [Source]
    /// The lines of the verdict block.
    let expectations: [String]

    var testDescription: String { file + ": " + heading }

    /// The cases of a file: one for each second-level heading with an article.
    static func cases(in text: String, file: String) -> [ClaimCase] {
        var cases: [ClaimCase] = []
        var heading = ""
        var blocks: [(info: String, lines: [String])] = []
        var open: (info: String, lines: [String])?
        func close() {
            guard let article = blocks.first(where: { $0.info == "article" }) else { return }
            cases.append(
                ClaimCase(
                    file: file, heading: heading, article: article.lines.joined(separator: "\n"),
                    sources: blocks.compactMap { Source($0.info, $0.lines) },
                    expectations: blocks.filter { $0.info == "verdict" }.flatMap(\.lines)
                        .filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }))
        }
        for line in text.components(separatedBy: "\n") {
            if var block = open {
                if line.hasPrefix("```") {
                    blocks.append(block)
                    open = nil
                } else {
                    block.lines.append(line)
                    open = block
                }
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)).trimmingCharacters(in: .whitespaces), [])
            } else if line.hasPrefix("## ") {
                close()
                heading = String(line.dropFirst(3))
                blocks = []
            }
        }
        close()
        return cases
    }
}

extension ClaimCase.Source {
    /// A source from "source 1 = doi:10.5555/a, cohort, full text" and its lines.
    fileprivate init?(_ info: String, _ lines: [String]) {
        guard info.hasPrefix("source "), let equals = info.firstIndex(of: "=") else { return nil }
        let parts = info[info.index(after: equals)...].split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }
        guard let identifier = parts.first else { return nil }
        self.identifier = identifier
        label = info[..<equals].dropFirst(7).trimmingCharacters(in: .whitespaces)
        traits = Array(parts.dropFirst())
        self.lines = lines.filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
    }

    /// What the source resolves to.
    func resolution() -> Resolution {
        if traits.contains("absent") { return .notFound(origins: ["crossref", "doi.org"]) }
        if traits.contains("absent in one index") { return .notFound(origins: ["crossref"]) }
        if traits.contains("unavailable") { return .unavailable([]) }
        var record = SourceRecord(identifiers: Identifier(identifier).map { [$0] } ?? [])
        record.depth = traits.contains("full text") ? .fullText : .abstract
        if traits.contains("preprint") { record.kind = .preprint }
        if lines.isEmpty { record.depth = .metadata }
        for trait in traits {
            if let study = SourceRecord.Study(rawValue: trait) {
                record.study = .init(study, from: "case")
            }
            if trait.hasPrefix("titled ") {
                record.title = .init(String(trait.dropFirst(7)), from: "case")
                record.authors = [.init(family: "Other", given: "B.")]
                record.year = .init(1999, from: "case")
                let suppliers =
                    traits.contains("by one register")
                    ? ["crossref", "openalex"] : ["crossref", "pubmed"]
                record.supplies = suppliers.map {
                    .init(provider: $0, url: "", fetched: 0)
                }
            }
            if let notice = SourceRecord.Notice(trait) { record.notices.append(notice) }
        }
        record.passages = lines.enumerated().map { place, line in
            let parts = line.split(separator: ":", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let role = parts.count == 2 ? Passage.Role(rawValue: parts[0].lowercased()) : nil
            return Passage(
                index: place, text: role == nil ? line : parts[1],
                section: role == nil ? nil : parts[0], role: role ?? .results)
        }
        return .found(record, problems: [])
    }
}

extension SourceRecord.Notice {
    /// A notice from "retracted by publisher".
    fileprivate init?(_ trait: String) {
        let words = trait.components(separatedBy: " by ")
        guard words.count == 2, let kind = Kind(rawValue: words[0]),
            let origin = Origin(rawValue: words[1])
        else { return nil }
        self.init(kind: kind, origin: origin, provider: words[1])
    }
}
