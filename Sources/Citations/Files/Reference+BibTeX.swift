extension Reference {
    /// Reads a BibTeX or BibLaTeX file.
    ///
    /// Values in braces, in quotation marks, bare, and joined with `#`; `@string` abbreviations; accents and
    /// escapes of LaTeX become characters, braces that protect case are dropped. `@comment` and `@preamble`
    /// are passed over, and so is what is no entry. An entry that was never closed ends where the next begins a
    /// line. The key is the label.
    ///
    /// - SeeAlso: Patashnik, *BibTeXing* (1988).
    public static func reading(bibTeX text: String) -> [Reference] {
        var reader = BibTeXReader(Array(text.utf8))
        return reader.references()
    }
}

/// Reads entries front to back; every byte is looked at a bounded number of times.
private struct BibTeXReader {
    private let bytes: [UInt8]
    private var place = 0
    private var strings: [String: String] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func references() -> [Reference] {
        var references: [Reference] = []
        while let at = bytes[place...].firstIndex(of: UInt8(ascii: "@")) {
            place = at + 1
            let kind = word().lowercased()
            skipSpace()
            guard place < bytes.count, bytes[place] == 0x7B || bytes[place] == 0x28, !kind.isEmpty
            else { continue }
            place += 1
            switch kind {
            case "comment", "preamble": continue
            case "string":
                for (name, value) in fields() { strings[name] = value }
            default:
                let key = key()
                var values: [String: String] = [:]
                for (name, value) in fields() where values[name] == nil { values[name] = value }
                if !values.isEmpty { references.append(Self.reference(key, values)) }
            }
        }
        return references
    }

    private mutating func word() -> String {
        let end = bytes[...].end(from: place) { $0.isWordByte || "_-:.+/".utf8.contains($0) }
        defer { place = end }
        return String(utf8: bytes[place..<end])
    }

    private mutating func skipSpace() {
        place = bytes[...].end(from: place, while: \.isSpace)
    }

    /// The key of an entry with the comma after it.
    private mutating func key() -> String {
        skipSpace()
        let end = bytes[...].end(from: place) {
            $0 != UInt8(ascii: ",") && $0 != 0x7D && $0 != 0x0A && $0 != UInt8(ascii: "=")
        }
        let key = String(utf8: bytes[place..<end]).trimmingSpaces
        place = end
        return key
    }

    /// Pairs of name and value up to the end of the entry, or up to what is none.
    private mutating func fields() -> [(String, String)] {
        var fields: [(String, String)] = []
        while place < bytes.count {
            place = bytes[...].end(from: place) { $0.isSpace || $0 == UInt8(ascii: ",") }
            guard place < bytes.count, bytes[place] != 0x7D, bytes[place] != 0x29 else {
                place = min(place + 1, bytes.count)
                return fields
            }
            let name = word().lowercased()
            skipSpace()
            guard !name.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
                return fields
            }
            place += 1
            fields.append((name, value()))
        }
        return fields
    }

    private mutating func value() -> String {
        var parts: [String] = []
        while place < bytes.count {
            skipSpace()
            guard place < bytes.count else { break }
            switch bytes[place] {
            case 0x7B: parts.append(delimited(by: 0x7D))
            case 0x22: parts.append(delimited(by: 0x22))
            default:
                let name = word()
                if name.isEmpty { return parts.joined() }
                parts.append(strings[name.lowercased()] ?? name)
            }
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "#") else { break }
            place += 1
        }
        return parts.joined()
    }

    /// The text up to the sign that closes it, braces counted.
    private mutating func delimited(by closing: UInt8) -> String {
        place += 1
        let start = place
        var depth = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\\") {
                place = min(place + 2, bytes.count)
                continue
            }
            if byte == closing, depth == 0 { break }
            // An entry that begins a line ends one that was never closed.
            if byte == UInt8(ascii: "@"), beginsEntry(at: place) {
                return String(utf8: bytes[start..<place]).trimmingSpaces
            }
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth = max(0, depth - 1) }
            place += 1
        }
        let end = min(place, bytes.count)
        place = min(end + 1, bytes.count)
        return String(utf8: bytes[start..<end])
    }

    /// Whether an entry begins at an at sign: it opens a line, and a word and a brace follow.
    private func beginsEntry(at sign: Int) -> Bool {
        guard sign == 0 || bytes[sign - 1] == 0x0A || bytes[sign - 1] == 0x0D else { return false }
        let end = bytes[...].end(from: sign + 1, while: \.isLetter)
        return end > sign + 1 && end < bytes.count && bytes[end] == 0x7B
    }

    private static func reference(_ key: String, _ values: [String: String]) -> Reference {
        func plain(_ names: String...) -> String? {
            for name in names {
                if let value = values[name], !value.isEmpty { return LaTeX.plain(value) }
            }
            return nil
        }
        var identifiers: [Identifier] = []
        func add(_ identifier: Identifier?) {
            if let identifier, !identifiers.contains(identifier) { identifiers.append(identifier) }
        }
        add(values["doi"].flatMap { DOI($0) }.map(Identifier.doi))
        add(values["pmid"].flatMap { PMID($0) }.map(Identifier.pmid))
        add(values["pmcid"].flatMap { PMCID($0) ?? PMCID("PMC" + $0) }.map(Identifier.pmcid))
        let archive = (values["archiveprefix"] ?? values["eprinttype"] ?? "").lowercased()
        if archive == "arxiv" || archive.isEmpty {
            add(values["eprint"].flatMap { ArXivID($0) }.map(Identifier.arxiv))
        }
        add(values["isbn"].flatMap { ISBN($0) }.map(Identifier.isbn))
        add(values["url"].flatMap { Identifier($0) })
        let people = authors(values["author"] ?? values["editor"] ?? "")
        let title = plain("title")
        let year = (plain("year", "date")?.prefix(4)).flatMap { Int($0) }
        return Reference(
            label: key.isEmpty ? nil : key,
            text: [people.first?.family, title, year.map(String.init)].compactMap { $0 }
                .joined(separator: ". "),
            authors: people, year: year, title: title,
            container: plain("journal", "journaltitle", "booktitle", "howpublished"),
            volume: plain("volume"), issue: plain("number", "issue"),
            pages: plain("pages", "eid").map { $0.replacing("--", with: "-") },
            identifiers: identifiers.sorted { $0.rank < $1.rank })
    }

    /// Names parted by "and" outside braces; one in braces is an organisation.
    private static func authors(_ text: String) -> [Reference.Author] {
        text.split(whereSeparator: \.isWhitespace).split(separator: "and").compactMap { words in
            let name = words.joined(separator: " ")
            guard name != "others", !name.isEmpty else { return nil }
            return name.hasPrefix("{") && name.hasSuffix("}")
                ? Reference.Author(family: LaTeX.plain(name))
                : Reference.Author(inverted: LaTeX.plain(name))
        }
    }
}
