import Claims
import Prose
import Quantities

/// Under what circumstances a result was found: in whom, when, at what dose, beside what.
///
/// Two sentences that are the same but for these and for the result tell of two results, and neither speaks
/// against the other: "reduced mortality in patients with a reduced ejection fraction" says nothing of those with
/// a preserved one.
extension Comparison {
    /// Whether a statement tells its result of another part, group, comparison or treatment than the claim's.
    func isUnderOtherCircumstances(_ statement: Statement) -> Bool {
        qualifiesOtherwise(statement) || comparesOtherwise(statement)
            || excludesOthers(statement) || tellsOneAlone(statement)
            || isPlacedOtherwise(statement)
    }

    /// Whether besides what `isUnderOtherCircumstances` sees a statement gives another time or dose, or tells of all
    /// where the claim tells of some: of a turn or its absence, which may be there at one time and not at another.
    func isAtOtherTimeOrDose(_ statement: Statement) -> Bool {
        isUnderOtherCircumstances(statement) || namesAnotherSpan(statement)
            || givesOtherDose(statement) || tellsOfAll(statement)
            || namesOtherLabel(statement) || picksOthers(statement)
    }

    /// Whether the two put words of time or place that exclude each other before the same noun: "before pregnancy" beside
    /// "during pregnancy".
    private func isPlacedOtherwise(_ statement: Statement) -> Bool {
        let theirs = statement.placed
        return words.statement.placed.contains { noun, ours in
            theirs[noun].map { $0.isDisjoint(with: ours) } ?? false
        }
    }

    /// Whether the two number the same thing otherwise: "type 1" beside "type 2".
    private func namesOtherLabel(_ statement: Statement) -> Bool {
        let theirs = statement.labels
        return words.statement.labels.contains { noun, ours in
            theirs[noun].map { $0.isDisjoint(with: ours) } ?? false
        }
    }

    /// Whether the two pick people by another amount: "those who lost 10%" beside "those who lost 5%".
    private func picksOthers(_ statement: Statement) -> Bool {
        func picking(_ quantities: [Quantity], _ words: [Word]) -> [Quantity] {
            quantities.filter { quantity in
                let before = words.last { $0.range.end <= quantity.range.start && isRelative($0) }
                return before.map { lead in
                    words.count {
                        $0.range.start >= lead.range.end && $0.range.end <= quantity.range.start
                    } <= 3
                } ?? false
            }
        }
        let ours = picking(words.allQuantities, words.statement.words)
        let theirs = picking(statement.quantities, statement.words)
        return ours.contains { own in
            guard let figure = Figure(own) else { return false }
            let alike = theirs.filter { Figure($0).map { figure.isComparable(to: $0) } ?? false }
            return !alike.isEmpty && !alike.contains { agreesWithAnyReading(own, $0) }
        }
    }

    private func isRelative(_ word: Word) -> Bool {
        ["who", "that", "which", "whose"].contains(word.lower)
    }

    /// Whether in phrases that tell in whom or where the two put another word before the same noun, which the other
    /// sentence nowhere has: "high-income countries" beside "low-income countries", "the first year" beside "three
    /// years".
    private func qualifiesOtherwise(_ statement: Statement) -> Bool {
        // "with hypertension" beside "with normal blood pressure".
        if words.statement.tellsOfHealthy != statement.tellsOfHealthy,
            words.statement.words.contains(where: { $0.lower == "with" })
        {
            return true
        }
        let theirs = statement.qualified
        return !theirs.isEmpty
            && words.statement.qualified.contains { noun, qualifiers in
                guard let others = theirs[noun] else { return false }
                return qualifiers.allSatisfy { ours in
                    others.allSatisfy { areApart(ours, $0, in: statement) }
                }
            }
    }

    /// Whether two words before one noun exclude each other, as far as can be seen: neither stands in the other
    /// sentence, nor is one written like the other.
    private func areApart(_ ours: Qualifier, _ theirs: Qualifier, in statement: Statement) -> Bool {
        let own = words.statement
        if ours.isOfLength || theirs.isOfLength {
            // Two numbers of years are figures, which are compared as such; the first year is one year.
            return ours.isOrdinal || theirs.isOrdinal
                ? ours.word != theirs.word && !["one", "1"].contains(ours.word)
                    && !["one", "1"].contains(theirs.word)
                    && !statement.words.contains { $0.lower == ours.word }
                    && !own.words.contains { $0.lower == theirs.word }
                : false
        }
        guard ours.term != theirs.term, ours.word.prefix(5) != theirs.word.prefix(5),
            !ours.word.hasSuffix(theirs.word), !theirs.word.hasSuffix(ours.word),
            !statement.words.contains(where: { $0.lower == ours.word }),
            !own.words.contains(where: { $0.lower == theirs.word })
        else { return false }
        let known = statement.termSet.union(record.titleTerms)
        return (ours.isTurn || meant([ours.term]).isDisjoint(with: known))
            && (theirs.isTurn || !meant(words.knownTerms).contains(theirs.term))
    }

    /// Terms with those that the record's abbreviations among them stand for.
    private func meant(_ terms: Set<Term>) -> Set<Term> {
        terms.union(terms.flatMap { record.abbreviations[$0] ?? [] })
    }

    /// Whether both compare, with something of which neither knows the other's: "than a waiting list" beside "than
    /// another therapy".
    private func comparesOtherwise(_ statement: Statement) -> Bool {
        guard let ours = words.statement.comparand, let theirs = statement.comparand else {
            return false
        }
        let known = statement.termSet.union(record.titleTerms)
        return meant(ours).isDisjoint(with: known)
            && theirs.isDisjoint(with: meant(words.knownTerms))
            && (ours.isDisjoint(with: plainComparands) || theirs.isDisjoint(with: plainComparands))
    }

    /// Whether one is about those who do and the other about those who do not: "regions that did not receive it".
    private func excludesOthers(_ statement: Statement) -> Bool {
        let own = Evidence.words(in: reading.article.text, within: words.sentence)
        return hasRelativeDenial(own) != hasRelativeDenial(statement.words)
    }

    /// Whether one tells of a treatment alone and the other of two together.
    private func tellsOneAlone(_ statement: Statement) -> Bool {
        let sentence = reading.article[words.sentence]
        let ours = Set(
            Evidence.words(in: reading.article.text, within: words.sentence).map(\.lower)
                + (sentence.contains("+") ? ["plus"] : []))
        let theirs = Set(
            statement.words.map(\.lower) + (statement.written.contains("+") ? ["plus"] : []))
        func isAlone(_ words: Set<String>) -> Bool {
            words.contains("alone") || words.contains("monotherapy")
        }
        func isTogether(_ words: Set<String>) -> Bool {
            !words.isDisjoint(with: ["combination", "combined", "plus", "together", "combining"])
        }
        return isAlone(theirs) && !isAlone(ours) && isTogether(ours)
            || isAlone(ours) && !isAlone(theirs) && isTogether(theirs)
    }

    /// Whether the claim gives a dose, age or size, and the statement another and not that.
    private func givesOtherDose(_ statement: Statement) -> Bool {
        words.allQuantities.contains { quantity in
            guard [.measure, .age, .duration].contains(quantity.kind), quantity.role == .level,
                let own = Figure(quantity)
            else { return false }
            let alike = statement.quantities.filter { other in
                other.role == .level && Figure(other).map { own.isComparable(to: $0) } ?? false
            }
            return !alike.isEmpty && !alike.contains { agreesWithAnyReading(quantity, $0) }
        }
    }

    /// Whether a statement tells of the whole population where the claim names a part of it.
    private func tellsOfAll(_ statement: Statement) -> Bool {
        let own = words.statement
        let tells = statement.words.indices.contains { place in
            let word = statement.words[place].lower
            guard ["overall", "whole", "entire", "total", "general"].contains(word) else {
                return false
            }
            return place + 1 == statement.words.count && word == "overall"
                || place + 1 < statement.words.count
                    && wholeNouns.contains(statement.words[place + 1].lower)
        }
        guard tells, !own.words.contains(where: { wholeNouns.contains($0.lower) }),
            let lead = own.words.indices.first(where: {
                ["in", "among", "for", "who"].contains(own.words[$0].lower)
            })
        else { return false }
        let known = statement.keys.union(statement.termSet).union(record.titleTerms)
        return own.words.indices[lead...].contains { place in
            isContent(own.words[place]) && !own.changes.contains { $0.word == place }
                && own.key(at: place).map { !known.contains($0) } ?? false
        }
    }
}

/// A word that stands right before a noun and tells it from its like.
private struct Qualifier {
    let word: String
    let term: Term
    /// Whether it is a word of change elsewhere: "with a reduced ejection fraction".
    let isTurn: Bool
    /// Whether it counts years or weeks.
    let isOfLength: Bool

    var isOrdinal: Bool { ordinals.contains(word) }
}

extension Statement {
    /// The words that tell nouns apart in its phrases of place, people and time, by the stem of the noun.
    fileprivate var qualified: [String: [Qualifier]] {
        var found: [String: [Qualifier]] = [:]
        for place in words.indices.dropFirst(2) {
            guard let qualifier = qualifier(before: place),
                stands(place - 1, behind: qualifier.isTurn ? [] : placing)
            else { continue }
            found[words[place].stem, default: []].append(qualifier)
        }
        return found
    }

    /// Whether it speaks of people with something that is normal in them.
    fileprivate var tellsOfHealthy: Bool {
        zip(words, words.dropFirst()).contains {
            $0.lower == "with" && ["normal", "healthy"].contains($1.lower)
        }
    }

    /// The words of time and place right before nouns, by the stem of the noun.
    fileprivate var placed: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for place in words.indices.dropLast() where excluding.contains(words[place].lower) {
            let isArticle = ["the", "a", "an", "their"].contains(words[place + 1].lower)
            let noun = isArticle ? place + 2 : place + 1
            guard noun < words.count, isContent(words[noun]) else { continue }
            found[words[noun].stem, default: []].insert(words[place].lower)
        }
        return found
    }

    /// The numbers and letters of things that are told apart by them, by the stem of the thing.
    fileprivate var labels: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (noun, label) in zip(words, words.dropFirst())
        where labelled.contains(noun.lower) && (label.isNumber || label.lower.utf8.count == 1) {
            found[noun.stem, default: []].insert(label.lower)
        }
        return found
    }

    /// Whether a preposition leads to the word at a place, with an article and one more word between at most.
    private func stands(_ place: Int, behind prepositions: Set<String>) -> Bool {
        var at = place - 1
        var others = 0
        while at >= 0, words[at].clause == words[place].clause {
            let word = words[at].lower
            if prepositions.contains(word) { return true }
            // "patients with a", but not "associated with".
            if word == "with" {
                return at > 0
                    && !["associat", "compar", "link", "correl", "interact"].contains {
                        words[at - 1].lower.hasPrefix($0)
                    }
            }
            if !["the", "a", "an", "all", "these", "those", "its", "their"].contains(word) {
                others += 1
                guard others <= 1, isContent(words[at]) else { return false }
            }
            at -= 1
        }
        return false
    }

    private func qualifier(before place: Int) -> Qualifier? {
        let (noun, lead) = (words[place], words[place - 1])
        let gap = text[TextRange(lead.range.end, noun.range.start)]
        guard [" ", "-", "\u{2010}", "\u{2011}"].contains(gap), isContent(noun),
            !changes.contains(where: { $0.word == place })
        else { return nil }
        let isCounting =
            ordinals.contains(lead.lower) || smallNumbers[lead.lower] != nil || lead.isNumber
        let isOfLength = lengths[singular(noun.lower)] != nil
        let isTurn = changes.contains { $0.word == place - 1 }
        let term = synonyms[lead.stem] ?? lead.stem
        guard isCounting ? isOfLength || ordinals.contains(lead.lower) : !isOfLength,
            isCounting || isContent(lead) && !amountTerms.contains(term),
            isOfLength || !amountTerms.contains(synonyms[noun.stem] ?? noun.stem),
            isOfLength || !quantities.contains(where: { $0.range.overlaps(lead.range) })
        else { return nil }
        return Qualifier(word: lead.lower, term: term, isTurn: isTurn, isOfLength: isOfLength)
    }

    /// The terms of what it compares with, up to the next preposition; `nil` where it compares with nothing named.
    fileprivate var comparand: Set<Term>? {
        guard
            let place = words.indices.last(where: { place in
                let word = words[place].lower
                if ["than", "versus", "vs"].contains(word) { return true }
                return ["with", "to"].contains(word) && place > 0
                    && ["compared", "comparison", "relative"].contains(words[place - 1].lower)
            }), place + 1 < words.count, !words[place + 1].isNumber
        else { return nil }
        let end =
            words[(place + 1)...].firstIndex { word in
                word.clause != words[place].clause || word.isNumber
                    || [
                        "in", "at", "after", "during", "over", "for", "by", "among", "who", "when",
                        "and", "did", "was", "were",
                    ].contains(word.lower)
            } ?? words.count
        let found = Set(terms.filter { (place + 1..<end).contains($0.word) }.map(\.term))
            .subtracting(amountTerms)
        return found.isEmpty || words[place + 1..<end].contains { $0.lower == "expected" }
            ? nil : found
    }
}

/// Whether words speak of those who do not: "who had never smoked", "that did not receive it".
private func hasRelativeDenial(_ words: [Word]) -> Bool {
    words.indices.contains { place in
        guard ["who", "that", "which"].contains(words[place].lower), place > 0,
            !["finding", "result", "data", "evidence", "stud"].contains(where: {
                words[place - 1].lower.hasPrefix($0)
            })
        else { return false }
        var at = place + 1
        while at < words.count, at <= place + 2, auxiliaryVerbs.contains(words[at].lower) {
            at += 1
        }
        return at < words.count && ["not", "never", "no"].contains(words[at].lower)
    }
}

private func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
}

/// Words of time and place of which each excludes the others.
private let excluding: Set<String> = [
    "before", "during", "after", "with", "without", "inside", "outside", "above", "below",
]

/// Nouns for things that are told apart by a number.
private let labelled: Set<String> = [
    "type", "stage", "grade", "phase", "class", "category", "version", "level", "wave", "round",
    "cohort", "insulin", "influenza", "hepatitis", "drug", "group", "arm", "plan", "part",
]

/// Prepositions that lead to in whom, where or when.
private let placing: Set<String> = [
    "in", "among", "at", "on", "within", "after", "during", "for",
]

private let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "final", "previous", "next",
]

private let auxiliaryVerbs: Set<String> = [
    "did", "do", "does", "had", "has", "have", "was", "were", "is", "are", "could", "would", "can",
]

/// Nouns for all who took part.
private let wholeNouns: Set<String> = [
    "population", "cohort", "sample", "group", "patients", "participants", "country", "trial",
]

/// What is compared with in most trials, in whatever words.
private let plainComparands: Set<Term> = Set(
    ["control", "placebo", "baseline", "untreated", "comparison", "group", "care", "sham"].map {
        root(of: $0)
    })
