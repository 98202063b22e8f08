import Prose

/// What holds of every article, whatever was read.
enum ArticleInvariants {
    /// What does not hold, in words; empty for a sound article.
    static func violations(_ article: Article) -> [String] {
        var found: [String] = []
        let bytes = article.text.bytes
        let source = Array(article.source.utf8)
        var last = 0
        for (place, block) in article.blocks.enumerated() {
            if block.range.start < last || block.range.end > bytes.count || block.range.isEmpty {
                found.append("block \(place) at \(block.range)")
            }
            last = block.range.end
            if let leadIn = block.leadIn, leadIn >= place { found.append("lead-in of \(place)") }
            if bytes[block.range.start..<block.range.end].contains(0x0A) {
                found.append("newline in block \(place)")
            }
        }
        found += sentenceViolations(article)
        found += mapViolations(article, source)
        for annotation in article.annotations
        where annotation.range.end > bytes.count || annotation.range.isEmpty {
            found.append("annotation at \(annotation.range)")
        }
        if article.annotations != article.annotations.sorted(by: { $0.range < $1.range }) {
            found.append("annotations out of order")
        }
        if String(validating: bytes, as: UTF8.self) == nil { found.append("text is not UTF-8") }
        return Array(found.prefix(5))
    }

    /// Sentences lie in their blocks, in order, and hold all that is no white space.
    private static func sentenceViolations(_ article: Article) -> [String] {
        var found: [String] = []
        var last = 0
        var next = 0
        for sentence in article.sentences {
            if sentence.range.isEmpty || sentence.range.start < last
                || !article.blocks[sentence.block].range.contains(sentence.range)
            {
                found.append("sentence \(sentence.index) at \(sentence.range)")
            }
            if sentence.index != next { found.append("index \(sentence.index)") }
            if !isBlank(article.text.bytes[last..<sentence.range.start]) {
                found.append("words before sentence \(sentence.index)")
            }
            last = sentence.range.end
            next += 1
        }
        if !isBlank(article.text.bytes[last...]) { found.append("words after the last sentence") }
        return found
    }

    /// The runs cover the plain text without gaps; a copied run has the same bytes on both sides.
    private static func mapViolations(_ article: Article, _ source: [UInt8]) -> [String] {
        var found: [String] = []
        var last = 0
        for run in article.map.runs {
            if run.plain.start != last || run.source.end > source.count {
                found.append("run at \(run.plain) from \(run.source)")
                break
            }
            last = run.plain.end
            if run.isCopy,
                run.plain.length != run.source.length
                    || article.text.bytes[run.plain.start..<run.plain.end]
                        != source[run.source.start..<run.source.end]
            {
                found.append("copy at \(run.plain) differs from \(run.source)")
                break
            }
        }
        if last != article.text.bytes.count { found.append("map ends at \(last)") }
        for sentence in article.sentences {
            let place = article.map.source(of: sentence.range)
            if place.isEmpty || place.end > source.count { found.append("source of \(sentence)") }
        }
        return found
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return true }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.value == 0x200B || $0.value == 0x2060
                || $0.value == 0xFEFF
        }
    }
}
