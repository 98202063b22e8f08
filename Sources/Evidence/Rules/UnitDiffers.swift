import Citations
import Prose
import Quantities

extension Rule {
    /// Flags a figure that is right with a unit that is not.
    static let unitDiffers: Rule = Rule(
        id: "unit-differs", severity: .error, effect: .contradicts, restsOnFigure: true,
        why: "5 mg and 5 g are the same digits and a thousand times apart.",
        unless: "Units that come to the same (0.5 g and 500 mg) agree.",
        wrong: Example(
            "Patients took 5 g of the extract daily [1].",
            .abstract("Patients took 5 mg of the extract daily.", .trial)),
        right: Example(
            "Patients took 5 mg of the extract daily [1].",
            .abstract("Patients took 5 mg of the extract daily.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    if let twin = comparison.twin {
        if let finding = finding(comparison, ofWritten: twin) { return [finding] }
        guard twin.differing.count == 1, let (claimed, reported) = twin.differing.first,
            differsInUnitOnly(claimed, reported), claimed.kind == reported.kind
        else { return [] }
        let written = comparison.record.statements[twin.statement].text[reported.range]
        return [
            comparison.finding(
                .unitDiffers, at: claimed.range, against: twin.statement, decisive: reported.range,
                edit: Edit(scope: claimed.range, text: written),
                "The source gives \(written): the unit is another.")
        ]
    }
    for claimed in comparison.words.quantities {
        guard let unit = claimed.unit, let value = claimed.value,
            [.measure, .duration].contains(claimed.kind), comparison.bearingOut(claimed) == nil
        else { continue }
        for pair in comparison.pairs(of: claimed) {
            guard let theirs = pair.reported.unit, theirs != unit,
                pair.reported.value?.value == value.value, pair.reported.kind == claimed.kind,
                comparison.alignment(of: pair)?.isStrong == true || pair.isVerbatim,
                pair.affinity >= 0.66,
                !comparison.agreesWithAnyReading(claimed, pair.reported),
                !isBareDegree(unit.code, beside: theirs.code),
                // "140 g of CO2 per kilometre" is 140 g per km.
                unit.code.contains("/") == theirs.code.contains("/")
                    || comparison.words.statement.base(of: claimed) == nil
                    || comparison.record.statements[pair.statement].base(of: pair.reported) == nil
            else { continue }
            let written = comparison.record.statements[pair.statement].text[pair.reported.range]
            return [
                comparison.finding(
                    .unitDiffers, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range, edit: Edit(scope: claimed.range, text: written),
                    "The source gives \(written): the unit is another.")
            ]
        }
    }
    for claimed in comparison.ownFigures {
        let ofUnit = comparison.numberWithOtherUnit(claimed)
        guard let found = ofUnit ?? comparison.figureOfOtherBase(claimed) else { continue }
        let (reported, place) = (found.reported, found.statement)
        let statement = comparison.record.statements[place]
        let range = ofUnit == nil ? statement.withBase(reported) : reported.range
        return [
            comparison.finding(
                .unitDiffers, at: claimed.range, against: place, decisive: range,
                "The source gives “\(statement.text[range])”: "
                    + (ofUnit == nil ? "it is per another time." : "the unit is another."))
        ]
    }
    guard let misfit = comparison.amountByElimination(ofSameDigits: true) else { return [] }
    let written = comparison.words(ofSource: misfit)
    return [
        comparison.finding(
            .unitDiffers, at: misfit.claimed, against: misfit.statement, decisive: misfit.reported,
            edit: Edit(scope: misfit.claimed, text: written),
            "The source gives \(written): the unit is another.")
    ]
}

/// The one word of unit in which a claim and its twin differ, whatever the figures were read as.
private func finding(_ comparison: Comparison, ofWritten twin: Twin) -> Finding? {
    let source = comparison.record.statements[twin.statement]
    guard twin.units.count == 1, twin.numbers.isEmpty, let (ours, theirs) = twin.units.first,
        twin.differing.allSatisfy({ differsInUnitOnly($0.claimed, $0.reported) || hasNoValue($0) })
    else { return nil }
    let (own, other) = (comparison.words.statement.words[ours], source.words[theirs])
    return comparison.finding(
        .unitDiffers, at: own.range, against: twin.statement, decisive: other.range,
        edit: Edit(scope: own.range, text: source.text[other.range]),
        "The source gives \(source.text[other.range]): the unit is another.")
}

/// Whether one tells degrees without their scale ("0.3 degrees per decade") and the other with it.
private func isBareDegree(_ ours: String, beside theirs: String) -> Bool {
    func scale(_ code: String) -> String { String(code.prefix { $0 != "/" }) }
    let scales: Set<String> = [scale(ours), scale(theirs)]
    return scales == ["deg", "Cel"] || scales == ["deg", "[degF]"]
}

/// Whether neither figure is a single value, so that the written numbers, which are the same, decide.
private func hasNoValue(_ pair: (claimed: Quantity, reported: Quantity)) -> Bool {
    pair.claimed.value == nil && pair.reported.value == nil
}
