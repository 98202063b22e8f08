import Claims
import Prose

/// What a sentence about the same thing says against the claim without turning it round, so that it neither bears the
/// claim out nor accuses it.
extension Comparison {
    /// Whether a statement denies, evens out, judges or relates what it shares with the claim otherwise than the claim.
    func speaksAgainst(_ statement: Statement) -> Bool {
        deniesOneSidedly(statement) || isEvenedOut(by: statement) || tellsUnlike(statement)
    }

    /// Whether a statement tells what it shares with the claim in words that do not fit the claim's, be it otherwise the
    /// same.
    func tellsUnlike(_ statement: Statement) -> Bool {
        negatesByPrefix(statement) || evensOut(statement) || relatesOtherwise(statement)
            || judgesOtherwise(statement) || comparesTheOtherWay(statement)
    }

    /// Whether one of the two denies what they share and the other does not: "evidence was lacking" beside "is linked".
    private func deniesOneSidedly(_ statement: Statement) -> Bool {
        let own = words.statement.words
        let ours = words.denies || own.indices.contains { isNegation($0, in: own) }
        return ours != isDenied(in: statement)
    }

    /// Whether a statement denies anything where it speaks of what the claim speaks of.
    private func isDenied(in statement: Statement) -> Bool {
        let clauses = clausesAboutClaim(statement)
        return statement.denials.contains { clauses.contains($0.clause) }
            || statement.words.indices.contains {
                clauses.contains(statement.words[$0].clause) && isNegation($0, in: statement.words)
            }
    }

    /// Whether one of the two has a word and the other only its opposite by a prefix: "inaccurate" beside "accurate".
    private func negatesByPrefix(_ statement: Statement) -> Bool {
        func negates(_ words: Set<String>, _ others: Set<String>) -> Bool {
            words.contains { word in
                guard !others.contains(word), let positive = negated(by: word) else { return false }
                return others.contains(positive) && !words.contains(positive)
            }
        }
        let ours = Set(words.statement.words.map(\.lower))
        let theirs = Set(statement.words.map(\.lower))
        return negates(ours, theirs) || negates(theirs, ours)
    }

    /// Whether the claim says that two things are as much as each other, and a statement neither that nor that there is
    /// no difference.
    private func evensOut(_ statement: Statement) -> Bool {
        sentence.tellEvenness
            && !statement.words.tellEvenness && statement.denials.isEmpty
            && !statement.words.contains { plainNegations.contains($0.lower) }
    }

    /// Whether the claim says which way something goes and a statement that it was alike.
    private func isEvenedOut(by statement: Statement) -> Bool {
        guard let direction = words.direction, direction != .none,
            !words.statement.words.tellEvenness
        else { return false }
        let clauses = clausesAboutClaim(statement)
        return zip(statement.words, statement.words.dropFirst()).contains { verb, word in
            clauses.contains(word.clause) && evenWords.contains(word.lower)
                && ["was", "were", "is", "are", "be", "been", "remained", "statistically"].contains(
                    verb.lower)
        }
    }

    /// Whether the claim gives a relation a sign and a statement only a turn to the other side: "a positive correlation"
    /// beside "associated with a reduction".
    private func relatesOtherwise(_ statement: Statement) -> Bool {
        guard let sign = signOfRelation(sentence), sign != signOfRelation(statement.words) else {
            return false
        }
        let clauses = clausesAboutClaim(statement)
        let turns = statement.changes.filter {
            !$0.isDenied && clauses.contains(statement.words[$0.word].clause)
        }.map(\.direction)
        return turns.contains { isOpposite($0, sign) } && !turns.contains(sign)
    }

    private func signOfRelation(_ words: [Word]) -> Claim.Direction? {
        words.indices.lazy.compactMap { place -> Claim.Direction? in
            let isRelation = words[place...].dropFirst().prefix(2).contains { next in
                ["associat", "correlat", "relat"].contains { next.lower.hasPrefix($0) }
            }
            guard isRelation else { return nil }
            return switch words[place].lower {
            case "positive", "positively": .increase
            case "negative", "negatively", "inverse", "inversely": .decrease
            default: nil
            }
        }.first
    }

    /// Whether one of the two says better or worse, and the other more or less of what nobody said is welcome.
    private func judgesOtherwise(_ statement: Statement) -> Bool {
        guard let effect, !effect.isMeasureDefined,
            let reported = statement.effect(effect.question)
        else { return false }
        return effect.isJudged != reported.isJudged
    }

    /// Whether the two compare the same two things, each the other way round: "pregnant women more than others" beside
    /// "others more often, compared with pregnant women".
    private func comparesTheOtherWay(_ statement: Statement) -> Bool {
        guard let ours = words.statement.compared, let theirs = statement.compared else {
            return false
        }
        return !ours.first.isDisjoint(with: theirs.second)
            && !ours.second.isDisjoint(with: theirs.first) && !comparesInversely(statement)
    }
}

extension Statement {
    /// What stands only before and only right behind the word that compares, in its clause.
    fileprivate var compared: (first: Set<Term>, second: Set<Term>)? {
        guard
            let place = words.indices.dropFirst(4).first(where: {
                ["than", "versus", "vs", "compared"].contains(words[$0].lower)
            })
        else { return nil }
        func held(_ places: Range<Int>) -> Set<Term> {
            Set(
                terms.filter {
                    places.contains($0.word) && words[$0.word].clause == words[place].clause
                }.map(\.term))
        }
        let (before, after) = (held(0..<place), held(place..<place + 6))
        return (before.subtracting(after), after.subtracting(before))
    }
}

extension [Word] {
    /// Whether they say that one is as much as the other.
    fileprivate var tellEvenness: Bool {
        indices.contains { place in
            let next = self[place...].dropFirst().prefix(4).map(\.lower)
            return switch self[place].lower {
            case "equally": true
            case "line": place > 0 && self[place - 1].lower == "in" && next.first == "with"
            case "same": next.contains("as")
            case "as":
                next.first.map { degrees.contains($0) } ?? false
                    && next.dropFirst().contains { ["as", "than", "to"].contains($0) }
            default: false
            }
        }
    }
}

/// Words that say that two amounts are alike.
let evenWords: Set<String> = ["similar", "comparable", "equal", "identical", "unchanged"]

/// What one is as much as another.
private let degrees: Set<String> = [
    "likely", "effective", "safe", "common", "good", "often", "much", "high", "low",
]
