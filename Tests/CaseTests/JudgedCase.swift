import Citations
import Claims
import Evidence
import Foundation
import Prose

/// A case run through the whole line but the network.
struct JudgedCase {
    let reading: Reading
    let judgement: Judgement

    /// Reads the case's article with a list of its sources below, and judges it against them.
    init(_ claimCase: ClaimCase) {
        let list = claimCase.sources.map { source in
            "\(source.label). Example A. A work written for the purpose. Journal of Examples. 2020. "
                + source.identifier
        }
        let text =
            list.isEmpty
            ? claimCase.article
            : claimCase.article + "\n\n## References\n\n" + list.joined(separator: "\n")
        let reading = read(
            Article.reading(text, as: .markdown), address: "https://own.example.org/article")
        var resolutions: [Int: Resolution] = [:]
        for citation in reading.citations.citations {
            let label: String? =
                switch citation.target {
                case .reference(let place): reading.citations.references[place].label
                case .identifier(let identifier):
                    claimCase.sources.first { Identifier($0.identifier) == identifier }?.label
                case .dangling, .vague: nil
                }
            resolutions[citation.index] = claimCase.sources.first { $0.label == label }?
                .resolution()
        }
        self.reading = reading
        judgement = judge(reading, resolutions: resolutions)
    }

    /// Why an expectation does not hold; `nil` when it does.
    func failure(of line: String) -> String? {
        if line == "no claims" {
            return reading.claims.isEmpty ? nil : "\(reading.claims.count) claims were found."
        }
        if line.hasPrefix("silent: ") {
            let rules = names(in: String(line.dropFirst(8)))
            let spoken = allFindings.map(\.rule.rawValue).filter(rules.contains)
            return spoken.isEmpty ? nil : "\(spoken.joined(separator: ", ")) spoke."
        }
        if line.hasPrefix("article: ") {
            let rules = names(in: String(line.dropFirst(9)))
            let spoken = Set(judgement.articleFindings.map(\.rule.rawValue))
            return rules.allSatisfy(spoken.contains)
                ? nil : "The article's findings: \(spoken.sorted())"
        }
        return failureOfVerdict(line)
    }

    /// One line of a verdict block: words of a claim, its verdict, words of the source, rules.
    private func failureOfVerdict(_ line: String) -> String? {
        let quotes = line.components(separatedBy: "\"")
        guard quotes.count >= 3 else { return "The line cannot be read." }
        let isSourced =
            quotes.count >= 5 && quotes[2].trimmingCharacters(in: .whitespaces).hasSuffix("by")
        let rest = isSourced ? quotes[2] + quotes[4] : quotes[2]
        let parts = rest.components(separatedBy: ":")
        let verdict = parts[0].replacingOccurrences(of: " by", with: "").trimmingCharacters(
            in: .whitespaces)
        let rules = parts.count > 1 ? names(in: parts[1]) : []
        guard let assessment = assessment(quoting: quotes[1]) else {
            return "No claim holds these words."
        }
        let found = assessment.verdict?.rawValue ?? "anecdote"
        if found != verdict { return "The verdict is \(found)." }
        let spoken = Set(assessment.findings.map(\.rule.rawValue))
        let weighty = Set(assessment.findings.filter { $0.effect != .notes }.map(\.rule.rawValue))
        if let missing = rules.first(where: { !spoken.contains($0) }) {
            return "\(missing) did not speak."
        }
        if let extra = weighty.subtracting(rules).sorted().first {
            return "\(extra) spoke as well."
        }
        if isSourced,
            !assessment.sources.contains(where: { $0.quote?.text.contains(quotes[3]) == true })
        {
            return "The source is not quoted so."
        }
        return nil
    }

    private func assessment(quoting words: String) -> Assessment? {
        let holding = reading.claims.filter { reading.article[$0.range].contains(words) }
        return holding.min { $0.range.length < $1.range.length }.map {
            judgement.assessments[$0.index]
        }
    }

    private var allFindings: [Finding] {
        judgement.assessments.flatMap(\.findings) + judgement.articleFindings
    }

    private func names(in list: String) -> [String] {
        list.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    /// What came out, for a failing test's message.
    var summary: String {
        judgement.assessments.map { assessment in
            "“\(reading.article[reading.claims[assessment.claim].range])” \(assessment.verdict?.rawValue ?? "anecdote")"
                + " \(assessment.findings.map(\.rule.rawValue)): \(assessment.reason)"
        }.joined(separator: "\n")
    }
}
