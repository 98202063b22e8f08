import Claims
import Prose
import Quantities

/// What a figure is a figure of, told by a single word that the claim does not have.
extension Comparison {
    /// Whether a figure stands in a clause about another kind of share: specificity or coverage where the claim has
    /// neither, those who completed where the claim has others.
    func isOfOtherKind(_ figure: Quantity, in statement: Statement) -> Bool {
        let clause = statement.clause(of: figure.range)
        let known = words.knownTerms
        return statement.words.contains { word in
            word.clause == clause && kindsOfShares.contains(word.lower)
                && !known.contains(synonyms[word.stem] ?? word.stem)
        }
    }

    /// Whether a statement names people who exclude those the claim names: adolescents where the claim has adults.
    func namesOtherPeople(_ statement: Statement) -> Bool {
        let ours = Set(words.statement.words.map(\.lower))
        let theirs = Set(statement.words.map(\.lower))
        return kin.prefix(kinOfPeople).contains { members in
            let own = members.filter { !$0.isDisjoint(with: ours) }
            let other = members.filter { !$0.isDisjoint(with: theirs) }
            return !own.isEmpty && !other.isEmpty && own.allSatisfy { !other.contains($0) }
        }
    }

    /// Whether one of the two speaks of too little of a thing and the other of the thing: what a deficiency does is not
    /// what the vitamin does.
    func lacksOnOneSide(_ statement: Statement) -> Bool {
        let (ours, theirs) = (words.statement.lacking, statement.lacking)
        return theirs.isEmpty && !ours.isDisjoint(with: statement.termSet)
            || ours.isEmpty && !theirs.isDisjoint(with: words.statement.termSet)
    }

    /// Whether the claim tells what less of something raises, or more of it lowers: a turn among the words for what acts
    /// or whom, and another in what is said of them.
    var turnsSubject: Bool {
        guard let direction = words.direction else { return false }
        let subject = [claim.agent, claim.population].compactMap(\.?.range)
        return words.statement.changes.contains { change in
            let range = words.statement.words[change.word].range
            return isOpposite(change.direction, direction)
                && subject.contains { $0.contains(range) }
        }
    }
}

extension Statement {
    /// The terms of what is said to be too little: *vitamin* in "low levels of vitamin D" and "vitamin D deficiency".
    fileprivate var lacking: Set<Term> {
        var found: Set<Term> = []
        for place in words.indices where lackWords.contains(words[place].lower) {
            let near =
                words[place].lower.hasSuffix("y")
                ? terms.filter { (place - 2..<place).contains($0.word) }
                : terms.filter { (place + 1...place + 3).contains($0.word) }
            found.formUnion(near.map(\.term).filter { !amountTerms.contains($0) })
        }
        return found
    }
}

/// Words that make another kind of a share: of the healthy that are told so, of those who could, would or did go on.
private let kindsOfShares: Set<String> = [
    "specificity", "coverage", "uptake", "adherence", "compliance", "attendance", "awareness",
    "willingness", "heterogeneity", "completed", "refused",
]

/// Words for too little of something.
private let lackWords: Set<String> = [
    "low", "deficiency", "insufficiency", "insufficient",
]
