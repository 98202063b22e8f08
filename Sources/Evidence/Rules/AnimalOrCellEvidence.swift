import Citations
import Claims
import Prose

extension Rule {
    /// Flags a finding in animals or cells told as if of people.
    static let animalOrCellEvidence: Rule = Rule(
        id: "animal-or-cell-evidence", severity: .error, effect: .overstates,
        why: "Most effects seen in mice or in a dish do not hold in people.",
        unless:
            "A draft that names the animals or the cells is right, and so is one that is about them or about \"they\", "
            + "whoever they are; what was studied in people after their death was studied in people.",
        wrong: Example(
            "Green tea extract reduces tumour growth by 40% [1].",
            .abstract("Green tea extract reduced tumour growth by 40% in mice.", .animal)),
        right: Example(
            "Green tea extract reduces tumour growth by 40% in mice [1].",
            .abstract("Green tea extract reduced tumour growth by 40% in mice.", .animal)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard let study = comparison.record.study, study.isInAnimalsOrCells,
        comparison.sentenceWords.isDisjoint(with: laboratoryWords),
        !comparison.tellsOfThem,
        comparison.claim.causality > .association || comparison.words.direction != nil,
        let alignment = comparison.alignments.first(where: \.isStrong)
    else { return [] }
    let statement = comparison.statement(alignment)
    let named = statement.words.first { animals.contains($0.lower) || $0.lower == "vitro" }
    guard named != nil || comparison.record.isStudyGiven else { return [] }
    // Only the record's own word for its subjects may be put into the draft.
    let animal =
        named ?? comparison.record.statements.flatMap(\.words).first { animals.contains($0.lower) }
    return [
        comparison.finding(
            .animalOrCellEvidence, against: alignment.statement, decisive: named?.range,
            edit: animal.map { comparison.edit(appending: " in " + $0.lower) },
            "The source is \(study.readableName): the draft tells it as if of people.")
    ]
}

extension Comparison {
    /// Whether the sentence is about "they": who they are stands in one before.
    fileprivate var tellsOfThem: Bool {
        Evidence.words(in: reading.article.text, within: words.sentence).prefix(3).contains {
            ["they", "these", "those"].contains($0.lower)
        }
    }
}

extension SourceRecord.Study {
    /// Whether its subjects were no people.
    var isInAnimalsOrCells: Bool { self == .animal || self == .inVitro }
}

private let animals: Set<String> = [
    "mice", "rats", "mouse", "rat", "rabbits", "dogs", "pigs", "monkeys", "macaques", "zebrafish",
    "hamsters",
    "cats", "sheep", "cows", "cattle", "chickens", "ferrets", "bats", "flies", "drosophila",
    "worms", "yeast",
]

private let laboratoryWords: Set<String> = animals.union([
    "murine", "cell", "cells", "vitro", "animal", "animals", "laboratory", "rodent", "rodents",
    "tissue", "culture",
    "cultured", "cultures", "organoids", "primates", "model", "models", "vivo", "receptor",
    "receptors", "gene",
    "genes", "bacteria", "virus", "neurons", "expression", "mortem", "postmortem", "autopsy",
    "autopsies", "cadaver", "cadavers", "cadaveric",
])
