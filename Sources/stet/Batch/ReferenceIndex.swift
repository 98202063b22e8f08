import Citations

/// Records that references are matched against, found by the words of their titles.
struct ReferenceIndex: Sendable {
    /// A record with how well it fits a reference, 0 to 1.
    struct Candidate: Sendable {
        let identifier: String
        let score: Double
    }

    private let records: [CSLItem]
    private let titles: [[String]]
    private let places: [String: [Int]]
    private let weights: [String: Double]
    private let placeOfName: [String: Int]

    /// An index of records.
    init(_ records: [CSLItem]) {
        self.records = records
        titles = records.map { searchWords(of: $0.title ?? "") }
        var places: [String: [Int]] = [:]
        var names: [String: Int] = [:]
        for (place, title) in titles.enumerated() {
            for word in Set(title) { places[word, default: []].append(place) }
            for name in records[place].identifiers { names[name.text] = names[name.text] ?? place }
        }
        self.places = places
        placeOfName = names
        // A word that few titles share tells works apart better than one that many do.
        weights = places.mapValues { 1 / Double($0.count).squareRoot() }
    }

    /// The records that fit a reference, best first, at most five.
    func candidates(for reference: CSLItem) -> [Candidate] {
        for name in reference.identifiers {
            if let place = placeOfName[name.text], let own = records[place].name {
                return [Candidate(identifier: own, score: 1)]
            }
        }
        let said = Set(searchWords(of: reference.title ?? reference.text))
        var shared: [Int: Double] = [:]
        for word in said {
            for place in places[word] ?? [] { shared[place, default: 0] += weights[word] ?? 0 }
        }
        return shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(50)
            .compactMap { place, weight in
                let whole = Set(titles[place]).reduce(0) { $0 + (weights[$1] ?? 0) }
                guard let name = records[place].name, whole > 0 else { return nil }
                let score = fit(of: place, to: reference, title: weight / whole, said)
                return Candidate(identifier: name, score: score)
            }
            .sorted { ($0.score, $1.identifier) > ($1.score, $0.identifier) }
            .prefix(5).map(\.self)
    }

    /// The one that fits beyond doubt: all but the whole title, author and year, and no other near it.
    func match(among candidates: [Candidate]) -> Candidate? {
        guard let best = candidates.first, best.score >= 0.9 else { return nil }
        guard candidates.count < 2 || best.score - candidates[1].score >= 0.05 else { return nil }
        return best
    }

    private func fit(
        of place: Int, to reference: CSLItem, title: Double, _ said: Set<String>
    ) -> Double {
        let record = records[place]
        // A reference with fields must itself be covered by the record's title, not only cover it.
        var title = title
        if reference.title != nil {
            let extra = said.subtracting(titles[place]).count
            title *= Double(max(0, said.count - extra)) / Double(max(1, said.count))
        }
        var parts = [(title, 0.7)]
        if let family = record.families.first {
            let author = searchWords(of: family)
            let known =
                reference.families.isEmpty
                ? Set(searchWords(of: reference.text))
                : Set(reference.families.flatMap { searchWords(of: $0) })
            let isNamed = !author.isEmpty && author.allSatisfy(known.contains)
            parts.append((isNamed ? 1 : 0, 0.15))
        }
        if let year = record.year {
            let years = reference.year.map { [$0] } ?? numbers(in: reference.text)
            let nearest = years.map { abs($0 - year) }.min()
            parts.append((nearest == 0 ? 1 : nearest == 1 ? 0.7 : 0, 0.15))
        }
        let total = parts.reduce(0) { $0 + $1.1 }
        return parts.reduce(0) { $0 + $1.0 * $1.1 } / total
    }
}

/// The words of a title as they are compared: lower-case, without accents' marks and punctuation.
private func searchWords(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// The numbers in a text that could be years.
private func numbers(in text: String) -> [Int] {
    text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
        .filter { (1500...2100).contains($0) }
}
