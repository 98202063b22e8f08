import Prose
import Quantities

/// Nouns that give the amount behind them to what is spoken of.
private let averages = WordSet("average mean median total maximum minimum")

extension ClaimBuilder {
    /// Whether a quantity says how much of something, rather than counting parts of the text or naming a time.
    func statesAmount(_ index: Int) -> Bool {
        if !clause.frames.isEmpty, isHeldOpen(index) { return false }
        switch clause.allQuantities[index].kind {
        case .percent, .percentagePoint, .ratio, .fold, .fraction, .money, .temperature:
            return true
        case .date, .ordinal: return false
        default: return saysHowMuch(index)
        }
    }

    /// "doubted that sales would rise by 5%"; how many believe what is held open is beside the point as well.
    private func isHeldOpen(_ index: Int) -> Bool {
        let place = clause.place(of: clause.allQuantities[index].range.start)
        let isVague = clause.allQuantities[index].kind == .vague
        return clause.frames(around: place).contains {
            $0.holding == .open && (isVague || $0.content.contains(place))
        }
    }

    /// Asked of a quantity in its place, as what follows: a copy would take hold of all that it refers to.
    private func saysHowMuch(_ index: Int) -> Bool {
        switch clause.allQuantities[index].kind {
        case .measure: return !describesNoun(index)
        case .statistic:
            return !clause.allQuantities[index].isPValue
                && clause.allQuantities[index].symbol?.lowercased() != "n"
        case .count: return countsTheWorld(index)
        case .vague:
            return clause.allQuantities[index].noun.map {
                Lexicon.classes(of: WordKey(folding: $0)).contains(.people)
            } ?? false
        case .duration, .age: return isPredicated(index)
        // "check their phones 150 times a day" counts the world, "three times a week" is a schedule.
        case .frequency:
            return isPredicated(index) || (clause.allQuantities[index].value?.value ?? 0) > 12
        case .number:
            return clause.allQuantities[index].from != nil
                || clause.allQuantities[index].role != .level
                || isBesideVersus(clause.allQuantities[index].range)
                || (clause.allQuantities[index].value?.exponent ?? 0) < 0 && isPredicated(index)
                || countsOfThem(index)
        default: return false
        }
    }

    /// "Nearly 4,000 of them took part".
    private func countsOfThem(_ index: Int) -> Bool {
        let end = clause.allQuantities[index].range.end
        guard clause.allQuantities[index].value.map({ $0.value > 12 }) ?? false,
            let next = clause.tokens.firstIndex(where: { $0.range.start >= end }),
            next + 1 < clause.tokens.count, clause.tokens[next].key == Words.of
        else { return false }
        return ["them", "these", "those", "whom"].contains {
            clause.tokens[next + 1].key == WordKey($0)
        }
    }

    /// "120 patients" and "3,500 deaths" count the world; "three key techniques" and "5 tips" the text.
    private func countsTheWorld(_ index: Int) -> Bool {
        let classes =
            clause.allQuantities[index].noun.map { Lexicon.classes(of: WordKey(folding: $0)) } ?? []
        if classes.contains(.listNoun) { return false }
        let value = clause.allQuantities[index].value
        if classes.contains(.people) { return (value?.value ?? 100) > 2 }
        return (value ?? clause.allQuantities[index].high ?? clause.allQuantities[index].low)
            .map { $0.value > 12 } ?? false
    }

    /// "lasts 40 minutes", "slowed by 40 minutes": a verb or *by* gives the amount to what is spoken of.
    private func isPredicated(_ index: Int) -> Bool {
        let start = clause.allQuantities[index].range.start
        guard let place = clause.tokens.firstIndex(where: { $0.range.end > start }), place > 0,
            let before = clause.before(place)
        else { return false }
        if clause.allQuantities[index].role != .level { return true }
        let token = clause.tokens[before]
        if token.has([.be]) || token.bears([.amountsTo]) { return true }
        // "works an average of 37.1 hours".
        if token.key == Words.of, before > 0, averages.contains(clause.tokens[before - 1].key) {
            return true
        }
        // "wait nine weeks": a verb with nothing between.
        if before == place - 1, !token.has([.preposition]), isFiniteVerb(before, in: clause) {
            return true
        }
        return token.key == Words.by || token.key == WordKey(constant: "spends")
            || token.key == WordKey(constant: "spend")
            || token.key == WordKey(constant: "spent")
    }

    /// "their 5 km time", "a 10-point scale": it describes the noun behind it and is no amount of anything.
    private func describesNoun(_ index: Int) -> Bool {
        let range = clause.allQuantities[index].range
        guard clause.allQuantities[index].role == .level,
            let first = clause.tokens.firstIndex(where: { $0.range.end > range.start }),
            let next = clause.tokens.firstIndex(where: { $0.range.start >= range.end }),
            first > 0
        else { return false }
        let token = clause.tokens[next]
        let before = clause.tokens[first - 1]
        return before.has([.determiner]) && token.kind == .word
            && !token.has([
                .changeNoun, .comparative, .higher, .lower, .preposition, .be, .have, .modal,
            ])
            && !token.has([.conjunction])
    }

    /// The amounts a sentence states that makes no other claim; `nil` where it only tells how a study was done.
    func amountsStated() -> [Int]? {
        guard !isHeading, clause.tokens.count > 3 else { return nil }
        var amounts = clause.quantities.filter {
            statesAmount($0) || isCited && tellsHowLong($0)
        }
        if amounts.isEmpty, isCited { amounts = clause.quantities.filter { countsFew($0) } }
        return !amounts.isEmpty && (isCited || !tellsMethod(amounts)) ? amounts : nil
    }

    /// "four more crimes", "there were four fractures": with a source beside it and nothing else to go by, a small number
    /// is a finding as well.
    private func countsFew(_ index: Int) -> Bool {
        guard clause.allQuantities[index].kind == .count,
            let noun = clause.allQuantities[index].noun,
            let value = clause.allQuantities[index].value
        else { return false }
        let places = clause.places(in: clause.allQuantities[index].range)
        let words = clause.tokens[places]
        let isMore =
            words.contains { $0.key == Words.more } && !words.contains { $0.key == Words.or }
        let isThere =
            clause.tokens.first?.key == Words.there && places.lowerBound == 2
            && clause.tokens[1].key == WordKey(constant: "were")
        return value.value > 2 && (isMore || isThere)
            && Lexicon.classes(of: WordKey(folding: noun)).isDisjoint(with: [.listNoun, .research])
    }

    /// "They were followed for six months": with a source beside it, how a study went is a claim about it.
    private func tellsHowLong(_ index: Int) -> Bool {
        switch clause.allQuantities[index].kind {
        case .duration, .frequency: true
        default: false
        }
    }

    /// "We recruited 57 infants", "8 clones were studied": what those who did a study did, and no finding.
    private func tellsMethod(_ amounts: [Int]) -> Bool {
        guard clause.bears([.conducts]) else { return false }
        let counts = amounts.allSatisfy {
            switch clause.allQuantities[$0].kind {
            case .count, .measure, .number, .statistic, .duration, .vague, .ratio: true
            default: false
            }
        }
        guard counts, let verb = parts(of: amounts[0]).verb, clause.tokens[verb].bears([.conducts])
        else {
            return false
        }
        let isPassive = clause.tokens[..<verb].suffix(3).contains { $0.has([.be]) }
        return isPassive || clause.tokens[..<verb].contains { $0.has([.firstPerson, .research]) }
    }

    /// A claim that only states an amount: "12% of adults live with chronic back pain".
    func quantityClaim(_ amounts: [Int], attribution: Claim.Attribution, index: Int) -> Claim {
        let places = clause.tokens.indices
        let amounts = ranked(amounts)
        let parts = parts(of: amounts[0])
        let comparison =
            comparator(in: places, of: clause)
            ?? openingComparator(of: clause, before: places.upperBound)
        let population = parts.population ?? firstPopulation(in: places)
        let certainty = Claims.certainty(of: places, in: clause)
        var end = clause.tokens.count
        while end > 1, clause.tokens[end - 1].kind == .sign, !clause.tokens[end - 1].isSign("%") {
            end -= 1
        }
        var claim = Claim(
            index: index, range: clause.range(0..<end), sentence: clause.sentence.index,
            kind: .quantity, quantities: amounts.filter { !isInSource($0, parts) },
            measured: parts.measured.flatMap { resolved($0, in: clause, topic: topic) },
            agent: parts.agent.flatMap { clause.slot($0) },
            direction: clause.allQuantities[amounts[0]].direction.map {
                $0 == .increase ? .increase : .decrease
            } ?? wayBeside(amounts[0]),
            comparator: comparison.flatMap { clause.slot($0, allowingNumbers: true) },
            population: population.flatMap { clause.slot($0) },
            time: Claims.time(in: places, of: clause).map { slotOfTime($0) }, certainty: certainty,
            causality: comparison == nil ? .none : .association,
            attribution: attribution, isSignificant: significance(of: places, in: clause),
            isHeading: isHeading,
            isQuoted: isQuoted)
        claim.weigh(form: nil, quantities: clause.allQuantities, words: features(of: places))
        return claim
    }
}
