import Citations
import Prose
import Testing

@testable import Retrieval

@Suite struct RecordedTests {
    @Test func `every recorded answer of Crossref decodes to its works or to the error it is`() {
        var counts: [String: Int] = [:]
        for (entry, answer) in recorded(of: ["crossref"]) {
            let path = entry.file
            if path.contains("/work-") || path.contains("404-works-10-48550-arxiv-2312") {
                let decoded = Crossref.record(from: answer)
                counts["work: " + outcome(decoded), default: 0] += 1
                if answer.status == 200 {
                    let record = decoded.value
                    #expect(record?.title != nil, "\(path)")
                    let hasAbstract = record?.passages.contains(where: \.isInAbstract) ?? false
                    if entry.tags.contains("no-abstract") { #expect(!hasAbstract, "\(path)") }
                    if entry.tags.contains("jats-abstract") && !hasAbstract {
                        print("No abstract read from \(path)")
                    }
                    #expect(
                        entry.tags.contains("retracted")
                            == kinds(record).contains("retracted")
                            || entry.tags.contains("retraction-notice"), "\(path)")
                    if entry.tags.contains("correction") {
                        #expect(kinds(record).contains("corrected"), "\(path)")
                    }
                    for passage in record?.passages ?? [] {
                        #expect(!passage.text.contains("jats:") && !passage.text.contains("&lt;"))
                    }
                }
            } else {
                let decoded = Crossref.records(from: answer)
                counts["list: " + outcome(decoded), default: 0] += 1
                if path.hasPrefix("crossref/works-"), path.hasSuffix(".json"), answer.status == 200,
                    outcome(decoded) != "value"
                {
                    print("No list in \(path)")
                }
            }
        }
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("crossref", key, count) }
    }

    @Test func `every recorded answer of PubMed decodes to its articles or to the error it is`() {
        var counts: [String: Int] = [:]
        var articles = 0
        for (entry, answer) in recorded(of: ["pubmed"]) {
            let path = entry.file
            let decoded = PubMed.records(from: answer)
            articles += decoded.value?.count ?? 0
            counts["efetch: " + outcome(decoded), default: 0] += 1
            if path.contains("efetch") || path.contains("derived") || path.contains("sample") {
                if path.hasSuffix(".xml") { #expect(outcome(decoded) == "value", "\(path)") }
                if case .value(let records) = decoded, records.count == 1 {
                    let record = records[0]
                    #expect(
                        (entry.tags.contains("retracted")) == kinds(record).contains("retracted"),
                        "\(path)")
                    if entry.tags.contains("structured-abstract") {
                        #expect(record.passages.contains { $0.section != nil }, "\(path)")
                    }
                    if !entry.tags.contains("no-abstract") && record.abstractSource == nil {
                        print("No abstract read from \(path)")
                    }
                    #expect(
                        record.title != nil && record.year != nil || path.contains("trimmed"),
                        "\(path)")
                }
                for record in decoded.value ?? [] {
                    if record.study?.value == .trial || record.participants != nil {
                        counts[
                            "study \(record.study?.value.rawValue ?? "?") from \(record.study?.source ?? "?")",
                            default: 0] += 1
                    }
                }
            }
            if path.contains("esearch") || path.contains("retstart") {
                let found = PubMed.matches(from: answer)
                counts["esearch: " + outcome(found), default: 0] += 1
            }
            if path.contains("esummary-json") {
                let ids = ["9500320", "99999999"].compactMap { PMID($0) }
                #expect(outcome(PubMed.summary(of: ids[0], from: answer)) == "value")
                #expect(outcome(PubMed.summary(of: ids[1], from: answer)) == "absent")
            }
        }
        print("pubmed articles", articles)
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("pubmed", key, count) }
    }

    @Test func `every recorded answer of Europe PMC decodes to its works or to the error it is`() {
        var counts: [String: Int] = [:]
        for (entry, answer) in recorded(of: ["europepmc"]) {
            let decoded = EuropePMC.matches(from: answer)
            counts["search: " + outcome(decoded), default: 0] += 1
            counts["works", default: 0] += decoded.value?.count ?? 0
            counts["works with abstract", default: 0] +=
                decoded.value?.filter { $0.record.abstractSource != nil }.count ?? 0
            if outcome(decoded) != "value" { print(entry.file, outcome(decoded)) }
        }
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
            print("europepmc", key, count)
        }
    }

    @Test func `every recorded answer of PMC decodes to sections, names or the error it is`() {
        var counts: [String: Int] = [:]
        for (entry, answer) in recorded(of: ["pmc"]) {
            if entry.file.contains("idconv") {
                let decoded = PMCIDConverter.identifiers(from: answer)
                counts["idconv: " + outcome(decoded), default: 0] += 1
                if outcome(decoded).hasPrefix("failed") { print(entry.file, decoded) }
            } else {
                let article = JATSArticle(document: answer.body)
                #expect(article != nil, "\(entry.file)")
                let sections = article?.bodySections ?? []
                counts["JATS with body: \(!sections.isEmpty)", default: 0] += 1
                counts["sections", default: 0] += sections.count
                for section in sections { counts["role \(section.role)", default: 0] += 1 }
                #expect(article?.title?.isEmpty == false, "\(entry.file)")
                #expect(article?.identifiers.isEmpty == false, "\(entry.file)")
            }
        }
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("pmc", key, count) }
    }

    @Test
    func `every recorded answer of doi org decodes to an agency, a record or the error it is`() {
        var counts: [String: Int] = [:]
        for (entry, answer) in recorded(of: ["doi-org"]) {
            if entry.file.contains("doira") {
                guard
                    let doi = entry.request.url?.split(separator: "/doiRA/").last.flatMap({
                        DOI($0.prefix { $0 != "," })
                    })
                else { continue }
                let decoded = DOIOrg.agency(of: doi, from: answer)
                counts["agency: " + outcome(decoded), default: 0] += 1
            } else {
                let decoded = DOIOrg.record(from: answer)
                counts["record: " + outcome(decoded), default: 0] += 1
                if entry.file.contains("csl-json") {
                    #expect(outcome(decoded) == "value", "\(entry.file)")
                }
            }
        }
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("doi-org", key, count) }
    }

    @Test func `a refusal for load is a failure that may pass, whoever sends it`() {
        for (entry, answer) in recorded(of: ["quoted-errors"]) where entry.status == 429 {
            for status in [200, 429] {
                let again = Answer(url: answer.url, time: 0, status: status, body: answer.body)
                for decoded in [
                    outcome(PubMed.records(from: again)), outcome(Crossref.record(from: again)),
                    outcome(EuropePMC.matches(from: again)),
                ] {
                    #expect(decoded.hasPrefix("failed"), "\(entry.file)")
                }
            }
        }
    }
}
