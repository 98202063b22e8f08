import Claims
import Prose
import Quantities

extension Comparison {
    /// The finding on a claim that tells how many took part in the study, where the record says otherwise.
    ///
    /// The record must give one number of people only: "of 140 screened, 120 took part" gives two, and either
    /// may be meant.
    var sizeDiffering: Finding? {
        guard tellsNoEffect, namesStudy,
            let claimed = words.quantities.first(where: { isHeadcount($0) && $0.modifier == nil }),
            let ours = claimed.value
        else { return nil }
        let counts = headcounts
        let numbers = Set(counts.map(\.count) + (record.participants.map { [Double($0)] } ?? []))
        guard numbers.count == 1, let only = numbers.first, let place = counts.first,
            only >= 5, abs(only - ours.value) > 0.5,
            !ours.roundingInterval.meets(place.numeral.roundingInterval)
        else { return nil }
        let source = record.statements[place.statement]
        let written = source.text[place.range]
        return finding(
            .numberDiffers, as: .contradicts, at: claimed.range, against: place.statement,
            decisive: place.range,
            "The source gives \(written), not \(reading.article[claimed.range]).")
    }

    /// The statement that gives the number of people the claim says took part in the study.
    func sizeBearingOut(_ claimed: Quantity) -> Support? {
        let own = words.statement.words
        guard tellsNoEffect, isHeadcount(claimed), let ours = claimed.value,
            namesStudy
                || own.contains(where: { studyNouns.contains($0.lower) })
                    && isAboutStudy(but: claimed),
            let place = headcounts.first(where: {
                ours.roundingInterval.meets($0.numeral.roundingInterval)
                    && abs($0.count - ours.value) <= 0.5
            })
        else { return nil }
        return Support(statement: place.statement, decisive: place.range, closeness: 0.8)
    }

    /// A number of people in the record.
    private struct Headcount {
        let count: Double
        let numeral: Numeral
        let statement: Int
        let range: TextRange
    }

    private var headcounts: [Headcount] {
        record.statements.enumerated().flatMap { place, statement in
            statement.quantities.compactMap { quantity in
                guard isHeadcount(quantity), let value = quantity.value else { return nil }
                return Headcount(
                    count: value.value, numeral: value, statement: place, range: quantity.range)
            }
        }
    }

    /// Whether the claim's words name the study itself: "That trial followed 240 adults".
    var namesStudy: Bool {
        let subject = [claim.agent, claim.measured].compactMap { $0?.text.lowercased() }
        return subject.contains { text in
            text.split(separator: " ").contains { studyNouns.contains(String($0)) }
        }
    }

    /// Whether a number says how many were analysed, "223 patients were included", which is not how many had
    /// what the statement is about.
    func isSizeOfAnalysis(_ reported: Quantity, in statement: Statement) -> Bool {
        guard isHeadcount(reported), sentenceWords.isDisjoint(with: sizeVerbs) else { return false }
        let places = statement.places(of: reported.range)
        return statement.words[places.upperBound...].prefix(5).contains {
            sizeVerbs.contains($0.lower)
        }
    }

    private func isHeadcount(_ quantity: Quantity) -> Bool {
        quantity.kind == .count && quantity.value?.exponent ?? -1 >= 0
            && (quantity.noun?.split(separator: " ").last).map {
                participantStems.contains(root(of: $0.lowercased()))
            } ?? false
    }
}

private let studyNouns: Set<String> = [
    "study", "trial", "survey", "pilot", "experiment", "cohort", "rct",
]

/// What is done with all who take part.
private let sizeVerbs: Set<String> = [
    "included", "enrolled", "recruited", "analysed", "analyzed", "followed",
]
