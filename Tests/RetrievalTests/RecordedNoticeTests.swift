import Citations
import Testing

@testable import Retrieval

@Suite struct RecordedNoticeTests {
    /// What each tagged entry says of its works, against what was read: single works, summaries, lists.
    @Test func `every notice that the index tags is told, and no other`() {
        var right: [String: Int] = [:]
        let tagged = recorded(of: ["crossref", "openalex", "pubmed"]).filter { entry, _ in
            !Set(entry.tags).isDisjoint(with: ["retracted", "retraction-notice", "correction"])
        }
        for (entry, answer) in tagged {
            let records: [SourceRecord] =
                switch entry.provider {
                case "openalex": [OpenAlex.record(from: answer).value].compactMap(\.self)
                case "crossref" where entry.file.contains("/work-"):
                    [Crossref.record(from: answer).value].compactMap(\.self)
                case "crossref": Crossref.records(from: answer).value ?? []
                default:
                    PubMed.records(from: answer).value
                        ?? [
                            PMID("9500320").flatMap {
                                PubMed.summary(of: $0, from: answer).value
                            }
                        ].compactMap(\.self)
                }
            #expect(!records.isEmpty, "\(entry.file)")
            let told = Set(records.flatMap(\.notices).map(\.kind.rawValue))
            let isNotice = entry.tags.contains("retraction-notice")
            if records.count == 1 {
                // A notice of retraction tells of another work; it is not retracted itself.
                let isRetracted = entry.tags.contains("retracted") && !isNotice
                #expect(told.contains("retracted") == isRetracted, "\(entry.file)")
                // The index calls an expression of concern a correction too.
                #expect(
                    entry.tags.contains("correction")
                        == !told.isDisjoint(with: ["corrected", "concern"]), "\(entry.file)")
            } else if entry.tags.contains("retracted") {
                #expect(told.contains("retracted"), "\(entry.file)")
            } else {
                #expect(!told.contains("retracted"), "\(entry.file)")
            }
            for kind in told { right["\(entry.provider) \(kind)", default: 0] += 1 }
            right[entry.provider + " entries", default: 0] += 1
        }
        for (key, count) in right.sorted(by: { $0.key < $1.key }) { print("notices", key, count) }
    }

    @Test func `a correction in a list of PubMed is told of the corrected work alone`() {
        for (entry, answer) in recorded(of: ["pubmed"]) where entry.file.contains("sample-set") {
            let records = PubMed.records(from: answer).value ?? []
            let text = String(decoding: answer.body, as: UTF8.self)
            for (link, kind) in [
                ("RetractionIn", "retracted"), ("ErratumIn", "corrected"),
                ("ExpressionOfConcernIn", "concern"),
            ] {
                let links = text.split(separator: "RefType=\"\(link)\"").count - 1
                let told = records.flatMap(\.notices).filter { $0.kind.rawValue == kind }
                #expect(told.filter { $0.origin == .medline }.count >= links, "\(link)")
                print("pubmed sample set: \(link) \(links) links, \(told.count) notices")
            }
        }
    }
}
