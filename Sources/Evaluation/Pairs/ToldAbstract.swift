import Citations
import Foundation

/// An abstract with what articles tell of it: true, false and what it does not say.
struct ToldAbstract: Sendable {
    /// One sentence that tells of it.
    struct Telling: Sendable {
        /// Its line in the file, counted from 1.
        let line: Int
        /// The sentence.
        let claim: String
        /// What is held of it.
        let truth: VerdictItem.Truth
        /// What is wrong with a false one: "arm", "time".
        let fault: String?
    }

    /// What it is about.
    let heading: String
    /// The kind of study, where the file says.
    let study: SourceRecord.Study?
    /// Its sentences.
    let passages: [Passage]
    /// What is told of it.
    let tellings: [Telling]
}

extension ToldAbstract {
    /// The abstracts of a file in Markdown: a heading, a block `source` and a block `claims` for each.
    ///
    /// - Throws: `SetFailure` that names the line which cannot be read, or the abstract that lacks a block.
    static func all(in text: String, named file: String) throws(SetFailure) -> [ToldAbstract] {
        var abstracts: [ToldAbstract] = []
        var heading = ""
        var source: (study: SourceRecord.Study?, text: String)?
        for block in blocks(of: text) {
            let place = "“\(file)” line \(block.line)"
            let words = block.info.split(separator: " ")
            switch words.first {
            case "##":
                heading = words.dropFirst().joined(separator: " ")
                source = nil
            case "source":
                source = (
                    words.count > 1 ? try study(words[1], place) : nil,
                    block.lines.joined(separator: "\n")
                )
            case "claims":
                guard let source else {
                    throw SetFailure("\(place) has claims without a source block before them.")
                }
                var tellings: [Telling] = []
                for (offset, line) in block.lines.enumerated() where !line.isEmpty {
                    tellings.append(try telling(line, file, block.line + 1 + offset))
                }
                abstracts.append(
                    ToldAbstract(
                        heading: heading, study: source.study,
                        passages: Evaluation.passages(ofAbstract: source.text), tellings: tellings))
            default: throw SetFailure("\(place): a block is either source or claims.")
            }
        }
        return abstracts
    }

    private static func study(
        _ word: Substring, _ place: String
    ) throws(SetFailure) -> SourceRecord.Study {
        guard let study = SourceRecord.Study(rawValue: String(word)) else {
            let known = SourceRecord.Study.allCases.map(\.rawValue).joined(separator: ", ")
            throw SetFailure(
                "\(place): “\(word)” is no kind of study. Give one of \(known), or none.")
        }
        return study
    }

    /// A line such as `false "Pain fell by 19 mm with the booklet." arm`.
    private static func telling(
        _ line: String, _ file: String, _ number: Int
    ) throws(SetFailure) -> Telling {
        let truths: [String: VerdictItem.Truth] = [
            "true": .supported, "false": .refuted, "open": .open,
        ]
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard parts.count == 3, let truth = truths[parts[0]], !parts[1].isEmpty,
            parts[2].isEmpty != (truth == .refuted)
        else {
            throw SetFailure(
                "“\(file)” line \(number) is not true, false or open, the claim in straight quotation "
                    + "marks, and after a false one what is wrong with it.")
        }
        return Telling(
            line: number, claim: parts[1], truth: truth, fault: parts[2].isEmpty ? nil : parts[2])
    }

    /// Headings of the second level and fenced blocks, each with the number of its first line.
    private static func blocks(of text: String) -> [(info: String, lines: [String], line: Int)] {
        var blocks: [(info: String, lines: [String], line: Int)] = []
        var isOpen = false
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("```") {
                if !isOpen { blocks.append((String(line.dropFirst(3)), [], offset + 1)) }
                isOpen.toggle()
            } else if isOpen {
                blocks[blocks.count - 1].lines.append(line.trimmingCharacters(in: .whitespaces))
            } else if line.hasPrefix("## ") {
                blocks.append((String(line), [], offset + 1))
            }
        }
        return blocks
    }
}
