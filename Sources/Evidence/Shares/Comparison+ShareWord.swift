import Citations
import Claims
import Prose
import Quantities

/// A part told as all: "every dead chick had starved" beside "58% had starved".
extension Comparison {
    /// The shares by which the record contradicts the claim's word for how many, with the words that tell them.
    ///
    /// Every sentence that tells how many the same is so of must exclude the word, with each of its shares: of three arms with
    /// 34%, 47% and 26% none is most, whichever the claim is of.
    var shareAgainst: (told: ToldShare, decisive: TextRange, statement: Int)? {
        guard let told = toldShare else { return nil }
        var against: (shares: [ReportedShare], statement: Int)?
        for (place, statement) in record.statements.enumerated() {
            let shares = shares(of: told, in: statement)
            guard !shares.isEmpty else { continue }
            let isExcluded = meantShares(shares).allSatisfy {
                self.isExcluded($0, of: shares.count, from: told.word, in: statement)
            }
            guard isExcluded else { return nil }
            if against == nil, !deniesOrSweeps(statement, shares),
                isOfSame(shares, told, in: statement), speaksOfSame(place)
            {
                against = (meantShares(shares), place)
            }
        }
        guard let against, support.map({ $0.statement == against.statement }) ?? true else {
            return nil
        }
        return (told, decisive(against.shares), against.statement)
    }

    /// Whether some sentence gives shares of the same that exclude the claim's word, and none gives others.
    var isExcludedByShares: Bool {
        guard let told = toldShare else { return false }
        var isExcluded = false
        for statement in record.statements {
            let shares = shares(of: told, in: statement)
            guard !shares.isEmpty else { continue }
            let excludes = meantShares(shares).allSatisfy {
                self.isExcluded($0, of: shares.count, from: told.word, in: statement)
            }
            guard excludes else { return false }
            isExcluded = true
        }
        return isExcluded
    }

    /// Whether a statement gives shares of the same of each of which one would use the claim's word: 62% beside *most*.
    func givesShare(of word: Word, in statement: Statement) -> Bool {
        guard let told = toldShare,
            told.statement.words[told.word.places].contains(where: { $0.range == word.range })
        else { return false }
        let shares = shares(of: told, in: statement)
        return !shares.isEmpty && isOfSame(shares, told, in: statement)
            && meantShares(shares).allSatisfy {
                $0.count == nil && told.word.extent.holds($0.low, $0.high)
            }
    }

    /// Whether both say of none of some that it is so: "rose in six on the high dose and in none on the low" is no rise in those on
    /// the low.
    func tellsNoneAlike(_ statement: Statement) -> Bool {
        !sentenceWords.isDisjoint(with: noneWords)
            && statement.words.contains { noneWords.contains($0.lower) }
    }

    /// Of shares told side by side the one whose owner the claim names, where it names no other's.
    private func meantShares(_ shares: [ReportedShare]) -> [ReportedShare] {
        let named = shares.filter {
            !$0.ownerStems.isEmpty && $0.ownerStems.isSubset(of: sentenceStems)
        }
        guard named.count == 1, let own = named.first else { return shares }
        let isOnlyOne = shares.allSatisfy { other in
            other.quantity.range == own.quantity.range
                || !other.ownerStems.isEmpty
                    && {
                        let theirs = other.ownerStems.subtracting(own.ownerStems)
                        return !theirs.isEmpty && theirs.isDisjoint(with: sentenceStems)
                    }()
        }
        return isOnlyOne ? named : shares
    }

    /// The words of the share that the claim means, where it names which, or else of all.
    private func decisive(_ shares: [ReportedShare]) -> TextRange {
        let named = shares.max {
            sentenceStems.intersection($0.ownerStems).count
                < sentenceStems.intersection($1.ownerStems).count
        }
        if let named, !sentenceStems.isDisjoint(with: named.ownerStems) {
            return named.quantity.range
        }
        let all = shares.dropFirst().reduce(shares[0].quantity.range) {
            $0.union($1.quantity.range)
        }
        return all.end - all.start > 60 ? shares[0].quantity.range : all
    }

    /// The claim's word for how many, with its terms; `nil` where it gives a share in figures as well.
    var toldShare: ToldShare? {
        guard !sentenceWords.isDisjoint(with: shareWords), let (own, word) = shareWord,
            !own.written.hasSuffix("?"),
            !own.quantities.contains(where: {
                [.percent, .percentagePoint, .ratio].contains($0.kind)
            })
        else { return nil }
        let telling = own.terms.filter { term, place in
            !word.places.contains(place) && !isSlight(term, own.words[place])
        }
        let predicate = telling.filter { word.predicate.contains($0.word) }.map(\.term)
        guard !predicate.isEmpty else { return nil }
        return ToldShare(
            statement: own, word: word, predicate: predicate,
            rest: Set(telling.filter { !word.predicate.contains($0.word) }.map(\.term)),
            group: telling.filter { word.group.contains($0.word) }.map(\.term))
    }

    /// The word with the sentence it is read in: the claim's own words or, where they leave the subject out or part it from its
    /// verb, all of its sentence.
    private var shareWord: (statement: Statement, word: ShareWord)? {
        if words.sentence == words.statement.range || words.sentence == claim.range {
            return words.statement.shareWord.map { (words.statement, $0) }
        }
        let quantities = reading.quantities(within: words.sentence).filter { !words.isMark($0) }
        let whole = Statement(
            in: reading, range: words.sentence, quantities: Array(quantities), claims: [claim],
            marks: reading.citations.citations.filter {
                $0.kind != .link && $0.range.overlaps(words.sentence)
            }.map(\.range), strength: nil)
        guard let word = whole.shareWord, claim.range.overlaps(whole.range(of: word.predicate))
        else {
            return nil
        }
        return (whole, word)
    }

    /// Whether a term names nothing by which one result is told from another.
    func isSlight(_ term: Term, _ word: Word) -> Bool {
        fillers.contains(word.stem) || generalTerms.contains(term) || term == "patient"
            || relatingTerms.contains(term) || amountTerms.contains(term)
            || lookingTerms.contains(term)
    }

    /// The shares of a statement that are of what the claim says of them: each of their words for what is so stands in the
    /// claim, and one at least in what it says.
    func shares(of told: ToldShare, in statement: Statement) -> [ReportedShare] {
        let said = meant(Set(told.predicate))
        guard ![.title, .background, .cell].contains(statement.role),
            !statement.quantities.isEmpty, said.contains(where: { isAmong(statement.termSet, $0) }),
            !told.word.isSubject
                || meant([told.predicate[0]]).contains(where: { isAmong(statement.termSet, $0) })
        else { return [] }
        let known = said.union(meant(told.rest))
        let numbers = Set(
            told.statement.words.map { smallNumbers[$0.lower] ?? plainDigits($0.lower) })
        func isTold(_ share: ReportedShare) -> Bool {
            let core = Set(
                statement.terms.filter { term, place in
                    share.corePlaces.contains(place) && !isSlight(term, statement.words[place])
                }.map(\.term))
            return !core.isEmpty && core.allSatisfy { isAmong(known, $0) }
                && core.contains { isAmong(said, $0) } && share.numbers.isSubset(of: numbers)
                && isCountedAlike(share, told, in: statement)
        }
        let plain = statement.shares.filter(isTold)
        guard plain.isEmpty else { return plain }
        let bracketed = statement.bracketedShares.filter(isTold)
        return !bracketed.isEmpty && isOfSame(bracketed, told, in: statement) ? bracketed : []
    }

    /// Whether terms have one, or another form of it: *subsidy* and "subsidised".
    func isAmong(_ terms: Set<Term>, _ term: Term) -> Bool {
        terms.contains(term)
            || term.utf8.count > 4
                && terms.contains {
                    $0.utf8.count > 4 && ($0.hasPrefix(term) || term.hasPrefix($0))
                }
    }

    /// Whether a share is surely none of which one would use the word.
    ///
    /// Of several counts each may be of an arm of the study, of which only the size of all is known.
    func isExcluded(
        _ share: ReportedShare, of shares: Int, from word: ShareWord, in statement: Statement
    ) -> Bool {
        guard let count = share.count else { return word.extent.excludes(share.low, share.high) }
        if word.extent == .none { return count > 0 }
        let wholes = wholes(of: share, in: statement)
        guard let least = wholes.min(), let most = wholes.max() else {
            return word.extent == .all && statement.isPartOfThe(share.quantity)
        }
        let arms = record.mentions[root(of: "crossover")] == nil ? Double(shares) : 1
        return word.extent.excludes(
            100 * count / most, min(100, 100 * count / (least / arms)))
    }

    /// Of how many a count may be: the numbers of the same that the record gives elsewhere and that are larger, be they those of
    /// arms.
    private func wholes(of share: ReportedShare, in statement: Statement) -> [Double] {
        guard let count = share.count,
            let noun = share.noun.map({ root(of: $0.lowercased()) })
        else { return [] }
        let clause = statement.clause(of: share.quantity.range)
        var others: [Double] = []
        for other in record.statements {
            // "In the 17 participants with severe apnoea" tells of other people.
            let end = other.endOfOpeningGroup ?? 0
            for quantity in other.quantities {
                let isCount =
                    quantity.kind == .count && quantity.modifier == nil
                    && quantity.noun.map { isSame(root(of: $0.lowercased()), noun) } ?? false
                let isAhead =
                    statement.isInBracket(share.quantity.range)
                    && !other.isInBracket(quantity.range)
                guard isCount || quantity.symbol?.lowercased() == "n" || other.isPerGroup(quantity),
                    other.range != statement.range || isAhead
                        || other.clause(of: quantity.range) != clause,
                    other.places(of: quantity.range).lowerBound >= end,
                    let value = quantity.value?.value
                else { continue }
                others.append(value)
            }
        }
        // "76 were enrolled, and 76 completed"
        return others.contains(count) ? [] : others.filter { $0 > count }
    }

    private func isSame(_ one: String, _ other: String) -> Bool {
        let terms = [one, other].map { synonyms[$0] ?? $0 }
        return terms[0] == terms[1]
            || terms.allSatisfy { $0 == "patient" || participantStems.contains($0) }
    }

    /// Whether a statement denies, or itself says of all or of none.
    func deniesOrSweeps(_ statement: Statement, _ shares: [ReportedShare]) -> Bool {
        statement.sweepsOrDenies(
            in: Set(shares.compactMap { statement.clause(of: $0.quantity.range) }))
    }

    /// Whether a statement is of the same time, dose and people as far as rules on figures can tell.
    func speaksOfSame(_ place: Int) -> Bool {
        let statement = record.statements[place]
        guard let alignment = alignments.first(where: { $0.statement == place }) else {
            return false
        }
        return !statement.tellsPlan && !statement.asksForResearch
            && !statement.written.hasSuffix("?")
            && alignment.coverageInContext > 0 && agreesInTime(statement)
            && !namesAnotherSpan(statement) && !isUnderOtherCircumstances(statement)
            && !isSetApart(from: statement) && !isSetElsewhere(statement)
    }
}

/// What a claim tells with a word for how many, in terms.
struct ToldShare: Sendable {
    /// The sentence that tells it.
    let statement: Statement
    /// The word.
    let word: ShareWord
    /// What it says of them, in order.
    let predicate: [Term]
    /// Of whom, when and in what it says it.
    let rest: Set<Term>
    /// Of whom, in order.
    let group: [Term]
}

extension Statement {
    /// Whether a number says how many each side of a study has: "104 per group", "24 mice in each arm".
    fileprivate func isPerGroup(_ quantity: Quantity) -> Bool {
        guard [.count, .number].contains(quantity.kind) else { return false }
        let end = places(of: quantity.range).upperBound
        return words[min(end, words.count)...].prefix(4).contains {
            armWords.contains($0.lower) || $0.lower == "each"
        }
    }

    /// Whether a count is told as a part of those it counts: "61 of the houses".
    fileprivate func isPartOfThe(_ count: Quantity) -> Bool {
        let end = places(of: count.range).upperBound
        return end + 1 < words.count && words[end].lower == "of"
            && ["the", "these", "those", "our", "all"].contains(words[end + 1].lower)
    }
}

private let noneWords: Set<String> = ["none", "nobody", "neither"]

/// Terms for taking part in a study and for being looked at in it.
let lookingTerms: Set<Term> = Set(
    [
        "judge", "consider", "rate", "deem", "check", "examine", "assess", "look", "enrol", "enter",
        "recruit", "participate", "include", "volunteer", "experiment", "test", "success",
        "frequency", "course", "period",
        "dose",
        "equip", "fit", "manage", "whole", "entire", "single", "later", "end", "sign", "try",
        "report", "treat", "record", "hold", "have", "went", "along", "start", "outset",
    ].map { synonyms[root(of: $0)] ?? root(of: $0) })
