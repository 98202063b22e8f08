import Claims
import Prose
import Quantities

/// A figure that the record gives of some, in one place, and that the draft tells of everybody in so many words.
extension Comparison {
    /// The finding that the claimed figure is one of some only: "overall, falls were 93% fewer" beside "0.07 among patients
    /// with dementia".
    ///
    /// The draft must say *all*, *overall* or the like, and name nobody of those whom the source picks out; the figure must
    /// stand in one place of the source, with those of whom it is right behind it or at the head of its sentence.
    func figureOfSomeToldOfAll(_ claimed: Quantity) -> Finding? {
        guard tellsOfEverybody, claimed.modifier != .upTo, !picksSome(besides: claimed),
            let found = pin(of: claimed).map({
                RecordFigure(reported: $0.reported, statement: $0.statement)
            }) ?? pinOfRatio(claimed),
            case let statement = record.statements[found.statement],
            ![.methods, .background, .title].contains(statement.role),
            let part = statement.part(behind: found.reported)
                ?? statement.part(before: found.reported),
            leavesOut(part, of: statement)
        else { return nil }
        let range = statement.range(of: part)
        return finding(
            .subgroupAsWhole, at: claimed.range, against: found.statement, decisive: range,
            "The source gives \(statement.text[found.reported.range]) for some only "
                + "(“\(statement.text[range])”).")
    }

    /// Whether the sentence says that it is of everybody: "overall", or "all" and "every" before a word for people, and not "every
    /// day" or "after all".
    private var tellsOfEverybody: Bool {
        sentence.indices.contains { place in
            if place > 0, sentence[place - 1].lower == "not" { return false }
            if everybody.contains(sentence[place].lower) { return true }
            return ["all", "every"].contains(sentence[place].lower)
                && sentence[(place + 1)...].prefix(3).contains {
                    participantStems.contains($0.stem)
                }
        }
    }
}

extension Statement {
    /// The people whom a figure is of, right behind it or behind its bracket: "0.07 (95% CI 0.01 to 0.57) among patients with
    /// dementia".
    fileprivate func part(behind quantity: Quantity) -> Range<Int>? {
        var end = places(of: quantity.range).upperBound
        if end < words.count, gap(before: end).contains("(") {
            end = words.indices[end...].first { gap(before: $0).contains(")") } ?? words.count
        }
        guard end < words.count, ["in", "among"].contains(words[end].lower) else { return nil }
        let part = phraseOfGroup(from: end)
        return picksOut(part) ? part : nil
    }

    /// The people with whom a sentence opens, before the figure: "Among completers, …".
    fileprivate func part(before quantity: Quantity) -> Range<Int>? {
        guard let end = endOfOpeningGroup, end <= places(of: quantity.range).lowerBound,
            picksOut(0..<end)
        else { return nil }
        return 0..<end
    }

    /// Whether words name some of those who are studied, and not an arm of the study.
    ///
    /// More words name them here than where a figure is told of nobody: the draft says in so many words that it is of all.
    private func picksOut(_ part: Range<Int>) -> Bool {
        let found = words[part]
        return found.contains {
            participantStems.contains($0.stem) || subgroups.contains($0.lower)
        }
            && found.contains {
                choosingWords.contains($0.lower) || ["older", "younger"].contains($0.lower)
                    || subgroups.contains($0.lower)
            }
            && !found.contains { arms.contains($0.lower) }
    }
}

/// Words that say of everybody.
private let everybody: Set<String> = ["overall", "everybody", "everyone", "altogether"]

/// Words for some of those who are studied.
private let subgroups: Set<String> = ["subgroup", "subset", "subsample", "completers"]

/// Words for the sides of a study, which are no subgroups.
private let arms = armWords.union([
    "treated", "assigned", "randomized", "randomised", "allocated", "receiving", "placebo",
    "controls", "control",
])
