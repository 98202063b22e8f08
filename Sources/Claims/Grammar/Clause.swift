import Prose
import Quantities

/// A sentence as the grammar sees it: its tokens, its quantities and how it stands in the article.
///
/// A class, though nothing of it ever changes but what is found out once and kept: every question of the grammar is handed the clause, and what
/// follows from it keeps it, so that it must cost no more than one reference.
final class Clause {
    let text: PlainText
    let sentence: Sentence
    let tokens: [Token]
    /// The quantities of the sentence, as places in `Reading.quantities`, in text order.
    let quantities: Range<Int>
    /// All quantities of the article; `quantities` are places in it.
    let allQuantities: [Quantity]
    /// Whether the sentence completes the words that introduce its list ("Massage can:").
    let isListItem: Bool
    /// Whether a work is cited for it or shortly before it, so that what it finds more or less is a result.
    let tellsWork: Bool
    /// Whether a work is cited for the sentence itself.
    let isCited: Bool
    /// What any of its tokens is: most questions about a sentence are answered by what it does not hold.
    let classes: WordClass
    let traits: WordTrait
    let cues: WordCue
    /// Whether any word of it may open what is compared with: most have none.
    let mayCompare: Bool
    /// Whether a word or a number of it may name a time.
    let mayTellTime: Bool
    /// Whether a quotation mark stands in it.
    let holdsQuotes: Bool
    /// How it holds what stands behind each *that*, where it does more than say it.
    private(set) var frames: [Frame] = []

    init(
        text: PlainText, sentence: Sentence, tokens: [Token], quantities: Range<Int>,
        allQuantities: [Quantity], isListItem: Bool, tellsWork: Bool = false,
        isCited: Bool = false
    ) {
        self.text = text
        self.sentence = sentence
        self.tokens = tokens
        self.quantities = quantities
        self.allQuantities = allQuantities
        self.isListItem = isListItem
        self.tellsWork = tellsWork
        self.isCited = isCited
        var classes: WordClass = []
        var traits: WordTrait = []
        var cues: WordCue = []
        var holdsNumber = !quantities.isEmpty
        var holdsQuotes = false
        var holdsThat = false
        for token in tokens {
            if token.key == Words.that { holdsThat = true }
            if token.kind == .number { holdsNumber = true }
            if token.key == WordKey("\"" as Unicode.Scalar) { holdsQuotes = true }
            classes.formUnion(token.classes)
            traits.formUnion(token.traits)
            cues.formUnion(token.cues)
        }
        self.classes = classes
        self.traits = traits
        self.cues = cues
        self.holdsQuotes = holdsQuotes
        mayTellTime =
            !traits.isDisjoint(with: [.time, .picksTime])
            || !classes.isDisjoint(with: [.timePreposition]) || holdsNumber
        mayCompare = !classes.isDisjoint(with: [.comparator]) || traits.contains(.comparing)
        if holdsThat {
            frames = tokens.indices.compactMap { place in
                tokens[place].key == Words.that ? Frame(at: place, in: self) : nil
            }
        }
    }

    /// The frame that holds what stands at a place, the innermost one.
    func frame(of place: Int) -> Frame? {
        frames.isEmpty ? nil : frames(around: place).last { $0.content.contains(place) }
    }

    /// The frames that may hold or name what stands at a place: those that begin within their reach of it.
    func frames(around place: Int) -> ArraySlice<Frame> {
        func first(from place: Int) -> Int {
            frames.partitioningIndex { $0.content.lowerBound >= place }
        }
        return frames[first(from: place - 2 * Frame.reach)..<first(from: place + Frame.reach)]
    }

    /// The place of the token at an offset, or the first behind it.
    func place(of offset: Int) -> Int {
        tokens.partitioningIndex { $0.range.end > offset }
    }

    /// The places of the tokens that begin inside a range.
    func places(in range: TextRange) -> Range<Int> {
        func first(from offset: Int) -> Int {
            let place = place(of: offset)
            return place < tokens.count && tokens[place].range.start < offset ? place + 1 : place
        }
        let start = first(from: range.start)
        return start..<max(start, first(from: range.end))
    }

    /// The token before `index` that is no adverb, negation or aside.
    func before(_ index: Int) -> Int? {
        var place = index - 1
        while place >= 0 {
            if isAdverb(tokens[place]) || isNot(tokens[place]) || isCorrelative(place) {
                place -= 1
            } else if let opening = openingOfAside(endingAt: place) {
                place = opening - 1
            } else {
                return place
            }
        }
        return nil
    }

    /// "Unemployment, on the other hand, fell": the comma that opens what this one closes, where that only
    /// joins the sentence to others.
    func openingOfAside(endingAt comma: Int) -> Int? {
        guard comma > 2, tokens[comma].isSign(",") else { return nil }
        var index = comma - 1
        var isPhrase = true
        // "Severe drops, of over 3 g/dl, were": right before the verb a figure belongs to what is spoken of.
        let endsSubject = after(comma)?.has(.auxiliary) ?? false
        while index > 0, comma - index < 12 {
            let token = tokens[index]
            if token.isSign(",") {
                let first = tokens[index + 1]
                let joins =
                    first.has([.preposition]) && !first.has([.comparator, .subordinator])
                    && comma - index < (endsSubject ? 9 : 7)
                    || comma - index == 2 && isAdverb(first)
                // "massage, which is cheap, lowered pain": what a relative pronoun opens only describes.
                let describes = first.bears([.describes])
                return describes || isPhrase && joins ? index : nil
            }
            let isFigure = quantity(at: token) != nil
            guard token.kind == .word || endsSubject && isFigure else { return nil }
            isPhrase =
                isPhrase && (endsSubject || !isFigure) && !token.has(.auxiliary)
                && !token.has([.conjunction, .relative, .pronoun])
            index -= 1
        }
        return nil
    }

    /// The token after `index`, or `nil` at the end.
    func after(_ index: Int) -> Token? { index + 1 < tokens.count ? tokens[index + 1] : nil }

    /// Whether a token is an adverb, by the lexicon or by its ending.
    func isAdverb(_ token: Token) -> Bool {
        guard token.kind == .word else { return false }
        if token.has([.adverb]) { return !token.has([.preposition, .conjunction]) }
        let bytes = text.bytes
        let range = token.range
        return range.length > 4 && !token.has([.adjectiveInLy])
            && bytes[range.end - 1] == UInt8(ascii: "y")
            && bytes[range.end - 2] == UInt8(ascii: "l") && !token.has([.effect, .verb])
    }

    func isNot(_ token: Token) -> Bool { token.key == Words.not }

    /// *neither* in "neither raised nor lowered": it stands before a verb and is no part of its subject.
    func isCorrelative(_ place: Int) -> Bool {
        tokens[place].bears([.correlates]) && place > 0
            && after(place).map { $0.has([.past, .base, .thirdPerson, .gerund]) } == true
    }

    /// Where "six hours later" or "two weeks after surgery" ends at a comma, where it opens the sentence; else 0.
    private(set) lazy var openingSpanEnd = findOpeningSpanEnd()

    /// The subject of the whole sentence: its first noun phrase, up to its first verb.
    private(set) lazy var leadingSubject = findLeadingSubject(of: self)

    /// Whether a quantity stands in it that is a claim by itself: a year only says when.
    var givesFigure: Bool { quantities.contains { allQuantities[$0].kind != .date } }

    private func findOpeningSpanEnd() -> Int {
        guard let first = tokens.first, let quantity = quantity(at: first),
            isTime(quantity, in: self),
            let next = tokens.prefix(6).first(where: {
                $0.range.start >= allQuantities[quantity].range.end
            }), Self.afterSpan.contains(next.key),
            let comma = tokens.prefix(12).firstIndex(where: { $0.isSign(",") })
        else { return 0 }
        return comma
    }

    private static let afterSpan = WordSet("later after before earlier into on afterwards")

    /// Whether the word at a place can only be a verb in the present: not "costs" in "costs have fallen".
    func isFiniteVerb(at place: Int) -> Bool {
        guard isFiniteVerb(tokens[place]) else { return false }
        return !isFollowedByVerb(place)
    }

    /// A verb right behind makes a noun of a word that could be either: "interest rates reduce demand".
    func isFollowedByVerb(_ place: Int) -> Bool {
        var next = place + 1
        while next < tokens.count, isAdverb(tokens[next]) { next += 1 }
        guard next < tokens.count else { return false }
        let token = tokens[next]
        if token.has([.be, .have, .modal, .doAuxiliary]) { return true }
        let isVerb = token.has(WordClass.effect.union([.verb, .light]))
        // "changes occur": a plural with a plural verb.
        if isVerb, token.has([.base]),
            !token.has([.alsoNoun, .participle, .preposition, .determiner])
        {
            return true
        }
        guard isVerb, !token.has([.alsoNoun, .preposition, .comparative]) else { return false }
        return token.has([.thirdPerson]) && !isPluralNoun(token)
            || token.has([.past]) && !token.has([.participle])
    }

    /// Whether a token can end a noun phrase that is the subject of a verb.
    func endsNounPhrase(_ token: Token) -> Bool {
        if token.isSign(")") || token.isSign("%") { return true }
        guard token.kind != .sign else { return false }
        if token.has([.pronoun, .relative, .people]) { return true }
        if isFiniteVerb(token) { return false }
        return !token.has([
            .determiner, .preposition, .conjunction, .subordinator, .be, .have, .doAuxiliary,
            .modal, .to, .negation,
        ])
    }

    /// Whether the word at a place can end a noun phrase that is the subject of the verb behind it.
    func endsNounPhrase(at place: Int) -> Bool {
        endsNounPhrase(tokens[place])
            || isFiniteVerb(tokens[place]) && isFollowedByVerb(place)
    }

    /// Whether a token can only be a verb in the present: *makes*, *occurs*.
    func isFiniteVerb(_ token: Token) -> Bool {
        token.has([.thirdPerson])
            && !token.has([.alsoNoun, .effectNoun, .changeNoun, .listNoun, .research])
            && token.has(WordClass.effect.union([.verb, .light, .raising, .perceives]))
            && token.has([.adverb]) == false && !isPluralNoun(token)
    }

    /// Third persons that are more often the plural of a noun: *scores*, *levels*, *forms*.
    private func isPluralNoun(_ token: Token) -> Bool {
        token.has([.measureNoun, .people, .stop, .anaphor])
    }

    /// Whether *lower* or *upper* names a part of the body here.
    func isAnatomical(_ place: Int) -> Bool {
        tokens[place].key == Words.lower && after(place)?.has([.bodyPart]) == true
    }

    /// Whether an unknown word ends as a verb in the past does.
    func looksPast(_ token: Token) -> Bool {
        let bytes = text.bytes
        return token.kind == .word && token.range.length > 4
            && bytes[token.range.end - 1] == UInt8(ascii: "d")
            && bytes[token.range.end - 2] == UInt8(ascii: "e")
    }

    /// Whether a token looks like a plural noun or a pronoun that takes a plural verb.
    func looksPlural(_ token: Token) -> Bool {
        if token.has([.people]) || token.key == Words.they || token.key == Words.we
            || token.key == Words.you
        {
            return true
        }
        if token.has([.relative]) { return true }
        let bytes = text.bytes
        return token.kind == .word && token.range.length > 3
            && bytes[token.range.end - 1] == UInt8(ascii: "s")
            && bytes[token.range.end - 2] != UInt8(ascii: "s") && endsNounPhrase(token)
    }

    /// The quantities whose number starts inside a range.
    func quantities(in range: TextRange) -> Range<Int> {
        let start = quantities.first { allQuantities[$0].numeralRange.start >= range.start }
        guard let start else { return quantities.upperBound..<quantities.upperBound }
        let rest = start..<quantities.upperBound
        return
            start..<(rest.first { allQuantities[$0].numeralRange.start >= range.end }
            ?? rest.upperBound)
    }

    /// The quantity that holds a token, if any.
    func quantity(at token: Token) -> Int? {
        let place = Int(token.quantity)
        return quantities.contains(place) ? place : nil
    }

    /// The words from one token up to, not including, another.
    func range(_ places: Range<Int>) -> TextRange {
        guard let first = places.first, let last = places.last else {
            return TextRange(sentence.range.start, sentence.range.start)
        }
        return TextRange(tokens[first].range.start, tokens[last].range.end)
    }

    /// A slot of the words of these tokens, without prepositions before them; `nil` when they hold no content.
    func slot(_ places: Range<Int>, allowingNumbers: Bool = false) -> Claim.Slot? {
        let places = withoutPrepositions(places)
        guard !places.isEmpty else { return nil }
        let range = range(places)
        let stems = Claims.stems(of: tokens[places], in: text)
        let refers = tokens[places].contains {
            $0.has([.pronoun]) || allowingNumbers && $0.kind == .number
        }
        guard !stems.isEmpty || refers else { return nil }
        return Claim.Slot(range: range, text: text[range], stems: stems)
    }

    /// Whether the slot of these tokens would have stems.
    func holdsContent(_ places: Range<Int>) -> Bool {
        tokens[withoutPrepositions(places)].contains { $0.isContent }
    }

    /// "effective for persistent pain", "the distance walked in": a preposition at either end joins the phrase
    /// to something else and is no part of it.
    private func withoutPrepositions(_ places: Range<Int>) -> Range<Int> {
        var places = places
        while let first = places.first, joinsPhrase(tokens[first]) { places.removeFirst() }
        while places.count > 1, let last = places.last, joinsPhrase(tokens[last]),
            !tokens[last].has([.particle]), quantity(at: tokens[last]) == nil
        {
            places.removeLast()
        }
        return places
    }

    private func joinsPhrase(_ token: Token) -> Bool {
        token.has([.preposition]) && !token.has([.demonstrative])
    }
}

/// Single words the grammar asks for by name.
enum Words {
    static var not: WordKey { WordKey(constant: "not") }
    static var no: WordKey { WordKey(constant: "no") }
    static var it: WordKey { WordKey(constant: "it") }
    static var they: WordKey { WordKey(constant: "they") }
    static var we: WordKey { WordKey(constant: "we") }
    static var you: WordKey { WordKey(constant: "you") }
    static var that: WordKey { WordKey(constant: "that") }
    static var with: WordKey { WordKey(constant: "with") }
    static var to: WordKey { WordKey(constant: "to") }
    static var `in`: WordKey { WordKey(constant: "in") }
    static var of: WordKey { WordKey(constant: "of") }
    static var by: WordKey { WordKey(constant: "by") }
    static var `for`: WordKey { WordKey(constant: "for") }
    static var among: WordKey { WordKey(constant: "among") }
    static var amongst: WordKey { WordKey(constant: "amongst") }
    static var on: WordKey { WordKey(constant: "on") }
    static var between: WordKey { WordKey(constant: "between") }
    static var compared: WordKey { WordKey(constant: "compared") }
    static var difference: WordKey { WordKey(constant: "difference") }
    static var differences: WordKey { WordKey(constant: "differences") }
    static var relative: WordKey { WordKey(constant: "relative") }
    static var according: WordKey { WordKey(constant: "according") }
    static var able: WordKey { WordKey(constant: "able") }
    static var likely: WordKey { WordKey(constant: "likely") }
    static var `if`: WordKey { WordKey(constant: "if") }
    static var whether: WordKey { WordKey(constant: "whether") }
    static var lower: WordKey { WordKey(constant: "lower") }
    static var went: WordKey { WordKey(constant: "went") }
    static var from: WordKey { WordKey(constant: "from") }
    static var there: WordKey { WordKey(constant: "there") }
    static var will: WordKey { WordKey(constant: "will") }
    static var or: WordKey { WordKey(constant: "or") }
    static var and: WordKey { WordKey(constant: "and") }
    static var comma: WordKey { WordKey(constant: ",") }
    static var `as`: WordKey { WordKey(constant: "as") }
    static var at: WordKey { WordKey(constant: "at") }
    static var without: WordKey { WordKey(constant: "without") }
    static var neither: WordKey { WordKey(constant: "neither") }
    static var never: WordKey { WordKey(constant: "never") }
    static var nor: WordKey { WordKey(constant: "nor") }
    static var against: WordKey { WordKey(constant: "against") }
    static var more: WordKey { WordKey(constant: "more") }
    static var most: WordKey { WordKey(constant: "most") }
    static var less: WordKey { WordKey(constant: "less") }
    static var up: WordKey { WordKey(constant: "up") }
    static var down: WordKey { WordKey(constant: "down") }
    static var be: WordKey { WordKey(constant: "be") }
    static var get: WordKey { WordKey(constant: "get") }
    static var effect: WordKey { WordKey(constant: "effect") }
    static var effects: WordKey { WordKey(constant: "effects") }
    static var enough: WordKey { WordKey(constant: "enough") }
    static var sufficient: WordKey { WordKey(constant: "sufficient") }
    static var regarding: WordKey { WordKey(constant: "regarding") }
    static var recommended: WordKey { WordKey(constant: "recommended") }
    static var prospective: WordKey { WordKey(constant: "prospective") }
    static var evidence: WordKey { WordKey(constant: "evidence") }
    static var common: WordKey { WordKey(constant: "common") }
    static var what: WordKey { WordKey(constant: "what") }
    static var unlike: WordKey { WordKey(constant: "unlike") }
}
