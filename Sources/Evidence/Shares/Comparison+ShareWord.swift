import Claims
import Prose
import Quantities

/// A part told as all: "every dead chick had starved" beside "58% had starved".
extension Comparison {
    /// The shares by which the record contradicts the claim's word for how many, with the words that tell them.
    ///
    /// Every sentence that tells how many the same is so of must exclude the word, with each of its shares: of three arms with
    /// 34%, 47% and 26% none is most, whichever the claim is of.
    var shareAgainst: (word: ShareWord, decisive: TextRange, statement: Int)? {
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
        return (told.word, decisive(against.shares), against.statement)
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

    /// Whether a statement gives shares of the same of each of which one would use the claim's word at a place: 62% beside
    /// *most*.
    func givesShare(ofWordAt place: Int, in statement: Statement) -> Bool {
        guard let told = toldShare, told.word.places.contains(place) else { return false }
        let shares = shares(of: told, in: statement)
        return !shares.isEmpty && isOfSame(shares, told, in: statement)
            && meantShares(shares).allSatisfy {
                $0.count == nil && told.word.extent.holds($0.low, $0.high)
            }
    }

    /// Whether both say of none of some that it is so: "rose in six on the high dose and in none on the low" is no rise in those on
    /// the low.
    func tellsNoneAlike(_ statement: Statement) -> Bool {
        words.statement.shareWord?.extent == .none
            && statement.words.contains { ["none", "nobody", "neither"].contains($0.lower) }
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
        let own = words.statement
        guard let word = own.shareWord, !own.written.hasSuffix("?"),
            !words.allQuantities.contains(where: {
                [.percent, .percentagePoint, .ratio].contains($0.kind)
            })
        else { return nil }
        let telling = own.terms.filter { term, place in
            !word.places.contains(place) && !isSlight(term, own.words[place])
        }
        let predicate = telling.filter { word.predicate.contains($0.word) }.map(\.term)
        guard !predicate.isEmpty else { return nil }
        return ToldShare(
            word: word, predicate: predicate,
            rest: Set(telling.filter { !word.predicate.contains($0.word) }.map(\.term)),
            group: telling.filter { word.group.contains($0.word) }.map(\.term))
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
            words.statement.words.map { smallNumbers[$0.lower] ?? plainDigits($0.lower) })
        return (statement.shares + statement.bracketedShares).filter { share in
            let core = Set(
                statement.terms.filter { term, place in
                    share.corePlaces.contains(place) && !isSlight(term, statement.words[place])
                }.map(\.term))
            return !core.isEmpty && core.allSatisfy { isAmong(known, $0) }
                && core.contains { isAmong(said, $0) } && share.numbers.isSubset(of: numbers)
        }
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
        guard let whole = whole(of: share, in: statement) else {
            return word.extent == .all && statement.isPartOfThe(share.quantity)
        }
        let arms = record.mentions[root(of: "crossover")] == nil ? Double(shares) : 1
        let percent = min(100, 100 * count / (whole / arms))
        return word.extent.excludes(100 * count / whole, percent)
    }

    /// Of how many a count is: the smallest number of the same that the record gives elsewhere and that is larger, be it that of
    /// an arm.
    private func whole(of share: ReportedShare, in statement: Statement) -> Double? {
        guard let count = share.count,
            let noun = share.noun.map({ root(of: $0.lowercased()) })
        else { return nil }
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
        guard !others.contains(count) else { return nil }
        return others.filter { $0 > count }.min()
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

/// Terms for taking part in a study and for being looked at in it.
let lookingTerms: Set<Term> = Set(
    [
        "judge", "consider", "rate", "deem", "check", "examine", "assess", "look", "enrol", "enter",
        "recruit", "participate", "include", "volunteer", "experiment", "test", "course", "period",
        "dose",
        "equip", "fit", "manage", "whole", "entire", "single", "later", "end", "sign", "try",
        "report", "treat", "record", "hold", "have", "went", "along", "start", "outset",
    ].map { synonyms[root(of: $0)] ?? root(of: $0) })
