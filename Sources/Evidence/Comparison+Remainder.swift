import Claims
import Prose
import Quantities

/// What is told as gone where the source says by how much it fell: "burnout vanished" beside "burnout fell by 0.3 SD".
extension Comparison {
    /// The finding that something fell in part that the claim says is gone.
    var remainder: Finding? {
        let own = words.statement.words
        guard !words.denies, words.allQuantities.isEmpty,
            sentenceWords.isDisjoint(with: partlyWords),
            let gone = own.first(where: { goneWords.contains($0.lower) })
                ?? zip(own, own.dropFirst()).first(where: {
                    ["wiped", "wipes", "wipe"].contains($0.lower) && $1.lower == "out"
                })?.0,
            !own.contains(where: { denyingWords.contains($0.lower) || $0.isNumber })
        else { return nil }
        for alignment in alignments where !addsDoubt(alignment) && !tellsMethods(alignment) {
            let statement = statement(alignment)
            for result in statement.bareResults {
                guard case .turns(.decrease) = result.outcome,
                    isOfClaim(
                        result, in: statement, besides: goneWords.union(["wiped", "wipes", "wipe"])),
                    !isSetApart(from: statement), !isAtOtherTimeOrDose(statement),
                    let amount = statement.partFallen(behind: result.words.lowerBound)
                else { continue }
                return finding(
                    .roundedUp, at: gone.range, against: alignment.statement,
                    decisive: statement.words[result.words.lowerBound].range.union(amount),
                    "The source gives a fall of \(statement.text[amount]), which is not all of it.")
            }
        }
        return nil
    }
}

extension Statement {
    /// How much of it fell, in percent, points or deviations, right behind the word for that; `nil` for nearly all.
    fileprivate func partFallen(behind place: Int) -> TextRange? {
        guard place + 2 < words.count, words[place + 1].lower == "by" else { return nil }
        if let share = quantities.first(where: { $0.range.overlaps(words[place + 2].range) }) {
            if share.kind == .percent || share.kind == .fraction {
                return (Figure(share)?.high ?? 100) < 90 ? share.range : nil
            }
            if share.kind == .percentagePoint { return share.range }
        }
        guard words[place + 2].isNumber, place + 3 < words.count,
            ["sd", "sds", "points", "point", "standard"].contains(words[place + 3].lower)
        else { return nil }
        return words[place + 2].range.union(words[place + 3].range)
    }
}

/// Words by which a writer leaves something over.
private let partlyWords: Set<String> = [
    "almost", "nearly", "practically", "virtually", "some", "many", "most", "few", "partly", "part",
    "half",
]

/// Words for what is there no more.
private let goneWords: Set<String> = [
    "vanish", "vanishes", "vanished", "disappear", "disappears", "disappeared", "eliminate",
    "eliminates", "eliminated", "eradicate", "eradicates", "eradicated", "cure", "cures", "cured",
]
