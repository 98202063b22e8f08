import Prose
import Quantities

/// What an amount is of, whose it is and who has it.
extension ClaimBuilder {
    /// The parts of a sentence that states an amount.
    struct Parts {
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
    func parts(of index: Int) -> Parts {
        let range = clause.allQuantities[index].range
        let place = clause.place(of: range.start)
        let first = place < clause.tokens.count ? place : 0
        let after =
            clause.tokens.firstIndex { $0.range.start >= range.end } ?? clause.tokens.count
        let start = speechEnd(before: first)
        let opening = max(start, openingEnd(before: first))
        guard let verb = mainVerb(from: opening, quantity: first..<after) else {
            // "Dr Roe says that athletes recover twice as fast": what was said has its own subject.
            let subject = start > 0 ? saidOf(from: start, to: first) : clause.leadingSubject
            let isBefore =
                !subject.isEmpty && subject.lowerBound < after
                && !clause.range(subject).overlaps(range)
            return Parts(measured: isBefore ? subject : complement(from: after), start: start)
        }
        let subject = subject(endingBefore: verb, from: opening)
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
        // "became delirious, 8.6% instead of 13.1%": what follows is the other figure.
        var thing = opensComparand(after, in: clause) ? after..<after : complement(from: after)
        while let lead = thing.first, clause.tokens[lead].has([.preposition]) {
            thing.removeFirst()
        }
        thing = withoutFrequency(thing)
        if !hasWords(thing), let noun = counted(first..<after) { thing = noun }
        if !hasWords(thing) { thing = withoutSigns(verb..<first) }
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

    private func withoutSigns(_ places: Range<Int>) -> Range<Int> {
        var places = places
        while let last = places.last, clause.tokens[last].kind == .sign { places.removeLast() }
        return places
    }

    /// Where the sentence begins behind what opens it: "Of 80 products tested, 60 had been changed".
    private func openingEnd(before place: Int) -> Int {
        let opening = opening(before: place)
        return opening.isEmpty || opening.upperBound >= place
            || !clause.tokens[opening.upperBound].isSign(",") ? 0 : opening.upperBound + 1
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
    func isInSource(_ index: Int, _ parts: Parts) -> Bool {
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
