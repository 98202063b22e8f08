import Claims
import Prose

/// What one statement of a record says of the claim's effect.
enum Stance: Sendable, Hashable {
    /// The same effect, or the same absence of one.
    case agrees
    /// The other way round, shown by this word of change.
    case opposite(word: Int)
    /// That there is none, or none was shown.
    case denies(Denial)
    /// Nothing that could be told.
    case unclear
}

extension Comparison {
    /// What a statement says of the claim's effect, judged in the clause that speaks of it.
    ///
    /// Only words of change and denials that stand beside the claim's own terms count; a statement that
    /// speaks of several things in several ways is unclear.
    func stance(of alignment: Alignment) -> Stance {
        let stance = wordedStance(of: alignment)
        guard stance == .agrees, !improvesAgainst(statement(alignment)) else {
            return stance == .agrees ? .unclear : stance
        }
        // One side that denies anything while the other does not: whatever is denied, they do not agree.
        let theirs = statement(alignment)
        let clauses = clausesAboutClaim(theirs)
        let isDenying =
            theirs.denials.contains { clauses.contains($0.clause) }
            || theirs.words.contains {
                clauses.contains($0.clause) && denyingWords.contains($0.lower)
            }
        let ours =
            words.denies || words.statement.words.contains { denyingWords.contains($0.lower) }
        return ours == isDenying ? .agrees : .unclear
    }

    private func wordedStance(of alignment: Alignment) -> Stance {
        let statement = statement(alignment)
        if let denial = statement.ellipticalDenial, !sentenceDenies,
            isOnlyIn(denial.clause, of: statement)
        {
            return .denies(denial)
        }
        let clauses = clausesAboutClaim(statement)
        let denial = statement.denials.first {
            clauses.contains($0.clause) && comparesAlike($0, in: statement)
        }
        if words.denies {
            return denial != nil || tellsChance && chanceIsTold(in: statement)
                ? .agrees : stanceOnDenial(statement, clauses)
        }
        guard let direction = words.direction, direction != .none else {
            return denial == nil ? .agrees : .unclear
        }
        if let comparator = claim.comparator, let denial = statement.denialBetweenGroups,
            statement.names(comparator, in: 0..<denial.words.lowerBound)
        {
            return .denies(denial)
        }
        // "Neither age nor weight changed the effect of walking on sleep" leaves the effect as it is.
        if statement.tellsModifier { return .unclear }
        let turns = boundChanges(statement, clauses)
        return stanceByDenial(denial, turns, direction, in: statement)
            ?? stanceByTurns(turns.filter { !$0.isDenied }, direction, in: statement)
    }

    /// What a statement that denies nothing says of a claim that does.
    private func stanceOnDenial(_ statement: Statement, _ clauses: Set<Int>) -> Stance {
        let turns = boundChanges(statement, clauses)
        // "did not worsen" is no denial of "eased": only the turn that is denied contradicts.
        let own = words.statement.changes
        let denied = Set(own.map(\.direction))
        // "The rises did not cost jobs" denies nothing of the rises.
        if let denial = words.statement.words.indices.first(where: {
            denyingWords.contains(words.statement.words[$0].lower)
        }), !own.isEmpty, own.allSatisfy({ !$0.isDenied && $0.word < min(denial, 3) }) {
            return .unclear
        }
        if !turns.contains(where: \.isDenied),
            let turn = turns.first(where: { denied.isEmpty || denied.contains($0.direction) })
        {
            return .opposite(word: turn.word)
        }
        return deniesRelation && turns.isEmpty
            ? relation(in: statement, clauses).map { .opposite(word: $0) } ?? .unclear
            : .unclear
    }

    /// What a denial, of its turns or in words of its own, makes of a statement for a claim that goes a way; `nil` where
    /// there is none.
    private func stanceByDenial(
        _ denial: Denial?, _ turns: [Change], _ direction: Claim.Direction, in statement: Statement
    ) -> Stance? {
        let isAllDenied = !turns.contains { !$0.isDenied }
        if let denied = turns.first(where: \.isDenied), isAllDenied {
            // "No greater in boys" does not say that they were not less so.
            if turns.allSatisfy({ isOpposite($0.direction, direction) }) { return .unclear }
            return .denies(
                denial
                    ?? Denial(
                        kind: .noEffect, clause: statement.words[denied.word].clause,
                        words: denied.word...denied.word))
        }
        guard let denial else { return nil }
        let isPlain =
            isAllDenied || deniesMore(statement, denial)
            // "Massage was as effective as heat in relieving it": for who compares them neither was better.
            || denial.kind == .equivalent && claim.comparator != nil
                && statement.words[denial.words].contains { effectiveWords.contains($0.lower) }
        return isPlain ? .denies(denial) : .unclear
    }

    /// What turns that nobody denies make of a statement for a claim that goes a way.
    private func stanceByTurns(
        _ turns: [Change], _ direction: Claim.Direction, in statement: Statement
    ) -> Stance {
        let stated = Set(turns.map(\.direction))
        guard let only = stated.first, let turn = turns.first else { return .unclear }
        // "Less X raises Y" is not what "more X raises Y" says.
        if turnsSubject, stated.count == 1 { return .unclear }
        if stated.contains(where: { isCompatible($0, direction) }) {
            // "raised the concentration, because crowns hinder the exchange": the nearest turn is the one of it.
            let nearest = turns.min {
                distance($0, in: statement) < distance($1, in: statement)
            }
            return nearest.map { isOpposite($0.direction, direction) } ?? false
                ? .unclear : .agrees
        }
        return stated.count == 1 && isOpposite(only, direction)
            ? .opposite(word: turn.word) : .unclear
    }

    /// Whether a denial that compares ("no better than", "neither was superior to", "equally effective") compares what the claim
    /// does: with the same, or, where neither says with what, in the way the claim says it went.
    private func comparesAlike(_ denial: Denial, in statement: Statement) -> Bool {
        let said = statement.words[denial.words].map(\.lower)
        guard let last = said.last, betterWords.contains(last) || effectiveWords.contains(last),
            denial.kind != .notSignificant
        else { return true }
        let end = denial.words.upperBound + 1
        let behind = end..<min(statement.words.count, end + 9)
        guard let comparator = claim.comparator else {
            let isOpen = !statement.words[behind].contains { ["than", "to"].contains($0.lower) }
            return isOpen && denial.kind == .noEffect
                && [.increase, .better].contains(words.direction)
        }
        // "Equally effective" names those it compares before.
        return statement.names(
            comparator, in: denial.kind == .equivalent ? 0..<behind.upperBound : behind)
    }

    /// Whether a denial is of one thing doing better than another in what the claim measures, whatever else rose or fell:
    /// "improvement in pain was not greater with glucosamine".
    private func deniesMore(_ statement: Statement, _ denial: Denial) -> Bool {
        guard betterWords.contains(statement.words[denial.words.upperBound].lower),
            words.direction != .worse
        else { return false }
        let measured = meant(words.measuredTerms)
        return statement.terms.contains { term, word in
            measured.contains(term) && statement.words[word].clause == denial.clause
                && abs(word - denial.words.lowerBound) <= 8
        }
    }

    /// Whether the claim says that something welcome got better and the statement that there was less of it.
    private func improvesAgainst(_ statement: Statement) -> Bool {
        guard words.direction == .better, !words.measuredTerms.isDisjoint(with: welcomeTerms),
            case let turns = boundChanges(statement, clausesAboutClaim(statement)), !turns.isEmpty
        else { return false }
        return turns.allSatisfy { $0.direction == .decrease && !$0.isDenied }
    }

    /// Whether the sentence of the claim denies anything.
    private var sentenceDenies: Bool {
        words.denies
            || !sentenceWords.isDisjoint(with: denyingWords)
    }

    /// Whether some word of the claim stands in one clause of a statement and in no other, and none of that clause that
    /// the claim lacks is named.
    private func isOnlyIn(_ clause: Int, of statement: Statement) -> Bool {
        let own = words.statement.termSet
        let (inside, outside) = statement.terms.reduce(into: (Set<Term>(), Set<Term>())) {
            if statement.words[$1.word].clause == clause {
                $0.0.insert($1.term)
            } else {
                $0.1.insert($1.term)
            }
        }
        let telling = inside.subtracting(outside)
        return !telling.isEmpty && telling.isSubset(of: own)
            && outside.subtracting(inside).isDisjoint(with: own) == false
    }

    /// Whether all that the claim denies is that two things have to do with each other.
    private var deniesRelation: Bool {
        let own = words.statement
        guard own.changes.isEmpty else { return false }
        // "There is no" may stand before the words of the claim.
        if own.denials.isEmpty {
            return claim.causality == .association && own.words.contains { isRelation($0) }
        }
        return own.denials.contains { denial in
            own.words[denial.words].contains { isRelation($0) }
        }
    }

    /// The word of a statement that says that two things do have to do with each other.
    private func relation(in statement: Statement, _ clauses: Set<Int>) -> Int? {
        statement.words.indices.first { place in
            clauses.contains(statement.words[place].clause) && isRelation(statement.words[place])
                && !isDenied(place, in: statement.words)
        }
    }

    private func isRelation(_ word: Word) -> Bool {
        synonyms[word.stem] == "association"
            || ["interact", "relationship", "correl", "link"].contains { word.lower.hasPrefix($0) }
            || word.lower == "unrelated"
    }

    /// The clauses that hold at least a third of the terms the statement shares with the claim.
    func clausesAboutClaim(_ statement: Statement) -> Set<Int> {
        let shared = statement.terms.filter { words.statement.termSet.contains($0.term) }
        var counts: [Int: Int] = [:]
        for (_, word) in shared { counts[statement.words[word].clause, default: 0] += 1 }
        return Set(counts.filter { 3 * $0.value >= shared.count }.keys)
    }

    /// How many words a turn stands from what is measured.
    private func distance(_ change: Change, in statement: Statement) -> Int {
        let measured = words.measuredTerms
        return statement.terms.filter { measured.contains($0.term) && $0.word != change.word }
            .map { abs($0.word - change.word) }.min() ?? Int.max
    }

    /// The words of change with a measured term of the claim within eight words, in these clauses.
    private func boundChanges(_ statement: Statement, _ clauses: Set<Int>) -> [Change] {
        let measured = words.measuredTerms
        return statement.changes.filter { change in
            let clause = statement.words[change.word].clause
            guard clauses.contains(clause) else { return false }
            return statement.terms.contains { term, word in
                measured.contains(term) && abs(word - change.word) <= 8
                    && statement.words[word].clause == clause && word != change.word
            }
        }
    }
}

extension Statement {
    /// Whether all that a slot names stands among some words; a slot that names nothing, "the others", stands anywhere.
    fileprivate func names(_ slot: Claim.Slot, in places: Range<Int>) -> Bool {
        let own = ClaimWords.terms(of: slot.text).subtracting(generalTerms)
        let said = slot.text.lowercased().split(separator: " ")
        guard !said.contains(where: { ["baseline", "start", "before", "beginning"].contains($0) }),
            !own.isEmpty || said.contains(where: { $0.hasPrefix("other") || $0 == "rest" })
        else { return false }
        let held = Set(terms.filter { places.contains($0.word) }.map(\.term))
        return own.isSubset(of: held)
    }

    /// Whether it says that something does not change an effect, which is there all the same.
    fileprivate var tellsModifier: Bool {
        words.indices.dropLast(3).contains { place in
            [
                "changed", "change", "modified", "modify", "altered", "alter", "moderated",
                "moderate",
            ]
            .contains(words[place].lower)
                && words[place + 1].lower == "the" && words[place + 2].lower.hasPrefix("effect")
                && words[place + 3].lower == "of"
        }
    }

    /// The denial of a difference between groups that all went one way, which for who compares the groups is the finding.
    ///
    /// "Rose in both groups, with no significant difference between them".
    var denialBetweenGroups: Denial? {
        denials.first { denial in
            let place = denial.words.lowerBound
            let near = words[max(0, place - 4)..<min(words.count, denial.words.upperBound + 6)]
            return near.contains { $0.lower == "between" }
                && near.contains {
                    ["groups", "group", "arms", "them", "programmes", "programs", "treatments"]
                        .contains($0.lower)
                }
                && words[..<place].contains {
                    ["both", "each", "all", "either"].contains($0.lower)
                }
        }
    }
}

/// Whether two directions may be the same effect: "improves" fits a rise as well as a fall.
func isCompatible(_ left: Claim.Direction, _ right: Claim.Direction) -> Bool {
    if left == right { return true }
    let pair: Set<Claim.Direction> = [left, right]
    return pair.contains(.better) && !pair.contains(.worse) && !pair.contains(.none)
        || pair.contains(.worse) && !pair.contains(.better) && !pair.contains(.none)
}

/// Whether two directions cannot both hold of one measure.
func isOpposite(_ left: Claim.Direction, _ right: Claim.Direction) -> Bool {
    let pair: Set<Claim.Direction> = [left, right]
    return pair == [.increase, .decrease] || pair == [.better, .worse]
}

/// Measures of which more is better, by term: "improved alertness" is not borne out by less of it.
private let welcomeTerms: Set<Term> = Set(
    [
        "alertness", "survival", "strength", "fitness", "function", "performance", "memory",
        "attention", "mobility", "endurance", "quality", "accuracy", "yield", "income",
        "productivity", "hearing", "vision", "adherence", "satisfaction", "wellbeing", "health",
    ].map { root(of: $0) })
