import Prose
import Quantities

/// What a sentence was about, kept so that "this approach" in the next one can be resolved.
///
/// A class for the same reason as `Clause`.
final class Topic {
    private let clause: Clause
    private let places: Range<Int>
    /// What these words were resolved to; `nil` where they stand for themselves.
    private let resolution: Claim.Slot?
    /// What those who were counted have in common, where the sentence began with a share.
    ///
    /// *died* in "29% of patients died": that is what "among men it is 37%" means.
    private let shared: Claim.Slot?

    /// The words of a sentence that the next one may point back to; `nil` when they hold no content.
    ///
    /// Most sentences are never pointed back to, so the slot is made only when it is asked for.
    init?(
        _ places: Range<Int>, in clause: Clause, after topic: Topic?, claims: ArraySlice<Claim>
    ) {
        let range = clause.range(places)
        shared =
            claims.last { claim in
                claim.quantities.first.map { range.contains(clause.allQuantities[$0].range) }
                    ?? false
            }?.measured
        if isAnaphoric(places, in: clause) {
            resolution = resolved(places, in: clause, topic: topic)
            guard let resolution, !resolution.stems.isEmpty else { return nil }
        } else {
            resolution = nil
            guard clause.holdsContent(places) else { return nil }
        }
        self.clause = clause
        self.places = places
    }

    var block: Int { clause.sentence.block }
    var sentence: Int { clause.sentence.index }

    /// What the sentence was about.
    var slot: Claim.Slot? { resolution ?? clause.slot(places) }

    /// Whether it was about people, and the clause stands right behind it.
    func namesPeople(before next: Clause) -> Bool {
        block == next.sentence.block && next.sentence.index - sentence <= 1
            && Claims.namesPeople(places, in: clause)
    }

    /// What a phrase that points back to it means.
    func meaning(of places: Range<Int>, in clause: Clause) -> Claim.Slot? {
        let isIt = places.count == 1 && clause.tokens[places.lowerBound].key == Words.it
        return isIt ? shared ?? slot : slot
    }
}

/// The words a pronoun or a phrase such as "this approach" stands for; `nil` leaves the slot as it is.
///
/// Only the sentence just before, in the same block, can be meant: further back would be a guess.
func resolved(_ places: Range<Int>, in clause: Clause, topic: Topic?) -> Claim.Slot? {
    guard let own = clause.slot(places) else { return nil }
    guard isAnaphoric(places, in: clause) else { return own }
    // "Fascia is real, and when it tightens it can hurt": the sentence's own subject is nearest.
    let leading = clause.leadingSubject
    if leading.upperBound < places.lowerBound, !isAnaphoric(leading, in: clause),
        !clause.tokens[leading].contains(where: { $0.has([.research]) }),
        agrees(places, with: leading, in: clause),
        let near = clause.slot(leading),
        !near.stems.isEmpty
    {
        return Claim.Slot(range: own.range, text: near.text, stems: near.stems)
    }
    guard let topic, topic.block == clause.sentence.block,
        clause.sentence.index - topic.sentence <= 1,
        let before = topic.meaning(of: places, in: clause)
    else { return own }
    return Claim.Slot(range: own.range, text: before.text, stems: before.stems)
}

/// Whether a pronoun and a phrase are both of one or both of many: *it* is not *therapists*.
private func agrees(_ places: Range<Int>, with phrase: Range<Int>, in clause: Clause) -> Bool {
    guard places.count == 1, let place = places.first else { return true }
    let head = phrase.last { index in
        phrase.lowerBound == index
            || !clause.tokens[phrase.lowerBound...index].contains { $0.has([.preposition]) }
    }
    guard let head else { return true }
    let isMany = clause.looksPlural(clause.tokens[head])
    if clause.tokens[place].key == Words.it { return !isMany }
    return true
}

/// Whether a phrase points back: a lone pronoun, or *this* with a general noun.
func isAnaphoric(_ places: Range<Int>, in clause: Clause) -> Bool {
    guard let first = places.first, let last = places.last else { return false }
    let head = clause.tokens[first]
    if places.count == 1 {
        return head.has([.pronoun]) && !head.has([.firstPerson, .secondPerson])
    }
    return head.has([.demonstrative]) && clause.tokens[last].has([.anaphor]) && places.count <= 4
}

/// The subject of a whole sentence, as `Clause.leadingSubject` keeps it.
func findLeadingSubject(of clause: Clause) -> Range<Int> {
    var start = clause.openingSpanEnd
    if start > 0 { start += 1 }
    // "While massage therapy offers …, its ability" and "In 2019, researchers": the opening clause is skipped.
    if let first = clause.tokens.first,
        first.has([.preposition, .subordinator, .comparator]) || clause.isAdverb(first)
            || first.key == Words.unlike,
        let comma = clause.tokens.firstIndex(where: { $0.isSign(",") })
    {
        start = comma + 1
    }
    var end = start
    repeat {
        // What a comma ends before any verb only leads up to the subject: "Similar to yoga, massage …".
        if end > start { start = end + 1 }
        while start < clause.tokens.count, clause.tokens[start].has([.conjunction]) { start += 1 }
        end = nounPhraseEnd(from: start, in: clause)
    } while end > start && end < clause.tokens.count && clause.tokens[end].isSign(",")
    return withoutOpening(min(start, end)..<end, in: clause)
}

/// Where the noun phrase that begins at `start` ends: at a verb, an auxiliary or a sign.
private func nounPhraseEnd(from start: Int, in clause: Clause) -> Int {
    var end = start
    while end < clause.tokens.count {
        let token = clause.tokens[end]
        if token.kind == .sign && !token.isSign("-") && !token.isSign("%") { break }
        if token.has(.auxiliary) { break }
        let isVerb = token.has(
            WordClass.effect.union([.verb, .light, .reports, .perceives, .raising]))
        if isVerb, end > start, token.has([.thirdPerson, .past, .base]),
            !(token.has([.alsoNoun]) && !token.has([.thirdPerson])),
            clause.endsNounPhrase(clause.tokens[end - 1]), !clause.isFollowedByVerb(end)
        {
            break
        }
        end += 1
    }
    return end
}
