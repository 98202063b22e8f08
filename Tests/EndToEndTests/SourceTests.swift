import Foundation
import Testing

/// `stet source` in its three forms, from a bundle.
@Suite struct SourceTests {
    private static let bundle = "Claims/Corpus/massage-and-back-pain/evidence.json"

    private func source(_ arguments: String...) async throws -> Command {
        try await Command(["source", "--evidence", Self.bundle] + arguments)
    }

    @Test func `text says what the work is, who told what, and its words`() async throws {
        let command = try await source("10.5555/stet.101")
        #expect(command.status == 0, "\(command.errors)")
        for words in [
            "doi:10.5555/stet.101 · found", "read: ", "told: abstract by ", "title by crossref",
            "blood flow",
        ] {
            #expect(command.output.contains(words), "\(words) is not in:\n\(command.output)")
        }
    }

    @Test func `JSON names the supplier of each field`() async throws {
        struct Card: Decodable {
            struct Source: Decodable {
                let state: String
                let title: String?
                let suppliedBy: [String: String]?
            }
            struct Passage: Decodable { let text: String }
            let source: Source
            let passages: [Passage]
        }
        let command = try await source(
            "--format", "json", "https://doi.org/10.5555/STET.101", "pmid:90000102")
        let cards = try command.output.split(separator: "\n").map {
            try JSONDecoder().decode(Card.self, from: Data($0.utf8))
        }
        #expect(cards.map(\.source.state) == ["found", "found"])
        #expect(cards.allSatisfy { $0.source.suppliedBy?["title"] != nil && !$0.passages.isEmpty })
    }

    @Test func `CSL-JSON can be handed in again as references`() async throws {
        let command = try await source("--format", "csl-json", "10.5555/stet.101", "pmid:90000102")
        let folder = try TemporaryFolder()
        let references = try folder.file("all.json", command.output)
        let draft = try folder.file("draft.md", "Flow rose by 31% [@doi:10.5555/stet.101].")
        let check = try await Command(
            "check", "-q", "--offline", "--fail-on", "none", "--references", references, draft)
        #expect(
            check.status == 0 && check.output.contains("doi:10.5555/stet.101"), "\(check.errors)")
        let items = try JSONSerialization.jsonObject(with: Data(command.output.utf8))
        #expect((items as? [[String: Any]])?.compactMap { $0["title"] }.count == 2)
    }

    @Test func `the status tells found, not found and not asked apart`() async throws {
        for (ids, status) in [
            (["10.5555/stet.101"], 0), (["10.5555/stet.108"], 1), (["isbn:9783161484100"], 1),
            (["10.5555/not.there"], 3), (["10.5555/stet.101", "10.5555/not.there"], 3),
            (["10.5555/not.there", "10.5555/stet.108"], 1),
        ] {
            let command = try await Command(["source", "--evidence", Self.bundle] + ids)
            #expect(command.status == Int32(status), "\(ids): \(command.output)")
        }
        let both = try await source("--json", "--format", "text", "10.5555/stet.101")
        #expect(both.status == 2 && both.errors.contains("--format text exclude"))
        #expect(try await source("--json", "--format", "json", "10.5555/stet.101").status == 0)
    }

    @Test func `what the bundle does not hold is said, and is no absence`() async throws {
        let command = try await source("10.5555/not.there")
        #expect(command.output.contains("unavailable") && !command.output.contains("not-found"))
        let missing = try await source("10.5555/stet.108")
        #expect(missing.output.contains("not-found"), "\(missing.output)")
    }
}
