import Foundation
import Prose

/// Sentences around a citation, with those that people found it to stand for.
struct ScopeItem: Sendable {
    /// The passage as an article of one paragraph, its sentences as the set has them.
    let article: Article
    /// Where the marks in question stand.
    let marks: [TextRange]
    /// The sentences that hold a mark in question.
    let marked: Set<Int>
    /// The sentences the citation stands for.
    let gold: Set<Int>
}

/// The contexts of Citation-Integrity: JSON lines of sentences and labels, the mark between two tags.
///
/// - SeeAlso: Sarol, Schneider and Kilicoglu (2024), Assessing citation integrity in biomedical publications,
///   Bioinformatics 40(7).
func scopeItems(at path: String) throws(SetFailure) -> [ScopeItem] {
    struct Context: Decodable {
        let sentences: [String]
        let labels: [Int]
    }
    var items: [ScopeItem] = []
    for line in try readFile(path).split(separator: 0x0A) {
        let context = try decode(Context.self, Data(line), path)
        items.append(
            ScopeItem(
                context.sentences,
                gold: Set(context.labels.indices.filter { context.labels[$0] == 1 })))
    }
    return items
}

extension ScopeItem {
    init(_ sentences: [String], gold: Set<Int>) {
        var text: [UInt8] = []
        var ranges: [Sentence] = []
        var marks: [TextRange] = []
        // The set has lost the raising of numbers that stand outside brackets.
        var raised: [TextRange] = []
        var marked: Set<Int> = []
        for (index, sentence) in sentences.enumerated() {
            if index > 0 { text.append(UInt8(ascii: " ")) }
            let start = text.count
            for (place, piece) in sentence.components(separatedBy: "<CITATION_MARKER>").enumerated()
            {
                let parts = piece.components(separatedBy: "</CITATION_MARKER>")
                if place > 0, let mark = parts.first {
                    let range = TextRange(text.count, text.count + mark.utf8.count)
                    marks.append(range)
                    marked.insert(index)
                    let isBracketed = text.last { "[]()".utf8.contains($0) }.map {
                        $0 == 0x5B || $0 == 0x28
                    }
                    if mark.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), isBracketed != true {
                        raised.append(range)
                    }
                }
                text += parts.joined().utf8
            }
            ranges.append(Sentence(index: index, range: TextRange(start, text.count), block: 0))
        }
        article = Article(
            source: String(decoding: text, as: UTF8.self), format: .plain,
            text: PlainText(bytes: text), map: OffsetMap(identity: text.count),
            blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))],
            sentences: ranges, annotations: raised.map { Annotation(.superscript, $0) })
        self.marks = marks
        self.marked = marked
        self.gold = gold
    }
}
