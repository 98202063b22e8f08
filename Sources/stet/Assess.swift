import ArgumentParser
import Citations
import Evidence
import Reports
import Settings

/// `stet assess`: judges claims against passages that are handed over.
struct Assess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge claims against passages that are handed over, without network.")

    @Flag(help: "Read JSON lines from standard input and answer each with one.")
    var batch = false

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if !batch { throw ValidationError("assess works on JSON lines: give --batch.") }
    }

    func run() async throws {
        let policy = try configuration.settings().rules
        try await Batch<AssessItem> { item, writer in
            let assessment = assess(
                claim: item.claim, title: item.title, passages: item.passages,
                depth: try item.readDepth, study: try item.readStudy, policy: policy)
            writer.write(assessment)
        }.run()
    }
}

/// A line of `stet assess --batch`.
private struct AssessItem: Decodable {
    let claim: String
    let title: String?
    let passages: [String]
    let depth: String?
    let study: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case claim, title, passages, depth, study
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseMisspelt(known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        claim = try values.decode(String.self, forKey: .claim)
        title = try values.decodeIfPresent(String.self, forKey: .title)
        passages = try values.decode([String].self, forKey: .passages)
        depth = try values.decodeIfPresent(String.self, forKey: .depth)
        study = try values.decodeIfPresent(String.self, forKey: .study)
    }

    /// How much of the source the passages are; an excerpt unless it says more.
    var readDepth: SourceRecord.Depth {
        get throws {
            guard let depth else { return .excerpt }
            guard let known = SourceRecord.Depth(rawValue: depth) else {
                throw CommandFailure("The depth must be excerpt, abstract or full-text.")
            }
            return known
        }
    }

    /// The kind of study, where it says.
    var readStudy: SourceRecord.Study? {
        get throws {
            guard let study else { return nil }
            guard let known = SourceRecord.Study(rawValue: study) else {
                let names = SourceRecord.Study.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure("The study must be null or one of \(names).")
            }
            return known
        }
    }
}

extension JSONWriter {
    /// The members of an assessment.
    fileprivate mutating func write(_ assessment: PassageAssessment) {
        member("verdict", assessment.verdict.rawValue)
        member("label", assessment.label.rawValue)
        member("probabilities", Optional(assessment.probabilities)) { writer, probabilities in
            for label in PassageAssessment.Label.allCases {
                writer.member(label.rawValue, probabilities[label] ?? 0)
            }
        }
        member("confidence", assessment.confidence)
        member("findings", each: assessment.findings) { writer, finding in
            writer.object { writer in
                writer.member("rule", finding.rule.rawValue)
                if let passage = finding.passage {
                    writer.member("passage", passage)
                } else {
                    writer.member("passage", nil as String?)
                }
                writer.member("claim_text", finding.claimText)
                writer.member("passage_text", finding.passageText)
                writer.member("message", finding.message)
            }
        }
        member("rationale", each: assessment.rationale) { $0.value($1) }
    }
}
