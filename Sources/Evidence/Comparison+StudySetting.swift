import Claims
import Prose
import Quantities

/// Claims that say of a study who took part in it and what was done with them, and nothing of what came of it.
extension Comparison {
    /// The statement that gives the number of those who took part, where the record has what else the claim says of the study
    /// close by: "Thirteen men with high blood pressure drank 150 ml on an empty stomach".
    ///
    /// How many they are, with two digits or more, is told of the study as a whole, in a sentence that says how they came into
    /// it; how long, how often and how much may be told elsewhere in the record.
    var supportOfStudySetting: Support? {
        guard tellsNoEffect, words.statement.changes.isEmpty, !namesUnknown,
            words.allQuantities.allSatisfy({ isSetting($0) && !followsBy($0) }),
            let size = words.allQuantities.first(where: { tellsPeople($0) }),
            claim.range.contains(size.range),
            words.allQuantities.allSatisfy({ $0.range == size.range || isGivenAsSetting($0) })
        else { return nil }
        for place in record.statements.indices {
            let statement = record.statements[place]
            guard statement.tellsSetting, !namesOtherPeople(statement), !isSetElsewhere(statement),
                let count = statement.quantities.first(where: { isSameCount(size, $0) }),
                holdsKnownWords(near: place)
            else { continue }
            return Support(statement: place, decisive: count.range, closeness: 0.25)
        }
        return nil
    }

    /// Whether the claim has a name, of a place or of anybody, that the record lacks: "2,418 American students" of Seoul.
    private var namesUnknown: Bool {
        let own = words.statement
        // "Rourke et al. (2021) gave": who did the study is told by its citation.
        let first = own.words.firstIndex { $0.isNumber } ?? 0
        return own.terms.contains { term, word in
            word > 0 && (word >= first || !own.words.contains { $0.lower == "et" })
                && record.mentions[term] == nil && !record.titleTerms.contains(term)
                && own.text[own.words[word].range].first?.isUppercase == true
        }
    }

    /// Whether a quantity may say how a study was done.
    private func isSetting(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .count, .number, .duration, .age, .frequency, .date, .ordinal, .vague, .ratio: true
        case .measure: quantity.role == .level
        default: false
        }
    }

    /// Whether a quantity says how far something went: "brightened teeth by five shades".
    private func followsBy(_ quantity: Quantity) -> Bool {
        let own = words.statement
        let first = own.places(of: quantity.range).lowerBound
        return first > 0 && own.words[first - 1].lower == "by"
    }

    /// Whether a quantity counts people, of two digits or more.
    private func tellsPeople(_ quantity: Quantity) -> Bool {
        isHeadcount(quantity) && (quantity.value?.value ?? 0) > 12
    }

    /// Whether two quantities count the same people: exactly, or as near as an *about* allows.
    private func isSameCount(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let own = claimed.value?.value, let other = reported.value?.value,
            isHeadcount(reported) || reported.symbol?.lowercased() == "n"
                || areAlike(claimed, reported)
        else { return false }
        switch claimed.modifier {
        case nil, .only: return own == other
        case .about: return abs(own - other) <= 0.05 * other
        case .moreThan, .atLeast: return own <= other && other <= 1.1 * own
        case .nearly, .lessThan: return other <= own && own <= 1.1 * other
        case .upTo: return false
        }
    }

    /// Whether the record gives a circumstance, or it is one of the small numbers and shares that tell arms apart.
    private func isGivenAsSetting(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .date, .ordinal, .vague: return true
        case .ratio, .number, .count:
            if (quantity.value?.value ?? 100) <= 12 { return true }
        default: break
        }
        return record.statements.contains { statement in
            statement.quantities.contains { agreesWithAnyReading(quantity, $0) }
        }
    }

    /// Whether the sentence at a place, those beside it and the title have seven tenths of the claim's words that the record
    /// knows, and the record knows two fifths of them.
    private func holdsKnownWords(near place: Int) -> Bool {
        let near = max(0, place - 2)...place + 2
        var (all, known, held, count) = (0.0, 0.0, 0.0, 0)
        for (term, weight) in words.weights(in: record) {
            all += weight
            let places = record.mentions[term]?.places ?? []
            let isInTitle = record.titleTerms.contains(term)
            guard isInTitle || !places.isEmpty else { continue }
            known += weight
            if isInTitle || places.contains(where: { near.contains($0) }) {
                held += weight
                if term != "patient" { count += 1 }
            }
        }
        return known >= 0.4 * all && held >= 0.7 * known && count >= 2
    }
}

extension Statement {
    /// Whether it says how people came into a study: by lot, by asking, by being counted.
    fileprivate var tellsSetting: Bool {
        role != .title && role != .background
            && words.contains { word in
                settingStems.contains(word.stem) || word.lower.hasPrefix("randomi")
            }
    }
}

/// What is done with people when a study begins, and what it is called.
private let settingStems: Set<String> = Set(
    [
        "assigned", "allocated", "recruited", "included", "enrolled", "participated", "selected",
        "divided", "grouped", "studied", "surveyed", "interviewed", "followed", "conducted",
        "analysed", "volunteers", "trial", "study", "invited", "evaluated", "received", "part",
    ].map { root(of: $0) })
