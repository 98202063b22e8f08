import Prose

/// Finds the hosts of the article's own site: what they publish is no evidence for the article.
enum OwnHosts {
    /// From the article's address, its canonical link, and lines that name the site the author writes
    /// for ("By Jo Doe, writer at Example.org", "© 2024 example.org").
    static func hosts(of article: Article, address: String?) -> Set<String> {
        var hosts: Set<String> = []
        for known in [address, article.address] {
            if let known, let page = PageAddress(known) { hosts.insert(page.host) }
        }
        for block in article.blocks {
            let text = article.text.bytes[clamped: block.range]
            hosts.formUnion(named(in: text))
        }
        return hosts
    }

    /// The sites a stretch of text says its author belongs to, in one pass.
    private static func named(in bytes: ArraySlice<UInt8>) -> [String] {
        var hosts: [String] = []
        var place = bytes.startIndex
        while let dot = bytes.next(from: place, answering: { $0.equal(to: UInt8(ascii: ".")) }) {
            place = dot
            // A domain is looked for only where a dot stands inside a word.
            guard place > bytes.startIndex,
                place + 1 < bytes.endIndex, bytes[place - 1].isWordByte, bytes[place + 1].isLetter
            else {
                place += 1
                continue
            }
            let start = wordStart(in: bytes, before: place)
            let end = bytes[..<min(bytes.endIndex, start + 253)].end(from: place) {
                $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E
            }
            if let domainEnd = DomainName.end(in: bytes, from: start), belongs(bytes, start),
                let page = PageAddress(bytes: bytes[start..<domainEnd])
            {
                hosts.append(page.host)
            }
            place = max(place + 1, end)
        }
        return hosts
    }

    private static func wordStart(in bytes: ArraySlice<UInt8>, before place: Int) -> Int {
        let window = bytes[..<place].suffix(253)
        return window.suffix(while: { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E })
            .startIndex
    }

    /// Whether what its sentence says before a domain makes the domain the author's own: a byline ("By the team at"),
    /// a line about the author ("Jo Doe is a health writer at"), or a sign of copyright.
    ///
    /// "The editor of bmj.com said" speaks of somebody else.
    private static func belongs(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Bool {
        let lead = sentenceLead(bytes, start)
        let stretch = SentenceWords(lead)
        let words = stretch.words.map { stretch.spelling(of: $0) }
        if let sign = lead.indices.last(where: { lead.spells("©", at: $0) }) {
            return stretch.words.count(where: { $0.range.start >= sign }) <= 6
        }
        if words.suffix(6).contains("copyright") { return true }
        guard let preposition = words.last(where: { $0 != "the" }),
            ["at", "for", "of", "with", "on"].contains(preposition),
            words.suffix(6).contains(where: roles.contains)
        else { return false }
        if let first = words.first, bylines.contains(first) { return true }
        return zip(words, words.dropFirst()).prefix(6).contains {
            $0 == "is" && ["a", "an"].contains($1)
        }
    }

    /// The sentence before a place, as far as it can be a byline.
    private static func sentenceLead(
        _ bytes: ArraySlice<UInt8>, _ start: Int
    ) -> ArraySlice<UInt8> {
        let before = bytes[..<start].suffix(200)
        let end = before.indices.dropLast().last {
            ".!?|\n".utf8.contains(before[$0]) && before[$0 + 1].isSpace || before[$0] == 0x0A
        }
        return end.map { before[($0 + 1)...] } ?? before
    }

    private static let bylines: Set<String> = ["by", "written", "author", "posted", "published"]

    private static let roles: Set<String> = [
        "writer", "editor", "author", "contributor", "founder", "co-founder", "columnist",
        "blogger",
        "journalist", "reporter", "correspondent", "staff", "team", "owner", "publisher", "writes",
        "editor-in-chief", "creator",
    ]
}
