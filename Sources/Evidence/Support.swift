import Claims
import Prose
import Quantities

/// The passage that bears a claim out, and how closely.
struct Support: Sendable {
    /// Where it stands, as a place in `RecordReading.statements`.
    let statement: Int
    /// The words that decide.
    let decisive: TextRange?
    /// How closely it fits, 0 to 1.
    let closeness: Double
}

/// What is left of the closeness of a claim that is borne out by wording alone, without a figure or a sentence that
/// is the same: on the claims of other people that were measured, such support is right four times in five.
private let wordedShare = 0.4

/// How closely a claim fits that is borne out by its figures in a sentence that otherwise says more or less.
///
/// Only beside nearly all of its words a figure makes sure: on the claims of other people the same number among
/// other words was about another thing as often as wording alone, one time in three.
func closenessOfFigures(_ share: Double) -> Double {
    let share = min(1, share)
    return share >= 0.9 ? share : 0.25 * share
}

extension Comparison {
    /// What bears the claim out, looked for anew.
    var foundSupport: Support? {
        if let support = supportOfStatements,
            case let statement = record.statements[support.statement],
            statement.role != .cell, !isOfAnother(statement), !isAtOdds(with: statement),
            !givesOfOthers(statement), !claimsSignificance(against: statement),
            !isAmongUnknown, !isExcludedByShares, twin != nil || !isOfOwnersApart(statement),
            twin != nil || !isUnidentified(statement)
        {
            return support
        }
        return supportOfCell
    }

    /// Whether the claim opens with people, a place or a time of which the record has no word, but for what it calls them in
    /// general: "In healthy volunteers, …" beside patients.
    private var isAmongUnknown: Bool {
        guard twin == nil, let setting = opening(of: words.statement) else { return false }
        let named = setting.filter { !generalTerms.contains($0) && !amountTerms.contains($0) }
        return !named.isEmpty
            && named.allSatisfy { term in !meant([term]).contains { record.mentions[$0] != nil } }
    }

    /// Whether the claim calls significant what a statement says was not, and nothing else in it was.
    private func claimsSignificance(against statement: Statement) -> Bool {
        words.statement.words.contains { $0.lower.hasPrefix("significan") } && !words.denies
            && statement.denials.contains { $0.kind != .equivalent }
            && !statement.quantities.contains(where: isBelowSignificance)
    }

    /// The statement that says what the claim says: the same thing, the same way, the same figures.
    ///
    /// With figures, the principal one must be borne out and none may be in doubt; without, the statement
    /// must hold nearly all of the claim's terms and go the same way.
    private var supportOfStatements: Support? {
        if let twin {
            // The closest sentence gives another number: whatever else is alike bears nothing out.
            guard twin.differing.isEmpty, twin.numbers.isEmpty, twin.units.isEmpty else {
                return nil
            }
            if deniesUnlike(twin) || isTitleDenied(twin) { return nil }
            if agreesInTime(record.statements[twin.statement]), !turns(twin),
                !givesOtherEnds(record.statements[twin.statement]),
                !alignments.contains(where: {
                    $0.statement == twin.statement
                        && (reversesOrder($0) || saysMoreOften($0) || replaces(in: $0))
                }), !record.statements[twin.statement].tellsPlan || words.statement.tellsPlan,
                !tellsUnlike(record.statements[twin.statement]),
                !asksWhether(record.statements[twin.statement]),
                !twin.figures.contains(where: { isOnlyWithinBound($0.claimed, $0.reported) }),
                twin.figures.count >= words.allQuantities.count(where: { Figure($0) != nil })
            {
                return Support(statement: twin.statement, decisive: nil, closeness: 1)
            }
        }
        // Of a measure that is named at length the figures are doses and times, and part of its name.
        if effect?.isMeasureDefined == true { return supportOfSlots }
        guard words.quantities.contains(where: { Figure($0) != nil }) else {
            return (words.quantities.contains(where: \.isFigure) ? supportOfFigures : nil)
                ?? supportOfEffect
        }
        guard
            let support = supportOfFigures ?? supportOfFiguresTogether ?? supportOfWorkedOut
                ?? supportOfTellingFigures ?? supportOfStudySetting ?? supportOfNearFigures
        else { return tellsOnlyCircumstances && givesCircumstances ? supportOfEffect : nil }
        return tellsOnlyCircumstances ? supportOfEffect : support
    }

    /// Whether the claim tells an effect and its figures only say in whom, when or of how much.
    ///
    /// "After six months patients showed no symptoms" is not borne out by a sentence about six months.
    private var tellsOnlyCircumstances: Bool {
        guard !tellsNoEffect || !sentenceWords.isDisjoint(with: paceWords) else { return false }
        let slots = [claim.agent, claim.comparator, claim.population, claim.time].compactMap(
            \.?.range)
        return words.quantities.filter { Figure($0) != nil }.allSatisfy { quantity in
            [.duration, .age].contains(quantity.kind) && quantity.role == .level
                || slots.contains { $0.contains(quantity.range) } || isDose(quantity)
        }
    }

    /// Whether a figure says how much of something was given: "on 80 mg of the drug", "with the drug 80 mg".
    func isDose(_ quantity: Quantity) -> Bool {
        let own = words.statement
        let places = own.places(of: quantity.range)
        guard quantity.kind == .measure, quantity.role == .level, places.lowerBound > 0
        else { return false }
        let leads = ["on", "with", "taking", "received", "given"]
        if leads.contains(own.words[places.lowerBound - 1].lower) {
            return places.upperBound == own.words.count
                || own.words[places.upperBound].lower == "of"
        }
        return places.lowerBound > 1 && leads.contains(own.words[places.lowerBound - 2].lower)
    }

    /// Whether the record gives each of the claim's figures somewhere: of whom and for how long it was is mostly told
    /// once, where the study is described.
    private var givesCircumstances: Bool {
        words.quantities.filter { Figure($0) != nil }.allSatisfy { quantity in
            guard let own = Figure(quantity) else { return true }
            return record.statements.contains { statement in
                statement.figures.contains { reported in
                    reported.map { own.isComparable(to: $0) && own.meets($0) } ?? false
                }
            }
        }
    }

    /// Whether a statement leaves open what the claim asserts: "We are uncertain whether zinc shortens colds".
    private func asksWhether(_ statement: Statement) -> Bool {
        let isOpen =
            statement.words.contains { $0.lower == "whether" }
            || zip(statement.words, statement.words.dropFirst()).contains { word, next in
                ["uncertain", "unclear", "unknown"].contains(word.lower) && next.lower == "if"
            }
        return isOpen && sentenceWords.isDisjoint(with: ["whether", "if"])
    }

    /// Whether the twin is a title that a sentence of the text denies: a title may ask, or tell what was expected.
    private func isTitleDenied(_ twin: Twin) -> Bool {
        record.statements[twin.statement].role == .title
            && alignments.contains { alignment in
                switch stance(of: alignment) {
                case .denies, .opposite: alignment.statement != twin.statement
                case .agrees, .unclear: false
                }
            }
    }

    /// Whether the twin says the other way round, or that there is none: turns are no part of what makes it a twin.
    private func turns(_ twin: Twin) -> Bool {
        guard let alignment = alignments.first(where: { $0.statement == twin.statement }) else {
            return false
        }
        switch stance(of: alignment) {
        case .opposite, .denies: return true
        case .agrees, .unclear: return false
        }
    }

    /// Whether the claim says that one does as much as another, and a statement that it does more or less.
    private func comparesUnequal(_ statement: Statement) -> Bool {
        guard words.tellsEquality else { return false }
        return statement.words.contains { $0.lower == "than" }
            && !statement.words.contains { $0.lower == "as" }
    }

    private var supportOfEffect: Support? {
        for alignment in alignments where statement(alignment).role != .methods {
            // A word of change on both sides is agreement by itself, so fewer shared words will do.
            // What no rule knows the sense of is borne out only by a sentence that has nearly all of its words.
            let least =
                claim.isPlain ? 0.9 : isChosen ? 0.4 : words.direction == nil ? 0.6 : 0.5
            // Of one or two words both must be there: "Chen et al." is no claim.
            let isClose =
                alignment.coverage >= (words.statement.termSet.count < 3 ? 1 : least)
                && (isChosen || alignment.coverageInContext >= least + 0.1)
            guard isClose || !claim.isPlain && isToldShortly(alignment),
                stance(of: alignment) == .agrees, !addsDoubt(alignment), holdsNumbers(alignment),
                !givesOtherEnds(statement(alignment)), !comparesUnequal(statement(alignment)),
                !saysMoreOften(alignment), !makesCauseOfAssociation(alignment),
                !reversesOrder(alignment), !isSetElsewhere(statement(alignment)),
                !isDeniedCloser(than: alignment), !lacksOnOneSide(statement(alignment)),
                bears(statement(alignment)), !replaces(in: alignment),
                !namesOtherPeople(statement(alignment)), !isDeniedByName(besides: alignment),
                isChosen || effect?.isMeasureDefined == true || !leavesOutMeasured(in: alignment)
            else { continue }
            if speaksAgainst(statement(alignment)) { return nil }
            return Support(
                statement: alignment.statement, decisive: nil,
                closeness: wordedShare * alignment.coverageInContext)
        }
        return claim.isPlain ? nil : supportOfSlots
    }

    /// Whether a statement leaves most of the claim to its context and speaks of nothing else: "Peak heart rate did not
    /// differ" beside "the gum did not push up the players' peak heart rate".
    private func isToldShortly(_ alignment: Alignment) -> Bool {
        (words.denies || words.direction != nil) && !isChosen && alignment.coverage >= 0.3
            && alignment.coverageInContext >= 0.65 && namesNothingElse(alignment)
    }

    /// The statement that says the same of the claim's measure under the claim's agent, in other words.
    private var supportOfSlots: Support? {
        let sharing = alignments.filter { sharesSlots($0, agent: 0.8) }
        guard sharing.allSatisfy({ [.agrees, .unclear].contains(slotStance(of: $0)) }) else {
            return nil
        }
        for alignment in sharing where statement(alignment).role != .methods {
            guard slotStance(of: alignment) == .agrees, !addsDoubt(alignment),
                effect?.isMeasureDefined == true || holdsNumbers(alignment),
                !givesOtherEnds(statement(alignment)), !lacksOnOneSide(statement(alignment)),
                !saysMoreOften(alignment), !makesCauseOfAssociation(alignment),
                !reversesOrder(alignment), !isSetElsewhere(statement(alignment)),
                !isDeniedCloser(than: alignment), bears(statement(alignment)),
                !speaksAgainst(statement(alignment)), !replaces(in: alignment),
                !namesOtherPeople(statement(alignment)), !isDeniedByName(besides: alignment),
                isChosen || effect?.isMeasureDefined == true || !leavesOutMeasured(in: alignment)
            else { continue }
            return Support(
                statement: alignment.statement, decisive: nil,
                closeness: 0.8 * wordedShare * alignment.coverageInContext)
        }
        return nil
    }

    /// Whether a statement that fits the claim better says otherwise.
    private func isDeniedCloser(than alignment: Alignment) -> Bool {
        alignments.contains { other in
            guard isCloser(other, than: alignment) else { return false }
            switch stance(of: other) {
            case .denies, .opposite: return true
            case .agrees, .unclear: return false
            }
        }
    }

    /// Whether every number among the claim's words, read as a figure or not, stands in the statement too.
    ///
    /// Of whom and for how long may be told elsewhere, where the statement gives no other age or time.
    private func holdsNumbers(_ alignment: Alignment) -> Bool {
        if tellsOnlyCircumstances, givesCircumstances,
            words.quantities.contains(where: { Figure($0) != nil })
        {
            return !namesAnotherSpan(statement(alignment)) && !givesOtherDose(statement(alignment))
        }
        let numbers = Set(words.statement.words.filter(\.isNumber).map { plainDigits($0.lower) })
        let theirs = statement(alignment).words
        // "rose to nine hours and four minutes" gives numbers as well.
        let own = words.statement.words
        let spelled = zip(own, own.dropFirst()).compactMap { number, unit in
            unit.lower.hasPrefix("hour") || unit.lower.hasPrefix("minute")
                ? smallNumbers[number.lower] : nil
        }
        return numbers.isSubset(of: theirs.filter(\.isNumber).map { plainDigits($0.lower) })
            && Set(spelled).isSubset(of: theirs.map { smallNumbers[$0.lower] ?? $0.lower })
    }

    /// Whether the claim says "all" or "only" where the statement does not.
    func saysMoreOften(_ alignment: Alignment) -> Bool {
        let theirs = Set(statement(alignment).words.map(\.lower))
        let own = words.statement.words
        return own.indices.contains { place in
            sweepingWords.contains(own[place].lower) && !theirs.contains(own[place].lower)
                && !isPartOfAmount(place)
                && !givesShare(of: own[place], in: statement(alignment))
        }
    }

    /// "only one in four" says that it is little, "every day" how often: neither says that it is all.
    private func isPartOfAmount(_ place: Int) -> Bool {
        let own = words.statement.words
        guard place + 1 < own.count else { return false }
        switch own[place].lower {
        // "The most", "gained most" and "most closely" say that something is first.
        case "most":
            return !words.figures.isEmpty && place > 0
                && (own[place - 1].lower == "the" || own[place + 1].lower.hasSuffix("ly"))
        // "27% of all injuries", "nearly all, 96%".
        case "all":
            return place > 0 && own[place - 1].lower == "of"
                && words.allQuantities.contains { $0.range.overlaps(own[max(0, place - 2)].range) }
        case "only":
            return words.allQuantities.contains { $0.range.overlaps(own[place + 1].range) }
        case "every":
            return own[place + 1].isNumber
                || words.allQuantities.contains { $0.range.overlaps(own[place].range) }
                || ["day", "night", "morning", "evening", "week", "month", "year", "hour"].contains(
                    own[place + 1].lower)
        default: return false
        }
    }

    /// Whether the claim says that one thing causes another where the statement only sees them together.
    ///
    /// "Lower with the drug than with placebo" compares the arms of a trial, and is told in the words of an association.
    func makesCauseOfAssociation(_ alignment: Alignment) -> Bool {
        claim.causality == .cause && !words.denies
            && statement(alignment).strength?.causality == .association
            && record.canShowCause != true && !statement(alignment).comparesArms
    }

    /// Whether the statement is a question, an aim or an open matter, which bears nothing out.
    func addsDoubt(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        if statement.written.hasSuffix("?") || statement.tellsPurpose { return true }
        let words = statement.words.map(\.lower)
        // How alike the groups were before anything was done is no result.
        let starts = ["demographics", "characteristics", "randomization", "randomisation"]
        if words.contains(where: { starts.contains($0) }) || words.prefix(3).contains("baseline"),
            !statement.denials.isEmpty
        {
            return true
        }
        // "To reduce transmission, people should": what is wanted. "The outcome was time to recovery": what was
        // looked for.
        if words.first == "to" || statement.asksForResearch { return true }
        if zip(words, words.dropFirst(2)).contains(where: { word, after in
            ["outcome", "outcomes", "endpoint", "endpoints"].contains(word)
                && ["time", "change", "changes", "improvement", "reduction", "death", "the", "a"]
                    .contains(after)
        }) {
            return true
        }
        return !Set(words).isDisjoint(with: [
            "whether", "aim", "aimed", "aims", "hypothesis", "hypothesized", "hypothesised",
            "unclear", "unknown",
            "objective", "investigate", "investigated", "evaluate", "examine", "examined",
            "controversial", "proposed",
        ])
    }
}

extension Statement {
    /// Whether it tells the arms of a trial apart, and not people who did one thing from those who did another.
    fileprivate var comparesArms: Bool {
        let found = Set(words.map(\.lower))
        guard !words.contains(where: { synonyms[$0.stem] == "association" }) else { return false }
        return !found.isDisjoint(with: ["placebo", "sham", "vehicle"])
            || found.contains(where: { $0.hasPrefix("randomi") })
            || !(found.isDisjoint(with: armWords)
                && found.isDisjoint(with: ["controls", "control"]))
                && !found.isDisjoint(with: ["than", "compared", "versus", "vs"])
    }
}

/// A number without the commas of its thousands and the zeros at its end: "1,200.50" is 1200.5.
func plainDigits(_ number: String) -> String {
    var digits = number.filter { $0 != "," }
    guard digits.contains(".") else { return digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.hasSuffix(".") ? String(digits.dropLast()) : digits
}

/// Words that leave nothing out.
private let sweepingWords: Set<String> = [
    "all", "every", "always", "only", "never", "none", "solely", "most", "completely", "entirely",
    "everyone", "everybody", "anyone", "anybody",
]

/// Words that say that something went faster or slower, which is an effect of whatever is told with them.
private let paceWords: Set<String> = ["faster", "quicker", "slower", "sooner"]
