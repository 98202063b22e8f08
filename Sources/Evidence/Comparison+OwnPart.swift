import Claims
import Prose
import Quantities

/// The result that a claim is about, where the words of both leave no doubt: told in one part of one sentence.
extension Comparison {
    /// The part of a statement that the claim is about, where it shows a difference or, as asked, none, and another part the
    /// contrary.
    ///
    /// The claim must name what tells the one part apart, and nothing that tells the other.
    func ownPart(of statement: Statement, isShown: Bool) -> TestedPart? {
        let parts = statement.testedParts
        return parts.contains { $0.isShown == isShown } && parts.contains { $0.isShown != isShown }
            ? part(among: parts, isShown: isShown, named: keysOfSentence) : nil
    }

    /// The claim's own part of the statement that is the nearest to it, where that shows a difference or, as asked, none.
    ///
    /// Every other statement must be clearly farther, or share only what all do and lack what this one has: of "fewer
    /// ambulance calls came from streets with trees" the streets and trees stand everywhere, the calls in one place.
    /// `told` are the words of the claim that say what it was of.
    func nearestPart(isShown: Bool, told: Set<Term>) -> (statement: Int, part: TestedPart)? {
        let near = nearStatements.filter {
            ![.methods, .background].contains(record.statements[$0.place].role)
        }
        guard let first = near.first else { return nil }
        let named = keysOfSentence
        let parts = near.map {
            part(among: record.statements[$0.place].testedParts, isShown: isShown, named: named)
        }
        for (best, part) in zip(near, parts).prefix(3)
        where first.nearness - best.nearness < Rivalry.clearly {
            guard let part else { continue }
            let own = told.intersection(record.statements[best.place].named)
            let isAlone = zip(near, parts).allSatisfy { other, rival in
                if other.place == best.place || rival != nil { return true }
                if best.nearness - other.nearness >= Rivalry.clearly { return true }
                let theirs = told.intersection(record.statements[other.place].named)
                return theirs.isSubset(of: own) && theirs.count < own.count
            }
            if isAlone, !own.isEmpty { return (best.place, part) }
            // A sentence of several clauses may share words of another than tells the result.
            let isPlain = near.allSatisfy {
                $0.place == best.place || best.nearness - $0.nearness >= Rivalry.plainly
            }
            if isAlone, isPlain, Set(sentence.map(\.clause)).count == 1 {
                return (best.place, part)
            }
        }
        return nil
    }

    /// The first of some parts that goes as asked: any where all do, else one that the claim names.
    private func part(among parts: [TestedPart], isShown: Bool, named: Set<Term>) -> TestedPart? {
        let wanted = parts.filter { $0.isShown == isShown }
        let others = parts.filter { $0.isShown != isShown }
        guard !others.isEmpty else { return wanted.first }
        guard others.allSatisfy({ $0.parting(from: wanted).isDisjoint(with: named) }) else {
            return nil
        }
        return wanted.first { !$0.parting(from: others).isDisjoint(with: named) }
    }

    /// Whether a part of a statement may speak of the claim's people, time and figures.
    func mayTellSame(_ part: TestedPart, of statement: Statement) -> Bool {
        !isSetApart(from: statement) && agreesInTime(statement) && !namesOtherPeople(statement)
            && !isAtOtherTimeOrDose(statement)
            && words.allQuantities.filter(tellsByItself).allSatisfy { claimed in
                // A rounder number may be one that another part gives.
                statement.quantities.contains {
                    part.places.contains(statement.places(of: $0.range).lowerBound)
                        && isSameAmount(claimed, $0) && claimed.value?.value == $0.value?.value
                }
            }
    }

    /// What the words of the claim's sentence tell apart, but for those of its other claims.
    private var keysOfSentence: Set<Term> { sentenceAlone.keys.union(words.knownTerms) }

    /// The words of the claim's sentence without those of its other claims.
    private var sentenceAlone: Statement {
        let others = reading.claims.filter {
            $0.sentence == claim.sentence && $0.range != claim.range
        }.map(\.range)
        return Statement(
            in: reading, range: words.sentence, quantities: [], claims: [], marks: others,
            strength: nil)
    }

    /// What the clause of a word of the claim names that few results of the record have, and not only to compare with it.
    func tellingKeys(ofClauseWith word: TextRange) -> Set<Term> {
        let compared = claim.comparator.map { ClaimWords.terms(of: $0.text) } ?? []
        let own = sentenceAlone
        guard let clause = own.clause(of: word) else { return [] }
        let turns = Set(own.changes.map(\.word))
        let results = record.statements.count {
            ![.title, .methods, .background].contains($0.role)
        }
        let named = own.terms.filter { term, place in
            own.words[place].clause == clause && !turns.contains(place)
                && !compared.contains(term) && !generalTerms.contains(term)
                && !amountTerms.contains(term) && !relatingTerms.contains(term)
                && !fillers.contains(term)
        }.flatMap { meant([$0.term]) }.filter { term in
            let places = record.mentions[term]?.places.count ?? 0
            return places > 0 && 5 * places <= 2 * max(results, 5)
        }
        let numbers = own.words.indices.filter { own.words[$0].clause == clause }
            .compactMap { own.numberOfTime(at: $0) }
        return Set(named).union(numbers)
    }
}

extension Statement {
    /// All that its words tell apart or name.
    fileprivate var named: Set<Term> { keys.union(termSet) }

    /// A number before a word of time: the six of "six weeks", "week 6".
    fileprivate func numberOfTime(at place: Int) -> Term? {
        let word = words[place]
        guard word.isNumber || smallNumbers[word.lower] != nil else { return nil }
        let beside = [place - 1, place + 1].filter(words.indices.contains)
        return beside.contains { lengths[singular(words[$0].lower)] != nil } ? key(at: place) : nil
    }
}

/// How much nearer a statement must be than others, on the scale of `Nearness`.
private enum Rivalry {
    /// To be the one that is meant.
    static let clearly = 1.0
    /// To be so though it shares no word that others lack.
    static let plainly = 2.0
}
