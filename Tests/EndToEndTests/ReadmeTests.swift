import Foundation
import TestSupport
import Testing

/// What the README shows is what the command prints.
@Suite struct ReadmeTests {
    private let readme: String
    private let bundle = PackageFolder.root.appending(
        path: "Claims/Corpus/massage-and-back-pain/evidence.json")

    init() throws {
        readme = try String(
            contentsOf: PackageFolder.root.appending(path: "README.md"), encoding: .utf8)
    }

    /// The fenced blocks of the README, each without its fences.
    private var blocks: [String] {
        readme.components(separatedBy: "\n```").enumerated().compactMap { place, part in
            guard place % 2 == 1 else { return nil }
            return part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                .last.map(String.init)
        }
    }

    private func check(_ shown: String, isOutputOf arguments: [String]) async throws {
        let command = try await Command(arguments)
        // A line is broken elsewhere where the draft lies in a longer folder.
        let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
        #expect(words(command.output) == words(shown))
    }

    @Test func `the article and the report of the README belong together`() async throws {
        let folder = try TemporaryFolder()
        let draft = try #require(blocks.first { $0.hasPrefix("Massage increases") })
        let shown = try #require(blocks.first { $0.hasPrefix("$ stet check draft.md") })
        let report = String(shown.drop { $0 != "\n" }.dropFirst())
        let path = try folder.file("draft.md", draft)
        try await check(
            report.replacing("draft.md ·", with: path + " ·"),
            isOutputOf: ["check", "-q", path, "--evidence", bundle.path])
    }

    @Test func `every command of the README is one of stet`() async throws {
        let usage = try #require(blocks.first { $0.hasPrefix("stet check FILE") })
        let help = try await Command("--help").output
        for line in usage.split(separator: "\n") {
            let name = try #require(line.split(separator: " ").dropFirst().first)
            #expect(help.contains("\n  \(name) "), "\(name)")
        }
    }
}
