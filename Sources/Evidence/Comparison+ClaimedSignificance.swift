import Claims
import Prose
import Quantities

/// Results that a claim calls significant and the source says were not.
extension Comparison {
    /// The statement that is the nearest to a claim that something was significant and says that it was not, with the words
    /// that say so: "31.0 kg on the low dose (p = 0.71)" beside "even the low dose made a significant dent in the yield".
    var significanceDenied: (statement: Int, words: TextRange)? {
        guard twin == nil, let asserted = assertedSignificance,
            let (place, part) = nearestPart(
                isShown: false, told: tellingKeys(ofClauseWith: asserted)),
            mayTellSame(part, of: record.statements[place])
        else { return nil }
        return (place, part.words)
    }

    /// The word by which the claim says as sure that a change or difference was significant, or that it was plain: "markedly
    /// less", "far fewer".
    ///
    /// "A significant number of people", "a significant part" say that it was much.
    private var assertedSignificance: TextRange? {
        let own = words.statement.words
        // "Yield was significantly lower; the content of fat was not."
        guard !words.denies, sentenceWords.isDisjoint(with: denyingInPassing), !tellsChance,
            !words.tellsEquality, claim.certainty == .certain,
            // Who gives the test has it from somewhere.
            !reading.quantities(within: words.sentence).contains(where: {
                $0.isPValue || $0.uncertainty?.kind == .confidenceInterval
            })
        else { return nil }
        return own.indices.first { place in
            let next = place + 1 < own.count ? own[place + 1] : nil
            if own[place].lower.hasPrefix("significan"), own[place].lower != "significance" {
                let isPart = next.map {
                    amountTerms.contains($0.stem) || largeParts.contains($0.lower)
                }
                return isPart != true && !isDenied(place, in: own)
            }
            return plainly.contains(own[place].lower)
                && words.statement.changes.contains { $0.word == place + 1 && !$0.isDenied }
                && !isDenied(place, in: own)
        }.map { own[$0].range }
    }

    /// Whether the claim says that two are alike: "just as often", "at the same rate", "equally".
    var tellsAlikeness: Bool {
        let own = words.statement.words
        return own.indices.contains { place in
            switch own[place].lower {
            case "same", "similar", "similarly", "equally", "alike", "identical": true
            case "just", "about":
                place + 2 < own.count && own[place + 1].lower == "as"
            default: false
            }
        }
    }
}

/// Words by which a sentence says beside it that something else was not so.
private let denyingInPassing: Set<String> = ["not", "no", "nor", "neither", "none"]

/// What is much of something, where it is called significant.
private let largeParts: Set<String> = [
    "part", "parts", "portion", "majority", "minority", "role", "amounts", "numbers",
]

/// Words before a turn that say that nobody could overlook it.
private let plainly: Set<String> = [
    "markedly", "considerably", "substantially", "clearly", "noticeably", "far", "dramatically",
    "strikingly", "vastly",
]
