import Prose

/// Finds the hosts of the article's own site: what they publish is no evidence for the article.
enum OwnHosts {
    /// From the article's address, its canonical link, and lines that name the site the author writes
    /// for ("a writer at Example.org", "© 2024 example.org").
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

    /// Whether what stands before a domain says that the author or the text is its own: a role and "at",
    /// "for", "of", "with", or a sign of copyright.
    private static func belongs(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Bool {
        let before = bytes[..<start].suffix(64)
        let stretch = SentenceWords(before)
        let words = stretch.words.map { stretch.spelling(of: $0) }
        if before.suffix(24).contains(0xA9) || words.suffix(3).contains("copyright") { return true }
        guard let preposition = words.last(where: { $0 != "the" }),
            ["at", "for", "of", "with", "on"].contains(preposition)
        else { return false }
        return words.suffix(6).contains(where: roles.contains)
    }

    private static let roles: Set<String> = [
        "writer", "editor", "author", "contributor", "founder", "co-founder", "columnist",
        "blogger",
        "journalist", "reporter", "correspondent", "staff", "team", "owner", "publisher", "writes",
        "editor-in-chief", "creator",
    ]
}
