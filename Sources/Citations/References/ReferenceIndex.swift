/// Finds the entry a mark points at: by number, key, footnote label, or author and year.
struct ReferenceIndex {
    private var numbers: [Int: Int] = [:]
    private var keys: [String: Int] = [:]
    private var footnotes: [String: Int] = [:]
    private var authorYears: [AuthorYear: [Int]] = [:]
    /// Whether there is nothing to point at.
    let isEmpty: Bool

    private struct AuthorYear: Hashable {
        let family: String
        let year: Int
    }

    /// An index of these references; `footnotes` are the places of those that stand in a footnote.
    init(_ references: [Reference], footnotes: [String: Int]) {
        self.footnotes = footnotes
        isEmpty = references.isEmpty
        let inFootnotes = Set(footnotes.values)
        for (place, reference) in references.enumerated() {
            if let author = reference.authors.first, let year = reference.year {
                let name = AuthorYear(family: NameKey.key(author.family), year: year)
                authorYears[name, default: []].append(place)
            }
            guard !inFootnotes.contains(place), let label = reference.label else { continue }
            if let number = Int(label) { if numbers[number] == nil { numbers[number] = place } }
            if keys[label] == nil { keys[label] = place }
        }
    }

    /// Whether the list numbers its entries.
    var hasNumberedList: Bool { !numbers.isEmpty }

    /// Whether the list has authors and years to point at.
    var hasAuthorYears: Bool { !authorYears.isEmpty }

    /// Whether the list has this number.
    func hasNumber(_ number: Int) -> Bool { numbers[number] != nil }

    /// Where a numbered mark leads.
    func numbered(_ number: Int) -> Citation.Target {
        numbers[number].map(Citation.Target.reference) ?? .dangling(String(number))
    }

    /// Where a key leads, if it is known.
    func key(_ key: String) -> Citation.Target? { keys[key].map(Citation.Target.reference) }

    /// The entry in a footnote, if its text is one.
    func footnote(_ label: String) -> Int? { footnotes[label] }

    /// The entries by this first author in this year; several only where the mark leaves them open.
    ///
    /// `order` tells "2014b" from "2014a": the entries of one author and year, in the list's order.
    func entries(family: String, year: Int, order: Int?) -> [Int] {
        let found = authorYears[AuthorYear(family: NameKey.key(family), year: year)] ?? []
        guard let order, found.count > 1 else { return found }
        return order < found.count ? [found[order]] : found
    }
}

/// The form in which names are compared: small letters, no marks, no hyphens or apostrophes.
enum NameKey {
    /// "Müller-Lüdenscheidt" and "Muller Ludenscheidt" have one key.
    static func key(_ name: String) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte.isLetter || byte.isDigit { key.append(byte.lowercased) }
            } else {
                key += LetterFolding.folded(scalar).utf8
            }
        }
        return String(utf8: key)
    }
}
