import Claims
import Prose
import Quantities

/// "A trial of 400 adults" beside a record that says that 84 were randomised.
extension Comparison {
    /// The finding on the size of the study that a sentence names in passing, whatever it goes on to tell.
    ///
    /// The record must say in so many words how many were taken in, tell of one study, and nowhere give the claim's
    /// number, nor numbers that add up to it; and the two must be more than a quarter apart.
    var sizeToldOtherwise: Finding? {
        guard let claimed = sizeTold, let ours = claimed.value, !tellsOfSeveralStudies,
            let total = enrolled,
            max(total.count, ours.value) > 1.25 * min(total.count, ours.value),
            !ours.roundingInterval.overlaps(total.numeral.roundingInterval),
            !mayBeCounted(ours), isOnRecord
        else { return nil }
        return finding(on: claimed, against: total.range, of: total.statement)
    }

    /// The number of people in "a study of 400 people" or "400 people took part", told by the first claim of its sentence.
    private var sizeTold: Quantity? {
        guard
            reading.claims.first(where: { $0.sentence == claim.sentence })?.range == claim.range
                || !reading.claims.contains(where: { $0.sentence == claim.sentence })
        else { return nil }
        let counts = reading.quantities(within: words.sentence).filter {
            isHeadcount($0) && $0.modifier == nil
        }
        guard counts.count == 1, let only = counts.first,
            let first = sentence.firstIndex(where: { $0.range.overlaps(only.range) }),
            let last = sentence.lastIndex(where: { $0.range.overlaps(only.range) })
        else { return nil }
        let before = sentence[max(0, first - 4)..<first].map(\.lower)
        let after = sentence[min(sentence.count, last + 1)...].prefix(6).map(\.lower)
        let isOfStudy =
            ["of", "in", "with", "among", "involving", "covering"].contains(before.last ?? "")
            && before.contains {
                ["study", "trial", "survey", "pilot", "experiment", "review"].contains($0)
            }
        let isTakingPart =
            zip(after, after.dropFirst()).contains { $0 == "took" && $1 == "part" }
            || ["enrolled", "recruited", "included", "followed", "tested"].contains(
                before.last ?? "")
                && before.contains { ["study", "trial", "review"].contains($0) }
        return isOfStudy || isTakingPart ? only : nil
    }

    /// Whether the record tells of more studies than one, of which each has its size.
    private var tellsOfSeveralStudies: Bool {
        record.statements.contains { statement in
            statement.role != .background
                && statement.words.contains {
                    ["studies", "trials", "experiments", "cohorts", "surveys", "phase"].contains(
                        $0.lower)
                }
        }
    }

    /// How many the record says were taken into the study: the largest number of people it gives, in a sentence that says so.
    private var enrolled: (count: Double, numeral: Numeral, statement: Int, range: TextRange)? {
        let counts = record.statements.enumerated().flatMap { place, statement in
            statement.quantities.filter { isHeadcount($0) }.compactMap { quantity in
                quantity.value.map {
                    (count: $0.value, numeral: $0, statement: place, range: quantity.range)
                }
            }
        }
        guard let largest = counts.max(by: { $0.count < $1.count }), largest.count >= 5,
            case let statement = record.statements[largest.statement],
            statement.role != .background,
            !statement.words.contains(where: {
                ["previous", "earlier", "prior"].contains($0.lower)
            }),
            statement.words.contains(where: { word in
                enrolling.contains { word.lower.hasPrefix($0) }
            })
        else { return nil }
        return largest
    }

    /// Whether the record gives a number, or two or three that add up to it; of a record with very many numbers that is
    /// taken for granted.
    private func mayBeCounted(_ numeral: Numeral) -> Bool {
        guard !isGiven(numeral) else { return true }
        let given = Array(wholeNumbers)
        let own = numeral.roundingInterval
        func fits(_ sum: Double) -> Bool { own.low <= sum && sum <= own.high }
        guard given.count <= 60 else { return true }
        return given.contains { one in
            given.contains { two in
                fits(one + two) || given.contains { fits(one + two + $0) }
            }
        }
    }

    /// Whether the record gives a number, of whatever.
    func isGiven(_ numeral: Numeral) -> Bool {
        let own = numeral.roundingInterval
        return record.participants.map { Double($0) == numeral.value } ?? false
            || wholeNumbers.contains { own.low <= $0 && $0 <= own.high || $0 == numeral.value }
    }

    /// The whole numbers of the record from two up, read as quantities or not.
    private var wholeNumbers: Set<Double> {
        Set(
            record.statements.flatMap { statement -> [Double] in
                let written = statement.words.filter(\.isNumber).map { plainDigits($0.lower) }
                let told = statement.quantities.compactMap { $0.value?.value }
                return told + written.compactMap { Double($0) }
            }.filter { $0 >= 2 && $0 == $0.rounded() })
    }

    /// Whether most of what the sentence names is named in the record, so that it is of this study.
    private var isOnRecord: Bool {
        let own = ClaimWords.terms(of: reading.article[words.sentence])
            .subtracting(generalTerms).subtracting(reportingTerms).subtracting(relatingTerms)
        let held = own.filter { !meant([$0]).isDisjoint(with: record.mentions.keys) }
        return held.count >= 2 && 2 * held.count >= own.count
    }
}

/// How words begin that say that people were taken into a study.
private let enrolling = [
    "total", "enrol", "recruit", "randomi", "includ", "participat", "assign", "consist", "compris",
    "took", "divided", "allocat",
]
