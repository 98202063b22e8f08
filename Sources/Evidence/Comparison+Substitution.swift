import Claims
import Prose
import Quantities

/// What keeps a sentence that gives the claim's figure from bearing the claim out: it gives it of something
/// else, of others or of another time.
extension Comparison {
    /// Whether the sentence names another thing where the claim names its own: melatonin where the claim has body
    /// temperature, green tea where it has filter coffee.
    ///
    /// It does where the noun at the head of the claim's words is nowhere in it, and the noun at the head of its own
    /// is nowhere in the claim. What acts may be named by another word elsewhere ("a daily capsule" for "vitamin
    /// D"): where one sentence of the record has both words, nothing is concluded. A claim told in words of its
    /// writer's *own* may name it by one that the record has nowhere.
    func isOfAnother(_ pair: FigurePair, inOwnWords: Bool = false) -> Bool {
        guard !pair.isVerbatim else { return false }
        let statement = record.statements[pair.statement]
        if isShare(pair.claimed), !inOwnWords, isShareOfOthers(pair) { return true }
        guard let theirs = statement.claims.first(where: { $0.range.overlaps(pair.reported.range) })
        else { return false }
        func isReplaced(_ ours: Claim.Slot?, by other: Claim.Slot?) -> Bool {
            self.isReplaced(ours, by: other, in: statement)
                && !(inOwnWords && ours.flatMap { head(of: $0) }.map { !isKnown($0) } ?? false)
        }
        return isReplaced(claim.measured, by: theirs.measured)
            || isMeasureOfOtherClause(theirs, beside: pair.reported, in: statement)
            || isReplaced(claim.agent, by: theirs.agent)
                && !areOneInRecord(claim.agent, theirs.agent)
            || isShare(pair.claimed) && isReplaced(claim.population, by: theirs.population)
    }

    private func isKnown(_ term: Term) -> Bool {
        record.mentions[term] != nil || record.titleTerms.contains(term)
    }

    /// Whether the clause of a figure measures something else, and what the claim measures stands in another clause
    /// only: "prices rose by 4%, and wages did not change".
    private func isMeasureOfOtherClause(
        _ theirs: Claim, beside figure: Quantity, in statement: Statement
    ) -> Bool {
        guard let ours = claim.measured, let own = head(of: ours), let measured = theirs.measured,
            let other = head(of: measured), !words.knownTerms.contains(other),
            !other.hasSuffix(own), !own.hasSuffix(other)
        else { return false }
        let meant = record.abbreviations[own] ?? [own]
        let places = statement.terms.filter { meant.contains($0.term) }.map(\.word)
        return !places.isEmpty
            && places.allSatisfy { !theirs.range.contains(statement.words[$0].range) }
            && statement.places(of: figure.range).upperBound <= (places.min() ?? 0)
    }

    /// Whether a statement is about another place or case than the claim, by how the two open: "in open parks" where
    /// the claim has "in narrow streets".
    func isSetElsewhere(_ statement: Statement) -> Bool {
        guard let ours = setting(of: words.statement), let theirs = setting(of: statement) else {
            return false
        }
        return ours.isDisjoint(with: statement.termSet)
            && theirs.isDisjoint(with: words.knownTerms)
    }

    /// The terms of the phrase that opens a statement and ends at a comma.
    func setting(of statement: Statement) -> Set<Term>? {
        phrase(opening: statement, with: ["in", "on", "at", "among"])
    }

    /// The same, of a phrase that says of whom or where it is: "Of cancer patients, …", "In mice, …".
    func opening(of statement: Statement) -> Set<Term>? {
        phrase(opening: statement, with: ["in", "among", "of"])
    }

    private func phrase(opening statement: Statement, with leads: Set<String>) -> Set<Term>? {
        guard let first = statement.words.first, leads.contains(first.lower) else { return nil }
        let comma = statement.words.indices.dropFirst().first { place in
            let gap = TextRange(
                statement.words[place - 1].range.end, statement.words[place].range.start)
            return statement.text[gap].contains(",")
        }
        guard let comma, comma <= 8 else { return nil }
        let terms = Set(statement.terms.filter { $0.word < comma }.map(\.term))
            .subtracting(generalTerms)
        return terms.isEmpty ? nil : terms
    }

    /// Whether the two figures are shares of different things, each named right behind it: "80% of the placentas"
    /// beside "77% of blood samples".
    ///
    /// Words for people in general may stand for any others.
    func isShareOfOthers(_ pair: FigurePair) -> Bool {
        let ours = words.statement.whole(of: pair.claimed)
        let theirs = record.statements[pair.statement].whole(of: pair.reported)
        return !ours.isEmpty && !theirs.isEmpty && ours.isDisjoint(with: theirs)
            && !ours.isSubset(of: generalWholes) && !theirs.isSubset(of: generalWholes)
    }

    /// Whether a quantity is a share of a whole, which is another share of another whole.
    private func isShare(_ quantity: Quantity) -> Bool {
        Figure(quantity)?.scale == .percent && quantity.role == .level
    }

    /// Whether a sentence of the record joins the two into one: "a capsule with 25 µg of vitamin D".
    func areOneInRecord(_ ours: Claim.Slot?, _ theirs: Claim.Slot?) -> Bool {
        guard let own = ours.flatMap({ head(of: $0) }), let other = theirs.flatMap({ head(of: $0) })
        else { return false }
        return record.statements.contains { statement in
            guard let first = statement.terms.first(where: { $0.term == own })?.word,
                let second = statement.terms.first(where: { $0.term == other })?.word
            else { return false }
            let between = statement.words[min(first, second)..<max(first, second)].map(\.lower)
            return between.count <= 6 && between.contains { binding.contains($0) }
                && !between.contains { parting.contains($0) }
        }
    }

    /// Whether a slot of the claim stands for something the statement does not name, where the statement names
    /// something the claim does not.
    func isReplaced(
        _ ours: Claim.Slot?, by theirs: Claim.Slot?, in statement: Statement
    ) -> Bool {
        guard let ours, let theirs, let own = head(of: ours), let other = head(of: theirs) else {
            return false
        }
        let meant = record.abbreviations[own] ?? [own]
        return meant.allSatisfy { !statement.termSet.contains($0) }
            && !words.knownTerms.contains(other)
            // "brushes" and "toothbrushes".
            && !other.hasSuffix(own) && !own.hasSuffix(other)
    }

    /// The noun a phrase is about: *swelling* in "the swelling of fingers", *falls* in "the rate of falls".
    private func head(of slot: Claim.Slot) -> Term? {
        let text = PlainText(slot.text)
        let words = Evidence.words(in: text, within: text.range)
        let terms = Evidence.terms(of: words)
        let turns = Set(changes(in: words).map(\.word))
        var start = 0
        while start < words.count {
            let end = words[start...].firstIndex { joining.contains($0.lower) } ?? words.count
            // "screen time" is about screens as "time on screens" is.
            let noun = terms.last {
                (start..<end).contains($0.word) && !amountTerms.contains($0.term)
                    && !turns.contains($0.word)
            }?.term
            if let noun, !generalTerms.contains(noun) { return noun }
            start = end + 1
        }
        return nil
    }

    /// Whether the statement speaks of a sister of what the claim names: of cold packs where the record has heat
    /// packs as well.
    ///
    /// It shares the noun, puts another word before it, and what the claim puts there stands elsewhere in the
    /// record. A name that is only cut ("massage" for "trigger point massage") has no other word before it.
    func namesSister(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        return [claim.agent, claim.measured].contains { slot in
            guard let slot, let noun = slot.stems.last else { return false }
            let terms = ClaimWords.terms(of: slot.text)
            let absent = terms.subtracting(statement.termSet)
            guard terms.count > 1, !absent.isEmpty,
                record.mentionsAny(of: absent),
                let place = statement.words.firstIndex(where: { $0.stem == noun }), place > 0
            else { return false }
            let before = statement.terms.first { $0.word == place - 1 }?.term
            return before.map { !words.knownTerms.contains($0) } ?? false
        }
    }

    /// Whether the claim's people stand nearer to another figure of the sentence: "40% in children and 20% in adults".
    func isForOthers(_ pair: FigurePair) -> Bool {
        guard !pair.isVerbatim, let population = claim.population else { return false }
        let own = Set(population.stems.map { root(of: $0) })
        let statement = record.statements[pair.statement]
        let people = statement.words.indices.filter { own.contains(statement.words[$0].stem) }
        func distance(_ quantity: Quantity) -> Int {
            let places = statement.places(of: quantity.range)
            return people.map { abs($0 - places.lowerBound) }.min() ?? 0
        }
        return statement.quantities.contains { other in
            areAlike(other, pair.reported) && distance(other) < distance(pair.reported)
                && !agreesWithAnyReading(pair.claimed, other)
                && !isOneWhole(of: other, and: pair.reported, people, in: statement)
        }
    }

    /// Whether people at the head of a sentence are those of both figures: "Of the owners, 80% were content and 15%
    /// complained", with nobody else named between the two.
    private func isOneWhole(
        of first: Quantity, and second: Quantity, _ people: [Int], in statement: Statement
    ) -> Bool {
        let words = statement.words
        let from = statement.places(of: first.range).upperBound
        let to = statement.places(of: second.range).lowerBound
        guard let opening = words.first, partitive.contains(opening.lower), from <= to,
            let place = people.first, place < min(5, from)
        else { return false }
        return !words[from..<to].contains { partitive.contains($0.lower) }
    }
}

extension Statement {
    /// The terms right behind a share that say of what it is one; none where nothing does.
    fileprivate func whole(of share: Quantity) -> Set<Term> {
        var at = places(of: share.range).upperBound
        guard at < words.count else { return [] }
        if words[at].lower == "of" {
            at += 1
        } else if !["in", "out"].contains(where: { lead in
            words[places(of: share.range)].contains { $0.lower == lead }
        }) {
            return []
        }
        while at < words.count,
            ["the", "all", "these", "those", "our", "its"].contains(words[at].lower)
        {
            at += 1
        }
        let end = words[at...].firstIndex { !isContent($0) } ?? words.count
        return Set(terms.filter { (at..<min(end, at + 4)).contains($0.word) }.map(\.term))
    }
}

/// Terms for wholes that may be any other whole by its plainest name: a share of respondents may be one of drivers.
private let generalWholes: Set<Term> = Set(
    [
        "patient", "adult", "respondent", "case", "user", "resident", "population", "household",
        "member", "response", "time", "sample", "total", "variance", "variation",
    ].map { root(of: $0) } + ["patient"])

/// Words that lead to those of whom something is told.
private let partitive: Set<String> = ["of", "among", "amongst", "in", "for"]

/// Words that make one thing of two, and words that keep them apart.
private let binding: Set<String> = ["of", "with", "containing", "as", "in"]
private let parting: Set<String> = ["and", "or", "versus", "vs", "than", "to", "compared", "but"]

/// Words that join what describes a noun to it.
private let joining: Set<String> = [
    "of", "in", "for", "to", "on", "with", "from", "by", "at", "among", "who", "that", "after",
    "during", "between", "as", "and", "or",
]

/// Terms that stand for whatever acts, whoever takes part or what comes of it, and name none of them.
let generalTerms: Set<Term> = Set(
    [
        "intervention", "treatment", "therapy", "programme", "program", "group", "arm", "method",
        "approach", "patient", "participant", "people", "person", "adult", "difference",
        "reduction", "increase", "improvement", "decrease", "share", "proportion", "percentage",
    ].map { root(of: $0) })
