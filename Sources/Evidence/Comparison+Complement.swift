import Claims
import Prose
import Quantities

/// A share that is told of those of whom the source does not give it: "37% was left undigested" beside "63% was digested".
extension Comparison {
    /// Whether the record gives what is left of a claimed share, and the claim denies, or says that something is left.
    func isRestGiven(_ claimed: Quantity) -> Bool {
        guard let own = Figure(claimed), own.scale == .percent, claimed.role == .level,
            sentence.contains(where: { tellsOfRest($0.lower) })
        else { return false }
        return record.statements.contains { statement in
            statement.quantities.contains { areComplements(claimed, $0) }
        }
    }

    /// Whether the record gives a claimed figure in another way of telling: what is left of it, or the same with its sign turned,
    /// "7 mm worse" beside "(difference −7 mm)".
    func isGivenOtherwise(_ claimed: Quantity) -> Bool {
        isRestGiven(claimed) || record.statements.contains { $0.givesTurned(claimed) }
    }

    private func tellsOfRest(_ word: String) -> Bool {
        restWords.contains(word) || word.hasPrefix("un") && word.utf8.count > 6
            || word.hasPrefix("non")
    }
}

extension Statement {
    /// Whether it gives a figure with its sign turned.
    fileprivate func givesTurned(_ claimed: Quantity) -> Bool {
        quantities.contains { reported in
            guard let own = claimed.value?.value, let other = reported.value?.value else {
                return false
            }
            return own != 0 && own == -other
        }
    }
}

private let restWords: Set<String> = [
    "not", "no", "never", "none", "without", "left", "rest", "free", "remaining", "remained",
    "other",
    "others", "lacked", "failed", "except", "spared", "escaped", "nobody",
]
