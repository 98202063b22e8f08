import Claims
import Prose
import Quantities

extension Comparison {
    /// The finding on a claim that tells how many took part in the study, where the record says otherwise.
    ///
    /// The record must give one number of people only: "of 140 screened, 120 took part" gives two, and either
    /// may be meant. The claim's may be no part of them either, as in "a training group (112)".
    var sizeDiffering: Finding? {
        guard tellsNoEffect, namesStudy,
            let claimed = words.quantities.first(where: { isHeadcount($0) && $0.modifier == nil }),
            let ours = claimed.value
        else { return nil }
        let counts = headcounts
        let numbers = Set(counts.map(\.count) + (record.participants.map { [Double($0)] } ?? []))
        guard numbers.count == 1, let only = numbers.first, let place = counts.first,
            only >= 5, abs(only - ours.value) > 0.5,
            !ours.roundingInterval.meets(place.numeral.roundingInterval), !isGiven(ours)
        else { return nil }
        return finding(on: claimed, against: place.range, of: place.statement)
    }

    /// The finding that the source gives another size of the study.
    func finding(on claimed: Quantity, against range: TextRange, of statement: Int) -> Finding {
        finding(
            .numberDiffers, as: .contradicts, at: claimed.range, against: statement,
            decisive: range,
            "The source gives \(record.statements[statement].text[range]), "
                + "not \(reading.article[claimed.range]).")
    }

    /// The statement that gives the number of people the claim says took part in the study.
    func sizeBearingOut(_ claimed: Quantity) -> Support? {
        let own = words.statement.words
        guard tellsNoEffect, isHeadcount(claimed) || countsThem(claimed),
            namesStudy
                || own.contains(where: {
                    studyNouns.contains($0.lower) || sizeVerbs.contains($0.lower)
                        || $0.lower == "part"
                }) && isAboutStudy(but: claimed),
            let place = headcounts.first(where: { tellsSize(claimed, $0) }),
            !tellsTotal || !headcounts.contains(where: { $0.count > place.count })
        else { return nil }
        return Support(statement: place.statement, decisive: place.range, closeness: 0.8)
    }

    /// "749 patients in all": no larger number may stand beside it.
    private var tellsTotal: Bool {
        let own = words.statement.words.map(\.lower)
        return own.contains("altogether")
            || zip(own, own.dropFirst()).contains { $0 == "in" && ($1 == "all" || $1 == "total") }
    }

    /// Whether a claimed number of people is one of the record, as exactly as the claim says.
    private func tellsSize(_ claimed: Quantity, _ place: Headcount) -> Bool {
        guard let ours = claimed.value, ours.value > 0 else { return false }
        switch claimed.modifier {
        case nil, .only:
            return ours.roundingInterval.meets(place.numeral.roundingInterval)
                && abs(place.count - ours.value) <= 0.5
        // "more than 33,000" of 33,567, "nearly 1.7 million" of 1,672,983.
        case .moreThan, .atLeast: return (1...1.1).contains(place.count / ours.value)
        case .nearly, .lessThan: return (0.9...1).contains(place.count / ours.value)
        case .about: return (0.95...1.05).contains(place.count / ours.value)
        case .upTo: return false
        }
    }

    /// "Nearly 4,000 of them took part".
    private func countsThem(_ quantity: Quantity) -> Bool {
        quantity.kind == .number && words.statement.words.contains { $0.lower == "them" }
            && quantity.value?.exponent ?? -1 >= 0
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

    func isHeadcount(_ quantity: Quantity) -> Bool {
        quantity.kind == .count && quantity.value?.exponent ?? -1 >= 0
            && (quantity.noun?.split(separator: " ").last).map { noun -> Bool in
                let stem = root(of: noun.lowercased())
                return participantStems.contains(stem) || memberStems.contains(stem)
            } ?? false
    }
}

private let studyNouns: Set<String> = [
    "study", "trial", "survey", "pilot", "experiment", "cohort", "rct", "studies", "trials",
    "register", "analysis",
]

/// Who else may be those who take part in a study.
private let memberStems: Set<String> = Set(
    [
        "girls", "boys", "runners", "teachers", "pupils", "residents", "veterans", "employees",
        "adolescents", "drivers", "twins", "recruits", "mothers", "babies",
    ].map { root(of: $0) })

/// What is done with all who take part.
private let sizeVerbs: Set<String> = [
    "included", "enrolled", "recruited", "analysed", "analyzed", "followed", "participated",
]
