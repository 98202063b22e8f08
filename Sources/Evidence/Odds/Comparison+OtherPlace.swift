import Claims
import Prose
import Quantities

/// Sentences about another place or group than the claim's.
extension Comparison {
    /// Whether the claim names a place that the record nowhere does, and the statement, or the record before it, another
    /// that the claim does not: Scotland beside England, Danish runners beside runners in the Netherlands.
    func namesOtherPlace(_ statement: Statement) -> Bool {
        isInOtherCountry(than: statement) || isInOtherTown(than: statement)
    }

    private func isInOtherCountry(than statement: Statement) -> Bool {
        let ours = words.statement.countries
        guard !ours.isEmpty else { return false }
        let theirs = statement.countries
        let meant = ours.union(ours.flatMap { wholes[$0] ?? [] })
        return !theirs.isEmpty
            && theirs.union(theirs.flatMap { wholes[$0] ?? [] }).isDisjoint(with: ours)
            && !record.statements.contains { !$0.countries.isDisjoint(with: meant) }
    }

    /// Whether the claim is set in a town that the record does not name, and the record in one that the claim does not.
    private func isInOtherTown(than statement: Statement) -> Bool {
        let ours = words.statement.towns
        guard !ours.isEmpty,
            !record.statements.contains(where: { other in
                other.words.contains { ours.contains($0.lower) }
            })
        else { return false }
        return record.statements.contains {
            !$0.towns.isEmpty && $0.towns.isDisjoint(with: sentenceWords)
        }
    }

    /// Whether the claim tells a share "of all" of some kind that a statement tells of a part of them: "12% of the students
    /// eligible".
    func tellsAllOfSome(_ statement: Statement) -> Bool {
        let own = words.statement
        return words.allQuantities.contains { share in
            let end = own.places(of: share.range).upperBound
            guard [.percent, .ratio, .fraction].contains(share.kind), end + 1 < own.words.count,
                own.words[end].lower == "of", own.words[end + 1].lower == "all"
            else { return false }
            return statement.quantities.contains { reported in
                let after = statement.places(of: reported.range).upperBound
                guard agreesWithAnyReading(share, reported), after + 1 < statement.words.count,
                    statement.words[after].lower == "of"
                else { return false }
                let phrase = statement.words[(after + 1)...].prefix(5).map(\.lower)
                return phrase.contains {
                    [
                        "eligible", "who", "with", "that", "aged", "surveyed", "treated",
                        "enrolled", "invited",
                    ].contains($0)
                } && !phrase.contains("all")
            }
        }
    }
}

extension Statement {
    /// The countries its words name, by their place in `countryNames`; those of the people who did the study and in names
    /// ("the English Homes Survey") aside.
    fileprivate var countries: Set<Int> {
        var found: Set<Int> = []
        for place in words.indices {
            guard let country = countriesByWord[words[place].lower],
                isCapital(words[place])
            else { continue }
            let next = place + 1 < words.count ? words[place + 1] : nil
            if let next,
                isCapital(next) || researching.contains(where: { next.lower.hasPrefix($0) })
            {
                continue
            }
            found.insert(country)
        }
        return found
    }

    /// The names behind "in" that are no country and open no sentence.
    fileprivate var towns: Set<String> {
        Set(
            words.indices.dropFirst().filter { place in
                words[place - 1].lower == "in" && isCapital(words[place])
                    && countriesByWord[words[place].lower] == nil
                    && words[place].lower.utf8.count > 3
                    && !(place > 1
                        && ["published", "reported", "writing", "printed"].contains(
                            words[place - 2].lower))
                    && !months.contains(words[place].lower)
            }.map { words[$0].lower })
    }

    private func isCapital(_ word: Word) -> Bool {
        let first = text.bytes[word.range.start]
        return first >= 0x41 && first <= 0x5A
            && (word.range.end - word.range.start < 2 || text.bytes[word.range.start + 1] >= 0x61)
    }
}

private let researching = [
    "research", "scientist", "stud", "team", "survey", "trial", "author", "paper", "data", "econom",
    "universit", "government", "institut", "report", "cohort", "register", "registry", "doctor",
]

private let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "spring", "summer", "autumn", "winter",
]

private let countriesByWord: [String: Int] = {
    var table: [String: Int] = [:]
    for (place, names) in countryNames.enumerated() {
        for name in names.split(separator: " ") { table[String(name)] = place }
    }
    return table
}()

/// The wholes that a country is part of, or its parts, by their places in `countryNames`.
private let wholes: [Int: [Int]] = [0: [1, 2, 3, 4], 1: [0], 2: [0], 3: [0], 4: [0]]

/// Countries by their name and that of their people.
private let countryNames = [
    "britain british britons", "england english", "scotland scottish scots", "wales welsh",
    "ulster", "ireland irish", "denmark danish danes", "netherlands dutch",
    "belgium belgian belgians",
    "germany german germans", "france french", "spain spanish", "portugal portuguese",
    "italy italian italians", "switzerland swiss", "austria austrian austrians",
    "poland polish", "czechia czech", "hungary hungarian hungarians", "greece greek greeks",
    "turkey turkish", "sweden swedish swedes", "norway norwegian norwegians",
    "finland finnish finns", "iceland icelandic", "russia russian russians",
    "ukraine ukrainian ukrainians", "america american americans usa", "canada canadian canadians",
    "mexico mexican mexicans", "brazil brazilian brazilians", "argentina argentine",
    "chile chilean", "india indian indians", "china chinese", "japan japanese",
    "korea korean koreans", "taiwan taiwanese", "thailand thai", "vietnam vietnamese",
    "indonesia indonesian", "australia australian australians", "israel israeli israelis",
    "iran iranian", "egypt egyptian", "kenya kenyan kenyans", "nigeria nigerian nigerians",
    "ghana ghanaian", "ethiopia ethiopian", "uganda ugandan", "pakistan pakistani",
    "bangladesh bangladeshi", "nepal nepalese",
]
