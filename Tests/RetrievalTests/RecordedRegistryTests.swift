import Citations
import Testing

@testable import Retrieval

/// Counts outcomes and prints them, so that a run shows what was decoded.
private struct Tally {
    private var counts: [String: Int] = [:]

    mutating func note<Value>(_ what: String, _ decoded: Decoded<Value>) {
        counts[what + ": " + outcome(decoded), default: 0] += 1
    }

    func show(_ provider: String) {
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print(provider, key, count) }
    }
}

@Suite struct RecordedRegistryTests {
    @Test func `every recorded answer of OpenAlex decodes to its works or to the error it is`() {
        var tally = Tally()
        for (entry, answer) in recorded(of: ["openalex"]) {
            if entry.file.contains("filter-") || entry.file.contains("sample-") {
                let decoded = OpenAlex.records(from: answer)
                tally.note("list", decoded)
                let abstracts = decoded.value?.filter { $0.abstractSource != nil }.count ?? 0
                #expect(abstracts > 0, "\(entry.file)")
                continue
            }
            let decoded = OpenAlex.record(from: answer)
            tally.note("work", decoded)
            #expect(outcome(decoded) == (answer.status == 404 ? "absent" : "value"))
            guard let record = decoded.value else { continue }
            let isWhole = !entry.file.contains("-select-")
            #expect((record.year != nil) == isWhole, "\(entry.file)")
            #expect(entry.tags.contains("retracted") == kinds(record).contains("retracted"))
            if entry.tags.contains("inverted-index-abstract") {
                #expect(record.abstractSource == "openalex", "\(entry.file)")
            }
            if entry.tags.contains("inverted-index-null") {
                #expect(record.abstractSource == nil, "\(entry.file)")
            }
        }
        tally.show("openalex")
    }

    @Test func `every recorded answer of DataCite decodes to its works or to the error it is`() {
        var tally = Tally()
        for (entry, answer) in recorded(of: ["datacite"]) {
            if entry.file.contains("page-size") || entry.file.contains("fatcat") {
                let decoded = DataCite.records(from: answer)
                tally.note("list", decoded)
                #expect(decoded.value?.allSatisfy { $0.title != nil } == true, "\(entry.file)")
                continue
            }
            let decoded = DataCite.record(from: answer)
            tally.note("work", decoded)
            #expect(outcome(decoded) == (answer.status == 404 ? "absent" : "value"))
            guard let record = decoded.value else { continue }
            #expect(record.title != nil && record.year != nil && !record.authors.isEmpty)
            if entry.tags.contains("preprint") {
                #expect(record.kind == .preprint && record.abstractSource == "datacite")
            }
            for passage in record.passages {
                #expect(!passage.text.contains("&lt;") && !passage.text.contains("<p>"))
            }
        }
        tally.show("datacite")
    }

    @Test func `every recorded answer of arXiv decodes to its preprints or to the error it is`() {
        var tally = Tally()
        for (entry, answer) in recorded(of: ["arxiv"]) {
            let decoded = ArXiv.records(from: answer)
            tally.note("feed", decoded)
            switch entry.file.split(separator: "/").last ?? "" {
            case "id-0000-0000-s0-m100.xml", "id-0808-05394-s0-m100.xml":
                #expect(outcome(decoded) == "absent", "\(entry.file)")
            case "id-abc-s0-m100.xml":
                #expect(outcome(decoded) == "failed: provider-failed")
            case let name where name.hasPrefix("oai"):
                #expect(outcome(decoded) == "failed: unreadable-answer")
            default:
                #expect(outcome(decoded) == "value", "\(entry.file)")
                for record in decoded.value ?? [] {
                    #expect(record.title != nil && record.year != nil && !record.authors.isEmpty)
                    #expect(record.abstractSource == "arxiv" && record.notices.isEmpty)
                    #expect(record.openCopy?.isPDF == true)
                }
            }
        }
        tally.show("arxiv")
    }

    @Test func `every recorded answer of ClinicalTrials decodes to its trials`() {
        var tally = Tally()
        for (entry, answer) in recorded(of: ["clinicaltrials"]) {
            if entry.file.contains("/get-") {
                let decoded = ClinicalTrials.record(from: answer)
                tally.note("trial", decoded)
                let number = entry.file.split(separator: "-").first { $0.hasPrefix("nct") } ?? ""
                #expect(
                    decoded.value?.identifiers.first?.text == "nct:" + number.uppercased(),
                    "\(entry.file)")
                #expect(decoded.value?.abstractSource == "clinicaltrials", "\(entry.file)")
                // The requests asked for no more of the enrolment than its number.
                #expect(decoded.value?.participants == nil)
            } else {
                let decoded = ClinicalTrials.records(from: answer)
                tally.note("search", decoded)
                #expect(decoded.value?.allSatisfy { $0.title != nil } == true, "\(entry.file)")
            }
        }
        tally.show("clinicaltrials")
    }

    @Test func `every recorded answer of Unpaywall decodes to open copies or to their absence`() {
        var tally = Tally()
        for (entry, answer) in recorded(of: ["unpaywall"]) {
            if entry.file.contains("search-") {
                let decoded = Unpaywall.copies(from: answer)
                tally.note("search", decoded)
                #expect(!outcome(decoded).hasPrefix("failed"), "\(entry.file)")
            } else {
                let url = entry.request.url?.prefix { $0 != "?" } ?? ""
                guard let doi = url.split(separator: "/v2/").last.flatMap({ DOI($0) }) else {
                    continue
                }
                let decoded = Unpaywall.copy(of: doi, from: answer)
                tally.note("work", decoded)
                let isOpen = String(decoding: answer.body, as: UTF8.self).contains("\"is_oa\":true")
                #expect(outcome(decoded) == (isOpen ? "value" : "absent"), "\(entry.file)")
            }
        }
        tally.show("unpaywall")
    }
}
