/// A note that names a work of an earlier note again, by name and short title.
///
/// For example "Smith, *Trade in Wartime*, 47".
///
/// - SeeAlso: The Chicago Manual of Style, 17th edition, 14.30.
struct ShortNote {
    private let family: String
    private let title: String?
    private let pages: String?

    /// Reads a note; `nil` for one that is not a name with a short title or a page behind it.
    init?(_ text: String) {
        guard text.utf8.count <= 200 else { return nil }
        var rest = text.trimmingSpaces[...]
        for lead in ["see also ", "see ", "cf. ", "quoted in ", "cited in "]
        where rest.lowercased().hasPrefix(lead) {
            rest = rest.dropFirst(lead.count)
        }
        while let last = rest.last, last == "." || last == " " { rest.removeLast() }
        guard let comma = rest.firstIndex(of: ","),
            let family = Self.family(rest[..<comma])
        else { return nil }
        var parts = rest[rest.index(after: comma)...].split(separator: ",").map {
            String($0).trimmingSpaces
        }
        // “Strikes,” 105: the comma stands before the closing sign.
        var pages: String?
        if let last = parts.last {
            let number = last.drop { Self.quotes.contains($0) || $0 == " " }
            if Self.isLocator(number) {
                pages = String(number)
                parts.removeLast()
            }
        }
        let title = parts.joined(separator: ", ").filter { !Self.quotes.contains($0) }
            .trimmingSpaces
        guard pages != nil || !title.isEmpty, title.split(separator: " ").count <= 12,
            title.first.map({ $0.isUppercase || $0.isNumber }) ?? true
        else { return nil }
        self.family = family
        self.title = title.isEmpty ? nil : title
        self.pages = pages
    }

    /// The one entry it means: by that first author, and with the words of the short title in its own.
    ///
    /// A name alone means one only where there is one by that author.
    func place(among references: [Reference]) -> Int? {
        let words = title.map(TitleKey.words)
        let found = references.indices.filter { place in
            guard let author = references[place].authors.first,
                NameKey.keys(of: author).contains(NameKey.key(family))
            else { return false }
            guard let words else { return true }
            return Self.holds(TitleKey.words(of: references[place].title ?? ""), words)
        }
        return found.count == 1 ? found[0] : nil
    }

    /// What it says of a work that is named nowhere in full; `nil` without a title and a page.
    func reference(_ label: String) -> Reference? {
        guard let title, let pages else { return nil }
        return Reference(
            label: label, text: "\(family), \(title), \(pages)", authors: [.init(family: family)],
            title: title, pages: pages)
    }

    /// The first of the names before the comma, which are words with capitals.
    private static func family(_ names: Substring) -> String? {
        var family: [Substring] = []
        for word in names.split(separator: " ") {
            if ["and", "&", "et"].contains(word) { break }
            guard word.first?.isUppercase ?? false || MarkToken.particles.contains(String(word))
            else { return nil }
            family.append(word)
        }
        guard (1...4).contains(family.count), family.last?.first?.isUppercase ?? false,
            family.last?.last != "."
        else { return nil }
        return family.joined(separator: " ")
    }

    /// Whether a short part says where in a work.
    ///
    /// So do "47", "101–9", "p. 3", "chap. 2" and "xii".
    private static func isLocator(_ part: Substring) -> Bool {
        guard part.count <= 16, !part.isEmpty else { return false }
        let hasDigit = part.contains(where: \.isNumber)
        let words = part.split { !$0.isLetter }
        return hasDigit
            ? words.allSatisfy { locators.contains($0.lowercased()) }
            : part.allSatisfy { "ivxlc".contains($0) }
    }

    /// Whether the words of a title hold these in this order, one behind the other.
    private static func holds(_ words: [String], _ wanted: [String]) -> Bool {
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains {
            words[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static let quotes: Set<Character> = ["\u{201C}", "\u{201D}", "\"", "*", "_"]
    private static let locators: Set<String> = [
        "p", "pp", "page", "pages", "n", "nn", "note", "chap", "chaps", "ch", "sec", "vol", "f",
        "ff", "fig", "table", "no", "para", "at",
    ]
}
