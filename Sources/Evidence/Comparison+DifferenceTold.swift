import Claims
import Prose
import Quantities

/// What the claim says beside its figures.
extension Comparison {
    /// Whether the claim says that one is more than the other, and nobody in the draft doubts it.
    var tellsDifferenceAsSure: Bool {
        guard claim.certainty == .certain, !tellsChance, !words.denies, !words.tellsEquality,
            tellsDifference, sentenceWords.isDisjoint(with: doubtWords),
            !sentenceWords.contains(where: { $0.hasPrefix("seem") || $0.hasPrefix("appear") }),
            !reading.quantities(within: words.sentence).contains(where: {
                $0.isPValue || $0.uncertainty?.kind == .confidenceInterval
            })
        else { return false }
        return ![-1, 1].contains(where: isDoubted(atDistance:))
    }

    /// Whether the claim, or what leads to it with a colon, says that one is more or less than the other or than before.
    var tellsDifference: Bool {
        let lead = TextRange(words.sentence.start, claim.range.start)
        let isOneClause = !reading.article.text[lead].contains { ",;:".contains($0) }
        let own = Evidence.words(
            in: reading.article.text,
            within: isOneClause ? lead.union(claim.range) : claim.range)
        return own.contains { rankingWords.contains($0.lower) }
            || words.statement.changes.contains { !$0.isDenied }
                && (words.quantities.contains { isChange($0) || ends(of: $0) != nil }
                    || own.contains { ["instead", "rather"].contains($0.lower) })
            || isLedToByEffect
    }

    /// Whether words before a colon that leads to the claim say what brings something about: "the drawback is that the drops
    /// bring the pain back: 16% had a relapse, against 11%".
    private var isLedToByEffect: Bool {
        let start = words.sentence.start
        guard claim.range.start > start + 2 else { return false }
        let lead = TextRange(start, claim.range.start)
        guard reading.article.text[lead].last(where: { !$0.isWhitespace }) == ":" else {
            return false
        }
        let said = Evidence.words(in: reading.article.text, within: lead)
        return said.contains {
            rankingWords.contains($0.lower) || effectWords.contains($0.lower)
        } || Evidence.changes(in: said).contains { !$0.isDenied }
    }

    /// Whether the sentence so many places behind that of the claim, in its paragraph, says that it may be chance.
    func isDoubted(atDistance distance: Int) -> Bool {
        guard let beside = sentence(inParagraphAtDistance: distance) else { return false }
        return Evidence.words(in: reading.article.text, within: beside.range).contains {
            ["chance", "luck", "fluke", "coincidence"].contains($0.lower)
                || $0.lower.hasPrefix("significan") || $0.lower.hasPrefix("insignifican")
        }
    }
}

/// Comparatives, and verbs by which one is more than another.
let rankingWords: Set<String> = [
    "more", "less", "fewer", "better", "worse", "higher", "lower", "greater", "smaller", "larger",
    "bigger", "longer", "shorter", "wider", "narrower", "thicker", "thinner", "deeper", "faster",
    "slower", "quicker", "sooner", "earlier", "later", "stronger", "weaker", "heavier", "lighter",
    "cheaper", "dearer", "costlier", "pricier", "rarer", "commoner", "milder", "safer", "healthier",
    "fitter", "happier", "calmer", "cleaner", "easier", "harder", "further", "farther", "twice",
    "doubled", "halved", "tripled", "outdid", "beat", "ahead",
]

/// Verbs by which one thing brings another about, and nouns for what it is good or bad for.
private let effectWords: Set<String> = [
    "make", "makes", "made", "bring", "brings", "brought", "cause", "causes", "caused", "help",
    "helps", "helped", "save", "saves", "saved", "work", "works", "worked", "protect", "protects",
    "protected", "harm", "harms", "harmed", "hurt", "hurts", "drawback", "downside", "advantage",
    "benefit",
]

/// Words by which a writer takes back how sure a difference is, or says that there is none.
private let doubtWords: Set<String> = plainNegations.union([
    "luck", "lucky", "fluke", "coincidence", "noise", "trend", "tended", "tend", "tends",
    "draw", "tie", "borderline", "barely", "hardly", "scarcely", "marginally", "inconclusive",
    "uncertain", "unclear", "perhaps", "maybe", "might", "may", "could", "suggest", "suggests",
    "suggested", "hint", "hints", "hinted", "similar", "comparable", "alike", "same", "equal",
    "equally", "little", "nothing", "nobody", "none", "statistically", "significance",
])
