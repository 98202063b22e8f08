import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a figure that is not the one the source gives for the same thing.
    static let numberDiffers: Rule = Rule(
        id: "number-differs", severity: .error, effect: .contradicts, restsOnFigure: true,
        why: "The figure of the draft is not the figure of its source.",
        unless:
            "Measure, group, arm, time and kind of figure must agree, and what the digits may stand for must be "
            + "apart: 64% agrees with 63.9%. Maxima, bounds and ends of ranges belong to rules of their own. "
            + "Where both have a figure that the source gives in one place only, that place is meant, whatever the words: told of "
            + "another arm, outcome or time for which the source has its own, it is the wrong one.",
        wrong: Example(
            "Massage reduced systolic blood pressure by 21% [1].",
            .abstract("Massage reduced systolic blood pressure by 12%.", .trial)),
        right: Example(
            "Massage reduced systolic blood pressure by 12% [1].",
            .abstract("Massage reduced systolic blood pressure by 12.3%.", .trial)),
        scope: .comparison { comparison in
            if let finding = finding(ofSides: comparison) ?? finding(ofExchanged: comparison) {
                return [finding]
            }
            if let finding = finding(ofShareWord: comparison) { return [finding] }
            // Where the same words stand in another order no figure has its place: they are paired by words.
            if let twin = comparison.twin, !twin.figures.isEmpty || !twin.numbers.isEmpty {
                if let finding = finding(comparison, twin) { return [finding] }
                // "doubles" has no place of its own beside "increased by 24%".
                let placed = twin.figures.map(\.claimed.range)
                let fold = comparison.words.quantities
                    .filter { $0.kind == .fold && !placed.contains($0.range) }
                    .compactMap { finding(comparison, $0) }.first
                // What stands before the claim is not beside the twin: "Within two weeks", "In a trial of 400 adults".
                return (fold ?? comparison.sizeToldOtherwise ?? finding(byElimination: comparison))
                    .map { [$0] } ?? []
            }
            if let fact = comparison.sizeDiffering ?? comparison.sizeToldOtherwise
                ?? comparison.lengthDiffering
            {
                return [fact]
            }
            // "Per 100" for "per 1000" is what denominator-changed says.
            if comparison.rateOfOtherBase != nil { return [] }
            let claimed = comparison.words.quantities.filter {
                !comparison.isLengthGiven($0) && !comparison.isGivenOtherwise($0)
            }
            for figure in claimed {
                if let found = finding(comparison, figure) { return [found] }
            }
            for figure in claimed {
                if let other = finding(comparison, ofOther: figure)
                    ?? finding(comparison, ofMiswritten: figure)
                {
                    return [other]
                }
            }
            lazy var pins = comparison.pins
            for figure in comparison.ownFigures where !comparison.isGivenOtherwise(figure) {
                if let beside = finding(comparison, figure, besideOneOf: pins) { return [beside] }
            }
            return
                (finding(ofCrossedRows: comparison) ?? finding(byElimination: comparison)
                ?? finding(ofTime: comparison)).map { [$0] } ?? []
        })
}

/// The one figure in which a claim and its twin differ.
///
/// Where several differ the sentence is most likely about another time or group, and nothing is said.
private func finding(_ comparison: Comparison, _ twin: Twin) -> Finding? {
    let source = comparison.record.statements[twin.statement]
    let differing = twin.differing
    guard !comparison.isUnderOtherCircumstances(source),
        !twin.extendsNoun(comparison.words.statement, comparison.record.statements),
        !twin.turnsBeside(comparison.words.statement, comparison.record.statements)
    else { return nil }
    if let finding = finding(comparison, ofExchanged: twin) { return finding }
    if let finding = finding(comparison, ofWritten: twin) { return finding }
    guard differing.count == 1, let (claimed, reported) = differing.first,
        comparison.maximum(meeting: claimed) == nil,
        !comparison.addsQualifier(reported, in: source), !comparison.isSetApart(from: source),
        !comparison.isLengthGiven(claimed),
        !comparison.isOfOtherExtent(source), !comparison.namesAgeUnknown(besides: claimed),
        !(areComplements(claimed, reported)
            && tellsOtherwise(twin, comparison.words.statement, source)),
        !comparison.haveOtherBase(claimed, reported, in: source),
        claimed.kind == .duration || !comparison.namesAnotherSpan(source),
        !comparison.givesOther(than: claimed, source),
        // "Type 1" and "type 2": another number among the words makes it another thing.
        twin.numbers.count <= 1
            || twin.numbers.allSatisfy({
                comparison.words.statement.words[$0.claim].range.overlaps(claimed.range)
            }),
        !isGivenBeside(claimed, twin, in: source, comparison),
        !tellsLevelForChange(claimed, in: comparison.words.statement, reported, in: source),
        let ours = Figure(claimed), let theirs = Figure(reported), ours.isComparable(to: theirs),
        ours.isRange == theirs.isRange, !roundsUp(ours, theirs),
        !differsInUnitOnly(claimed, reported)
    else { return nil }
    let written = source.text[reported.range]
    return comparison.finding(
        .numberDiffers, as: numberEffect(ours, theirs, claimed, reported), at: claimed.range,
        against: twin.statement, decisive: reported.range,
        edit: Edit(scope: claimed.range, text: written),
        "The source gives \(written), not \(comparison.reading.article[claimed.range]).")
}

/// A figure of one group or time told of another, which has its own beside it: "37% within a year" for "24% within a
/// year and 37% within two years".
private func finding(ofSides comparison: Comparison) -> Finding? {
    for claimed in comparison.words.quantities {
        let side = comparison.sideDiffering(claimed).map {
            (figure: $0.side.figure, statement: $0.statement)
        }
        guard let (figure, statement) = side ?? comparison.parallelDiffering(claimed),
            let ours = Figure(claimed), let theirs = Figure(figure), !roundsUp(ours, theirs),
            !differsInUnitOnly(claimed, figure),
            !comparison.isGivenOtherwise(claimed),
            !comparison.isCounted(
                claimed, besides: figure, in: comparison.record.statements[statement])
        else { continue }
        let written = comparison.record.statements[statement].text[figure.range]
        return comparison.finding(
            .numberDiffers, as: numberEffect(ours, theirs, claimed, figure),
            at: claimed.range, against: statement, decisive: figure.range,
            edit: Edit(scope: claimed.range, text: written),
            "The source gives \(written), not \(comparison.reading.article[claimed.range]).")
    }
    return nil
}

/// A word for how many, as *all* or *most*, that the shares of the source exclude.
private func finding(ofShareWord comparison: Comparison) -> Finding? {
    guard let (share, decisive, statement) = comparison.shareAgainst else { return nil }
    let told = share.statement.range(of: share.word.places)
    return comparison.finding(
        .numberDiffers, as: .contradicts, at: told, against: statement, decisive: decisive,
        "The source gives \(comparison.record.statements[statement].text[decisive]), not “\(comparison.reading.article[told])”."
    )
}

/// Two figures that have changed places among the things they are of.
private func finding(ofExchanged comparison: Comparison) -> Finding? {
    for alignment in comparison.alignments where alignment.coverageInContext >= 0.4 {
        let statement = comparison.statement(alignment)
        guard let (claimed, reported) = comparison.exchanged(in: statement),
            !comparison.isUnderOtherCircumstances(statement), comparison.agreesInTime(statement),
            !comparison.isSetApart(from: statement)
        else { continue }
        let written = statement.text[reported.range]
        return comparison.finding(
            .numberDiffers, as: .contradicts, at: claimed.range, against: alignment.statement,
            decisive: reported.range,
            "The source gives \(written) of what the draft gives \(comparison.reading.article[claimed.range]) of, and the other way round."
        )
    }
    return nil
}

/// A figure that the source gives of something else, where it gives another of what the claim measures in a sentence
/// that speaks of nothing else: "menu prices rose by 0.7%".
private func finding(_ comparison: Comparison, ofOther claimed: Quantity) -> Finding? {
    let giving = comparison.pairs(of: claimed).filter {
        comparison.isSameAmount(claimed, $0.reported)
    }
    guard claimed.role != .level, claimed.modifier == nil, let first = giving.first,
        let own = comparison.figureOfOwnOutcome(claimed, first), own.isOnlyOne,
        giving.allSatisfy({ comparison.figureOfOwnOutcome(claimed, $0) != nil }),
        let alignment = comparison.alignment(of: own), comparison.namesNothingElse(alignment),
        case let statement = comparison.record.statements[own.statement],
        !comparison.isSetApart(from: statement), comparison.agreesInTime(statement),
        !comparison.isUnderOtherCircumstances(statement),
        let ours = Figure(claimed), let theirs = Figure(own.reported)
    else { return nil }
    let written = statement.text[own.reported.range]
    return comparison.finding(
        .numberDiffers, as: numberEffect(ours, theirs, claimed, own.reported), at: claimed.range,
        against: own.statement, decisive: own.reported.range,
        edit: Edit(scope: claimed.range, text: written),
        "The source gives \(written) of this, and \(comparison.reading.article[claimed.range]) of something else."
    )
}

/// A figure with its digits exchanged or its point moved.
private func finding(_ comparison: Comparison, ofMiswritten claimed: Quantity) -> Finding? {
    guard let pair = comparison.miswritten(claimed), let ours = Figure(claimed),
        let theirs = Figure(pair.reported)
    else { return nil }
    let written = comparison.record.statements[pair.statement].text[pair.reported.range]
    return comparison.finding(
        .numberDiffers, as: numberEffect(ours, theirs, claimed, pair.reported),
        at: claimed.range, against: pair.statement, decisive: pair.reported.range,
        edit: Edit(scope: claimed.range, text: written),
        "The source gives \(written), not \(comparison.reading.article[claimed.range]): the same digits in another order or place."
    )
}

/// Two figures that the claim compares, and the source each with another.
private func finding(ofCrossedRows comparison: Comparison) -> Finding? {
    guard let found = comparison.crossedRows else { return nil }
    let partner = comparison.record.statements[found.statement].text[found.partner.range]
    let article = comparison.reading.article
    return comparison.finding(
        .numberDiffers, as: .contradicts, at: found.claimed.range, against: found.statement,
        decisive: found.partner.range,
        "Beside \(article[found.first.range]) the source gives \(partner); \(article[found.claimed.range]) stands there beside another figure."
    )
}

/// A figure that differs where another beside it tells which sentence is meant, or where there is but one it can be.
private func finding(
    _ comparison: Comparison, _ claimed: Quantity, besideOneOf pins: @autoclosure () -> [Pin]
) -> Finding? {
    guard
        let found = comparison.companion(of: claimed, besideOneOf: pins())
            ?? comparison.changeWithOtherEnd(claimed)
            ?? comparison.onlyOfKind(claimed) ?? comparison.figureOfNamedSide(claimed)
            ?? comparison.figureOfNamedOutcome(claimed)
    else { return nil }
    let written = comparison.record.statements[found.statement].text[found.reported.range]
    let effect =
        if let ours = Figure(claimed), let theirs = Figure(found.reported) {
            numberEffect(ours, theirs, claimed, found.reported)
        } else {
            Effect.contradicts
        }
    return comparison.finding(
        .numberDiffers, as: effect, at: claimed.range, against: found.statement,
        decisive: found.reported.range, edit: Edit(scope: claimed.range, text: written),
        "The source gives \(written), not \(comparison.reading.article[claimed.range]).")
}

/// A dose or a time that is not the record's, in a sentence of which the record says all else; one that goes on for longer
/// is what duration-extended says.
private func finding(byElimination comparison: Comparison) -> Finding? {
    guard
        let misfit = comparison.amountByElimination(ofSameDigits: false)
            ?? comparison.timeByElimination(isLonger: false)
    else { return nil }
    return comparison.finding(
        .numberDiffers, as: .contradicts, at: misfit.claimed, against: misfit.statement,
        decisive: misfit.reported,
        edit: Edit(scope: misfit.claimed, text: comparison.words(ofSource: misfit)),
        "The source gives \(comparison.words(ofSource: misfit)), not \(comparison.reading.article[misfit.claimed])."
    )
}

/// A figure that the record gives for another time at which it measured.
private func finding(ofTime comparison: Comparison) -> Finding? {
    guard let misfit = comparison.timeOfPinnedFigure else { return nil }
    let written = comparison.words(ofSource: misfit)
    return comparison.finding(
        .numberDiffers, as: .contradicts, at: misfit.claimed, against: misfit.statement,
        decisive: misfit.reported,
        "The source gives this figure for “\(written)”, the draft for “\(comparison.reading.article[misfit.claimed])”."
    )
}

/// Two numbers that have changed places in a sentence that is otherwise the same: "12 and 9, respectively" for
/// "9 and 12, respectively".
private func finding(_ comparison: Comparison, ofExchanged twin: Twin) -> Finding? {
    let source = comparison.record.statements[twin.statement]
    let gaps = twin.gaps.filter { !$0.claim.isEmpty || !$0.source.isEmpty }
    guard gaps.count == 2, gaps.allSatisfy({ $0.claim.count == 1 && $0.source.count == 1 })
    else { return nil }
    let own = gaps.map { comparison.words.statement.words[$0.claim.lowerBound] }
    let other = gaps.map { source.words[$0.source.lowerBound] }
    guard (own + other).allSatisfy(\.isNumber), own[0].lower != own[1].lower,
        own[0].lower == other[1].lower, own[1].lower == other[0].lower
    else { return nil }
    return comparison.finding(
        .numberDiffers, as: .contradicts, at: own[0].range, against: twin.statement,
        decisive: other[0].range,
        "The source gives \(source.text[other[0].range]) first and \(source.text[other[1].range]) "
            + "second; the draft has the two the other way round.")
}

/// The one written number in which a claim and its twin differ, where it was not read as a figure on both
/// sides: a year, the level of an interval, an end of "from 30 to 20%", a number of a list.
private func finding(_ comparison: Comparison, ofWritten twin: Twin) -> Finding? {
    let source = comparison.record.statements[twin.statement]
    guard twin.numbers.count == 1, twin.units.isEmpty, let (ours, theirs) = twin.numbers.first
    else { return nil }
    let (own, other) = (comparison.words.statement.words[ours], source.words[theirs])
    let differing = twin.differing
    guard
        differing.allSatisfy({ pair in
            pair.claimed.range.overlaps(own.range)
                && (Figure(pair.claimed) == nil || Figure(pair.reported) == nil)
        })
    else { return nil }
    // The same digits at another place of the sentence: most likely another arm or time.
    let anchored = Set(twin.numbers.map(\.source))
    guard
        !source.words.indices.contains(where: {
            !anchored.contains($0) && source.words[$0].isNumber
                && source.words[$0].lower == own.lower
                && !comparison.words.statement.words.contains(where: {
                    $0.range != own.range && $0.lower == own.lower
                })
        })
    else { return nil }
    return comparison.finding(
        .numberDiffers, at: own.range, against: twin.statement, decisive: other.range,
        edit: Edit(scope: own.range, text: source.text[other.range]),
        "The source gives \(source.text[other.range]), not \(comparison.reading.article[own.range])."
    )
}

/// Whether one says how far something went ("to one tenth") and the other by how much ("by 90%").
private func tellsLevelForChange(
    _ claimed: Quantity, in claim: Statement, _ reported: Quantity, in source: Statement
) -> Bool {
    func word(before quantity: Quantity, in statement: Statement) -> String? {
        statement.words.last { $0.range.end <= quantity.range.start }?.lower
    }
    let pair = [word(before: claimed, in: claim), word(before: reported, in: source)]
    return pair.contains("to") && pair[0] != pair[1]
}

/// Whether the source gives the claimed figure in the same sentence at another place: then the claim is most
/// likely about that arm or time.
private func isGivenBeside(
    _ claimed: Quantity, _ twin: Twin, in source: Statement, _ comparison: Comparison
) -> Bool {
    source.quantities.contains { other in
        !twin.figures.contains { $0.reported.range == other.range }
            && comparison.isSameAmount(claimed, other)
    }
}

/// Whether a claim and its twin differ in a word that is no number: "found" for "missed".
private func tellsOtherwise(_ twin: Twin, _ claim: Statement, _ source: Statement) -> Bool {
    twin.gaps.contains { gap in
        gap.claim.contains { !claim.words[$0].isNumber }
            && gap.source.contains { !source.words[$0].isNumber }
    }
}

private func finding(_ comparison: Comparison, _ claimed: Quantity) -> Finding? {
    guard let pair = comparison.differing(claimed), pair.sense == .typical,
        let (ours, theirs) = onOneScale(claimed, pair.reported),
        Figure(claimed)?.scale != ours.scale || !roundsUp(ours, theirs),
        !differsInUnitOnly(claimed, pair.reported)
    else { return nil }
    let statement = comparison.record.statements[pair.statement]
    guard
        !tellsLevelForChange(
            claimed, in: comparison.words.statement, pair.reported, in: statement),
        !comparison.haveOtherBase(claimed, pair.reported, in: statement),
        !comparison.isDeniedOnOneSide(pair.reported, in: statement),
        claimed.kind == .duration && claimed.role == .level || comparison.agreesInTime(statement),
        !comparison.isSizeOfAnalysis(pair.reported, in: statement)
    else { return nil }
    let effect = numberEffect(ours, theirs, claimed, pair.reported)
    let reported = statement.text[pair.reported.range]
    return comparison.finding(
        .numberDiffers, as: effect, at: claimed.range, against: pair.statement,
        decisive: pair.reported.range,
        edit: replacement(of: claimed, by: pair.reported, in: comparison, pair),
        "The source gives \(reported), not \(comparison.reading.article[claimed.range]).")
}

/// Whether the digits are the same and only the unit is not: that is `unit-differs`.
func differsInUnitOnly(_ claimed: Quantity, _ reported: Quantity) -> Bool {
    guard let ours = claimed.unit, let theirs = reported.unit, ours != theirs else { return false }
    return claimed.value?.value == reported.value?.value
}

/// A figure that goes further overstates an effect, one that falls short understates it; a level or a
/// count that differs is contradicted.
private func numberEffect(
    _ ours: Figure, _ theirs: Figure, _ claimed: Quantity, _ reported: Quantity
) -> Effect {
    guard ours.role != .level || theirs.role != .level else { return .contradicts }
    guard
        claimed.direction == nil || reported.direction == nil
            || claimed.direction == reported.direction
    else { return .contradicts }
    return abs(ours.value ?? ours.high) > abs(theirs.value ?? theirs.high)
        ? .overstates : .understates
}

/// The claimed figure with the record's numeral in its place, as the record writes it.
func replacement(
    of claimed: Quantity, by reported: Quantity, in comparison: Comparison, _ pair: FigurePair
) -> Edit? {
    guard claimed.unit == reported.unit || claimed.kind == reported.kind, reported.value != nil
    else {
        return nil
    }
    return Edit(
        scope: claimed.range,
        text: comparison.record.statements[pair.statement].text[reported.range])
}
