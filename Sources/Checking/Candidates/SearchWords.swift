import Citations
import Claims
import Prose

/// The words by which sources for a claim are searched: content words, and nothing that tells who wrote what.
///
/// At most six, the claim's slots first. A word counts only where the article writes it in small letters
/// outside of quotations, and figures in words are left out, so that no quotation, person's name or
/// figure is among them; a few abbreviations that everybody uses are sent as they are.
///
/// Example: "Massage raised blood flow by 31%, says Dr Muster" gives "blood", "flow", and "massage" where
/// the article writes that in small letters elsewhere.
struct SearchWords {
    private let reading: Reading
    private let quotations: Quotations
    /// The words that the article writes in small letters outside of quotations.
    private let plain: Set<String>

    static let most = 6

    init(_ reading: Reading) {
        self.reading = reading
        let quotations = Quotations(in: reading.article)
        var plain: Set<String> = []
        for (place, block) in reading.article.blocks.enumerated()
        where !block.isFurniture && !block.isQuoted
            && !reading.citations.referenceBlocks.contains(place)
        {
            let bytes = reading.article.text.bytes[block.range.start..<block.range.end]
            for word in Self.unquoted(bytes, quotations) where word.isSmall {
                plain.insert(word.text)
            }
        }
        self.quotations = quotations
        self.plain = plain
    }

    /// The words for a claim, most telling first; none for one inside a quotation.
    func words(for claim: Claim) -> [String] {
        guard !claim.isQuoted else { return [] }
        let slots = [claim.agent, claim.measured, claim.population, claim.comparator]
        let texts = slots.compactMap(\.self).map(words(of:)) + [words(in: claim.range)]
        var chosen: [String] = []
        for words in texts {
            for word in words where chosen.count < Self.most {
                guard let sent = sendable(word), !chosen.contains(sent) else { continue }
                chosen.append(sent)
            }
        }
        return chosen
    }

    /// The words of a slot, which may be those that a pronoun stands for.
    private func words(of slot: Claim.Slot) -> [Word] {
        guard slot.text != reading.article[slot.range] else { return words(in: slot.range) }
        let bytes = Array(slot.text.utf8)
        return Self.unquoted(bytes[...], Quotations(in: bytes))
    }

    private func words(in range: TextRange) -> [Word] {
        Self.unquoted(reading.article.text.bytes[range.start..<range.end], quotations)
    }

    private func sendable(_ word: Word) -> String? {
        if SearchWordTable.abbreviations.contains(word.text) { return word.text }
        // A capital may begin a sentence or a name: what opens the claim counts where it is a word elsewhere.
        guard word.isSmall || word.isFirst else { return nil }
        let small = word.text.lowercased()
        guard small.count > 2, !SearchWordTable.empty.contains(small),
            !small.split(separator: "-").contains(where: {
                SearchWordTable.numbers.contains(String($0))
            }), plain.contains(small)
        else {
            return nil
        }
        return small
    }

    private struct Word {
        let text: String
        let isFirst: Bool
        var isSmall: Bool { text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D } }
    }

    /// The words of letters and hyphens that stand outside of quotation marks.
    private static func unquoted(
        _ bytes: ArraySlice<UInt8>, _ quotations: Quotations
    ) -> [Word] {
        var words: [Word] = []
        var start: Int?
        var place = bytes.startIndex
        func end(at place: Int) {
            defer { start = nil }
            guard let begin = start, !quotations.contain(begin) else { return }
            let text = String(decoding: bytes[begin..<place], as: UTF8.self)
            words.append(
                Word(text: text, isFirst: words.isEmpty))
        }
        while place < bytes.endIndex {
            let byte = bytes[place]
            let isLetter = isLetterByte(bytes, at: place)
            if isLetter || byte == 0x2D && start != nil && isLetterByte(bytes, at: place + 1) {
                start = start ?? place
                place += 1
                continue
            }
            // A word with a digit or a letter of another alphabet is a name or a figure.
            if byte >= 0x30 && byte <= 0x39 || byte == 0x5F || isForeignLetter(byte) {
                start = nil
                while place < bytes.endIndex,
                    bytes[place] > 0x2D && bytes[place] < 0x80 || isForeignLetter(bytes[place])
                        || bytes[place] & 0xC0 == 0x80
                {
                    place += 1
                }
                continue
            }
            end(at: place)
            place += 1
        }
        end(at: place)
        return words
    }
}

private func isLetterByte(_ bytes: ArraySlice<UInt8>, at place: Int) -> Bool {
    bytes.indices.contains(place) && (0x61...0x7A).contains(bytes[place] | 0x20)
}

/// Whether a byte begins a letter beyond ASCII, rather than a mark or a sign.
private func isForeignLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 }
