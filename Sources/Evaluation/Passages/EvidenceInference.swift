import Citations
import Foundation
import Prose

/// A question of Evidence Inference with what its annotators answered.
struct EffectItem: Sendable {
    let prompt: String
    let article: String
    let outcome: String
    let treatment: String
    let comparator: String
    let answers: [Answer]

    /// What one annotator answered, with the words it rests on.
    struct Answer: Sendable, Hashable {
        /// One of `ReportedDirection`.
        let direction: String
        /// Whether a second annotator held the answer and its reason to be right.
        let isValid: Bool
        let evidence: String
        /// Where the words stand in the article's text, in code points; `nil` where that is not given.
        let span: Range<Int>?
    }

    /// The question as a sentence.
    var claim: String {
        "The effect of \(treatment) on \(outcome) compared with \(comparator)."
    }

    /// The answer most annotators gave; `nil` where they are divided.
    var direction: String? {
        let counts = answers.filter(\.isValid).reduce(into: [:]) {
            $0[$1.direction, default: 0] += 1
        }
        let most = counts.values.max()
        let first = counts.filter { $0.value == most }
        return first.count == 1 ? first.first?.key : nil
    }
}

/// The questions of Evidence Inference 2.0 with their answers: a folder with `v2_annotations.csv` and
/// `prompts_merged.csv`.
///
/// - SeeAlso: DeYoung et al. (2020), Evidence Inference 2.0: more data, better models, BioNLP.
func effectItems(at path: String) throws(SetFailure) -> [EffectItem] {
    let prompts = try columns(
        ["PromptID", "Outcome", "Intervention", "Comparator"], of: path + "/prompts_merged.csv")
    let annotations = try columns(
        [
            "PromptID", "PMCID", "Valid Label", "Valid Reasoning", "Label", "Annotations",
            "Evidence Start", "Evidence End",
        ], of: path + "/v2_annotations.csv")
    let asked = Dictionary(prompts.map { ($0[0], $0) }) { first, _ in first }
    var order: [String] = []
    var answers: [String: [(article: String, answer: EffectItem.Answer)]] = [:]
    for row in annotations {
        let evidence = row[5].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let direction = direction(row[4]), !evidence.isEmpty, asked[row[0]] != nil else {
            continue
        }
        if answers[row[0]] == nil { order.append(row[0]) }
        let ends = [row[6], row[7]].compactMap { Double($0) }.map { Int($0) }
        let span =
            ends.count == 2 && ends[0] >= 0 && ends[1] > ends[0] ? ends[0]..<ends[1] : nil
        answers[row[0], default: []].append(
            (
                row[1],
                EffectItem.Answer(
                    direction: direction, isValid: row[2] == "True" && row[3] == "True",
                    evidence: evidence, span: span)
            ))
    }
    guard !order.isEmpty else {
        throw SetFailure("“\(path)/v2_annotations.csv” has no annotation with words and a label.")
    }
    return order.compactMap { prompt in
        guard let row = asked[prompt], let found = answers[prompt], let first = found.first else {
            return nil
        }
        return EffectItem(
            prompt: prompt, article: "PMC" + first.article, outcome: row[1].oneLine,
            treatment: row[2].oneLine, comparator: row[3].oneLine, answers: found.map(\.answer))
    }
}

private func direction(_ label: String) -> String? {
    if label.contains("increase") { return "increased" }
    if label.contains("decrease") { return "decreased" }
    return label.contains("no significant difference") ? "no difference" : nil
}

/// Whole articles by identifier: JSON lines with `pmcid` and `text`.
func articleTexts(at path: String) throws(SetFailure) -> [String: String] {
    struct Entry: Decodable {
        let pmcid: String
        let text: String
    }
    var texts: [String: String] = [:]
    for (number, line) in try readFile(path).split(separator: 0x0A).enumerated() {
        let entry = try decode(Entry.self, Data(line), "\(path) line \(number + 1)")
        texts[entry.pmcid] = entry.text
    }
    return texts
}

/// An article of Evidence Inference as passages, each line one, with where each begins in the text.
struct SectionedText: Sendable {
    /// Its title.
    let title: String
    /// Its paragraphs, with the part of the work their heading names.
    let passages: [Passage]
    /// Where each begins, in code points of the whole text.
    private let starts: [Int]

    /// Reads lines under headings such as "BODY.RESULTS:" and "TITLE:".
    init(_ text: String) {
        var passages: [Passage] = []
        var starts: [Int] = []
        var title = ""
        var heading: String?
        var at = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { at += line.unicodeScalars.count + 1 }
            let words = line.drop { $0 == " " }
            if let name = Self.heading(words) {
                heading = name
            } else if heading == "TITLE", title.isEmpty {
                title = String(words)
            } else if !words.isEmpty {
                passages.append(
                    Passage(
                        index: passages.count, text: String(line), section: heading,
                        role: heading.flatMap { role(ofHeading: $0) } ?? .other,
                        isInAbstract: heading?.hasPrefix("ABSTRACT") ?? false))
                starts.append(at)
            }
        }
        self.title = title
        self.passages = passages
        self.starts = starts
    }

    /// The parts of passages that a span of the whole text covers.
    func parts(of span: Range<Int>) -> [PassageItem.Part] {
        passages.indices.compactMap { place in
            let scalars = passages[place].text.unicodeScalars
            let own = starts[place]..<starts[place] + scalars.count
            let covered = span.clamped(to: own)
            guard !covered.isEmpty else { return nil }
            let first = scalars.index(
                scalars.startIndex, offsetBy: covered.lowerBound - own.lowerBound)
            let last = scalars.index(first, offsetBy: covered.count)
            let utf8 = passages[place].text.utf8
            return PassageItem.Part(
                passage: place,
                range: TextRange(
                    utf8.distance(from: utf8.startIndex, to: first),
                    utf8.distance(from: utf8.startIndex, to: last)))
        }
    }

    private static func heading(_ line: Substring) -> String? {
        let name = line.reversed().drop { $0 == " " }.reversed()
        guard name.last == ":",
            ["TITLE", "ABSTRACT", "BODY"].contains(where: { line.hasPrefix($0) })
        else { return nil }
        return String(name.dropLast())
    }
}

extension String {
    /// The words with one blank between them.
    fileprivate var oneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
