import Citations
import Claims
import Prose

extension Rule {
    /// Flags a finding in animals or cells told as if of people.
    static let animalOrCellEvidence: Rule = Rule(
        id: "animal-or-cell-evidence", severity: .error, effect: .overstates,
        why: "Most effects seen in mice or in a dish do not hold in people.",
        unless:
            "A draft that names the animals, the cells or parts taken out of a body is right, and so is one that is about "
            + "them or about \"they\", whoever they are; what was studied in people after their death was studied in people.",
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
        !comparison.tellsOfThem, !comparison.namesTakenParts,
        comparison.claim.causality > .association || comparison.words.direction != nil,
        !comparison.words.denies,
        let alignment = comparison.alignments.first(where: \.isStrong)
            ?? comparison.onAnimalsAlone, !comparison.tellsOfThing(alignment)
    else { return [] }
    let statement = comparison.statement(alignment)
    let named = statement.words.first { animalsStudied.contains($0.lower) || $0.lower == "vitro" }
    guard named != nil || comparison.record.isStudyGiven else { return [] }
    // Only the record's own word for its subjects may be put into the draft.
    let animal =
        named
        ?? comparison.record.statements.flatMap(\.words).first { animalsStudied.contains($0.lower) }
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
        sentence.prefix(3).contains { ["they", "these", "those"].contains($0.lower) }
    }

    /// Whether the sentence names parts of a body that were taken out of it: "on extracted teeth", but not "an extracted oil".
    fileprivate var namesTakenParts: Bool {
        let words = sentence.map(\.lower)
        return zip(words, words.dropFirst()).contains { taken.contains($0) && parts.contains($1) }
    }
}

extension Comparison {
    /// The first result of a work that is on animals or cells alone, where the claim is about its subject: whatever it
    /// found, it found nothing in people.
    ///
    /// Its kind must be known from a provider, and no sentence of it may speak of people. Either the claim names people,
    /// or what it says is brought about and what brings it about stand in the record.
    fileprivate var onAnimalsAlone: Alignment? {
        guard record.isStudyGiven, sentenceWords.isDisjoint(with: hedgesOfPeople),
            record.study == .inVitro || isInLaboratory, !followsLaboratory,
            !record.statements.contains(where: { statement in
                statement.words.contains { peopleStudied.contains($0.lower) }
            })
        else { return nil }
        func share(_ slot: Claim.Slot?) -> Double {
            guard let slot else { return 0 }
            let terms = ClaimWords.terms(of: slot.text).subtracting(amountTerms)
                .subtracting(generalTerms)
            guard !terms.isEmpty else { return 0 }
            let held = terms.count { !meant([$0]).isDisjoint(with: Set(record.mentions.keys)) }
            return Double(held) / Double(terms.count)
        }
        let (agent, measured) = (share(claim.agent), share(claim.measured))
        let namesPeople = !sentenceWords.isDisjoint(with: peopleStudied.union(peopleTold))
        guard agent >= 0.5 && measured >= 0.5 || namesPeople && (agent >= 0.5 || measured >= 0.5)
        else { return nil }
        return alignments.first { ![.methods, .background, .title].contains(statement($0).role) }
            ?? alignments.first
    }

    /// Whether a sentence on work in the laboratory tells of a thing, and the claim names nobody: what becomes of bars on the
    /// shelf or of a dye in the light is told as it is.
    fileprivate func tellsOfThing(_ alignment: Alignment) -> Bool {
        record.study == .inVitro && sentenceWords.isDisjoint(with: peopleStudied.union(peopleTold))
            && !statement(alignment).words.contains {
                laboratoryWords.contains($0.lower) || parts.contains($0.lower)
            }
    }
}

extension Comparison {
    /// Whether the record is on animals that are kept to learn about people: what is found in hens or bees may be told of
    /// them.
    private var isInLaboratory: Bool {
        record.statements.contains { statement in
            statement.words.contains { modelAnimals.contains($0.lower) }
        }
    }

    /// Whether a sentence before the claim's in its paragraph names animals or cells: what
    /// follows it is of them.
    private var followsLaboratory: Bool {
        let sentences = reading.article.sentences
        guard sentences.indices.contains(claim.sentence) else { return false }
        let paragraph = reading.article.sentences(in: sentences[claim.sentence].block)
        return paragraph.prefix { $0.index < claim.sentence }.contains { sentence in
            Evidence.words(in: reading.article.text, within: sentence.range).contains {
                laboratoryWords.contains($0.lower)
            }
        }
    }
}

private let taken: Set<String> = ["extracted", "excised", "explanted", "removed", "dissected"]

private let parts: Set<String> = [
    "tooth", "teeth", "molars", "premolars", "incisors", "bone", "bones", "skin", "hair", "nails",
    "eyes", "corneas", "lenses", "hearts", "lungs", "livers", "kidneys", "arteries", "veins",
    "muscle", "muscles", "organs", "tumours", "tumors",
]

private let modelAnimals: Set<String> = [
    "mice", "mouse", "murine", "rats", "rat", "rodents", "zebrafish", "hamsters", "rabbits",
    "drosophila",
]

/// Words that leave open whether what was found holds in people.
private let hedgesOfPeople: Set<String> = [
    "whether", "unknown", "unclear", "might", "may", "could",
]

/// People as those who are studied.
private let peopleStudied: Set<String> = [
    "people", "humans", "patients", "participants", "volunteers", "men", "women", "adults",
    "children", "infants", "pupils", "students", "persons", "individuals",
]

/// People as writers call them.
private let peopleTold: Set<String> = [
    "human", "you", "your", "us", "we", "pensioners", "toddlers", "babies", "consumers", "drinkers",
    "smokers", "elderly", "everyone", "everybody", "anyone", "kids", "teenagers", "athletes",
    "workers", "mothers", "patient", "child",
]

extension SourceRecord.Study {
    /// Whether its subjects were no people.
    var isInAnimalsOrCells: Bool { self == .animal || self == .inVitro }
}

/// Animals as those who are studied.
let animalsStudied: Set<String> = [
    "mice", "rats", "mouse", "rat", "rabbits", "dogs", "pigs", "monkeys", "macaques", "zebrafish",
    "hamsters",
    "cats", "sheep", "cows", "cattle", "chickens", "ferrets", "bats", "flies", "drosophila",
    "worms", "yeast",
]

private let laboratoryWords: Set<String> = animalsStudied.union([
    "murine", "cell", "cells", "vitro", "animal", "animals", "laboratory", "rodent", "rodents",
    "tissue", "culture", "tube", "dish", "petri", "lab", "experiment",
    "cultured", "cultures", "organoids", "primates", "model", "models", "vivo", "receptor",
    "receptors", "gene",
    "genes", "bacteria", "virus", "neurons", "expression", "mortem", "postmortem", "autopsy",
    "autopsies", "cadaver", "cadavers", "cadaveric",
])
