import Evidence
import Foundation
import Prose
import TestSupport
import Testing

@testable import Evaluation

/// That `Claims/Corpus` is whole: what it measures is no test, and is not tested here.
@Suite struct `Corpus` {
    private let folder = PackageFolder.root.appending(path: "Claims/Corpus")

    private func articles() throws -> [(name: String, words: String, gold: Gold)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let folders = names.map { folder.appending(path: $0) }.filter {
            FileManager.default.fileExists(atPath: $0.appending(path: "gold.json").path)
        }
        return try folders.map { folder in
            let formats: [(String, Article.Format)] = [
                ("md", .markdown), ("txt", .plain), ("html", .html),
            ]
            let (file, format) = try #require(
                formats.map { (folder.appending(path: "article.\($0.0)"), $0.1) }
                    .first { FileManager.default.fileExists(atPath: $0.0.path) })
            let read = Article.reading(try String(contentsOf: file, encoding: .utf8), as: format)
            let gold = try JSONDecoder().decode(
                Gold.self, from: Data(contentsOf: folder.appending(path: "gold.json")))
            return (
                folder.lastPathComponent,
                onOneLine(String(decoding: read.text.bytes, as: UTF8.self)),
                gold
            )
        }
    }

    @Test func `there are enough articles and claims, and as many as the README says`() throws {
        let articles = try articles()
        let claims = articles.reduce(0) { $0 + $1.gold.claims.count }
        #expect(articles.count >= 12)
        #expect(claims >= 150)
        let readme = try String(
            contentsOf: PackageFolder.root.appending(path: "Claims/README.md"), encoding: .utf8)
        #expect(readme.contains("\(articles.count) so far, with \(claims) claims"))
    }

    @Test func `gold quotes its article and names verdicts and rules that exist`() throws {
        let rules = Set(Rules.all.map(\.id.rawValue))
        for (name, text, gold) in try articles() {
            for claim in gold.claims {
                #expect(text.contains(claim.words), "\(name): “\(claim.words)”")
                if let verdict = claim.verdict {
                    #expect(Verdict(rawValue: verdict) != nil, "\(name): \(verdict)")
                }
                #expect(rules.isSuperset(of: claim.rules), "\(name): \(claim.rules)")
            }
            for finding in gold.findings {
                #expect(text.contains(finding.words), "\(name): “\(finding.words)”")
                #expect(rules.contains(finding.rule), "\(name): \(finding.rule)")
            }
        }
    }

    @Test func `every rule has a place where it must speak and a near miss`() throws {
        let articles = try articles()
        let wanted = Set(
            articles.flatMap { article in
                article.gold.claims.flatMap(\.rules) + article.gold.findings.map(\.rule)
            })
        let list = try String(
            contentsOf: folder.appending(path: "near-misses.md"), encoding: .utf8)
        var missed: Set<String> = []
        for line in list.split(separator: "\n") where line.hasPrefix("- ") {
            let miss = try #require(line.wholeMatch(of: /- (\S+): (\S+) “(.+)” \(.+\)/), "\(line)")
            let (rule, words) = (String(miss.1), String(miss.3))
            let article = try #require(articles.first { $0.name == miss.2 }, "\(line)")
            #expect(article.words.contains(words), "\(line)")
            let speaks =
                article.gold.claims.contains {
                    $0.words.contains(words) && $0.rules.contains(rule)
                } || article.gold.findings.contains { $0.words == words && $0.rule == rule }
            #expect(!speaks, "\(line)")
            missed.insert(rule)
        }
        for rule in Rules.all.map(\.id.rawValue) {
            #expect(wanted.contains(rule), "\(rule) is in no gold")
            #expect(missed.contains(rule), "\(rule) has no near miss")
        }
    }
}

/// A text with its white space made single spaces.
private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
