import Claims
import Prose
import Quantities

/// What a record says of the study itself: how long it lasted, where it was done, and what a named statistic came to.
extension Comparison {
    /// The statement that says of the study what the claim says with a figure.
    func factBearingOut(_ claimed: Quantity) -> Support? {
        sizeBearingOut(claimed) ?? lengthBearingOut(claimed) ?? placesBearingOut(claimed)
            ?? statisticBearingOut(claimed)
    }

    /// "The trial lasted six months" beside "followed for 24 weeks", where the record gives one such length only.
    private func lengthBearingOut(_ claimed: Quantity) -> Support? {
        guard isLengthOfStudy(claimed), let ours = Figure(claimed) else { return nil }
        let given = lengthsGiven
        guard let first = given.first,
            given.allSatisfy({ each in
                Figure(each.quantity).map { ours.isComparable(to: $0) && ours.meets($0) } ?? false
            })
        else { return nil }
        return Support(
            statement: first.statement, decisive: first.quantity.range, closeness: 0.8)
    }

    /// "They were followed for five years" beside "The follow-up period was 1 year", where the record gives no other length
    /// of the study and the claimed one nowhere.
    var lengthDiffering: Finding? {
        for claimed in words.quantities
        where isLengthOfStudy(claimed) && [nil, .only].contains(claimed.modifier) {
            let given = lengthsGiven
            guard let ours = Figure(claimed), let own = ours.value, let first = given.first,
                let theirs = Figure(first.quantity), let other = theirs.value,
                max(own, other) >= 1.2 * min(own, other),
                given.allSatisfy({ Figure($0.quantity).map { theirs.meets($0) } ?? false }),
                isWatched(words.statement) == isWatched(record.statements[first.statement]),
                !isWorkedOut(own, claimed, in: record.statements[first.statement]),
                !record.statements.contains(where: { isWatched($0) && $0.tellsMoreTime }),
                !record.statements.contains(where: { statement in
                    zip(statement.quantities, statement.figures).contains { quantity, figure in
                        quantity.kind == .duration
                            && figure.map { ours.isComparable(to: $0) && ours.meets($0) } ?? false
                    }
                })
            else { continue }
            return finding(on: claimed, against: first.quantity.range, of: first.statement)
        }
        return nil
    }

    /// Whether people are said to have been watched, and not that something was done to them for a time.
    private func isWatched(_ statement: Statement) -> Bool {
        statement.words.contains { watchingStems.contains($0.stem) }
            && !statement.words.contains { treatingStems.contains($0.stem) }
    }

    /// Whether a claimed time is one of a sentence's figures without its unit, as of "6.2 years (maximum 9)", or what two times
    /// of it come to, as of "treated for 3 years, then followed for 6".
    private func isWorkedOut(_ own: Double, _ claimed: Quantity, in statement: Statement) -> Bool {
        let plain = statement.quantities.compactMap { $0.value?.value }
        let times = zip(statement.quantities, statement.figures).compactMap { quantity, figure in
            quantity.kind == .duration ? figure?.value : nil
        }
        return claimed.value.map { plain.contains($0.value) } ?? true
            || times.indices.contains { one in
                times[(one + 1)...].contains { abs(times[one] + $0 - own) < 0.05 * own }
            }
    }

    /// Whether a claimed time is one for which the record says that people were watched, be it another one that it also
    /// gives or what two of them come to.
    func isLengthGiven(_ claimed: Quantity) -> Bool {
        guard isLengthOfStudy(claimed), let ours = Figure(claimed), let own = ours.value else {
            return false
        }
        return lengthsGiven.contains {
            Figure($0.quantity).map { ours.meets($0) } ?? false
                || isWorkedOut(own, claimed, in: record.statements[$0.statement])
        }
    }

    private func isLengthOfStudy(_ claimed: Quantity) -> Bool {
        tellsNoEffect && claimed.kind == .duration
            && words.statement.words.contains { lastingWords.contains($0.lower) }
            && isAboutStudy(but: claimed)
    }

    /// The times for which the record says that people were given something or watched.
    private var lengthsGiven: [(statement: Int, quantity: Quantity)] {
        record.statements.enumerated().flatMap { place, statement in
            statement.quantities.filter { quantity in
                quantity.kind == .duration && quantity.value != nil
                    && statement.tellsLength(quantity)
            }.map { (statement: place, quantity: $0) }
        }
    }

    /// "The survey covered 32 countries" beside "data were collected in 32 countries".
    private func placesBearingOut(_ claimed: Quantity) -> Support? {
        guard tellsNoEffect, namesStudy, claimed.kind == .count, let ours = Figure(claimed),
            let noun = ours.noun, placeNouns.contains(noun), isAboutStudy(but: claimed)
        else { return nil }
        let given = record.statements.enumerated().flatMap { place, statement in
            statement.quantities.filter { Figure($0)?.noun == noun }
                .map { (statement: place, quantity: $0) }
        }
        guard let first = given.first,
            given.allSatisfy({ each in Figure(each.quantity).map { ours.meets($0) } ?? false })
        else { return nil }
        return Support(
            statement: first.statement, decisive: first.quantity.range, closeness: 0.8)
    }

    /// "The correlation was weak, at r = 0.12" beside "(r = 0.12)", where no other sentence gives one of that name.
    private func statisticBearingOut(_ claimed: Quantity) -> Support? {
        guard claimed.kind == .statistic, let symbol = claimed.symbol?.lowercased(),
            !claimed.isPValue, let value = claimed.value, value.exponent < 0
        else { return nil }
        let given = record.statements.enumerated().flatMap { place, statement in
            statement.quantities.filter { $0.symbol?.lowercased() == symbol }
                .map { (statement: place, quantity: $0) }
        }
        guard given.count == 1, let only = given.first, only.quantity.value == value else {
            return nil
        }
        let known = record.statements[only.statement].termSet
        let own = words.allTerms.subtracting(mereTerms)
        guard own.allSatisfy({ record.mentions[$0] != nil }),
            2 * own.count(where: { known.contains($0) }) >= own.count, !words.denies
        else { return nil }
        return Support(statement: only.statement, decisive: only.quantity.range, closeness: 0.8)
    }

    /// Whether all that the claim says beside a figure is said of the study, in words the record has.
    func isAboutStudy(but figure: Quantity) -> Bool {
        let own = words.statement
        return own.terms.allSatisfy { term, word in
            mereTerms.contains(term) || studyTerms.contains(term) || term == "patient"
                || figure.range.overlaps(own.words[word].range)
                || lengths[own.words[word].lower] != nil || record.mentions[term] != nil
        }
    }
}

extension Statement {
    /// Whether it tells a time otherwise than by its length, or one that was added: "from 2003 to 2015", "a further year".
    fileprivate var tellsMoreTime: Bool {
        words.contains { word in
            ["further", "another", "additional", "extended"].contains(word.lower)
                || word.isNumber && word.lower.utf8.count == 4
                    && ["19", "20"].contains(word.lower.prefix(2))
        }
    }

    /// Whether a length of time is that of the study: of what people were given, or for how long they were watched.
    fileprivate func tellsLength(_ quantity: Quantity) -> Bool {
        let places = places(of: quantity.range)
        let before = words[max(0, places.lowerBound - 12)..<places.lowerBound]
        return ["for", "lasted", "over", "of", "was"].contains(before.last?.lower ?? "")
            && before.contains { givingStems.contains($0.stem) }
    }
}

/// Words by which a study is said to have gone on for a time.
private let lastingWords: Set<String> = [
    "lasted", "lasts", "ran", "followed", "observed", "monitored",
]

/// What is done to people in a study for as long as it lasts.
private let givingStems: Set<String> = Set(
    ["followed", "follow", "lasted", "assigned", "randomised", "treated", "monitored", "observed"]
        .map { root(of: $0) })

private let watchingStems: Set<String> = Set(
    ["follow", "followed", "monitored", "observed"].map { root(of: $0) })

private let treatingStems: Set<String> = Set(
    ["treated", "treatment", "therapy", "lasted"].map { root(of: $0) })

/// Where studies are done.
private let placeNouns: Set<String> = Set(
    ["hospital", "centre", "clinic", "country", "school", "site", "city", "practice"]
        .map { root(of: $0) })

/// Terms that only say that a study was done.
private let studyTerms: Set<Term> = Set(
    [
        "survey", "experiment", "cohort", "pilot", "complete", "conduct", "carry", "run", "publish",
        "follow", "involve", "include", "enrol", "recruit", "cover", "test", "place", "last",
        "collect", "observe", "monitor", "large", "small", "since", "part", "participate", "take",
        "person", "people", "register", "hold", "analysis",
    ].map { root(of: $0) })

/// Terms that only say that something comes to a figure.
private let mereTerms: Set<Term> = Set(
    ["correspond", "effect", "size", "reach", "amount", "equal"].map { root(of: $0) })
