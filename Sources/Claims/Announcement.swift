import Prose
import Quantities

/// Whether a sentence without a source tells what those who write charge, when they are open or what takes place when.
///
/// "Check-ups cost £45" beside "We've moved to Mill Lane", "The open day is on Saturday from ten to four": nobody else could
/// be asked for it. What something costs somebody, on average, in a year or about, and what cost more or less, is told of
/// the world.
func announces(_ clause: Clause, in article: Article) -> Bool {
    // Most sentences name neither a figure nor a day.
    guard !clause.quantities.isEmpty || clause.bears([.time]), clause.tokens.count < 30,
        !clause.has([.reports, .comparator, .research]), !clause.has([.past]) || isRule(clause),
        // "The dearest cost £180 and was the noisiest": told of what has been.
        !clause.tokens.hold(pastAuxiliaries), !tellsEffect(clause)
    else { return false }
    if tellsWhen(clause) { return true }
    guard tellsPrice(clause) else { return false }
    return clause.tokens.contains { tariff.contains($0.key) } || speaksAsHouse(clause, in: article)
}

/// "The tax starts on 1 May and reduces drinking": an effect on the world, and not only a word in the name of what takes
/// place, "the balance class".
private func tellsEffect(_ clause: Clause) -> Bool {
    let tokens = clause.tokens
    let verb = tokens.firstIndex { takesPlace.contains($0.key) || charges.contains($0.key) } ?? 0
    return tokens.indices.contains { place in
        let token = tokens[place]
        return token.has(WordClass.effect.union([.effectNoun, .comparative]))
            && !charges.contains(token.key) && !takesPlace.contains(token.key)
            && !(place < verb && token.has([.alsoNoun]))
    }
}

/// "is limited to", "is closed": a participle, and nothing that came to pass.
private func isRule(_ clause: Clause) -> Bool {
    clause.tokens.indices.allSatisfy { place in
        let token = clause.tokens[place]
        return !token.has([.past]) || token.has([.base])
            || token.has([.participle])
                && clause.before(place).map { clause.tokens[$0].has([.be]) } ?? false
    }
}

/// "starts on 4 March", "is open from nine to five", "meets on the first Monday": a verb of taking place in the present, and
/// a day or an hour behind it, and no figure but those and prices.
private func tellsWhen(_ clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard
        let verb = tokens.indices.dropFirst().prefix(12).first(where: {
            takesPlace.contains(tokens[$0].key)
        }),
        clause.quantities.allSatisfy({ isOfDay($0, in: clause) })
    else { return false }
    return tokens.indices[(verb + 1)...].prefix(10).contains { place in
        days.contains(tokens[place].key) && tokens[place].isCapitalised
            || hours.contains(tokens[place].key) && tokens[place - 1].kind == .number
            || tokens[place].key == Words.from && opensHours(place, in: clause)
            || clause.quantity(at: tokens[place]).map {
                clause.allQuantities[$0].kind == .date && namesDay($0, in: clause)
            } ?? false
    }
}

/// "from nine to half past five", "from ten to four".
private func opensHours(_ place: Int, in clause: Clause) -> Bool {
    let next = clause.tokens[(place + 1)...].prefix(5)
    return next.contains { $0.key == Words.to }
        && next.first.map { clause.quantity(at: $0) != nil || $0.kind == .number } ?? false
        && clause.quantities.allSatisfy {
            let quantity = clause.allQuantities[$0]
            return quantity.unit == nil
                && (quantity.high ?? quantity.value).map { $0.value <= 24 } ?? true
        }
}

/// "4 March", and not the year 2019.
private func namesDay(_ index: Int, in clause: Clause) -> Bool {
    let words = clause.tokens[clause.places(in: clause.allQuantities[index].range)]
    return words.count > 1 && words.contains { $0.kind == .word }
}

private func isOfDay(_ index: Int, in clause: Clause) -> Bool {
    let quantity = clause.allQuantities[index]
    switch quantity.kind {
    case .date, .ordinal, .money, .duration: return quantity.role == .level
    case .number, .count: return (quantity.high ?? quantity.value).map { $0.value <= 60 } ?? true
    default: return false
    }
}

/// "Check-ups cost £45", "A family ticket is £28": a flat price right behind its verb, or with nothing but a name before it.
private func tellsPrice(_ clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens.count < 20,
        clause.quantities.contains(where: { clause.allQuantities[$0].kind == .money }),
        clause.quantities.allSatisfy({ isOfDay($0, in: clause) && isFlat($0, in: clause) })
    else { return false }
    return clause.quantities.contains { index in
        guard clause.allQuantities[index].kind == .money else { return false }
        let place = clause.place(of: clause.allQuantities[index].range.start)
        guard place > 0 else { return false }
        let before = tokens[place - 1]
        return charges.contains(before.key) || before.isSign(":")
            || (before.key == Words.at || before.key == Words.from) && place > 1
                && charges.contains(tokens[place - 2].key)
    }
}

/// A price as it stands on a list: below a thousand, not about so much, not for a year's worth of everybody.
private func isFlat(_ index: Int, in clause: Clause) -> Bool {
    let quantity = clause.allQuantities[index]
    guard quantity.kind == .money else { return true }
    return quantity.modifier == nil && (quantity.value.map { $0.value < 1000 } ?? false)
}

/// Whether those who write speak of themselves in the paragraph: "We've moved", "call us", "our shop".
private func speaksAsHouse(_ clause: Clause, in article: Article) -> Bool {
    let sentences = article.sentences
    let own = clause.sentence.index
    var first = own
    var last = own + 1
    while first > 0, own - first < 4, sentences[first - 1].block == clause.sentence.block {
        first -= 1
    }
    while last < sentences.count, last - own < 4, sentences[last].block == clause.sentence.block {
        last += 1
    }
    return sentences[first..<last].contains { sentence in
        let end = min(sentence.range.end, sentence.range.start + 400)
        let own = tokens(in: article.text, within: TextRange(sentence.range.start, end))
        return own.indices.contains { place in
            // "Call us" and not "it kills most of us".
            (house.contains(own[place].key)
                || own[place].key == WordKey(constant: "us") && place > 0
                    && reaching.contains(own[place - 1].key))
                && !own[(place + 1)...].prefix(2).contains { everybodys.contains($0.key) }
        }
    }
}

private let takesPlace = WordSet(
    "is are starts start begins begin opens open runs run meets meet closes close ends end returns takes"
)
private let pastAuxiliaries = WordSet("was were wasn't weren't had did")
private let days = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays
    """)
private let hours = WordSet("am pm a.m p.m o'clock noon midnight")
private let charges = WordSet("cost costs is are start starts pay pays")
private let tariff = WordSet(
    "concessions under-fives under-16s non-members membership tickets deposit booking")
private let house = WordSet("we we've we're we'll our")
/// How a reader turns to a house.
private let reaching = WordSet("call visit ask email ring join contact tell phone write find with")
/// What is everybody's: "in our country".
private let everybodys = WordSet("country society world time times lives planet health bodies")
