import Claims
import Prose

/// "Girls gained more than boys" beside "effects did not differ by gender".
extension Comparison {
    /// The statement that says that two kinds of people got as much of it, of which the claim says that one got more.
    var groupsAlike: (alignment: Alignment, denial: Denial)? {
        let own = Set(words.statement.words.map(\.lower))
        guard !words.denies, !own.isDisjoint(with: gainWords),
            !own.isDisjoint(with: [
                "more", "less", "better", "worse", "harder", "stronger", "weaker",
            ]),
            own.isDisjoint(with: plainNegations),
            sexes.contains(where: { !$0.isDisjoint(with: own) })
        else { return nil }
        for place in record.statements.indices {
            // "Effects did not differ by gender" shares no word with "girls gained more than boys".
            let alignment =
                alignments.first { $0.statement == place }
                ?? Alignment(
                    statement: place, score: 0, coverage: 0, coverageInContext: 0,
                    reverseCoverage: 0, isComplete: false)
            let statement = record.statements[place]
            guard !addsDoubt(alignment), ![.methods, .background, .title].contains(statement.role),
                let said = statement.tellsAlike(sexes),
                words.statement.terms.allSatisfy({ term, word in
                    let written = words.statement.words[word].lower
                    return gainWords.contains(written) || generalTerms.contains(term)
                        || words.statement.changes.contains { $0.word == word }
                        || sexes.contains { $0.contains(written) } || fillers.contains(term)
                        || statement.termSet.contains(term) || record.titleTerms.contains(term)
                })
            else { continue }
            return (
                alignment,
                Denial(
                    kind: .noEffect, clause: statement.words[said.lowerBound].clause, words: said)
            )
        }
        return nil
    }
}

extension Statement {
    /// The words that say of two kinds of people that they gained alike: "benefited equally", "effects did not differ by
    /// gender".
    fileprivate func tellsAlike(_ kinds: [Set<String>]) -> ClosedRange<Int>? {
        let found = Set(words.map(\.lower))
        let namesBoth =
            kinds.allSatisfy { !$0.isDisjoint(with: found) }
            || words.indices.dropFirst().contains {
                ["gender", "sex"].contains(words[$0].lower) && words[$0 - 1].lower == "by"
            }
        guard namesBoth, changes.allSatisfy(\.isDenied) || found.contains("equally") else {
            return nil
        }
        let isOfEffect = !found.isDisjoint(with: gainWords)
        if let place = words.firstIndex(where: { ["equally", "alike"].contains($0.lower) }) {
            return isOfEffect && !found.contains("not") ? place...place : nil
        }
        guard isOfEffect,
            let place = words.indices.dropLast().first(where: {
                words[$0].lower == "not" && ["differ", "different"].contains(words[$0 + 1].lower)
            })
        else { return nil }
        return place...place + 1
    }
}

/// What comes to people from what is done, as verbs of theirs and as nouns.
private let gainWords: Set<String> = [
    "gain", "gained", "gains", "benefit", "benefited", "benefits", "profit", "profited", "profits",
    "improve", "improved", "improves", "respond", "responded", "effect", "effects", "association",
    "associations", "hit",
]
