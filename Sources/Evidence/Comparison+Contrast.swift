import Claims
import Prose
import Quantities

/// What keeps a sentence that speaks of the same measure from accusing the claim: it speaks of another place, year,
/// dose or kind of people.
extension Comparison {
    /// Whether a statement is set against the claim by a word of each: "in Norway" where the claim has "in France",
    /// "without support" where it has "with support", 2021 where it has 2023.
    ///
    /// Then both figures may be right, and nothing is said.
    func isContrasted(with statement: Statement) -> Bool {
        isSetApart(from: statement) || isSubstituted(statement)
    }

    /// Whether a statement is about another year, other people, another comparison, or about what is with, before or
    /// above where the claim has without, after or below: then what it says of the effect is of another thing as well.
    func isSetApart(from statement: Statement) -> Bool {
        namesOpposite(statement) || namesAnotherYear(statement)
            || statement.claims.contains { theirs in
                isReplaced(claim.population, by: theirs.population, in: statement)
                    || isReplaced(claim.comparator, by: theirs.comparator, in: statement)
            }
    }

    /// Whether another figure of the claim is not the one of the statement either: another dose or group.
    func givesOther(than figure: Quantity, _ statement: Statement) -> Bool {
        words.allQuantities.contains { quantity in
            guard quantity.range != figure.range, let own = Figure(quantity) else { return false }
            let alike = statement.quantities.filter { other in
                Figure(other).map { own.isComparable(to: $0) } ?? false
            }
            return !alike.isEmpty && !alike.contains { agreesWithAnyReading(quantity, $0) }
        }
    }

    private func namesOpposite(_ statement: Statement) -> Bool {
        let ours = Set(words.statement.words.map(\.lower))
        let theirs = Set(statement.words.map(\.lower))
        return opposites.contains { one, other in
            ours.contains(one) && theirs.contains(other) && !ours.contains(other)
                && !theirs.contains(one)
                || ours.contains(other) && theirs.contains(one) && !ours.contains(one)
                    && !theirs.contains(other)
        }
    }

    private func namesAnotherYear(_ statement: Statement) -> Bool {
        let ours = years(words.statement)
        let theirs = years(statement)
        return !ours.isEmpty && !theirs.isEmpty && ours.isDisjoint(with: theirs)
    }

    /// The years a statement names: four digits that are no figure ("20.5" and "2000 mg" are none).
    private func years(_ statement: Statement) -> Set<String> {
        Set(
            statement.words.lazy.filter { word in
                word.lower.utf8.count == 4 && ["19", "20"].contains(word.lower.prefix(2))
                    && word.lower.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    && !statement.quantities.contains {
                        Figure($0) != nil && $0.range.overlaps(word.range)
                    }
            }.map(\.lower))
    }

    /// Whether a word of the claim that the statement lacks stands at the place of one that the claim lacks: beside
    /// the same noun, or behind the same preposition.
    private func isSubstituted(_ statement: Statement) -> Bool {
        let own = words.statement
        let ours = places(of: own, absentFrom: statement.termSet.union(record.titleTerms))
        guard !ours.isEmpty else { return false }
        let known = words.knownTerms.flatMap { record.abbreviations[$0] ?? [$0] }
        let theirs = places(of: statement, absentFrom: Set(known))
        return ours.contains { one in
            theirs.contains { other in
                isSamePreposition(one - 1, in: own, other - 1, in: statement)
                    || isSameNoun(one + 1, in: own, other + 1, in: statement)
            }
        }
    }

    /// The words of a statement that carry meaning, tell no change and no amount, and are not among `known`.
    private func places(of statement: Statement, absentFrom known: Set<Term>) -> [Int] {
        let turns = Set(statement.changes.map(\.word))
        return statement.terms.filter { term, word in
            let meant = record.abbreviations[term] ?? [term]
            return known.isDisjoint(with: meant) && !turns.contains(word)
                && !amountTerms.contains(term)
                && !statement.quantities.contains { $0.range.overlaps(statement.words[word].range) }
        }.map(\.word)
    }

    private func isSamePreposition(
        _ one: Int, in own: Statement, _ other: Int, in statement: Statement
    ) -> Bool {
        guard own.words.indices.contains(one), statement.words.indices.contains(other) else {
            return false
        }
        let word = own.words[one].lower
        return word == statement.words[other].lower
            && ["in", "among", "for", "from", "with", "against", "than"].contains(word)
    }

    private func isSameNoun(
        _ one: Int, in own: Statement, _ other: Int, in statement: Statement
    ) -> Bool {
        guard own.words.indices.contains(one), statement.words.indices.contains(other) else {
            return false
        }
        return isContent(own.words[one]) && own.words[one].stem == statement.words[other].stem
    }
}

/// Words that tell two things of a kind apart and carry no meaning of their own.
private let opposites: [(String, String)] = [
    ("with", "without"), ("before", "after"), ("above", "below"), ("over", "under"),
    ("new", "old"), ("first", "second"), ("first", "third"), ("second", "third"),
    ("inside", "outside"),
]
