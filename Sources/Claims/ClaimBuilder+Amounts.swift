import Prose
import Quantities

/// Nouns that give the amount behind them to what is spoken of.
private let averages: Set<WordKey> = Set(
    ["average", "mean", "median", "total", "maximum", "minimum"].map { WordKey($0) })

extension ClaimBuilder {
    /// Whether a quantity says how much of something, rather than counting parts of the text or naming a time.
    func statesAmount(_ index: Int) -> Bool {
        let quantity = clause.allQuantities[index]
        switch quantity.kind {
        case .percent, .percentagePoint, .ratio, .fold, .fraction, .money, .temperature: return true
        case .measure: return !describesNoun(quantity)
        case .statistic:
            return quantity.symbol?.lowercased() != "p" && quantity.symbol?.lowercased() != "n"
        case .count: return countsTheWorld(quantity)
        case .vague:
            return quantity.noun.map {
                Lexicon.classes(of: WordKey($0.lowercased())).contains(.people)
            } ?? false
        case .duration, .age: return isPredicated(quantity)
        // "check their phones 150 times a day" counts the world, "three times a week" is a schedule.
        case .frequency: return isPredicated(quantity) || (quantity.value?.value ?? 0) > 12
        case .number:
            return quantity.from != nil || quantity.role == .change || isBesideVersus(quantity)
                || (quantity.value?.exponent ?? 0) < 0 && isPredicated(quantity)
        case .date, .ordinal: return false
        }
    }

    /// "120 patients" and "3,500 deaths" count the world; "three key techniques" and "5 tips" the text.
    private func countsTheWorld(_ quantity: Quantity) -> Bool {
        let classes = quantity.noun.map { Lexicon.classes(of: WordKey($0.lowercased())) } ?? []
        if classes.contains(.listNoun) { return false }
        if classes.contains(.people) { return (quantity.value?.value ?? 100) > 2 }
        return (quantity.value ?? quantity.high ?? quantity.low).map { $0.value > 12 } ?? false
    }

    /// "lasts 40 minutes", "slowed by 40 minutes": a verb or *by* gives the amount to what is spoken of.
    private func isPredicated(_ quantity: Quantity) -> Bool {
        guard let place = clause.tokens.firstIndex(where: { $0.range.end > quantity.range.start }),
            place > 0,
            let before = clause.before(place)
        else { return false }
        if quantity.role != .level { return true }
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
    private func describesNoun(_ quantity: Quantity) -> Bool {
        guard quantity.role == .level,
            let first = clause.tokens.firstIndex(where: { $0.range.end > quantity.range.start }),
            let next = clause.tokens.firstIndex(where: { $0.range.start >= quantity.range.end }),
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

    /// The first amount of the sentence that no claim has taken.
    func leftOver(after claims: [Claim]) -> [Int]? {
        guard !isHeading || claims.isEmpty else { return nil }
        let taken = Set(claims.flatMap(\.quantities))
        let amounts = clause.quantities.filter {
            (statesAmount($0) || isCited && tellsHowLong($0)) && !taken.contains($0)
        }
        guard !amounts.isEmpty, clause.tokens.count > 3, !isHeading else { return nil }
        return claims.isEmpty && (isCited || !tellsMethod(amounts)) ? amounts : nil
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
        let amounts = amounts.sorted { rank($0) > rank($1) }
        let parts = parts(of: amounts[0])
        let comparison =
            comparator(in: places, of: clause)
            ?? openingComparator(of: clause, before: places.upperBound)
        var population = parts.population
        if population == nil {
            population = places.lazy.compactMap { Claims.population(from: $0, in: clause) }.first
        }
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
        claim.checkworthiness = checkworthiness(
            of: claim, form: nil, quantities: clause.allQuantities, words: features(of: places))
        return claim
    }

    /// The parts of a sentence that states an amount.
    private struct Parts {
        var measured: Range<Int>?
        var agent: Range<Int>?
        var population: Range<Int>?
        /// Where what is said begins, behind "A survey of 2,000 shoppers found that".
        var start = 0
        /// The verb of the sentence.
        var verb: Int?
    }

    /// What an amount is of, whose it is and who has it.
    ///
    /// "12% of adults live with pain": the share is of people, and the pain is measured. "Cola contains 35 grams
    /// of sugar": the subject has so much of the object. "Debt stands at 96%": the subject itself is measured.
    private func parts(of index: Int) -> Parts {
        let quantity = clause.allQuantities[index]
        let first = clause.tokens.firstIndex { $0.range.end > quantity.range.start } ?? 0
        let after =
            clause.tokens.firstIndex { $0.range.start >= quantity.range.end } ?? clause.tokens.count
        let start = speechEnd(before: first)
        guard let verb = mainVerb(from: start, quantity: first..<after) else {
            // "Dr Roe says that athletes recover twice as fast": what was said has its own subject.
            let subject = start > 0 ? saidOf(from: start, to: first) : leadingSubject(of: clause)
            let isBefore =
                !subject.isEmpty && subject.lowerBound < after
                && !clause.range(subject).overlaps(quantity.range)
            return Parts(measured: isBefore ? subject : complement(from: after), start: start)
        }
        let subject = subject(endingBefore: verb, from: start)
        if first < verb {
            let share = withoutShare(
                max(first, subject.lowerBound)..<subject.upperBound, in: clause)
            let dropsVerb =
                clause.tokens[verb].bears([.possesses, .links]) || clause.tokens[verb].has([.have])
            return Parts(
                measured: complement(from: dropsVerb ? verb + 1 : verb), population: share,
                start: start, verb: verb)
        }
        let isPeople = namesPeople(subject, in: clause)
        let token = clause.tokens[verb]
        let isPassive =
            token.has([.participle])
            && clause.tokens[subject.upperBound..<max(subject.upperBound, verb)].contains {
                $0.has([.be])
            }
        if isPassive || token.has([.be])
            || token.bears([.amountsTo]) && !isPeople && !token.bears([.possesses])
            || subject.isEmpty
        {
            return Parts(
                measured: subject.isEmpty ? complement(from: after) : subject, start: start,
                verb: verb)
        }
        var thing = complement(from: after)
        while let lead = thing.first, clause.tokens[lead].has([.preposition]) {
            thing.removeFirst()
        }
        thing = withoutFrequency(thing)
        if !hasWords(thing), let noun = counted(first..<after) { thing = noun }
        if !hasWords(thing) { thing = verb..<first }
        return Parts(
            measured: hasWords(thing) ? thing : subject, agent: isPeople ? nil : subject,
            population: isPeople ? withoutShare(subject, in: clause) : nil, start: start, verb: verb
        )
    }

    /// The noun at the head of what somebody says, up to a relative pronoun or a sign.
    private func saidOf(from start: Int, to limit: Int) -> Range<Int> {
        let end = clause.tokens[start..<max(start, limit)].firstIndex {
            $0.kind == .sign && !$0.isSign("-") || $0.has([.relative]) && !$0.has([.determiner])
        }
        return start..<(end ?? max(start, limit))
    }

    /// What the amount itself counts: "calories" in "700 calories".
    private func counted(_ places: Range<Int>) -> Range<Int>? {
        let words = places.filter {
            clause.tokens[$0].kind == .word
                && !clause.tokens[$0].has([.stop, .comparative, .preposition])
        }
        guard let last = words.last else { return nil }
        return last..<(last + 1)
    }

    /// "salt" of "salt a day", "email" of "a day on email": how often is no part of it.
    private func withoutFrequency(_ places: Range<Int>) -> Range<Int> {
        var places = places
        if places.count >= 2, isFrequency(places.lowerBound) {
            places = (places.lowerBound + 2)..<places.upperBound
        }
        if let place = places.first(where: { isFrequency($0) }) {
            places = places.lowerBound..<place
        }
        while let lead = places.first, clause.tokens[lead].has([.preposition]) {
            places.removeFirst()
        }
        return places
    }

    private func isFrequency(_ place: Int) -> Bool {
        let token = clause.tokens[place]
        let each =
            token.key == WordKey(constant: "a") || token.key == WordKey(constant: "an")
            || token.key == WordKey(constant: "per")
            || token.key == WordKey(constant: "each") || token.key == WordKey(constant: "every")
        return each
            && clause.after(place).map { $0.bears([.time]) || $0.key == WordKey(constant: "head") }
                ?? false
    }

    /// A number before what is said belongs to the source: the 2,000 of "A survey of 2,000 shoppers found that".
    private func isInSource(_ index: Int, _ parts: Parts) -> Bool {
        parts.start > 0
            && clause.allQuantities[index].range.end <= clause.tokens[parts.start].range.start
    }

    /// Where what somebody reports begins: behind "found that", "estimates that".
    private func speechEnd(before place: Int) -> Int {
        for index in (0..<min(place, clause.tokens.count)).reversed()
        where clause.tokens[index].has([.reports]) && index > 0 {
            let next = clause.after(index)
            if next?.key == Words.that { return min(index + 2, place) }
        }
        return 0
    }

    /// The finite verb of the sentence, as near to the amount as can be.
    private func mainVerb(from start: Int, quantity: Range<Int>) -> Int? {
        var found: Int?
        for place in max(start, 1)..<max(start, 1, clause.tokens.count)
        where !quantity.contains(place) {
            let token = clause.tokens[place]
            let isVerb =
                token.has([.be, .modal, .have, .doAuxiliary]) && token.key != Words.be
                || isFiniteVerb(place, in: clause)
            guard isVerb, !isInRelative(place, from: start) else { continue }
            if place < quantity.lowerBound {
                found = place
            } else {
                return found ?? mainOf(group: place)
            }
        }
        return found.map { mainOf(group: $0) }
    }

    /// The verb that speaks behind its auxiliaries: *spent* in "have spent".
    private func mainOf(group place: Int) -> Int {
        var verb = place
        while verb + 1 < clause.tokens.count, clause.tokens[verb].has(.auxiliary) {
            var next = verb + 1
            while next < clause.tokens.count, clause.isAdverb(clause.tokens[next]) { next += 1 }
            guard next < clause.tokens.count,
                clause.tokens[next].has([.base, .participle, .be, .have]),
                clause.quantity(at: clause.tokens[next]) == nil
            else { break }
            verb = next
        }
        return verb
    }

    /// "Children who skip breakfast are": the verb behind *who* is not the main one.
    private func isInRelative(_ place: Int, from start: Int) -> Bool {
        var index = place - 1
        while index >= start, place - index < 4 {
            let token = clause.tokens[index]
            if token.has([.relative]), !token.has([.determiner]) { return true }
            if !clause.isAdverb(token), !token.has(.auxiliary) { return false }
            index -= 1
        }
        return false
    }

    private func subject(endingBefore verb: Int, from start: Int) -> Range<Int> {
        var end = verb
        while end > start,
            clause.isAdverb(clause.tokens[end - 1]) || clause.tokens[end - 1].has(.auxiliary)
        {
            end -= 1
        }
        var begin = start
        if let comma = clause.tokens[start..<end].lastIndex(where: {
            $0.isSign(",") || $0.isSign(";")
        }) {
            begin = comma + 1
        }
        while begin < end,
            clause.tokens[begin].has([.conjunction]) || clause.isAdverb(clause.tokens[begin])
        {
            begin += 1
        }
        while end > begin, isLooseAdverb(clause.tokens[end - 1]) { end -= 1 }
        return withoutOpening(begin..<end, in: clause)
    }

    private func isLooseAdverb(_ token: Token) -> Bool {
        token.key == WordKey(constant: "now") || token.key == WordKey(constant: "still")
            || token.key == WordKey(constant: "already")
    }

    /// The words from a place on, up to a sign, a time or a comparison.
    private func complement(from start: Int) -> Range<Int> {
        var end = start
        while end < clause.tokens.count, end - start < 14 {
            let token = clause.tokens[end]
            if token.kind == .sign, !token.isSign("-"), !token.isSign("'"),
                clause.quantity(at: token) == nil
            {
                break
            }
            if end > start {
                if timePhrase(at: end, in: clause) != nil || opensComparand(end, in: clause) {
                    break
                }
                if token.has([.subordinator, .conjunction]), !token.has([.timePreposition]),
                    token.key != Words.and && token.key != Words.or
                {
                    break
                }
            }
            end += 1
        }
        return min(start, end)..<end
    }

    private func hasWords(_ places: Range<Int>) -> Bool {
        places.contains {
            clause.tokens[$0].kind == .word && !clause.tokens[$0].has([.stop])
                && clause.quantity(at: clause.tokens[$0]) == nil
        }
    }
}
