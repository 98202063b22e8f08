import Claims
import Prose
import Quantities

extension Rule {
    /// Flags "5 percent" where the source says "5 percentage points".
    static let percentForPercentagePoints: Rule = Rule(
        id: "percent-for-percentage-points", severity: .error, effect: .contradicts,
        restsOnFigure: true,
        why: "From 40% to 45% is 5 percentage points, but 12.5 percent.",
        unless: "A figure that the source also gives as a relative change is right.",
        wrong: Example(
            "Turnout among young voters fell by 5 percent [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        right: Example(
            "Turnout among young voters fell by 5 percentage points [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities
    where claimed.kind == .percent
        && (claimed.role != .level || comparison.isLedByBy(claimed))
    {
        guard let ours = Figure(claimed)?.value else { continue }
        if let finding = finding(ofShares: comparison, claimed)
            ?? finding(ofSharesTold: comparison, claimed)
        {
            return [finding]
        }
        guard comparison.bearingOut(claimed) == nil else { continue }
        for pair in comparison.pairs(of: claimed)
        where comparison.isNear(pair) || comparison.isOnlyInPoints(claimed, pair) {
            let isPoints = pair.reported.readings(as: pair.sense).contains { reading in
                reading.figure.scale == .points && reading.figure.low <= ours
                    && ours <= reading.figure.high
            }
            guard isPoints || comparison.isOnlyInPoints(claimed, pair),
                !comparison.isNamedRange(pair),
                pair.affinity >= 0.5 || pair.isVerbatim || comparison.namesThing(of: pair)
                    || comparison.isOnlyInPoints(claimed, pair)
            else { continue }
            let number = comparison.reading.article[claimed.numeralRange]
            return [
                comparison.finding(
                    .percentForPercentagePoints, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range,
                    edit: Edit(scope: claimed.range, text: number + " percentage points"),
                    "The source reports \(number) percentage points, which is not \(number) percent."
                )
            ]
        }
    }
    return []
}

/// "Raised by 10 percent" beside "was higher (19.2% vs 8.8%)": two shares that are ten points apart.
private func finding(ofShares comparison: Comparison, _ claimed: Quantity) -> Finding? {
    guard let ours = Figure(claimed)?.value.map(abs), ours >= 1, claimed.role != .level,
        let first = comparison.alignments.first, first.coverage >= 0.5,
        comparison.stance(of: first) == .agrees,
        case let statement = comparison.statement(first),
        ![.methods, .background, .title].contains(statement.role),
        comparison.sentenceWords.isDisjoint(with: ["absolute", "point", "points"]),
        let (left, right) = statement.comparedShares,
        let one = left.value?.value, let other = right.value?.value,
        areApart(one, other, by: ours),
        // Nothing else that is told of a change comes to that many percent either.
        !comparison.pairs(of: claimed).contains(where: {
            $0.reported.role != .level && comparison.agreesWithAnyReading(claimed, $0.reported)
        }), !comparison.isGivenAsRatio(ours)
    else { return nil }
    let number = comparison.reading.article[claimed.numeralRange]
    return comparison.finding(
        .percentForPercentagePoints, at: claimed.range, against: first.statement,
        decisive: left.range.union(right.range),
        edit: Edit(scope: claimed.range, text: number + " percentage points"),
        "From \(statement.text[right.range]) to \(statement.text[left.range]) is \(number) percentage points, which is "
            + "not \(number) percent.")
}

/// "It thereby cut the proportion by 22 percent", behind a sentence that tells 38% and 60%: the draft's own two shares, which
/// the source gives too, are so many points apart.
private func finding(ofSharesTold comparison: Comparison, _ claimed: Quantity) -> Finding? {
    guard let ours = Figure(claimed)?.value.map(abs), ours >= 2,
        comparison.sentenceWords.isDisjoint(with: ["absolute", "point", "points"]),
        case let told = comparison.sharesToldBefore, told.count == 2,
        let first = comparison.place(of: told[0]), comparison.place(of: told[1]) != nil,
        let one = told[0].value, let other = told[1].value,
        areApart(one, other, by: ours),
        !comparison.isGivenAsRatio(ours),
        !comparison.record.statements.contains(where: { statement in
            statement.quantities.contains {
                $0.role != .level && comparison.agreesWithAnyReading(claimed, $0)
            }
        })
    else { return nil }
    let number = comparison.reading.article[claimed.numeralRange]
    return comparison.finding(
        .percentForPercentagePoints, at: claimed.range, against: first.statement,
        decisive: first.reported.range,
        edit: Edit(scope: claimed.range, text: number + " percentage points"),
        "The two shares are \(number) percentage points apart, which is not \(number) percent.")
}

/// Whether two shares are so many percentage points apart, and not about so many percent of either.
private func areApart(_ one: Double, _ other: Double, by points: Double) -> Bool {
    let gap = abs(one - other)
    return one > 0 && other > 0 && abs(gap - points) < 0.5
        && [one, other].allSatisfy { abs(100 * gap / $0 - points) > 0.2 * points }
}

extension Comparison {
    /// Where the record gives a share first.
    fileprivate func place(of share: Figure) -> RecordFigure? {
        for (place, statement) in record.statements.enumerated() {
            for (reported, figure) in zip(statement.quantities, statement.figures)
            where figure?.isComparable(to: share) ?? false && figure?.meets(share) ?? false {
                return RecordFigure(reported: reported, statement: place)
            }
        }
        return nil
    }

    /// The shares that the sentence before the claim's in its paragraph tells.
    fileprivate var sharesToldBefore: [Figure] {
        guard let before = sentence(inParagraphAtDistance: -1) else { return [] }
        return reading.quantities(within: before.range).filter { !words.isMark($0) }
            .compactMap { $0.role == .level ? Figure($0) : nil }
            .filter { $0.scale == .percent && $0.value != nil }
    }
}

extension Statement {
    /// Its only two shares, where nothing but *versus* or a word like it stands between them.
    ///
    /// Of what is a change itself the two are percent of the start, and so is what lies between them; and what is measured in
    /// percent, like oxygen saturation, is commonly said to rise by so many of them.
    fileprivate var comparedShares: (Quantity, Quantity)? {
        let shares = quantities.filter { $0.kind == .percent }
        guard words.allSatisfy({ !sharesOfStart.contains($0.lower) }), shares.count == 2,
            shares.allSatisfy({ $0.role == .level && $0.value != nil }),
            case let between = words[
                places(of: shares[0].range).upperBound..<places(of: shares[1].range).lowerBound],
            between.count == 1,
            ["vs", "versus", "against", "and"].contains(between.first?.lower ?? "")
        else { return nil }
        return (shares[0], shares[1])
    }
}

/// Words for changes that are given in percent of the start, and for what has the percent as its unit.
private let sharesOfStart: Set<String> = [
    "reduction", "reductions", "loss", "change", "changes", "increase", "decrease", "gain",
    "decline", "drop", "fall", "rise", "improvement", "growth", "hba1c", "a1c", "haemoglobin",
    "hemoglobin", "fraction", "saturation", "humidity", "haematocrit", "hematocrit", "fat",
    "margin", "moisture", "concentration", "fev1", "efficacy", "effectiveness",
]

extension Comparison {
    /// Whether a ratio of the record comes to so many percent more or less: a hazard ratio of 0.80 is 20%.
    fileprivate func isGivenAsRatio(_ percent: Double) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { quantity in
                guard quantity.kind != .percent, let value = quantity.value?.value else {
                    return false
                }
                return abs(100 * abs(1 - value) - percent) < 1
            }
        }
    }

    /// Whether the record gives the number of a change once, in points, and of what goes the same way.
    ///
    /// "A 9 percent reduction" beside "(difference -9.1 percentage points)": 9% of anything else stands nowhere.
    fileprivate func isOnlyInPoints(_ claimed: Quantity, _ pair: FigurePair) -> Bool {
        guard let ours = Figure(claimed), let own = ours.value.map(abs),
            pair.reported.kind == .percentagePoint,
            // "By 3 percent, that is 2.8 points" knows the difference.
            !reading.quantities(within: words.sentence).contains(where: {
                $0.kind == .percentagePoint
            }),
            let points = pair.reported.value?.roundingInterval,
            max(abs(points.low), abs(points.high)) >= min(abs(ours.low), abs(ours.high)),
            min(abs(points.low), abs(points.high)) <= max(abs(ours.low), abs(ours.high)),
            let alignment = alignment(of: pair),
            alignment.coverageInContext >= 0.4, claimed.direction != nil || words.direction != nil,
            case let statement = record.statements[pair.statement],
            !namesOtherPlace(statement), !namesOtherPeople(statement), !isSetApart(from: statement)
        else { return false }
        let giving = record.statements.flatMap { zip($0.quantities, $0.figures) }.filter {
            quantity, figure in
            quantity.range != pair.reported.range
                && (figure.map { ours.isComparable(to: $0) && ours.meets($0) } ?? false
                    || quantity.kind == .percentagePoint
                        && quantity.value.map { abs(abs($0.value) - own) < 0.5 } ?? false)
        }
        return giving.isEmpty && !isGivenAsRatio(own)
    }

    /// Whether "by" stands before a figure: "came down by 0.6 per cent".
    fileprivate func isLedByBy(_ claimed: Quantity) -> Bool {
        let first = words.statement.places(of: claimed.range).lowerBound
        return first > 0 && words.statement.words[first - 1].lower == "by"
            && words.direction != nil
    }

    /// Whether the claim names all that a figure's sentence names, however little that is: "Inflation fell by 0.6".
    fileprivate func namesThing(of pair: FigurePair) -> Bool {
        let statement = record.statements[pair.statement]
        let turns = Set(statement.changes.map(\.word))
        let named = statement.terms.filter { _, word in
            !turns.contains(word)
                && !statement.quantities.contains { $0.range.overlaps(statement.words[word].range) }
        }.map(\.term)
        let naming = Set(named).subtracting(amountTerms).subtracting(generalTerms)
        return !naming.isEmpty && naming.isSubset(of: meant(words.knownTerms))
    }
}
