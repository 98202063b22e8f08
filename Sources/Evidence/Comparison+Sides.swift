import Claims
import Prose
import Quantities

/// Of several figures that a sentence tells side by side, which one the claim is about.
extension Comparison {
    /// Whether a statement gives the claimed figure, and gives it of another side than the claim's: 37% of
    /// "24% within a year and 37% within two years", where the claim has it within a year.
    func isOfAnotherSide(_ claimed: Quantity, in statement: Statement) -> Bool {
        if isOnlyOne(claimed),
            isOfAnother(claimed, among: statement.sides(like: claimed), in: statement)
                || isOfAnotherRatio(claimed, in: statement)
        {
            return true
        }
        let partings = statement.partings(like: claimed)
        guard !partings.isEmpty, let keys = keys(about: claimed)?.subtracting(comparedKeys) else {
            return false
        }
        let known = sideKeys
        return partings.contains { sides in
            let agreeing = agreeing(claimed, sides)
            guard agreeing.count == 1, let own = agreeing.first else { return false }
            return sides.indices.contains { other in
                other != own && favours(sides, other, over: own, by: keys, among: known) == .named
            }
        }
    }

    /// The same of a percentage that a statement gives as a ratio: 37% more of "1.37 in people aged 80 or older and 1.09 in those
    /// aged 66 to 79".
    private func isOfAnotherRatio(_ claimed: Quantity, in statement: Statement) -> Bool {
        guard claimed.kind == .percent, claimed.role != .level,
            let reported = statement.quantities.first(where: {
                !$0.countsLike(claimed) && agreesWithAnyReading(claimed, $0)
            })
        else { return false }
        let sides = statement.sides(like: reported)
        guard let own = sides.firstIndex(where: { $0.figure.range == reported.range }) else {
            return false
        }
        return sides.indices.contains { other in
            other != own && favours(sides, other, over: own, by: sideKeys) == .named
        }
    }

    private func isOfAnother(_ claimed: Quantity, among sides: [Side], in statement: Statement)
        -> Bool
    {
        let agreeing = agreeing(claimed, sides)
        guard agreeing.count == 1, let own = agreeing.first else { return false }
        if isComparison(claimed, from: sides[own], beside: sides) { return true }
        if isOfControls(sides[own], beside: sides, in: statement) { return true }
        return sides.indices.contains { other in
            other != own && favours(sides, other, over: own, by: sideKeys) != .neither
        }
    }

    /// What the claim's words about a figure, and those its pronouns stand for, tell apart: of a claim that tells several of
    /// the kind only those of its own part; `nil` where it is not plain where that ends.
    func keys(about claimed: Quantity) -> Set<Term>? {
        let own = words.statement
        let figures = words.allQuantities.filter { $0.countsLike(claimed) && !own.isPer($0) }
            .sorted { $0.range.start < $1.range.start }
        let sides = own.sides(ofRows: own.rows(of: figures))
        guard figures.count > 1, Set(sides.map(\.places.lowerBound)).count > 1 else {
            return figures.count > 1 && sides.isEmpty ? nil : sideKeys
        }
        guard let side = sides.first(where: { $0.figure.range == claimed.range }) else {
            return nil
        }
        if side.places.isEmpty { return nil }
        let part = Set(
            side.places.filter { !own.places(of: claimed.range).contains($0) }
                .compactMap { own.key(at: $0) })
        return part.isEmpty ? nil : part
    }

    /// What the claim names only to compare with it, to leave it out or to place it: the soap of "less than with soap", "no soap"
    /// and "besides soap,".
    var comparedKeys: Set<Term> {
        let own = words.statement
        var named: Set<Term> = []
        var told: Set<Term> = []
        var isCompared = false
        for place in own.words.indices {
            let isFigure = own.quantities.contains { $0.range.overlaps(own.words[place].range) }
            let isMark = own.gap(before: place).contains { ",;:().".contains($0) }
            if isFigure || isMark { isCompared = false }
            // "After the early dinner, …" opens with when it was, and compares with nothing.
            let isOpening =
                place == 0 && ["after", "before", "following"].contains(own.words[place].lower)
            if comparandLeads.contains(own.words[place].lower), !isOpening { isCompared = true }
            guard let key = own.key(at: place) else { continue }
            if isCompared { named.insert(key) } else { told.insert(key) }
        }
        return named.subtracting(told)
    }

    /// The sides that have the claimed figure: the one that has its very digits, or else all that round to it.
    private func agreeing(_ claimed: Quantity, _ sides: [Side]) -> [Int] {
        let agreeing = sides.indices.filter { isSameAmount(claimed, sides[$0].figure) }
        let exact = agreeing.filter {
            claimed.value != nil && sides[$0].figure.value?.value == claimed.value?.value
        }
        return exact.count == 1 ? exact : agreeing
    }

    /// Whether the claim tells a figure as a difference to what has a side of its own: "11 points more than placebo"
    /// beside "11 points with the drug and 5 with placebo".
    private func isComparison(_ claimed: Quantity, from own: Side, beside sides: [Side]) -> Bool {
        guard claimed.role == .comparison || isFollowedByMore(claimed),
            own.figure.role != .comparison, let comparator = claim.comparator
        else { return false }
        let terms = ClaimWords.terms(of: comparator.text)
        return sides.contains { side in
            side.places != own.places
                && (side.after.values.contains { !$0.isDisjoint(with: terms) }
                    || !Set(side.head).isDisjoint(with: terms))
        }
    }

    /// Whether a figure is that of the controls, of whom the claim says nothing: the 40% of "by 40% with placebo and by
    /// 15% with the drug".
    func isOfControls(_ own: Side, beside sides: [Side], in statement: Statement) -> Bool {
        let known = Set(words.statement.words.map(\.lower))
        func named(_ side: Side) -> Bool {
            let terms = side.after.values.reduce(into: Set(side.head)) { $0.formUnion($1) }
            return controlWords.contains { word in
                statement.words.contains {
                    $0.lower == word && terms.contains(synonyms[$0.stem] ?? $0.stem)
                }
            }
        }
        return known.isDisjoint(with: controlWords) && named(own)
            && sides.contains { $0.places != own.places && !named($0) }
    }

    private func isFollowedByMore(_ claimed: Quantity) -> Bool {
        let own = words.statement
        let end = own.places(of: claimed.range).upperBound
        return own.words[min(end, own.words.count)...].prefix(2).contains {
            ["more", "less", "fewer", "higher", "lower"].contains($0.lower)
        }
    }

    /// The side the claim is about, where its words leave no doubt.
    func ownSide(of claimed: Quantity, in statement: Statement) -> Side? {
        guard isOnlyOne(claimed) else { return nil }
        let sides = statement.sides(like: claimed)
        // Of the others the one that has the claimed figure must be ruled out by name, or else all.
        let agreeing = agreeing(claimed, sides)
        let rivals = agreeing.count == 1 ? agreeing : Array(sides.indices)
        let own = sides.indices.filter { side in
            rivals.allSatisfy {
                $0 == side || favours(sides, side, over: $0, by: sideKeys) == .named
            }
                && !rivals.contains { $0 == side && rivals.count == 1 }
                && sides.indices.allSatisfy {
                    favours(sides, $0, over: side, by: sideKeys) != .named
                }
        }
        return own.count == 1 ? own.first.map { sides[$0] } : nil
    }

    /// How the claim's words decide between two sides.
    enum Favour {
        /// They name what the side has and the other lacks.
        case named
        /// They lack what the other has and the side does not.
        case unnamed
        /// Not at all.
        case neither
    }

    /// Whether the claim's words decide for one of two sides over another.
    ///
    /// What names the one must stand in the words about the figure, what would name the other may stand among all others.
    /// Asked for it wholly, they must name all that tells the one apart, and not half of it.
    func favours(
        _ sides: [Side], _ side: Int, over other: Int, by keys: Set<Term>,
        among others: Set<Term> = [],
        wholly: Bool = false
    ) -> Favour {
        let ours = sides[side].parting(from: sides[other], isLater: side > other)
        let theirs = sides[other].parting(from: sides[side], isLater: other > side)
        let known = keys.union(others)
        guard !theirs.isNamed(by: known),
            sides[other].naming.subtracting(sides[side].terms).isDisjoint(with: known)
        else { return .neither }
        if ours.isEmpty { return theirs.isEmpty ? .neither : .unnamed }
        guard ours.isNamed(by: keys) else { return .neither }
        let named = ours.phrase.intersection(keys)
        let least = wholly ? ours.phrase.count : (ours.phrase.count + 1) / 2
        return ours.phrase.isEmpty || named.count >= least ? .named : .unnamed
    }

    /// What the claim's words, those its pronouns stand for and those that open its sentence tell apart.
    var sideKeys: Set<Term> {
        words.statement.keys.union(words.knownTerms).union(words.opening.keys)
    }

    /// Whether the claim has no other figure of the kind: one that tells both sides tells them in its own order.
    func isOnlyOne(_ claimed: Quantity) -> Bool {
        words.allQuantities.allSatisfy {
            $0.range == claimed.range || !$0.countsLike(claimed) || words.statement.isPer($0)
        }
    }

    /// The figure of the claim's own side, where it is not the claimed one and nothing bears that one out but
    /// figures of other sides.
    func sideDiffering(_ claimed: Quantity) -> (side: Side, statement: Int)? {
        // Of "48% at five years" the years only say which figure is meant.
        guard claimed.value != nil, [nil, .only].contains(claimed.modifier), !isTotal(claimed),
            ![.duration, .age].contains(claimed.kind) || !hasResult(besides: claimed.range)
        else { return nil }
        let only = onlyStatement(giving: claimed)
        for alignment in alignments where alignment.isStrong || alignment.statement == only {
            let statement = statement(alignment)
            guard let side = ownSide(of: claimed, in: statement), side.figure.value != nil,
                [nil, .only].contains(side.figure.modifier), isComparable(claimed, side.figure),
                sense(of: side.figure, in: statement) == .typical,
                !isSameAmount(claimed, side.figure), isToldAlike(claimed, side.figure),
                !isSetApart(from: statement), !isSetElsewhere(statement), agreesInTime(statement),
                !isUnderOtherCircumstances(statement),
                !addsDoubt(alignment), !givesOther(than: claimed, statement),
                !isOfOtherExtent(statement), isGivenOfOthersOnly(claimed),
                maximum(meeting: claimed) == nil,
                !mayBeDifference(claimed, in: statement), !namesAgeUnknown(besides: claimed),
                !isSubject(claimed, of: statement), !isRestGiven(claimed)
            else { continue }
            return (side, alignment.statement)
        }
        return nil
    }

    /// Whether a statement opens with the figure and says behind it what it is of: "The 1.15% (n = 33) had the syndrome with
    /// a mortality of 0.4 per 10,000".
    private func isSubject(_ claimed: Quantity, of statement: Statement) -> Bool {
        statement.quantities.contains { reported in
            let places = statement.places(of: reported.range)
            return places.lowerBound <= 1 && !statement.leadsOn(places.upperBound)
                && isSameAmount(claimed, reported)
        }
    }

    /// Whether a sentence of the record gives a count and two others that come to it: 101 students, 48 in one group and 53 in
    /// the other.
    func isTotal(_ claimed: Quantity) -> Bool {
        guard let total = claimed.value?.value, total >= 3 else { return false }
        return record.statements.contains { statement in
            // Few have the number at all.
            guard statement.quantities.contains(where: { $0.value?.value == total }) else {
                return false
            }
            let counts = statement.quantities.filter {
                [.count, .number].contains($0.kind) || $0.symbol != nil
            }
            let values = counts.compactMap(\.value?.value)
            return values.contains(total)
                && values.indices.contains { one in
                    values[..<one].contains { $0 > 0 && $0 + values[one] == total }
                }
        }
    }

    /// The one statement of the record that gives a figure too particular for chance.
    private func onlyStatement(giving claimed: Quantity) -> Int? {
        guard claimed.tellingDigits > 2 else { return nil }
        func isGiven(_ place: Int) -> Bool {
            record.statements[place].quantities.contains { isSameAmount(claimed, $0) }
        }
        guard let first = record.statements.indices.first(where: isGiven),
            !record.statements.indices[(first + 1)...].contains(where: isGiven)
        else { return nil }
        return first
    }

    /// Whether a change the claim ascribes to what acts may be the difference between that and a comparison the
    /// statement tells beside it: "fell by 64% with the vaccine and by 41% with placebo".
    func mayBeDifference(_ claimed: Quantity, in statement: Statement) -> Bool {
        claimed.role != .level && statement.words.contains { controlWords.contains($0.lower) }
            && !words.statement.words.contains {
                controlWords.contains($0.lower)
                    || armWords.contains($0.lower)
            }
    }

    /// Whether two figures can be told apart: of two counts one may leave out its noun.
    private func isComparable(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let ours = Figure(claimed), let theirs = Figure(reported) else { return false }
        return ours.countsLike(theirs)
    }

    /// Whether two figures both say how things are, or both how they changed; what is told second may leave out
    /// that it changed.
    private func isToldAlike(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        claimed.role == reported.role || reported.role == .level && claimed.role == .change
    }

    /// Whether each sentence that gives the claimed figure gives it of another side than the claim's.
    private func isGivenOfOthersOnly(_ claimed: Quantity) -> Bool {
        pairs(of: claimed).allSatisfy { pair in
            !isSameAmount(claimed, pair.reported)
                || isOfAnotherSide(claimed, in: record.statements[pair.statement])
        }
    }
}

/// Words for what something is compared with in a trial.
private let controlWords: Set<String> = [
    "placebo", "sham", "control", "controls", "untreated", "usual", "standard", "without",
]

/// Words behind which something stands that is compared, left out, or comes before.
private let comparandLeads: Set<String> = [
    "than", "unlike", "like", "compared", "comparison", "against", "versus", "vs", "instead",
    "rather", "as", "besides", "beside", "behind", "ahead", "beat", "beats", "led", "leads",
    "trailed", "followed", "next", "without", "no", "not", "neither", "nor", "after", "before",
    "while", "whereas", "if", "left", "never", "did", "other", "another", "less", "outdid",
    "outdoes", "following",
]
