/// Finds the entry a mark points at: by number, key, footnote label, or author and year.
struct ReferenceIndex {
    private var numbers: [Int: Int] = [:]
    private var keys: [String: Int] = [:]
    private var footnotes: [String: [Int]] = [:]
    private var authors: [String: [Int]] = [:]
    private var authorYears: [AuthorYear: [Int]] = [:]
    /// The capitals of organisations, by which an acronym is known that leaves some of them out.
    private var organisations: [(capitals: String, year: Int, place: Int)] = []
    /// Whether there is nothing to point at.
    let isEmpty: Bool

    private struct AuthorYear: Hashable {
        let family: String
        let year: Int
    }

    /// An index of these references.
    ///
    /// `footnotes` are the places of those that stand in a footnote, `repeats` the numbers of a list under which
    /// an entry stands again ("Ibid."), and `preferred` the entries whose numbers count where others have the same.
    init(
        _ references: [Reference], footnotes: [String: [Int]], repeats: [Int: Int] = [:],
        preferring preferred: Range<Int> = 0..<0
    ) {
        self.footnotes = footnotes
        isEmpty = references.isEmpty
        let inFootnotes = Set(footnotes.values.joined())
        for place in preferred where !inFootnotes.contains(place) {
            guard let number = references[place].label.flatMap({ Int($0) }) else { continue }
            if numbers[number] == nil { numbers[number] = place }
        }
        for (place, reference) in references.enumerated() {
            if let author = reference.authors.first {
                for key in NameKey.keys(of: author) {
                    let name = AuthorYear(family: key, year: reference.year ?? MarkToken.noYear)
                    authorYears[name, default: []].append(place)
                    authors[key, default: []].append(place)
                }
                hasAuthorYears = hasAuthorYears || reference.year != nil
                if author.given == nil, let year = reference.year {
                    let capitals = NameKey.capitals(of: author)
                    if capitals.count > 2 { organisations.append((capitals, year, place)) }
                }
            }
            guard !inFootnotes.contains(place), let label = reference.label else { continue }
            if let number = Int(label) { if numbers[number] == nil { numbers[number] = place } }
            if keys[label] == nil { keys[label] = place }
        }
        for (number, place) in repeats where numbers[number] == nil { numbers[number] = place }
    }

    /// Whether the list numbers its entries.
    var hasNumberedList: Bool { !numbers.isEmpty }

    /// Whether the list has authors and years to point at.
    private(set) var hasAuthorYears = false

    /// Whether the list has this number.
    func hasNumber(_ number: Int) -> Bool { numbers[number] != nil }

    /// Where a numbered mark leads.
    func numbered(_ number: Int) -> Citation.Target {
        numbers[number].map(Citation.Target.reference) ?? .dangling(String(number))
    }

    /// Where a key leads, if it is known.
    func key(_ key: String) -> Citation.Target? { keys[key].map(Citation.Target.reference) }

    /// The entries in a footnote, as far as its text is one or several.
    func footnote(_ label: String) -> [Int] { footnotes[label] ?? [] }

    /// The entries a mark names: by its first name, or by its names together, as an organisation has them.
    func entries(_ cite: NamedYears) -> [Int] {
        let found = entries(of: cite, in: cite.year)
        guard found.isEmpty, let earlier = cite.earlier else { return found }
        return entries(of: cite, in: earlier)
    }

    private func entries(of cite: NamedYears, in year: Int) -> [Int] {
        let first = entries(family: cite.names[0], year: year, order: cite.order)
        guard first.isEmpty else { return first }
        guard cite.names.count > 1 else { return organisation(cite.names[0], year: year) }
        return entries(family: cite.names.joined(), year: year, order: cite.order)
    }

    /// The one entry of this year by an organisation whose capitals hold an acronym's letters in their order:
    /// "NICE" of the National Institute for Health and Care Excellence.
    private func organisation(_ acronym: String, year: Int) -> [Int] {
        guard (3...8).contains(acronym.count), acronym.allSatisfy(\.isUppercase) else { return [] }
        let found = organisations.filter { entry in
            guard entry.year == year, entry.capitals.first == acronym.first else { return false }
            var rest = entry.capitals[...]
            return acronym.allSatisfy { letter in
                guard let place = rest.firstIndex(of: letter) else { return false }
                rest = rest[rest.index(after: place)...]
                return true
            }
        }
        return found.count == 1 ? [found[0].place] : []
    }

    /// The entries by this first author in this year; several only where the mark leaves them open.
    ///
    /// `order` tells "2014b" from "2014a": the entries of one author and year, in the list's order.
    func entries(family: String, year: Int, order: Int?) -> [Int] {
        let key = NameKey.key(family)
        // "n.d." stands for any year; and an entry whose year is not told may be of any.
        let found =
            year == MarkToken.noYear
            ? authors[key] ?? []
            : authorYears[AuthorYear(family: key, year: year)]
                ?? authorYears[AuthorYear(family: key, year: MarkToken.noYear)] ?? []
        guard let order, found.count > 1 else { return found }
        return order < found.count ? [found[order]] : found
    }
}

/// The form in which names are compared: small letters, no marks, no hyphens or apostrophes.
enum NameKey {
    /// The keys a first author is found by: the whole name, the name without the small words that marks leave
    /// out ("van der Berg"), the first of several names, and of an organisation its capitals ("WHO").
    static func keys(of author: Reference.Author) -> Set<String> {
        let words = author.family.split(separator: " ")
        guard words.count > 1 else {
            // "Health Agency" without a comma is read as a person's name, and meant as a whole.
            return Set(
                [key(author.family)] + (author.given.map { [key($0 + author.family)] } ?? []))
        }
        let names = words.filter { !MarkToken.particles.contains($0.lowercased()) }
        var keys: Set = [key(author.family), key(names.joined())]
        if let first = names.first, author.given != nil { keys.insert(key(String(first))) }
        let capitals = Self.capitals(of: author)
        if author.given == nil, capitals.count > 1 { keys.insert(key(capitals)) }
        return keys
    }

    /// The first letters of a name's words with capitals, small words left out: "WHO".
    static func capitals(of author: Reference.Author) -> String {
        let names = author.family.split(separator: " ").filter {
            !MarkToken.particles.contains($0.lowercased())
        }
        return String(names.compactMap(\.first).filter(\.isUppercase))
    }

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
