import Prose

/// The article's own list of sources: its entries and the blocks they stand in.
///
/// It stands under one of the usual headings, or is an unheaded run of numbered entries at the end.
/// Footnotes that hold a source are entries too, found by their label.
struct ReferenceList {
    private(set) var references: [Reference] = []
    private(set) var blocks: Set<Int> = []
    private(set) var footnotes: [String: [Int]] = [:]

    /// The list of an article; empty where it has none.
    init(in article: Article) {
        let texts = article.blocks.map { article.text.bytes[clamped: $0.range] }
        let links = EntryLinks(in: article)
        if let heading = Self.heading(in: article.blocks, texts, links) {
            read(article, texts, links, from: heading + 1, headings: [heading])
        } else if let start = Self.unheadedStart(article.blocks, texts) {
            read(article, texts, links, from: start, headings: [])
        }
        readFootnotes(article, texts, links)
    }

    private mutating func read(
        _ article: Article, _ texts: [ArraySlice<UInt8>], _ links: EntryLinks, from start: Int,
        headings: Set<Int>
    ) {
        var found: [(block: Int, entries: [Reference])] = []
        for place in start..<article.blocks.count {
            let block = article.blocks[place]
            if Self.isHeading(block.kind) || block.isFurniture { break }
            if case .footnote = block.kind { break }
            var entries = ListEntry.entries(in: texts[place], of: block)
            if entries.allSatisfy({ !$0.isNumbered }) {
                entries = LinedEntries(of: block, in: article)?.entries ?? entries
            }
            // Prose after the list (a note on the author) ends it, an odd entry among others does not.
            guard
                entries.contains(where: { $0.isPlausible(with: links) })
                    || isOddEntry(texts[place], before: place + 1, article.blocks, texts)
            else { break }
            found.append((place, entries.map { links.adding(to: $0.reference) }))
        }
        guard !found.isEmpty else { return }
        for (place, entries) in found {
            references += entries
            blocks.insert(place)
        }
        blocks.formUnion(headings)
    }

    /// Whether a short block that is no entry ("Data on file") stands before one that is, by its year.
    private func isOddEntry(
        _ text: ArraySlice<UInt8>, before next: Int, _ blocks: [Block],
        _ texts: [ArraySlice<UInt8>]
    ) -> Bool {
        guard text.count <= 300 else { return false }
        for place in next..<min(next + 2, blocks.count) {
            if Self.isHeading(blocks[place].kind) || blocks[place].isFurniture { return false }
            let entries = ListEntry.entries(in: texts[place], of: blocks[place])
            if entries.contains(where: {
                $0.reference.year != nil && !$0.reference.authors.isEmpty
            }) {
                return true
            }
        }
        return false
    }

    private mutating func readFootnotes(
        _ article: Article, _ texts: [ArraySlice<UInt8>], _ links: EntryLinks
    ) {
        var previous: [Int] = []
        for (place, block) in article.blocks.enumerated() {
            guard case .footnote(let label) = block.kind, footnotes[label] == nil else { continue }
            if texts[place].spells("ibid", at: texts[place].startIndex), !previous.isEmpty {
                footnotes[label] = previous
                blocks.insert(place)
                continue
            }
            let found = FootnoteEntries.references(in: texts[place], label: label)
                .map(links.adding).filter(\.isPlausible)
            guard !found.isEmpty else { continue }
            previous = Array(references.count..<(references.count + found.count))
            footnotes[label] = previous
            references += found
            blocks.insert(place)
        }
    }

    /// The last heading of a list that is followed by something like an entry.
    private static func heading(
        in blocks: [Block], _ texts: [ArraySlice<UInt8>], _ links: EntryLinks
    ) -> Int? {
        blocks.indices.last { place in
            guard !blocks[place].isFurniture, place + 1 < blocks.count,
                isHeading(blocks[place].kind) || blocks[place].kind == .paragraph,
                names.contains(name(of: texts[place]))
            else { return false }
            return ListEntry.entries(in: texts[place + 1], of: blocks[place + 1])
                .contains { $0.isPlausible(with: links) }
        }
    }

    /// A heading's words alone: small letters, without number and colon.
    private static func name(of text: ArraySlice<UInt8>) -> String {
        guard text.count <= 48 else { return "" }
        let words = text.drop { !$0.isLetter }.map(\.lowercased)
        return String(utf8: words[...].trimmed.prefix { $0.isLetter || $0 == 0x20 }).trimmingSpaces
    }

    private static let names: Set<String> = [
        "references", "reference", "reference list", "list of references", "bibliography",
        "sources",
        "source", "works cited", "notes", "literature", "literature cited", "cited literature",
        "citations", "endnotes", "footnotes", "references and notes", "notes and references",
        "sources and references", "references and sources", "resources", "article sources",
        "scientific references", "further reading", "selected references", "key references",
    ]

    private static func isHeading(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .heading, .title: true
        default: false
        }
    }

    /// Where an unheaded run of numbered entries begins that ends the article.
    ///
    /// A single entry must have its number in square brackets, or both a year and an identifier: "1. …" may be the
    /// last item of advice.
    private static func unheadedStart(_ blocks: [Block], _ texts: [ArraySlice<UInt8>]) -> Int? {
        var start: Int?
        var count = 0
        var isSure = false
        for place in blocks.indices.reversed() {
            if blocks[place].isFurniture && start == nil { continue }
            // Most articles end in prose, which is told by its first bytes.
            guard ListEntry.isNumbered(texts[place], in: blocks[place]) else { break }
            let entries = ListEntry.entries(in: texts[place], of: blocks[place])
            guard
                entries.allSatisfy({
                    $0.reference.isPlausible
                        && ($0.reference.year != nil || !$0.reference.identifiers.isEmpty)
                })
            else { break }
            start = place
            count += entries.count
            isSure =
                texts[place].first == UInt8(ascii: "[")
                || entries.contains {
                    $0.reference.year != nil && !$0.reference.identifiers.isEmpty
                }
        }
        return count >= 2 || isSure ? start : nil
    }
}

extension String {
    /// The text without spaces at both ends.
    var trimmingSpaces: String { String(utf8: Array(utf8)[...].trimmed) }
}

extension [UInt8] {
    /// The bytes of a range, as far as they are there.
    subscript(clamped range: TextRange) -> ArraySlice<UInt8> {
        let start = Swift.min(Swift.max(0, range.start), count)
        return self[start..<Swift.min(Swift.max(start, range.end), count)]
    }
}
