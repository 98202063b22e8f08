import Citations
import Foundation
import Prose

/// An abstract with its sentences.
struct Abstract: Sendable {
    /// What it is known by in its file.
    let id: String
    /// Its title; empty where the file has none.
    let title: String
    /// Its sentences, each with the part of the abstract it stands in, headings left out.
    let passages: [Passage]
}

/// The abstracts of a file of JSON lines, or of all such files in a folder and its folders.
///
/// A line has either `sentences`, a list of `{"text", "role"}`, or `abstract`, a text whose parts begin with
/// their headings. Lines with an empty abstract are passed over. In a folder the files `abstracts.jsonl` and
/// `articles_meta_abstracts.jsonl` are read.
func abstracts(at path: String) throws(SetFailure) -> [Abstract] {
    let files = abstractFiles(at: path)
    guard !files.isEmpty else {
        throw SetFailure(
            "“\(path)” holds no abstracts.jsonl nor articles_meta_abstracts.jsonl. Give a file of "
                + "abstracts or a folder with one.")
    }
    var abstracts: [Abstract] = []
    for file in files {
        for (number, line) in try readFile(file).split(separator: 0x0A).enumerated() {
            let entry = try decode(Entry.self, Data(line), "\(file) line \(number + 1)")
            let id = entry.id ?? entry.pmcid ?? "line \(number + 1)"
            let passages: [Passage]
            if let sentences = entry.sentences {
                passages = read(sentences)
            } else if let text = entry.abstract {
                passages = Evaluation.passages(ofAbstract: text)
            } else {
                throw SetFailure(
                    "“\(file)” line \(number + 1) has neither sentences nor abstract.")
            }
            guard !passages.isEmpty else { continue }
            abstracts.append(Abstract(id: id, title: entry.title ?? "", passages: passages))
        }
    }
    return abstracts
}

private struct Entry: Decodable {
    struct Sentence: Decodable {
        let text: String
        let role: String?
    }
    let id: String?
    let pmcid: String?
    let title: String?
    let sentences: [Sentence]?
    let abstract: String?
}

/// The files of abstracts at a path: itself, or those of its folder and the folders in it.
func abstractFiles(at path: String) -> [String] {
    let files = FileManager.default
    guard let inner = try? files.contentsOfDirectory(atPath: path) else { return [path] }
    return ([path] + inner.sorted().map { path + "/" + $0 })
        .flatMap { folder in
            ["abstracts.jsonl", "articles_meta_abstracts.jsonl"].map { folder + "/" + $0 }
        }
        .filter { files.fileExists(atPath: $0) }
}

private func read(_ sentences: [Entry.Sentence]) -> [Passage] {
    sentences.enumerated().map { place, sentence in
        let (heading, text) = withoutHeading(sentence.text)
        let told = sentence.role.flatMap { role(ofHeading: $0) }
        return Passage(index: place, text: text, role: told ?? heading ?? .other)
    }
}

/// The sentences of an abstract, each with the part that the heading before it names.
func passages(ofAbstract abstract: String) -> [Passage] {
    var passages: [Passage] = []
    var role: Passage.Role?
    for line in abstract.split(whereSeparator: \.isNewline) {
        let (heading, text) = withoutHeading(String(line))
        role = heading ?? role
        for sentence in sentences(of: text) {
            passages.append(Passage(index: passages.count, text: sentence, role: role ?? .other))
        }
    }
    return passages
}

/// The sentences of a text, as the reader splits them.
func sentences(of text: String) -> [String] {
    let article = Article.reading(text, as: .plain)
    return article.sentences.map { article[$0.range] }
}

/// A text without the heading it runs in with, and the part of a work that heading names.
func withoutHeading(_ text: String) -> (role: Passage.Role?, text: String) {
    guard let colon = text.firstIndex(of: ":"),
        text.distance(from: text.startIndex, to: colon) <= 50,
        let role = role(ofHeading: String(text[..<colon]))
    else { return (nil, text) }
    let rest = text[text.index(after: colon)...].drop { $0.isWhitespace }
    return rest.isEmpty ? (role, text) : (role, String(rest))
}

/// The part of a work that a heading names: "Methods and findings" is results; `nil` for another text.
func role(ofHeading heading: String) -> Passage.Role? {
    let words = heading.lowercased().split { !$0.isLetter }
    guard !words.isEmpty, words.count <= 5 else { return nil }
    let roles = words.compactMap { word in headings.first { word.hasPrefix($0.key) }?.value }
    return [.results, .conclusions, .methods, .background].first { roles.contains($0) }
}

/// What headings begin with.
private let headings: [String: Passage.Role] = [
    "result": .results, "finding": .results, "outcome": .results, "conclusion": .conclusions,
    "discussion": .conclusions, "interpretation": .conclusions, "summary": .conclusions,
    "implication": .conclusions, "significance": .conclusions, "method": .methods,
    "design": .methods, "setting": .methods, "participant": .methods, "patients": .methods,
    "intervention": .methods, "measurement": .methods, "statistic": .methods,
    "procedure": .methods, "trial": .methods, "material": .methods, "background": .background,
    "introduction": .background, "objective": .background, "aim": .background,
    "purpose": .background, "context": .background, "hypothes": .background,
    "rationale": .background, "importance": .background,
]
