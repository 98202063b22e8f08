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
            || tellsOfEarlier(statement) || isPlacedOtherwise(statement)
            || namesOtherLabel(statement, isNumber: false)
    }

    /// Whether besides what `isUnderOtherCircumstances` sees a statement gives another time or dose, or tells of all
    /// where the claim tells of some: of a turn or its absence, which may be there at one time and not at another.
    func isAtOtherTimeOrDose(_ statement: Statement) -> Bool {
        isUnderOtherCircumstances(statement) || namesAnotherSpan(statement)
            || namesAnotherYear(statement)
            || givesOtherDose(statement) || tellsOfAll(statement)
            || namesOtherLabel(statement, isNumber: true) || picksOthers(statement)
            || tellsOfSome(statement)
    }

    /// Whether the two put words of time or place that exclude each other before the same noun: "before pregnancy" beside
    /// "during pregnancy".
    private func isPlacedOtherwise(_ statement: Statement) -> Bool {
        let theirs = statement.placed
        return words.statement.placed.contains { noun, ours in
            theirs[noun].map { $0.isDisjoint(with: ours) } ?? false
        }
    }

    /// Whether a statement tells of an earlier study than its own, and the claim does not.
    private func tellsOfEarlier(_ statement: Statement) -> Bool {
        func tells(_ words: [Word]) -> Bool {
            zip(words, words.dropFirst()).contains {
                ["previous", "earlier", "prior"].contains($0.lower)
                    && ["trial", "study", "studies", "trials", "survey", "work"].contains($1.lower)
            }
        }
        return tells(statement.words) && !tells(words.statement.words)
    }

    /// Whether the two number the same thing otherwise: "type 1" beside "type 2".
    private func namesOtherLabel(_ statement: Statement, isNumber: Bool) -> Bool {
        let theirs = statement.labels(isNumber: isNumber)
        return words.statement.labels(isNumber: isNumber).contains { noun, ours in
            theirs[noun].map { $0.isDisjoint(with: ours) } ?? false
        }
    }

    /// Whether the claim says that there is no effect and a statement tells of one in those with something that the claim
    /// and the title do not name.
    private func tellsOfSome(_ statement: Statement) -> Bool {
        guard words.denies else { return false }
        let known = meant(words.knownTerms).union(record.titleTerms)
        return statement.words.indices.dropFirst(2).contains { place in
            ["with", "who"].contains(statement.words[place].lower)
                && ["in", "among"].contains(statement.words[place - 2].lower)
                && isContent(statement.words[place - 1])
                && statement.terms.contains { $0.word > place && $0.word <= place + 4 }
                && statement.terms.allSatisfy { term, word in
                    word <= place || word > place + 4 || !known.contains(term)
                }
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
        if let mine = words.statement.pickingTerm, let others = statement.pickingTerm,
            meant([mine]).isDisjoint(with: statement.termSet.union(record.titleTerms)),
            !meant(words.knownTerms).contains(others)
        {
            return true
        }
        let ours = picking(words.allQuantities, words.statement.words)
        let theirs = picking(statement.quantities, statement.words)
        return ours.contains { own in
            guard let figure = Figure(own) else { return false }
            let alike = theirs.filter { Figure($0).map { figure.isComparable(to: $0) } ?? false }
            return !alike.isEmpty
                && !alike.contains {
                    agreesWithAnyReading(own, $0) && !isFar(figure, Figure($0))
                }
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
        if isParallel(to: statement) { return true }
        let theirs = statement.qualified
        return !theirs.isEmpty
            && words.statement.qualified.contains { noun, qualifiers in
                guard let others = theirs[noun] else { return false }
                return qualifiers.allSatisfy { ours in
                    others.allSatisfy { areApart(ours, $0, in: statement) }
                }
            }
    }

    /// Whether the claim has all its words but one in a statement that has another in its place, before the same noun:
    /// "oral antibiotics" beside "topical antibiotics".
    private func isParallel(to statement: Statement) -> Bool {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        let known = statement.termSet.union(record.titleTerms)
        let lacking = own.terms.filter { term, word in
            !turns.contains(word) && meant([term]).isDisjoint(with: known)
                && !own.quantities.contains { $0.range.overlaps(own.words[word].range) }
        }
        // "low-fat" is two words.
        let isOpposed = lacking.isEmpty && opposesByPlace(statement)
        guard (1...2).contains(lacking.count) || isOpposed, let last = lacking.last?.word else {
            return isOpposed
        }
        guard lacking.count == 1 || lacking[0].word == last - 1, last + 1 < own.words.count,
            isContent(own.words[last + 1]), own.words.count >= 4
        else { return false }
        let noun = own.words[last + 1].stem
        let all = meant(words.knownTerms)
        return statement.words.indices.dropFirst().contains { place in
            statement.words[place].stem == noun && isContent(statement.words[place - 1])
                && [" ", "-"].contains(statement.gap(before: place))
                && !own.words.contains { $0.stem == statement.words[place - 1].stem }
                && statement.terms.contains { $0.word == place - 1 && !all.contains($0.term) }
                && statement.words[place - 1].lower.prefix(5) != own.words[last].lower.prefix(5)
                && !amountTerms.contains(statement.words[place - 1].stem)
                && !statement.changes.contains { $0.word == place - 1 }
        }
    }

    /// Whether the two put opposite words of place before one noun: "the upper dam" beside "the lower dam".
    private func opposesByPlace(_ statement: Statement) -> Bool {
        let ours = words.statement.words
        return zip(ours, ours.dropFirst()).contains { lead, noun in
            guard let opposites = excludedBefore[lead.lower] else { return false }
            return isContent(noun)
                && zip(statement.words, statement.words.dropFirst()).contains {
                    opposites.contains($0.lower) && $1.stem == noun.stem
                } && !statement.words.contains { $0.lower == lead.lower }
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
    func meant(_ terms: Set<Term>) -> Set<Term> {
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
        hasRelativeDenial(sentence) != hasRelativeDenial(statement.words)
    }

    /// Whether one tells of a treatment alone and the other of two together.
    private func tellsOneAlone(_ statement: Statement) -> Bool {
        let isSum = reading.article[words.sentence].contains("+")
        let ours = sentenceWords.union(isSum ? ["plus"] : [])
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
    func givesOtherDose(_ statement: Statement) -> Bool {
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
