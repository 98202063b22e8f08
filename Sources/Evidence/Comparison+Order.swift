import Claims
import Prose

/// In which order two sentences name the things they compare.
extension Comparison {
    /// Whether the shared terms come in one order on both sides of "than" or "compared with".
    ///
    /// "A was lower than B" and "B was higher than A" say the same. Where only one side compares, the other may
    /// speak of what is compared with; and "higher before training" is no other than "lowered by training".
    func hasSameOrder(_ alignment: Alignment) -> Bool {
        let other = statement(alignment)
        guard contrasts(words.statement) == contrasts(other) else { return false }
        let (ours, theirs) = (comparands(of: words.statement), comparands(of: other))
        guard let ours, let theirs else {
            return (ours?.second ?? []).isDisjoint(with: other.termSet)
                && (theirs?.second ?? []).isDisjoint(with: words.statement.termSet)
        }
        return ours.first.isDisjoint(with: theirs.second)
            || ours.second.isDisjoint(with: theirs.first)
    }

    /// Whether both sides compare two things and each names first what the other names last.
    func reversesOrder(_ alignment: Alignment) -> Bool {
        guard let ours = comparands(of: words.statement),
            let theirs = comparands(of: statement(alignment))
        else { return false }
        return !ours.first.isDisjoint(with: theirs.second)
            && !ours.second.isDisjoint(with: theirs.first)
            && !comparesInversely(statement(alignment))
    }

    /// Whether the two compare by opposite words: "wages rose more slowly" beside "prices rose faster".
    func comparesInversely(_ statement: Statement) -> Bool {
        guard let ours = sense(words.statement), let theirs = sense(statement) else { return false }
        return isOpposite(ours, theirs)
    }

    /// Whether the two compare by words of one sense: "boys scored lower than girls" is no turn of "girls scored better
    /// than boys".
    func comparesAlike(_ statement: Statement) -> Bool {
        guard let ours = sense(words.statement), let theirs = sense(statement) else { return true }
        return ours == theirs
    }

    /// The direction of the last word of change before "than"; `better` and `worse` also stand for pace.
    private func sense(_ statement: Statement) -> Claim.Direction? {
        guard let than = statement.words.firstIndex(where: { $0.lower == "than" }) else {
            return nil
        }
        // "more slowly" is slower.
        let last = statement.words[..<than].last {
            steeper.contains($0.lower) || gentler.contains($0.lower)
        }
        if let last, !["more", "less"].contains(last.lower) {
            return steeper.contains(last.lower) ? .increase : .decrease
        }
        return statement.changes.last { $0.word < than }?.direction
    }

    /// The words that turn a comparison round: what was so before, or without.
    private func contrasts(_ statement: Statement) -> Set<String> {
        Set(statement.words.map(\.lower)).intersection(contrastingWords)
    }

    /// The terms that stand only before, and only after, the word that introduces a comparand.
    private func comparands(of statement: Statement) -> (first: Set<Term>, second: Set<Term>)? {
        guard
            let place = statement.words.indices.first(where: { place in
                let word = statement.words[place].lower
                return ["than", "versus", "vs"].contains(word)
                    || word == "to" && place > 0
                        && ["superior", "inferior"].contains(statement.words[place - 1].lower)
            })
        else { return nil }
        let turns = Set(statement.changes.map(\.word))
        let terms = statement.terms.filter { !turns.contains($0.word) }
        let before = Set(terms.filter { $0.word < place }.map(\.term))
        let after = Set(terms.filter { $0.word > place }.map(\.term))
        return (before.subtracting(after), after.subtracting(before))
    }
}

/// Words that turn a statement round where they stand on one side only: a time before, an agent taken away, a
/// measure that is the opposite of another.
let contrastingWords: Set<String> = [
    "before", "without", "until", "baseline", "initially", "untreated", "unvaccinated",
    "previously", "knockdown", "knockout", "deficiency", "deficient", "depletion",
    "deletion", "loss", "lack", "lacking", "absence", "inhibitor", "inhibitors",
    "inhibition", "antagonist", "antagonists", "blockade", "silencing", "withdrawal",
    "resolution", "survival", "resistance", "susceptibility", "tolerance", "delay",
    "delayed",
]
