import Citations
import Evidence
import Foundation

/// A claim with its source's passages, and what people hold of it.
struct VerdictItem: Sendable {
    /// What the label means for the claim.
    enum Truth: String, Sendable, CaseIterable {
        /// It may stand.
        case supported = "SUPPORT"
        /// It may not.
        case refuted = "REFUTE"
        /// The passages do not say.
        case open = "NEI"
    }

    /// What it is known by in its set.
    let id: String
    /// The claim.
    let claim: String
    /// The title of the source, where the set has one.
    var title: String?
    /// The passages.
    let passages: [String]
    /// How much of the source they are.
    var depth = SourceRecord.Depth.excerpt
    /// What the label means.
    let truth: Truth
    /// The set's own label; that of `truth` unless it tells more apart.
    var label: String
    /// A finer label, for a table of its own.
    var kind: String?
    /// The places of the passages that decide, where people marked them.
    var gold: [Int] = []
    /// The item this one was made from by a change, where it was.
    var base: String?
    /// Whether the labellers looked for overstatement, so that `overstated` of a claim that may stand is wrong.
    var isOverstatementLabelled = false

    /// An item under the three labels.
    init(_ id: String, _ claim: String, _ passages: [String], _ truth: Truth) {
        self.id = id
        self.claim = claim
        self.passages = passages
        self.truth = truth
        label = truth.rawValue
    }
}

/// An item with what Stet said of it.
struct JudgedItem: Sendable {
    /// The item.
    let item: VerdictItem
    /// What was said.
    let assessment: PassageAssessment

    /// Whether it was accused: contradicted, overstated, or any `number-differs`.
    var isRefuted: Bool { assessment.label == .refute }

    /// Whether it may stand and was accused of what its labellers looked for.
    ///
    /// `contradicted` always counts, `overstated` where it was labelled, `unsupported` at full text.
    var isFalselyAccused: Bool {
        guard item.truth == .supported else { return false }
        return switch assessment.verdict {
        case .contradicted: true
        case .overstated: item.isOverstatementLabelled
        case .unsupported: item.depth == .fullText
        case .supported, .understated, .unverified: false
        }
    }

    /// Whether a verdict speaks against it.
    var isAccused: Bool {
        [.contradicted, .overstated, .unsupported].contains(assessment.verdict)
    }
}

/// Judges every item; neighbours with the same passages share one reading of them.
func judged(_ items: [VerdictItem]) -> [JudgedItem] {
    var last: (title: String?, passages: [String], record: PassageRecord)?
    return items.map { item in
        if last?.passages != item.passages || last?.title != item.title {
            last = (
                item.title, item.passages,
                PassageRecord(
                    title: item.title,
                    passages: item.passages.enumerated().map { Passage(index: $0, text: $1) },
                    depth: item.depth)
            )
        }
        let assessment =
            last.map { assess(claim: item.claim, beside: $0.record) }
            ?? assess(claim: item.claim, passages: item.passages, depth: item.depth)
        return JudgedItem(item: item, assessment: assessment)
    }
}

/// The files of a set: `path` itself, or those in the folder `path` whose name begins and ends so.
///
/// - Throws: `SetFailure` that says which file a folder lacks.
func files(_ prefix: String, _ suffix: String, at path: String) throws(SetFailure) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        return [path]
    }
    let found = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted()
    guard !found.isEmpty else {
        throw SetFailure("“\(path)” holds no file named \(prefix)…\(suffix).")
    }
    return found.map { path + "/" + $0 }
}

/// The values of a file of JSON lines.
func readLines<Value: Decodable>(
    _ type: Value.Type, at path: String
) throws(SetFailure) -> [Value] {
    var values: [Value] = []
    for (number, line) in try readFile(path).split(separator: 0x0A).enumerated() {
        values.append(try decode(type, Data(line), "\(path) line \(number + 1)"))
    }
    return values
}
