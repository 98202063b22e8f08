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
        namesOpposite(statement) || namesAnotherYear(statement) || namesPrefixed(statement)
            || statement.claims.contains { theirs in
                isReplaced(claim.population, by: theirs.population, in: statement)
                    || isReplaced(claim.comparator, by: theirs.comparator, in: statement)
            }
    }

    /// Whether a figure of a statement is of the whole where the claim's is of a part, or of a part the claim does not
    /// name: which way either goes, the other mostly goes as well, but not how far.
    func isOfOtherExtent(_ statement: Statement) -> Bool {
        tellsWhole(statement) || tellsPart(statement)
    }

    /// Whether another figure of the claim is not the one of the statement either: another dose or group.
    func givesOther(than figure: Quantity, _ statement: Statement) -> Bool {
        words.allQuantities.contains { quantity in
            guard quantity.range != figure.range, let own = Figure(quantity) else { return false }
            let alike = statement.quantities.filter { other in
                Figure(other).map { own.isComparable(to: $0) } ?? false
            }
            return !alike.isEmpty
                && !alike.contains { agreesWithAnyReading(quantity, $0) && !isFar(own, Figure($0)) }
        }
    }

    /// Whether the claim is about people of an age that the record nowhere gives.
    func namesAgeUnknown(besides figure: Quantity) -> Bool {
        words.allQuantities.contains { age in
            // "patients over 75" leaves the years out.
            let isAge =
                age.kind == .age
                || age.kind == .number && [.moreThan, .lessThan, .atLeast].contains(age.modifier)
            guard isAge, age.range != figure.range, let own = Figure(age) else { return false }
            return !record.statements.contains { statement in
                statement.quantities.contains { other in
                    Figure(other).map { own.isComparable(to: $0) && own.meets($0) } ?? false
                }
            }
        }
    }

    /// Whether two values are too far apart to be one, however roughly they are told: 1,000 cycles and 500.
    func isFar(_ one: Figure, _ other: Figure?) -> Bool {
        guard let first = one.value, let second = other?.value, first > 0, second > 0 else {
            return false
        }
        return max(first, second) > 1.25 * min(first, second)
    }

    /// Whether a statement names the kin of what the claim names and not that itself: women where the claim has men.
    func namesOpposite(_ statement: Statement) -> Bool {
        let ours = Set(words.statement.words.map(\.lower))
        let theirs = Set(statement.words.map(\.lower))
        return kin.contains { members in
            let own = members.filter { !$0.isDisjoint(with: ours) }
            let other = members.filter { !$0.isDisjoint(with: theirs) }
            return !own.isEmpty && !other.isEmpty && own.allSatisfy { !other.contains($0) }
        }
    }

    /// Whether one of the two speaks of a half-, non- or former one of what the other speaks of: "half-marathon",
    /// "non-smokers".
    func namesPrefixed(_ statement: Statement) -> Bool {
        let ours = words.statement.prefixed
        let theirs = statement.prefixed
        // "22 g by e-bike and 16 g by bike" speaks of both.
        return ours.bare.subtracting(ours.prefixed).contains {
            theirs.prefixed.contains($0) && !theirs.bare.contains($0)
        }
            || theirs.bare.subtracting(theirs.prefixed).contains {
                ours.prefixed.contains($0) && !ours.bare.contains($0)
            }
    }

    /// Whether a statement tells of the whole where the claim tells of a part that the statement does not name:
    /// "by 4% overall" beside "by 12% among children".
    private func tellsWhole(_ statement: Statement) -> Bool {
        let own = words.statement
        guard
            statement.words.contains(where: {
                wholeWords.contains($0.lower) && !own.termSet.contains($0.stem)
            }), !own.words.contains(where: { wholeWords.contains($0.lower) })
        else { return false }
        let known = statement.keys.union(statement.termSet).union(record.titleTerms)
        let turns = Set(own.changes.map(\.word))
        return own.words.indices.contains { place in
            guard !own.words[place].isNumber, !turns.contains(place), let key = own.key(at: place)
            else { return false }
            return !known.contains(key)
                && !words.allQuantities.contains { $0.range.overlaps(own.words[place].range) }
        }
    }

    /// Whether a statement opens with a part picked out of the whole that the claim does not name: "in the most
    /// polluted region", "in some cities".
    private func tellsPart(_ statement: Statement) -> Bool {
        guard let part = setting(of: statement), !part.isSubset(of: words.knownTerms) else {
            return false
        }
        return statement.words.prefix(5).contains {
            partWords.contains($0.lower)
                || $0.lower.utf8.count > 5 && $0.lower.hasSuffix("est") && $0.lower != "interest"
        }
    }

    /// Whether the claim and a statement name years, and none of one is one of the other.
    func namesAnotherYear(_ statement: Statement) -> Bool {
        var ours = years(words.statement)
        if let time = claim.time { ours.formUnion(years(in: time.text)) }
        let theirs = years(statement)
        return !ours.isEmpty && !theirs.isEmpty && ours.isDisjoint(with: theirs)
    }

    /// The years in the words of a slot.
    private func years(in text: String) -> Set<String> {
        let plain = PlainText(text)
        return Set(
            Evidence.words(in: plain, within: plain.range).map(\.lower).filter(isYear))
    }

    /// The years a statement names: four digits that are no figure ("20.5" and "2000 mg" are none).
    private func years(_ statement: Statement) -> Set<String> {
        Set(
            statement.words.lazy.filter { word in
                isYear(word.lower)
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
                    || isSameNoun(one - 1, in: own, other - 1, in: statement)
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

extension Statement {
    /// The stems that stand behind a prefix and a hyphen, and those that stand without.
    fileprivate var prefixed: (bare: Set<String>, prefixed: Set<String>) {
        var (bare, prefixed): (Set<String>, Set<String>) = ([], [])
        for (place, word) in words.enumerated() where isContent(word) {
            let isBehind =
                place > 0 && prefixes.contains(words[place - 1].lower)
                && text[TextRange(words[place - 1].range.end, word.range.start)] == "-"
            if let thing = prefixedByVerb[word.stem] { prefixed.insert(synonyms[thing] ?? thing) }
            let term = synonyms[word.stem] ?? word.stem
            if isBehind { prefixed.insert(term) } else { bare.insert(term) }
        }
        return (bare, prefixed)
    }
}

/// Who vapes has an e-cigarette.
private let prefixedByVerb: [String: String] = Dictionary(
    uniqueKeysWithValues: Set(["vape", "vaped", "vapes", "vaping"].map { root(of: $0) }).map {
        ($0, root(of: "cigarette"))
    })

/// Prefixes that make another thing of a noun.
private let prefixes: Set<String> = [
    "half", "semi", "e", "quarter", "non", "never", "ex", "ultra", "quasi", "anti",
]

/// Words for the whole of something.
private let wholeWords: Set<String> = [
    "all", "overall", "total", "altogether", "combined", "nationwide", "nationally", "worldwide",
]

/// Words that pick a part out of a whole.
private let partWords: Set<String> = [
    "most", "least", "some", "certain", "several", "one", "worst", "best", "top",
]
