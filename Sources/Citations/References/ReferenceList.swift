import Prose

/// The article's own list of sources: its entries and the blocks they stand in.
///
/// It stands under one of the usual headings, or is an unheaded run of numbered entries at the end; an article
/// in parts may have several. An entry that only repeats an earlier one ("Ibid.", "Smith, Short Title, 47") is
/// no reference of its own.
/// Footnotes that hold a source are entries too, found by their label.
struct ReferenceList {
    private(set) var references: [Reference] = []
    private(set) var blocks: Set<Int> = []
    private(set) var footnotes: [String: [Int]] = [:]
    /// The numbers of the list under which an earlier entry stands again.
    private(set) var repeats: [Int: Int] = [:]
    /// The lists: the places of their entries, and the block each ends with.
    private(set) var parts: [(entries: Range<Int>, lastBlock: Int)] = []

    /// The list of an article; empty where it has none.
    init(in article: Article) {
        let texts = article.blocks.map { article.text.bytes[clamped: $0.range] }
        let links = EntryLinks(in: article)
        let headings = Self.headings(in: article.blocks, texts, links)
        if !headings.isEmpty {
            for heading in headings where !blocks.contains(heading) {
                read(article, texts, links, from: heading + 1, headings: [heading])
            }
        } else if let start = Self.unheadedStart(article.blocks, texts) {
            read(article, texts, links, from: start, headings: [])
        }
        readFootnotes(article, texts, links)
    }

    private mutating func read(
        _ article: Article, _ texts: [ArraySlice<UInt8>], _ links: EntryLinks, from start: Int,
        headings: Set<Int>
    ) {
        var found: [(block: Int, entries: [ListEntry])] = []
        let isBare = Self.isBareNumbered(texts, article.blocks, from: start)
        for place in start..<article.blocks.count {
            let block = article.blocks[place]
            if Self.isHeading(block.kind) || block.isFurniture { break }
            if case .footnote = block.kind { break }
            var entries = ListEntry.entries(in: texts[place], of: block, isBare: isBare)
            if entries.allSatisfy({ !$0.isNumbered }) {
                entries = LinedEntries(of: block, in: article)?.entries ?? entries
            }
            // Prose after the list (a note on the author) ends it, an odd entry among others does not.
            guard
                entries.contains(where: {
                    $0.isPlausible(with: links) || !found.isEmpty && $0.isRepeating
                })
                    || isOddEntry(texts[place], before: place + 1, article.blocks, texts)
            else { break }
            found.append((place, entries))
        }
        guard let last = found.last else { return }
        let first = references.count
        for (place, entries) in found {
            for entry in entries { add(entry, links) }
            blocks.insert(place)
        }
        parts.append((first..<references.count, last.block))
        blocks.formUnion(headings)
    }

    private mutating func add(_ entry: ListEntry, _ links: EntryLinks) {
        let reference = links.adding(to: entry.reference)
        if let number = reference.label.flatMap({ Int($0) }), !reference.isPlausible {
            if entry.isIbid, !references.isEmpty {
                repeats[number] = references.count - 1
                return
            }
            if let place = ShortNote(entry.reference.text)?.place(among: references) {
                repeats[number] = place
                return
            }
        }
        references.append(reference)
    }

    /// Whether the entries of a list have bare numbers before them: "1 Smith …", "2 Jones …".
    private static func isBareNumbered(
        _ texts: [ArraySlice<UInt8>], _ blocks: [Block], from start: Int
    ) -> Bool {
        start + 1 < blocks.count
            && (0...1).allSatisfy {
                ListEntry.bareNumber(in: texts[start + $0])?.label == $0 + 1
            }
    }

    /// Whether a short block that is no entry ("Data on file") stands before one that is, by its year.
    private func isOddEntry(
        _ text: ArraySlice<UInt8>, before next: Int, _ blocks: [Block],
        _ texts: [ArraySlice<UInt8>]
    ) -> Bool {
        guard text.count <= 300 else { return false }
        for place in next..<min(next + 2, blocks.count) {
            if Self.isHeading(blocks[place].kind) || blocks[place].isFurniture
                || Self.names.contains(Self.name(of: texts[place]))
            {
                return false
            }
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
            guard case .footnote(let label) = block.kind else { continue }
            guard footnotes[label] == nil else {
                // Of two definitions the first counts; the second is no prose either.
                let again = FootnoteEntries.references(in: texts[place], label: label)
                if again.contains(where: \.isPlausible) { blocks.insert(place) }
                continue
            }
            if texts[place].spells("ibid", at: texts[place].startIndex), !previous.isEmpty {
                footnotes[label] = previous
                blocks.insert(place)
                continue
            }
            let found = FootnoteEntries.references(in: texts[place], label: label)
                .map(links.adding).filter(\.isPlausible)
            if found.isEmpty, let note = ShortNote(String(utf8: texts[place].prefix(400))) {
                // A work that is named shortly and nowhere in full is a source all the same.
                let known = note.place(among: references)
                guard let known = known ?? note.reference(label).map({ add($0) }) else { continue }
                previous = [known]
                footnotes[label] = previous
                blocks.insert(place)
                continue
            }
            guard !found.isEmpty else { continue }
            previous = Array(references.count..<(references.count + found.count))
            footnotes[label] = previous
            references += found
            blocks.insert(place)
        }
    }

    private mutating func add(_ reference: Reference) -> Int {
        references.append(reference)
        return references.count - 1
    }

    /// The headings of lists that are followed by something like an entry.
    private static func headings(
        in blocks: [Block], _ texts: [ArraySlice<UInt8>], _ links: EntryLinks
    ) -> [Int] {
        blocks.indices.filter { place in
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
