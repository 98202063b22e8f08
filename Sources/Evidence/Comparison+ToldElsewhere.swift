import Claims
import Prose
import Quantities

/// What tells that a figure of the draft is of something else than the sentence of a source that another pins down.
extension Comparison {
    /// Whether the words beside a figure say that it is of others, of some, per head, or from elsewhere: "48% of them", "47
    /// residents each", "in another survey".
    func isToldElsewhere(_ claimed: Quantity) -> Bool {
        guard let first = sentence.firstIndex(where: { $0.range.overlaps(claimed.range) }),
            let last = sentence.lastIndex(where: { $0.range.overlaps(claimed.range) })
        else { return false }
        let before = sentence[max(0, first - 6)..<first].map(\.lower)
        let after = sentence[(last + 1)...].prefix(5).map(\.lower)
        let pairs = zip(after, after.dropFirst())
        return !elsewhere.isDisjoint(with: before + after.prefix(3))
            || before.suffix(3).contains("among") || after.first == "that"
            || !perHead.isDisjoint(with: after + sentence[first...last].map(\.lower))
            || pairs.contains {
                $0 == "of" && ["them", "these", "those", "which", "whom", "it"].contains($1)
            }
            || pairs.contains { $0 == "on" && $1 == "average" }
    }

    /// Whether another figure of the kind in the draft's sentence is given nowhere either: then it is most likely told after
    /// another work or another table.
    func hasUngivenTwin(_ claimed: Quantity) -> Bool {
        reading.quantities(within: words.sentence).contains { other in
            other.range != claimed.range && other.isFigure && isLike(other, claimed)
                && ![.duration, .age, .date].contains(other.kind)
                && !words.isMark(other) && !isGivenOrWorkedOut(other)
        }
    }

    /// Whether another figure of the draft's sentence is the one reported.
    func isOther(_ reported: Quantity, than claimed: Quantity) -> Bool {
        reading.quantities(within: words.sentence).contains {
            $0.range != claimed.range
                && (agreesWithAnyReading($0, reported)
                    || isLike($0, reported) && $0.value?.value == reported.value?.value)
        }
    }

    /// Whether two figures may be of one kind, one of them perhaps without its unit: 68.5 and 56.8%.
    func isLike(_ one: Quantity, _ other: Quantity) -> Bool {
        areAlike(one, other) || one.kind == .number || other.kind == .number
    }
}

/// Words that lead to a figure of another work, of another time or of some only.
private let elsewhere: Set<String> = [
    "another", "other", "others", "later", "earlier", "guideline", "guidelines", "elsewhere",
    "previously",
    "total", "together", "altogether",
]

/// Words behind a figure that is of one of many.
private let perHead: Set<String> = ["each", "apiece", "per", "head"]
