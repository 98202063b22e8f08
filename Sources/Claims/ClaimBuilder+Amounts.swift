import Prose
import Quantities

extension ClaimBuilder {
    /// Whether a quantity says how much of something, rather than counting parts of the text or naming a time.
    func statesAmount(_ index: Int) -> Bool {
        let quantity = clause.allQuantities[index]
        switch quantity.kind {
        case .percent, .percentagePoint, .ratio, .fold, .fraction, .money, .temperature, .measure:
            return true
        case .statistic:
            return quantity.symbol?.lowercased() != "p" && quantity.symbol?.lowercased() != "n"
        case .count: return countsTheWorld(quantity)
        case .vague:
            return quantity.noun.map {
                Lexicon.classes(of: WordKey($0.lowercased())).contains(.people)
            } ?? false
        case .duration, .age, .frequency: return isPredicated(quantity)
        case .date, .ordinal, .number: return false
        }
    }

    /// "120 patients" and "3,500 deaths" count the world; "three key techniques" and "5 tips" the text.
    private func countsTheWorld(_ quantity: Quantity) -> Bool {
        let classes = quantity.noun.map { Lexicon.classes(of: WordKey($0.lowercased())) } ?? []
        if classes.contains(.listNoun) { return false }
        if classes.contains(.people) { return (quantity.value?.value ?? 100) > 2 }
        return (quantity.value ?? quantity.high ?? quantity.low).map { $0.value > 12 } ?? false
    }

    /// "lasts 40 minutes", "the average age was 52": a verb gives the amount to its subject.
    private func isPredicated(_ quantity: Quantity) -> Bool {
        guard let place = clause.tokens.firstIndex(where: { $0.range.end > quantity.range.start }),
            place > 0,
            let before = clause.before(place)
        else { return false }
        if quantity.role != .level { return true }
        let token = clause.tokens[before]
        return token.has([.be])
            || ["lasts", "lasted", "takes", "took", "averages", "averaged"]
                .contains(clause.text[token.range].lowercased())
    }

    /// The principal figure of a claim: effects before levels, results before statistics.
    func rank(_ index: Int) -> Int {
        let quantity = clause.allQuantities[index]
        var rank = quantity.role == .level ? 0 : 8
        switch quantity.kind {
        case .percent, .percentagePoint, .fold: rank += 6
        case .ratio, .fraction, .money, .temperature, .measure: rank += 4
        case .count: rank += 2
        case .statistic: rank += 1
        default: break
        }
        return rank
    }

    /// The first amount of the sentence that no claim has taken.
    func leftOver(after claims: [Claim]) -> [Int]? {
        guard !isHeading || claims.isEmpty else { return nil }
        let taken = Set(claims.flatMap(\.quantities))
        let amounts = clause.quantities.filter { statesAmount($0) && !taken.contains($0) }
        guard !amounts.isEmpty, clause.tokens.count > 3, !isHeading else { return nil }
        return claims.isEmpty ? amounts : nil
    }

    /// A claim that only states an amount: "12% of adults live with chronic back pain".
    func quantityClaim(_ amounts: [Int], attribution: Claim.Attribution, index: Int) -> Claim {
        let places = clause.tokens.indices
        let amounts = amounts.sorted { rank($0) > rank($1) }
        let population = places.lazy.compactMap { Claims.population(from: $0, in: clause) }.first
        let comparison = comparator(in: places, of: clause)
        let certainty = Claims.certainty(of: places, in: clause)
        var end = clause.tokens.count
        while end > 1, clause.tokens[end - 1].kind == .sign, !clause.tokens[end - 1].isSign("%") {
            end -= 1
        }
        var claim = Claim(
            index: index, range: clause.range(0..<end), sentence: clause.sentence.index,
            kind: .quantity, quantities: amounts, measured: measured(of: amounts[0]),
            direction: clause.allQuantities[amounts[0]].direction.map {
                $0 == .increase ? .increase : .decrease
            },
            comparator: comparison.flatMap { clause.slot($0) },
            population: population.flatMap { clause.slot($0) },
            time: nil, certainty: certainty, causality: comparison == nil ? .none : .association,
            attribution: attribution, isSignificant: significance(of: places, in: clause),
            isHeading: isHeading,
            isQuoted: isQuoted)
        claim.checkworthiness = checkworthiness(
            of: claim, form: nil, quantities: clause.allQuantities, words: features(of: places))
        return claim
    }

    /// What an amount is of: the subject before it, or the words after it when it is the subject itself.
    private func measured(of index: Int) -> Claim.Slot? {
        let quantity = clause.allQuantities[index]
        let subject = leadingSubject(of: clause)
        let after =
            clause.tokens.firstIndex { $0.range.start >= quantity.range.end } ?? clause.tokens.count
        if !subject.isEmpty, !clause.range(subject).overlaps(quantity.range),
            subject.lowerBound < after
        {
            return clause.slot(subject)
        }
        var end = after
        while end < clause.tokens.count, end - after < 14, !clause.tokens[end].isSign(","),
            !clause.tokens[end].isSign(";"),
            !clause.tokens[end].isSign("(")
        {
            end += 1
        }
        return clause.slot(after..<end)
    }
}
