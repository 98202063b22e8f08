import Claims
import Prose
import Quantities

/// A figure beside the only one of its kind that the record gives: where a source has one number of fields, a claim on fields
/// with another number tells that one wrongly.
extension Comparison {
    /// The record's only figure of a claimed one's kind, in a sentence on the same, where the claimed one is given nowhere
    /// and comes of no two figures.
    func onlyOfKind(_ claimed: Quantity) -> RecordFigure? {
        guard claimed.from == nil, let own = Figure(claimed), claimed.value != nil,
            claimed.symbol == nil, !isCircumstance(claimed.kind), claimed.modifier != .upTo,
            let only = record.only(where: { _, figure in figure?.isComparable(to: own) ?? false }),
            let alignment = alignments.first(where: { $0.statement == only.statement }),
            case let statement = record.statements[only.statement],
            case let reported = only.reported,
            alignment.coverageInContext >= (claimed.kind == .count ? 0.4 : 0.45),
            reported.value != nil, reported.modifier.map({ $0 == .about }) ?? true,
            sense(of: reported, in: statement) == .typical,
            isFarApart(claimed, reported), isBeyondBound(claimed, reported),
            isTellable(statement), isAllowedDifference(claimed, reported, alignment),
            !isGivenOrWorkedOut(claimed), !hasUngivenTwin(claimed), !isToldElsewhere(claimed),
            !isSetElsewhere(statement),
            !tellsAllOfSome(statement), !goesAgainst(claimed, reported),
            !areComplements(claimed, reported), !isOfOtherExtent(statement),
            !givesOther(than: claimed, statement), !namesAgeUnknown(besides: claimed),
            !isOther(reported, than: claimed), !haveOtherBase(claimed, reported, in: statement),
            !isUnderOtherCircumstances(statement),
            claimed.kind == .count
                || !isContrasted(with: statement) && !isAtOtherTimeOrDose(statement)
        else { return nil }
        return only
    }

    /// Whether the record's figure lies on the wrong side of a claimed bound: "more than 119%" beside 72%.
    private func isBeyondBound(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let ours = Figure(claimed), let theirs = Figure(reported) else { return false }
        return switch claimed.modifier {
        case .moreThan, .atLeast: ours.low > theirs.high
        case .lessThan: ours.high < theirs.low
        default: true
        }
    }

    private func isCircumstance(_ kind: Quantity.Kind) -> Bool {
        [.duration, .age, .date, .number, .temperature].contains(kind)
    }

    /// Whether what the two sentences say besides makes the two figures one: who was studied on both sides, or the same turn
    /// of the same thing.
    private func isAllowedDifference(
        _ claimed: Quantity, _ reported: Quantity, _ alignment: Alignment
    ) -> Bool {
        let statement = statement(alignment)
        guard claimed.kind == .count else {
            let stance = stance(of: alignment)
            let isSame =
                stance == .agrees
                || stance == .unclear && statement.denials.isEmpty && tellsNoEffect && !words.denies
            return isSame && tellsChange(claimed) != (reported.role == .level)
                && statement.role != .methods
                && sharedNames(with: statement).count >= (alignment.coverage >= 0.5 ? 1 : 2)
        }
        guard let noun = Figure(claimed)?.noun, Figure(reported)?.noun != nil,
            let ours = claimed.value?.value, let theirs = reported.value?.value
        else { return false }
        if words.statement.tellsStudied(claimed), statement.tellsStudied(reported) { return true }
        // A smaller number may be of some of them.
        return !participantStems.contains(noun) && ours > theirs
            && stance(of: alignment) == .agrees && !sharedNames(with: statement).isEmpty
    }
}

extension Statement {
    /// Whether a count is that of all who, or which, a study took in: right behind a verb of studying, or of "a trial with".
    fileprivate func tellsStudied(_ count: Quantity) -> Bool {
        let places = places(of: count.range)
        let before = words[max(0, places.lowerBound - 4)..<places.lowerBound]
        let after = words[min(words.count, places.upperBound)...].prefix(14).map(\.stem)
        // "A trial with 40 women", and not "in both trials 40 women".
        let isOfStudy =
            ["of", "with", "in", "among", "on", "from"].contains(before.last?.lower ?? "")
            && before.contains { studyStems.contains($0.stem) }
        return isOfStudy || before.contains { studyingStems.contains($0.stem) }
            || after.contains { takenInStems.contains($0) }
    }
}

/// What those who make a study do with what they study.
private let studyingStems: Set<String> = Set(
    [
        "asked", "followed", "tracked", "enrolled", "randomised", "randomized", "questioned",
        "recruited", "surveyed", "tested", "studied", "examined", "gathered", "pooled", "combined",
        "compared", "matched", "analysed", "analyzed", "visited", "inspected", "interviewed",
        "included", "assigned", "looked", "invited", "monitored", "observed", "reviewed", "using",
        "audited", "evaluated", "measured", "covered", "covering", "metered",
    ].map { root(of: $0) })

private let studyStems: Set<String> = Set(
    ["study", "trial", "survey", "experiment", "review", "sample", "total", "cohort"]
        .map { root(of: $0) })

/// What is done with those who are studied.
private let takenInStems: Set<String> = Set(
    [
        "enrolled", "randomised", "randomized", "recruited", "included", "assigned", "allocated",
        "participated", "completed", "served", "took", "received", "got",
    ].map { root(of: $0) })
