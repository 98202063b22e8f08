import Prose
import Quantities

/// *give people headaches*, *keep minds sharp*, *bring casualties down*, *turn sleep into dozing*, *put nurses at risk*.
///
/// The verb says only that something is brought about; whom it happens to stands right behind it, and what it is behind
/// that.
func causativePredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    // A figure is a claim already, of all that its sentence says.
    guard !clause.givesFigure || movesByFigure(place, in: clause),
        clause.tokens[place].bears([.brings]),
        let next = clause.after(place), next.kind == .word,
        isTold(place, in: clause), actsForAll(place, in: clause),
        // Much is said to keep something as it is: a finding only where a work is cited.
        clause.tellsWork || !CausativeWords.keeps.contains(clause.tokens[place].key)
    else { return nil }
    let start = groupStart(place, in: clause)
    guard let found = Causative(of: place, in: clause) else { return nil }
    let classes = found.classes
    return Predicate(
        form: classes.isEmpty ? .evaluative : .active,
        group: start..<(classes.isEmpty ? found.head + 1 : found.end), head: found.head,
        classes: classes.isEmpty ? clause.tokens[found.head].classes : classes,
        isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(clause.tokens[start - 1]),
        object: found.object)
}

/// "brought emissions down by 30%": the figure stands right behind the way they went, and was found once.
private func movesByFigure(_ verb: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard CausativeWords.movers.contains(tokens[verb].key), tokens[verb].has([.past]),
        let way = (verb + 2..<max(verb + 2, min(tokens.count, verb + 8))).first(where: {
            tokens[$0].key == Words.up || tokens[$0].key == Words.down
        }), clause.after(way)?.key == Words.by
    else { return false }
    return tokens[(way + 2)...].prefix(3).contains { clause.quantity(at: $0) != nil }
}

/// What a causative verb brings about.
private struct Causative {
    /// Those or that which it acts on.
    let object: Range<Int>
    /// The word that says what becomes of it: the verb itself where what it brings follows.
    let head: Int
    /// Where the words end that only say that it is brought about.
    let end: Int
    /// What happens to what follows; empty where the head tells what the object is made.
    let classes: WordClass

    init?(of verb: Int, in clause: Clause) {
        let key = clause.tokens[verb].key
        let found: Causative? =
            if CausativeWords.gives.contains(key) {
                Self.given(by: verb, in: clause)
            } else if CausativeWords.turns.contains(key) {
                Self.turned(by: verb, in: clause)
            } else if CausativeWords.puts.contains(key) {
                Self.put(by: verb, in: clause)
            } else if clause.tokens[verb].bears([.makes]) {
                Self.made(by: verb, in: clause) ?? Self.moved(by: verb, in: clause)
            } else { Self.moved(by: verb, in: clause) }
        guard let found else { return nil }
        self = found
    }

    private init(_ object: Range<Int>, head: Int, end: Int, _ classes: WordClass) {
        self.object = object
        self.head = head
        self.end = end
        self.classes = classes
    }

    /// "gives people headaches", "spares children diarrhoea", "robs teenagers of sleep".
    private static func given(by verb: Int, in clause: Clause) -> Causative? {
        let tokens = clause.tokens
        let takes = !CausativeWords.gifts.contains(tokens[verb].key)
        let limit = min(tokens.count, verb + 6)
        guard
            let people = (verb + 1..<limit).first(where: {
                tokens[$0].has([.people, .animals, .pronoun, .secondPerson])
                    && !tokens[$0].bears([.possessive])
            }), isPhrase(verb + 1..<people, in: clause), !tokens[people].has([.relative]),
            tokens[people].key != Words.it
        else { return nil }
        var thing = people + 1
        if takes, thing < tokens.count, tokens[thing].key == Words.of { thing += 1 }
        while thing < tokens.count, tokens[thing].has([.people]) { thing += 1 }
        guard thing < tokens.count, tokens[thing].kind == .word || tokens[thing].kind == .number
        else { return nil }
        let words = thing..<min(tokens.count, thing + 5)
        let end =
            words.first { place in
                tokens[place].kind == .sign && !tokens[place].isSign("-")
                    || tokens[place].has([.preposition, .relative, .to])
                        && !tokens[place].has([.determiner])
            } ?? words.upperBound
        // "robs shoppers of choice": whatever it is, they have less of it; "robbed passengers of their phones" is a crime.
        let isTaken =
            takes && !(thing..<end).contains { tokens[$0].has([.determiner, .pronoun]) }
            && tokens[thing - 1].key == Words.of
        guard isTaken || (thing..<end).contains(where: { befalls($0, in: clause) }) else {
            return nil
        }
        return Causative(
            verb + 1..<people + 1, head: verb, end: thing, takes ? .decreases : .causes)
    }

    /// "turns households into energy savers": what is said of things in general has no determiner.
    private static func turned(by verb: Int, in clause: Clause) -> Causative? {
        let tokens = clause.tokens
        guard
            let into = (verb + 2..<min(tokens.count, verb + 7)).first(where: {
                tokens[$0].key == Words.into
            }), isPhrase(verb + 1..<into, in: clause),
            !(verb + 1..<into).contains(where: {
                tokens[$0].has([.determiner, .pronoun]) || tokens[$0].isCapitalised
            }), let last = phraseEnd(from: into + 1, in: clause),
            !tokens[into + 1].has([.determiner, .pronoun])
        else { return nil }
        return Causative(verb + 1..<into, head: last, end: last + 1, [])
    }

    /// "puts nurses at greater risk of diabetes".
    private static func put(by verb: Int, in clause: Clause) -> Causative? {
        let tokens = clause.tokens
        guard
            let at = (verb + 2..<min(tokens.count, verb + 7)).first(where: {
                tokens[$0].key == Words.at
            }), isPhrase(verb + 1..<at, in: clause),
            tokens[at...].dropFirst().prefix(4).contains(where: { $0.bears([.hazard]) })
        else { return nil }
        return Causative(verb + 1..<at, head: verb, end: at + 1, .causes)
    }

    /// "keeps minds sharp", "left children dependent on", "keeps weight in check".
    private static func made(by verb: Int, in clause: Clause) -> Causative? {
        let tokens = clause.tokens
        for place in verb + 2..<max(verb + 2, min(tokens.count, verb + 8)) {
            guard isPhrase(verb + 1..<place, in: clause) else { return nil }
            let object = verb + 1..<place
            // "keeps its doors open": the subject's own.
            let isOwn =
                tokens[verb + 1].bears([.possessive]) && !tokens[verb + 1].has([.secondPerson])
            let isOne = isSingleThing(object, in: clause)
            if CausativeWords.states.contains(tokens[place].key), endsState(place, in: clause),
                !isOwn, !isOne,
                isObject(object, in: clause)
            {
                return Causative(object, head: place, end: place + 1, [])
            }
            if isState(from: place, in: clause) {
                return Causative(object, head: place + 1, end: place + 2, [])
            }
        }
        return nil
    }

    /// "brought casualties down by 21%", "pushes prices up", "keeps mosquitoes away", "brings blood pressure under control".
    private static func moved(by verb: Int, in clause: Clause) -> Causative? {
        let tokens = clause.tokens
        for place in verb + 2..<max(verb + 2, min(tokens.count, verb + 8)) {
            let object = verb + 1..<place
            guard isPhrase(object, in: clause) else { return nil }
            if isState(from: place, in: clause) {
                return Causative(object, head: place + 1, end: place + 2, [])
            }
            if let end = outEnd(place, in: clause), CausativeWords.wards.contains(tokens[verb].key),
                namesPeople(object, in: clause)
            {
                return Causative(object, head: verb, end: end, .decreases)
            }
            let way = tokens[place].key
            let isAway = way == Words.away || way == atBay(place, in: clause)
            guard way == Words.up || way == Words.down || isAway else { continue }
            // "make things up"
            guard isAway || CausativeWords.movers.contains(tokens[verb].key) else { return nil }
            guard isObject(object, in: clause), isAway || endsState(place, in: clause),
                !tokens[object].contains(where: { $0.has([.pronoun]) })
            else { return nil }
            if isAway {
                // "keeps the doctor away" is a saying.
                let last = tokens[object.upperBound - 1]
                return CausativeWords.wards.contains(tokens[verb].key)
                    && (isAmount(object, in: clause) || last.has([.people]))
                    ? Causative(object, head: verb, end: verb + 1, .decreases) : nil
            }
            return isAmount(object, in: clause)
                ? Causative(
                    object, head: verb, end: verb + 1, way == Words.up ? .increases : .decreases)
                : nil
        }
        return nil
    }
}

/// "in check", "under control": a preposition and a noun that together say how something is.
private func isState(from place: Int, in clause: Clause) -> Bool {
    guard place + 1 < clause.tokens.count, clause.tokens[place].has([.preposition]) else {
        return false
    }
    let noun = clause.tokens[place + 1].key
    let leads = clause.tokens[place].key
    return
        (leads == Words.in && CausativeWords.inStates.contains(noun)
        || leads == WordKey(constant: "under") && noun == WordKey(constant: "control"))
        && endsState(place + 1, in: clause)
}

/// Where "out of" or "from" ends, behind which stands what people are kept from.
private func outEnd(_ place: Int, in clause: Clause) -> Int? {
    let tokens = clause.tokens
    let isFrom = tokens[place].key == Words.from || tokens[place].key == Words.off
    let isOut =
        tokens[place].key == WordKey(constant: "out") && clause.after(place)?.key == Words.of
    guard isFrom || isOut else { return nil }
    let end = isFrom ? place + 1 : place + 2
    return end < tokens.count && tokens[end].kind == .word
        && timePhrase(at: place, in: clause) == nil
        ? end : nil
}

/// "the soup", "this room": one thing that somebody sees before them, where "the liver" and "the air" are those of all.
private func isSingleThing(_ places: Range<Int>, in clause: Clause) -> Bool {
    guard let first = places.first, let last = places.last else { return false }
    let token = clause.tokens[last]
    return clause.tokens[first].has([.determiner]) && !clause.tokens[first].bears([.possessive])
        && !token.has([.measureNoun, .riskWord, .people, .bodyPart])
        && !clause.looksPlural(token) && !CausativeWords.common.contains(token.key)
        && !clause.tokens[places].contains { $0.bears([.tallies]) }
}

/// *at* in "at bay", where it stands at a place.
private func atBay(_ place: Int, in clause: Clause) -> WordKey? {
    clause.tokens[place].key == Words.at && clause.after(place)?.key == WordKey(constant: "bay")
        ? Words.at : nil
}

/// What there can be more or less of: things in the plural or in general, or a measure; not "the plane".
private func isAmount(_ places: Range<Int>, in clause: Clause) -> Bool {
    guard let last = places.last, !namesPeople(places, in: clause) else { return false }
    let token = clause.tokens[last]
    return token.has([.measureNoun, .riskWord]) || clause.looksPlural(token)
        || clause.tokens[places].contains { $0.bears([.tallies]) }
        || !clause.tokens[places].contains { $0.has([.determiner]) || $0.isCapitalised }
}

/// Whether a verb is finite, or the infinitive of *helps to* and *tends to*.
private func isTold(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard let before = clause.before(place) else { return false }
    let previous = clause.tokens[before]
    if previous.has([.have]) { return token.has([.participle, .past]) }
    if token.has([.base]) {
        if previous.has([.helps]) { return true }
        if previous.has([.to]), let governor = clause.before(before) {
            return clause.tokens[governor].has([.helps, .raising])
        }
    }
    // "can help reduce stress and keep minds sharp": joined to a verb of the same form.
    return isFiniteVerb(place, in: clause)
}

/// Whether who acts is no person who speaks or is spoken to, and what they do is no plan.
private func actsForAll(_ place: Int, in clause: Clause) -> Bool {
    guard let before = clause.before(place) else { return false }
    let isPlan = (max(0, place - 4)..<place).contains {
        CausativeWords.plans.contains(clause.tokens[$0].key)
    }
    return !isPlan
        && !clause.tokens[..<(before + 1)].contains {
            $0.has([.firstPerson, .secondPerson]) || CausativeWords.persons.contains($0.key)
                || CausativeWords.asides.contains($0.key)
        }
}

/// Whether words are one noun phrase: no verb, sign or preposition but *of* stands in them.
private func isPhrase(_ places: Range<Int>, in clause: Clause) -> Bool {
    places.allSatisfy {
        let token = clause.tokens[$0]
        return
            (token.kind == .word || token.kind == .number || token.isSign("-")
            || token.isSign("'"))
            && !token.has(.auxiliary) && !token.has([.subordinator, .to, .comparator])
            && (!token.has([.preposition, .conjunction]) || token.key == Words.of
                || token.has([.determiner]))
            && (!token.has([.relative]) || token.has([.determiner]))
            && !CausativeWords.singles.contains(token.key)
    }
}

/// Whether words name something that may be made so: not *it* in "made it clear", nor a determiner alone.
private func isObject(_ places: Range<Int>, in clause: Clause) -> Bool {
    guard let last = places.last, !places.contains(where: { clause.tokens[$0].key == Words.it })
    else { return false }
    let token = clause.tokens[last]
    return !token.has([.determiner, .preposition, .conjunction]) && !clause.isAdverb(token)
        || token.has([.pronoun]) && !token.has([.demonstrative])
        || token.has([.secondPerson]) && !token.bears([.possessive])
}

/// The last word of the noun phrase that begins at a place.
private func phraseEnd(from place: Int, in clause: Clause) -> Int? {
    var end = place
    while end < clause.tokens.count, end - place < 5, isPhrase(end..<end + 1, in: clause),
        clause.tokens[end].key != Words.of
    { end += 1 }
    return end > place ? end - 1 : nil
}

/// Whether nothing follows that a word could describe: "left children dependent on", not "makes a healthy meal".
private func endsState(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return true }
    if next.kind == .sign { return !next.isSign("-") && !next.isSign("'") }
    return clause.isAdverb(next)
        || next.has([.preposition, .timePreposition, .conjunction, .subordinator, .comparative])
        || next.key == WordKey(constant: "enough") || timePhrase(at: place + 1, in: clause) != nil
}

/// Whether a word names what may happen to somebody: more or less of something, an illness or a state of body or mind.
private func befalls(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.comparative]) {
        return clause.after(place).map { $0.kind == .word && !$0.has([.preposition]) } ?? false
            && !token.has([.determiner])
    }
    return token.has([.effectNoun, .measureNoun, .riskWord]) && !token.has([.people])
        || CausativeWords.ailments.contains(token.key)
}
