import Citations
import Claims
import Prose

extension Rule {
    /// Flags a finding in a special group told of everybody.
    static let populationWidened: Rule = Rule(
        id: "population-widened", severity: .warning, effect: .overstates,
        why: "What was measured in athletes, children or the ill need not hold for everybody.",
        unless:
            "A draft that names the group, or a wider one that holds no other kind of people (patients for patients "
            + "after surgery), is right; so is one whose subject already belongs to the group, and one that names the illness "
            + "anywhere.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% in all adults [1].",
            .abstract("Massage reduced systolic blood pressure by 12% in pregnant women.", .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% in pregnant women [1].",
            .abstract("Massage reduced systolic blood pressure by 12% in pregnant women.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard comparison.record.study?.isInAnimalsOrCells != true,
        let alignment = comparison.accusable.first,
        case let statement = comparison.statement(alignment),
        let range = comparison.missingGroup(of: statement)
            ?? comparison.missingCondition(of: statement)
    else { return [] }
    let written = statement.text[range]
    return [
        comparison.finding(
            .populationWidened, against: alignment.statement, decisive: range,
            edit: comparison.edit(population: written),
            "The source measured \(written) only.")
    ]
}

/// A group of people that stands for itself, with the words that name it.
struct SpecialGroup: Sendable, Hashable {
    /// Its name in the table.
    let name: String
    /// The stems that name it.
    let stems: Set<String>
}

/// The first group named after "in", "among" or "of" in a statement, with the words that name it.
func specialGroup(in statement: Statement) -> (group: SpecialGroup, range: TextRange)? {
    let words = statement.words
    for place in words.indices where ["in", "among"].contains(words[place].lower) {
        let reach = min(place + 5, words.count)
        for at in (place + 1)..<max(place + 1, reach) {
            guard words[at].clause == words[place].clause, !breaksGroup(words[at]) else { break }
            if let group = specialGroups.first(where: { $0.stems.contains(words[at].stem) }) {
                let start = words[(place + 1)...at].first {
                    !["the", "these", "our"].contains($0.lower)
                }
                var end = words[at].range
                if at + 1 < words.count, people.contains(words[at + 1].stem) {
                    end = end.union(words[at + 1].range)
                }
                return ((group), (start ?? words[at]).range.union(end))
            }
        }
    }
    return nil
}

/// People named after "in" or "among" with an illness after "with": its stems, and the words of both.
private func condition(in statement: Statement) -> (stems: Set<String>, range: TextRange)? {
    let words = statement.words
    guard
        let with = words.indices.dropFirst(2).first(where: { place in
            words[place].lower == "with" && people.contains(words[place - 1].stem)
        }),
        let start = words[..<with].lastIndex(where: { ["in", "among"].contains($0.lower) }),
        with - start <= 4
    else { return nil }
    let end = words[(with + 1)...].firstIndex { word in
        word.clause != words[with].clause || word.isNumber
            || ["and", "or", "by", "after", "than", "from", "who", "compared", "versus"].contains(
                word.lower)
    }
    let places = with + 1..<min(end ?? words.count, with + 5)
    let stems = Set(words[places].filter { isContent($0) }.map(\.stem))
    guard let last = places.last, !stems.isEmpty else { return nil }
    return (stems, words[start + 1].range.union(words[last].range))
}

private func breaksGroup(_ word: Word) -> Bool {
    ["by", "with", "after", "than", "from", "and", "or", "but", "compared"].contains(word.lower)
}

/// Whether a set of terms names the group or one of its kind.
private func names(_ terms: Set<Term>, _ group: SpecialGroup) -> Bool {
    !terms.isDisjoint(with: group.stems) || terms.contains(synonyms[group.name] ?? group.name)
}

/// Whether the claim names another, wider population.
private func widens(_ words: ClaimWords, _ group: SpecialGroup) -> Bool {
    guard let population = words.claim.population else { return false }
    let wide: Set<String> = [
        "peopl", "adult", "everyon", "anyon", "human", "person", "patient", "popul",
    ]
    return !wide.isDisjoint(with: population.stems.map { root(of: $0) } + population.stems)
}

extension Comparison {
    /// The special group of a statement, where the claim speaks of a wider one or of everybody.
    fileprivate func missingGroup(of statement: Statement) -> TextRange? {
        guard let (group, range) = specialGroup(in: statement), !names(sentenceTerms, group),
            !namesPeople(of: statement, outside: range), widens(words, group) || saysEverybody
        else { return nil }
        return range
    }

    /// The people of a statement with what they suffer from ("older adults with hypertension"), where the claim
    /// says of such people in general what was found in the ill.
    ///
    /// The draft may have named the illness before; only where it does so nowhere are people in general meant.
    fileprivate func missingCondition(of statement: Statement) -> TextRange? {
        guard let population = claim.population, claim.range.contains(population.range),
            words.statement.changes.contains(where: { change in
                let verb = words.statement.words[change.word].lower
                return verb.hasSuffix("s") && !change.isDenied
            }), let (stems, range) = condition(in: statement),
            population.stems.allSatisfy({ stem in
                peopleInGeneral.contains(root(of: stem))
                    || statement.words.contains {
                        range.contains($0.range) && $0.stem == root(of: stem)
                    }
            })
        else { return nil }
        let draft = Evidence.words(in: reading.article.text, within: reading.article.text.range)
        return Set(draft.map(\.stem)).isDisjoint(with: stems) ? range : nil
    }

    /// Whether the claim's people stand in a statement beside the special group: "40% in children and 20% in adults".
    fileprivate func namesPeople(of statement: Statement, outside range: TextRange) -> Bool {
        let own = Set((claim.population?.stems ?? []).map { root(of: $0) })
        return statement.words.contains { !range.contains($0.range) && own.contains($0.stem) }
    }

    /// The terms of the whole sentence the claim stands in.
    var sentenceTerms: Set<Term> {
        Set(sentence.map(\.stem)).union(terms(of: sentence).map(\.term))
    }

    /// Whether the claim says outright that it holds for everybody.
    var saysEverybody: Bool {
        words.statement.words.contains {
            ["everyone", "everybody", "anyone", "anybody"].contains($0.lower)
        }
            || zip(words.statement.words, words.statement.words.dropFirst()).contains {
                $0.lower == "all"
                    && ["people", "adults", "patients", "humans", "ages"].contains($1.lower)
            }
    }

    /// An edit that puts a group in the place of the one the claim names, or after its words.
    fileprivate func edit(population group: String) -> Edit {
        if let named = claim.population, words.statement.range.contains(named.range) {
            return Edit(scope: named.range, text: group)
        }
        return edit(appending: " in " + group)
    }

    /// An edit that puts words after the claim's own.
    func edit(appending text: String) -> Edit {
        let range = words.statement.range
        return Edit(scope: range, text: reading.article[range] + text)
    }
}

/// Stems of a claim's population that leave nobody out: what was found in the ill is told of all of them.
private let peopleInGeneral: Set<String> = Set(
    ["people", "adults", "humans", "older", "everyone", "elderly", "persons", "seniors"].map {
        root(of: $0)
    })

/// Stems of nouns for people that may have a special group named before or behind them.
private let people: Set<String> = [
    "women", "men", "patient", "adult", "children", "volunt", "student", "athlet", "player",
    "worker", "peopl",
    "subject", "particip", "runner", "individu", "nurs", "male", "femal",
]

/// Groups whose results are not everybody's; a healthy volunteer is one, an adult is not.
private let specialGroups: [SpecialGroup] = groupTable.map { name, words in
    SpecialGroup(name: name, stems: Set(words.map { root(of: $0) } + words))
}

private let groupTable: [(String, [String])] = [
    ("healthy", ["healthy"]),
    ("athletes", ["athlete", "athletes", "runner", "player", "cyclist", "swimmer"]),
    (
        "child",
        [
            "child", "children", "infant", "adolescent", "teenager", "neonate", "newborn",
            "schoolchildren",
        ]
    ),
    ("pregnant", ["pregnant", "pregnancy"]),
    ("woman", ["women", "woman", "postmenopausal", "female"]),
    ("man", ["men", "male"]), ("older", ["elderly", "older"]),
    ("students", ["student", "undergraduate"]),
    ("hospital", ["hospitalized", "hospitalised", "inpatient"]),
    ("obese", ["obese", "overweight"]),
    ("smoke", ["smoker"]), ("diabetes", ["diabetic"]), ("veterans", ["veteran", "soldier"]),
    ("nurses", ["nurse"]),
]
