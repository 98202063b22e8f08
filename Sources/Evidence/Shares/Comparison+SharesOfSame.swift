import Claims
import Prose
import Quantities

/// Of whom a share is told, beside those of whom the claim speaks.
extension Comparison {
    /// Whether shares that are told side by side are of those of whom the claim speaks, or of some of them.
    ///
    /// What the claim names besides must stand in the statement, or else be what the whole record is about. Where several shares
    /// are told side by side the claim may name which of them it means in other words: "the high dose" for 6 mg.
    func isOfSame(_ shares: [ReportedShare], _ told: ToldShare, in statement: Statement) -> Bool {
        let isOneOfMany = shares.count > 1
        let held = statement.termSet
        func isPlaced(_ term: Term) -> Bool {
            meant([term]).contains { isAmong(held, $0) }
                || isStanding(term, isOneOfMany: isOneOfMany)
                || isOneOfMany && doseTerms.contains(term) && tellsDose
        }
        guard told.predicate.allSatisfy(isPlaced), told.rest.allSatisfy(isPlaced),
            givesNumbers(of: told, statement, isOneOfMany: isOneOfMany),
            givesTime(of: told, statement)
        else { return false }
        let isGroupHeld = told.group.allSatisfy { term in
            meant([term]).contains { isAmong(held, $0) }
        }
        let known = meant(Set(told.predicate).union(told.rest)).union(record.titleTerms)
        return shares.allSatisfy { share in
            // "Three unvaccinated people died" is not of the vaccinated.
            told.word.extent.isSweeping && (isOneOfMany || isGroupHeld)
                || isOfAll(share, known, in: statement, isOneOfMany: isOneOfMany)
        }
    }

    /// Whether a share is of no fewer than the claim names.
    private func isOfAll(
        _ share: ReportedShare, _ known: Set<Term>, in statement: Statement, isOneOfMany: Bool
    ) -> Bool {
        var narrowing = statement.termsOfOpening(before: share.quantity)
        if !isOneOfMany { narrowing += share.owner + share.whole }
        return narrowing.allSatisfy {
            known.contains($0) || amountTerms.contains($0) || generalTerms.contains($0)
                || $0 == "patient" || fillers.contains($0) || lookingTerms.contains($0)
        }
    }

    /// Whether what a share counts is what the claim counts: both name it, or one names just people or animals.
    func isCountedAlike(
        _ share: ReportedShare, _ told: ToldShare, in statement: Statement
    ) -> Bool {
        let counted = share.whole + statement.termsOfOpening(before: share.quantity)
        guard !counted.isEmpty else { return true }
        let group = meant(Set(told.group))
        if group.isEmpty { return counted.contains { isGeneral($0) } || told.group.isEmpty }
        return counted.contains { group.contains($0) || isGeneral($0) }
            || !group.isDisjoint(with: share.core)
    }

    private func isGeneral(_ term: Term) -> Bool {
        generalTerms.contains(term) || term == "patient" || participantStems.contains(term)
            || ["animal", "anim"].contains(term)
    }

    private var tellsDose: Bool {
        !sentenceWords.isDisjoint(with: ["dose", "doses", "dosage", "amount"])
    }

    /// Whether each number of the claim, but for that of all of them and of a dose, stands in a statement.
    private func givesNumbers(of told: ToldShare, _ statement: Statement, isOneOfMany: Bool) -> Bool
    {
        let own = told.statement.words
        let theirs = Set(statement.words.map { smallNumbers[$0.lower] ?? plainDigits($0.lower) })
        let doses = told.statement.quantities.filter { $0.kind == .measure }.map(\.range)
        return own.indices.allSatisfy { place in
            told.word.places.contains(place)
                || !own[place].isNumber && smallNumbers[own[place].lower] == nil
                || place > 0 && told.statement.gap(before: place) == "-"
                || theirs.contains(smallNumbers[own[place].lower] ?? plainDigits(own[place].lower))
                || isOneOfMany && doses.contains { $0.overlaps(own[place].range) }
        }
    }

    /// Whether a statement has the claim's numbers of days and years, as "the first year" has, or gives no time.
    private func givesTime(of told: ToldShare, _ statement: Statement) -> Bool {
        let theirs = Set(statement.words.map(\.lower))
        let own = told.statement.words
        guard statement.words.contains(where: { lengths[singular($0.lower)] != nil }) else {
            return true
        }
        return own.indices.dropFirst().allSatisfy { place in
            lengths[singular(own[place].lower)] == nil
                || !ordinalWords.contains(own[place - 1].lower)
                || theirs.contains(own[place - 1].lower)
        }
    }

    /// Whether a term is of what the whole record is about: its title or its first sentences have it, and no sentence tells by
    /// it one group, arm or time from another.
    func isStanding(_ term: Term, isOneOfMany: Bool) -> Bool {
        let meant = meant([term])
        guard
            meant.contains(where: {
                record.titleTerms.contains($0)
                    || record.mentions[$0].map {
                        $0.places.contains { $0 < 4 || $0 > record.statements.count - 3 }
                    } ?? false
            }), meant.isDisjoint(with: agesAndSexes.map { synonyms[root(of: $0)] ?? root(of: $0) })
        else { return false }
        return !record.statements.contains { statement in
            !statement.termSet.isDisjoint(with: meant)
                && (statement.opensWithSome(of: meant)
                    || !isOneOfMany && statement.parts(by: meant))
        }
    }
}

private let ordinalWords: Set<String> = [
    "first", "second", "third", "fourth", "last", "final", "next",
]

/// Words that tell one dose from another.
private let doseTerms: Set<Term> = [
    "high", "low", "higher", "lower", "strong", "stronger", "full", "mg", "ml", "gram",
]

extension Statement {
    /// The terms of the words by which it opens with those of whom it tells: "Of 412 chicks that could be examined, 58%".
    fileprivate func termsOfOpening(before quantity: Quantity) -> [Term] {
        guard let first = words.first, ["of", "in", "among", "for"].contains(first.lower),
            let end = words.indices.dropFirst().first(where: { gap(before: $0).contains(",") }),
            end <= places(of: quantity.range).lowerBound
        else { return [] }
        return terms.filter { term, place in
            place < end
                && !quantities.contains {
                    $0.kind == .duration && $0.range.overlaps(words[place].range)
                }
        }.map(\.term)
    }

    /// Whether it opens with some of those who are studied, named by one of some terms: "In men, …".
    fileprivate func opensWithSome(of meant: Set<Term>) -> Bool {
        guard let end = endOfOpeningGroup else { return false }
        return terms.contains { $0.word < end && meant.contains($0.term) }
    }

    /// Whether it tells the sides of a study apart by one of some terms, or says that some were given it.
    fileprivate func parts(by meant: Set<Term>) -> Bool {
        if let given = words.firstIndex(where: {
            ["assigned", "randomized", "randomised", "allocated", "received", "given", "compared"]
                .contains($0.lower)
        }), terms.contains(where: { $0.word > given && meant.contains($0.term) }) {
            return true
        }
        guard quantities.count > 1 else { return false }
        return quantities.contains { quantity in
            partings(like: quantity).contains { sides in
                zip(sides, sides.dropFirst()).contains { left, right in
                    let parting = [
                        left.parting(from: right, isLater: false),
                        right.parting(from: left, isLater: true),
                    ]
                    return parting.contains {
                        !$0.phrase.isDisjoint(with: meant) || !$0.head.isDisjoint(with: meant)
                    }
                }
            }
        }
    }
}
