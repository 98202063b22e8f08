import Claims
import Prose
import Quantities

/// What tells that a statement gives a claimed figure of something the claim does not speak of.
extension Comparison {
    /// Whether each figure of a statement that is the claimed one is one of other things, by their names, by the figure that
    /// the claim's words stand beside, or by what the statement leaves out.
    func givesOfOthers(_ statement: Statement) -> Bool {
        if exceptsClaim(statement) || isOpenedAtOtherTime(statement)
            || comparesWithUnknown(statement)
        {
            return true
        }
        lazy var others = statement.quantities.filter { other in
            other.value != nil
                && !words.allQuantities.contains { agreesWithAnyReading($0, other) }
        }
        return words.quantities.contains { claimed in
            let agreeing = statement.quantities.filter { agreesWithAnyReading(claimed, $0) }
            return !agreeing.isEmpty
                && agreeing.allSatisfy { reported in
                    standsBeside(others, reported, in: statement)
                        || isNamedApart(reported, in: statement)
                        || isOpposed(reported, in: statement)
                        || leavesOwnersOut(reported, in: statement)
                }
        }
    }

    /// Whether words of the claim stand beside another figure of the kind, which it does not tell, and none beside this one:
    /// "those with the booklet" beside "19 mm in the yoga group and 7 mm in the booklet group".
    private func standsBeside(
        _ others: [Quantity], _ reported: Quantity, in statement: Statement
    ) -> Bool {
        // What stands behind the last of figures that belong "respectively" is said of all of them.
        guard !others.isEmpty, reported.kind != .statistic,
            !statement.words.contains(where: { $0.lower == "respectively" })
        else { return false }
        let turns = Set(words.statement.changes.map(\.word))
        let known = words.statement.terms.filter { term, word in
            !turns.contains(word) && !amountTerms.contains(term) && !generalTerms.contains(term)
        }
        let own = Set(known.map(\.term))
        let end = statement.places(of: reported.range).upperBound
        let isOfClaim = !statement.leadsOn(end) && namesOnly(before: end, of: statement)
        return others.contains { other in
            guard other.range != reported.range, other.countsLike(reported),
                // What stands before both is the first one's.
                !(isOfClaim && other.range.start >= reported.range.end),
                // Of numbers of things only those of one thing are told side by side.
                ![.count, .number].contains(reported.kind)
                    || reported.noun != nil && reported.noun == other.noun,
                !statement.isPer(other), !statement.isDifference(other),
                ![.duration, .age, .statistic].contains(other.kind),
                statement.isInBracket(reported.range) || !statement.isInBracket(other.range),
                !statement.tellsInRow([reported, other]),
                let owned = statement.owned(by: [reported, other])
            else { return false }
            let ours = owned[0].subtracting(amountTerms).subtracting(generalTerms)
            return !ours.isEmpty && words.knownTerms.isDisjoint(with: ours)
                && !own.isDisjoint(with: owned[1])
        }
    }

    /// Whether the claim names something that a statement has before a place and nowhere behind it.
    private func namesOnly(before end: Int, of statement: Statement) -> Bool {
        let behind = Set(statement.terms(at: end..<statement.words.count).map(\.term))
        return statement.terms(at: 0..<end).contains { term, _ in
            words.knownTerms.contains(term) && !behind.contains(term)
                && !amountTerms.contains(term) && !generalTerms.contains(term)
        }
    }

    /// Whether the claim names a thing of which the clause of a figure names another of the kind, ibuprofen beside aspirin, or
    /// the title where the record has the claim's own nowhere.
    private func isNamedApart(_ reported: Quantity, in statement: Statement) -> Bool {
        let clause = statement.clause(of: reported.range)
        let near = Set(
            statement.terms.filter { statement.words[$0.word].clause == clause }.map(\.term))
        let own = words.statement.words
        return words.statement.terms.contains { term, word in
            // "…, the health office counts" names who says it.
            guard word + 1 == own.count || !sayingStems.contains(own[word + 1].stem),
                let kinds = kindsByWord[term],
                !statement.termSet.contains(term)
            else { return false }
            let isUnknown = record.mentions[term] == nil && !record.titleTerms.contains(term)
            return kinds.contains { kind, thing in
                namesOther(kind, than: thing, near)
                    || isUnknown && namesOther(kind, than: thing, record.titleTerms)
            }
        }
    }

    /// Whether terms name things of a kind that the claim does not name, and not one of them the thing itself.
    private func namesOther(_ kind: Int, than thing: Int, _ terms: Set<Term>) -> Bool {
        let named = terms.filter { kindsByWord[$0]?.contains { $0.kind == kind } ?? false }
        return !named.isEmpty && named.isDisjoint(with: words.knownTerms)
            && named.allSatisfy { other in
                kindsByWord[other]?.allSatisfy { $0.kind != kind || $0.thing != thing } ?? true
            }
    }

    /// Whether a statement excepts what the claim names: "in year 2, but not in year 6".
    private func exceptsClaim(_ statement: Statement) -> Bool {
        guard !words.denies else { return false }
        let found = statement.words
        return found.indices.dropFirst().contains { place in
            guard found[place].lower == "not", ["but", "and"].contains(found[place - 1].lower),
                place + 1 < found.count, leadingWords.contains(found[place + 1].lower)
            else { return false }
            let excepted = Set(
                found.indices[place...].prefix { found[$0].clause == found[place].clause }
                    .compactMap { statement.key(at: $0) })
            let rest = found.indices[..<place].compactMap { statement.key(at: $0) }
            let own = words.statement.words.indices.compactMap { words.statement.key(at: $0) }
            return !excepted.subtracting(rest).isDisjoint(with: own)
                && !zip(own, own.dropFirst()).contains { [$0, $1] == rest.suffix(2) }
        }
    }

    /// Whether the sentence of the claim opens with a time, "After one year", "In the third year", and the statement gives
    /// others only.
    private func isOpenedAtOtherTime(_ statement: Statement) -> Bool {
        guard let first = sentence.first, timeLeading.contains(first.lower),
            case let opening = Array(sentence.prefix(4)),
            let end = opening.last?.range.end, words.statement.words.count > 1,
            claim.range.start <= end
                || sentence.prefix(6).contains(where: {
                    $0.range.start == words.statement.words[0].range.start
                })
        else { return false }
        if let own = opening.numberedNouns.first {
            let theirs = statement.words.numberedNouns.filter { $0.noun == own.noun }
            return !theirs.isEmpty && !theirs.contains { $0.number == own.number }
        }
        let range = TextRange(first.range.start, end)
        let ours = spans(in: opening, quantities: Array(reading.quantities(within: range)))
        let theirs = spans(in: statement.words, quantities: statement.quantities)
        return !ours.isEmpty && !theirs.isEmpty
            && !ours.contains { own in
                theirs.contains {
                    own.figure.isComparable(to: $0.figure) && own.figure.meets($0.figure)
                }
            }
    }

    /// Whether the words from a figure to the next have one of two opposites and the claim the other: "42% without" beside
    /// "with calls".
    private func isOpposed(_ reported: Quantity, in statement: Statement) -> Bool {
        let start = statement.places(of: reported.range).upperBound
        guard start < statement.words.count,
            words.allQuantities.count(where: { Figure($0) != nil }) < 2
        else { return false }
        let next = statement.quantities.filter {
            $0.range != reported.range && $0.countsLike(reported)
        }.map { statement.places(of: $0.range).lowerBound }.filter { $0 >= start }.min()
        let end = next.flatMap { statement.joint(from: start, to: $0) } ?? next
        let clause = statement.words[start].clause
        let theirs = Set(
            statement.words[start..<max(start, end ?? statement.words.count)]
                .filter { $0.clause == clause }.map(\.lower))
        let ours = Set(words.statement.words.map(\.lower))
        return opposedInPhrase.contains { one, other in
            // "Without a degree" is not the opposite of "with a high school education".
            guard one != "with" || sharesNoun(behind: [one, other], with: statement) else {
                return false
            }
            return ours.contains(one) && !ours.contains(other) && theirs.contains(other)
                && !theirs.contains(one)
                || ours.contains(other) && !ours.contains(one) && theirs.contains(one)
                    && !theirs.contains(other)
        }
    }

    /// Whether some word stands within three behind one of these in the claim, and within three behind one in a statement.
    private func sharesNoun(behind leads: Set<String>, with statement: Statement) -> Bool {
        func nouns(_ statement: Statement) -> Set<Term> {
            let places = statement.words.indices.filter {
                leads.contains(statement.words[$0].lower)
            }
            return Set(
                statement.terms.filter { term in
                    places.contains { (1...3).contains(term.word - $0) }
                }
                .map(\.term))
        }
        return !nouns(words.statement).isDisjoint(with: nouns(statement))
    }

    /// Whether a statement leaves it to the one before which of two figures is whose: "by 1.4 in the former and by 0.6 in the
    /// latter", "in 18% and 25%, respectively".
    private func leavesOwnersOut(_ reported: Quantity, in statement: Statement) -> Bool {
        let found = statement.words
        let last = found.indices.last ?? 0
        let isPointed = found.indices.contains { place in
            ["former", "latter"].contains(found[place].lower)
                && (place == last || !isContent(found[place + 1])
                    || found[place + 1].clause != found[place].clause)
        }
        if isPointed { return true }
        guard found.last?.lower == "respectively",
            words.allQuantities.count(where: { $0.countsLike(reported) }) < 2
        else { return false }
        let alike = statement.quantities.filter { $0.countsLike(reported) }
        return alike.count > 1
            && alike.contains { statement.places(of: $0.range).upperBound >= last }
    }

    /// Whether the claim compares with something that the record has nowhere, and the statement with something that the claim
    /// has nowhere: women with men, where it compares a vitamin with placebo.
    private func comparesWithUnknown(_ statement: Statement) -> Bool {
        guard let comparator = claim.comparator, claim.range.contains(comparator.range) else {
            return false
        }
        let ours = ClaimWords.terms(of: comparator.text).subtracting(generalTerms)
        guard !ours.isEmpty,
            ours.allSatisfy({ kindsByWord[$0] != nil || peopleTerms.contains($0) }),
            ours.allSatisfy({ record.mentions[$0] == nil && !record.titleTerms.contains($0) }),
            let than = statement.words.lastIndex(where: { $0.lower == "than" })
        else { return false }
        let theirs = Set(statement.terms.filter { $0.word > than }.map(\.term))
        return !theirs.isEmpty && theirs.isDisjoint(with: words.knownTerms)
    }
}

extension [Word] {
    /// The nouns that an ordinal stands before: "the third year".
    fileprivate var numberedNouns: [(number: String, noun: String)] {
        zip(self, dropFirst()).filter { number, _ in
            ["first", "second", "third", "fourth", "fifth", "last"].contains(number.lower)
        }.map { (number: $0.lower, noun: $1.stem) }
    }
}

/// What those do who say something.
private let sayingStems: Set<String> = Set(
    ["says", "counts", "reports", "reckons", "estimates", "finds", "writes", "notes", "warns"]
        .map { root(of: $0) })

/// Prepositions by which a sentence opens with a time.
private let timeLeading: Set<String> = ["after", "at", "within", "in", "over"]

/// Words of which one is what the other is not.
private let opposedInPhrase = [
    ("with", "without"), ("inside", "outside"), ("within", "outside"),
    ("above", "below"),
]

/// What people are called who are compared with others.
private let peopleTerms: Set<Term> = Set(
    ["man", "woman", "child", "adolescent", "infant", "adult", "boy", "girl"].map { word in
        synonyms[root(of: word)] ?? root(of: word)
    })
