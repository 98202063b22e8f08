import Prose
import Quantities

/// Makes the claims of one sentence out of its predicates and the amounts they leave over.
///
/// Not to be copied, as every closure below would otherwise.
struct ClaimBuilder: ~Copyable {
    let clause: Clause
    /// The index the first claim gets.
    let index: Int
    let topic: Topic?
    var leadIn: Clause?
    var isHeading = false
    var isQuoted = false
    /// Whether a citation covers the sentence.
    var isCited = false
    /// The marks of works in the sentence that are none of its words.
    var marks: [TextRange] = []

    /// Appends the claims, in text order, to those of the sentences before.
    func addClaims(to claims: inout [Claim]) {
        let first = claims.count
        var found = predicates(in: clause)
        if isHeading { found.removeAll { $0.form == .participle } }
        // Neither an effect nor a figure: nothing is claimed.
        guard !found.isEmpty || !clause.quantities.isEmpty else { return }
        let attribution = attribution(of: clause, isExperience: false)
        // Only where something points back, what the claim before spoke of can be meant.
        let mayPointBack = clause.has([.pronoun, .demonstrative])
        var shared = leadIn == nil ? clause.leadingSubject : 0..<0
        for (position, predicate) in found.enumerated() {
            let floor = position > 0 ? found[position - 1].group.upperBound : 0
            let own =
                predicate.sharesSubject || predicate.isBare
                ? 0..<0 : subject(of: predicate, in: clause, from: floor)
            if !own.isEmpty { shared = own }
            let frame = clause.frame(of: predicate.group.lowerBound)
            let territory = territory(of: position, among: found, subject: own, frame: frame)
            let before = claims.count > first ? claims.count - 1 : nil
            let context = Context(
                attribution: attribution,
                hedge: before.map { hedge(of: predicate, after: claims[$0].certainty) } ?? .certain,
                next: position + 1 < found.count ? found[position + 1] : nil,
                last: mayPointBack ? before.map { claims[$0] } : nil,
                denial: frame?.holding == .denied ? frame : nil)
            let second = secondFigure(of: predicate, in: territory)
            var scope = territory.lowerBound..<(second?.lowerBound ?? territory.upperBound)
            var rest = second.map { ($0.lowerBound + 1)..<$0.upperBound }
            while true {
                let draft = assertion(
                    predicate, subject: predicate.isBare ? 0..<0 : shared, territory: territory,
                    scope: scope, context: context, index: index + claims.count - first)
                if asserts(draft, predicate, isFirst: claims.count == first) {
                    claims.append(draft)
                }
                guard let next = rest else { break }
                scope = next
                rest = nil
            }
        }
        let asserted = claims.count
        addAmountClaims(to: &claims, beside: first..<asserted, attribution: attribution)
        guard claims.count > asserted else { return }
        // Amounts alone stand in order.
        if asserted > first { claims[first...].sort { $0.range.start < $1.range.start } }
        for place in first..<claims.count { claims[place].index = index + place - first }
    }

    /// The words that speak with a predicate: from its own subject on to the next predicate, or to where what holds it ends.
    private func territory(
        of position: Int, among found: [Predicate], subject own: Range<Int>, frame: Frame?
    ) -> Range<Int> {
        let predicate = found[position]
        var start = own.isEmpty ? predicate.group.lowerBound : own.lowerBound
        // "effective for pain that is linked to posture": the second claim begins with the pain.
        if position > 0, start + 1 < own.upperBound, clause.tokens[start].key == Words.for {
            start += 1
        }
        start = withDenial(start)
        let ceiling =
            position + 1 < found.count
            ? territoryStart(of: found[position + 1], after: predicate) : clause.tokens.count
        let held = min(
            ceiling, frame?.content.upperBound ?? ceiling, correlationEnd(of: predicate) ?? ceiling)
        let end = markedEnd(from: predicate.group.upperBound, to: held)
        return trimmed(start..<max(end, predicate.group.upperBound))
    }

    /// Where "The rougher the diet, the smaller the saving" ends: before a colon or a semicolon.
    private func correlationEnd(of predicate: Predicate) -> Int? {
        guard predicate.isBare, let roles = predicate.roles, roles.agent != nil else { return nil }
        return clause.tokens[roles.measured.upperBound...].firstIndex {
            $0.isSign(":") || $0.isSign(";")
        }
    }

    /// The stretch from *and* on that has a figure of its own: "by 8% in adults and by 14% in children".
    private func secondFigure(of predicate: Predicate, in territory: Range<Int>) -> Range<Int>? {
        guard predicate.form == .active || predicate.form == .passive,
            let and =
                (predicate.group.upperBound..<max(predicate.group.upperBound, territory.upperBound))
                .first(where: { place in
                    clause.tokens[place].key == Words.and && clause.after(place)?.key == Words.by
                }),
            and + 2 < territory.upperBound, clause.quantity(at: clause.tokens[and + 2]) != nil,
            clause.quantities(in: clause.range(predicate.group.upperBound..<and)).contains(where: {
                statesAmount($0)
            })
        else { return nil }
        return and..<territory.upperBound
    }

    /// "can reduce pain and improve mobility": the second verb stands under the modal of the first.
    private func hedge(of predicate: Predicate, after last: Claim.Certainty) -> Claim.Certainty {
        guard predicate.sharesSubject, clause.tokens[predicate.head].has([.base]),
            predicate.group.count == 1
        else { return .certain }
        return last
    }

    /// The one claim of a sentence in which a person tells an experience.
    func anecdote(isQuoted: Bool) -> Claim {
        let range = clause.range(trimmed(clause.tokens.indices))
        var claim = Claim(
            index: index, range: range, sentence: clause.sentence.index, kind: .anecdote,
            quantities: clause.quantities.filter {
                statesAmount($0) || clause.allQuantities[$0].from != nil
            },
            attribution: .experience, isQuoted: isQuoted)
        claim.weigh(
            form: nil, quantities: clause.allQuantities,
            words: features(of: clause.tokens.indices))
        return claim
    }

    /// What the words of a claim show that makes a check of it worth more or less.
    func features(of territory: Range<Int>) -> CheckworthinessFeatures {
        var scan = CheckworthinessScan()
        scan.read(clause.tokens, territory, in: clause.text)
        return scan.features
    }

    func assertion(
        _ predicate: Predicate, subject: Range<Int>, territory: Range<Int>,
        scope: Range<Int>, context: Context, index: Int
    ) -> Claim {
        let slots: Slots
        if let roles = predicate.roles {
            slots = self.slots(of: roles, predicate, territory: territory, scope: scope)
        } else {
            slots = self.slots(
                of: predicate, subject: subject, territory: territory, scope: scope,
                context: context)
        }
        let own = min(context.hedge, Claims.certainty(of: territory, in: clause))
        let told = min(
            context.denial == nil ? frame(before: territory.lowerBound) : .certain,
            leadIn.map { Claims.certainty(of: $0.tokens.indices, in: $0) } ?? .certain)
        let certainty = min(own, told)
        let said = words(of: scope, slots)
        let amounts = amounts(of: predicate, in: isOfShare(said, beside: scope) ? said : scope)
        let direction = direction(of: predicate, in: clause, object: slots.object)
        var denial = context.denial.map { $0.words.map { clause.range($0) } } ?? []
        if predicate.isNegated, let words = invertedDenial(before: predicate.group, in: clause) {
            denial.append(clause.range(words))
        }
        var claim = Claim(
            index: index,
            range: denial.reduce(clause.range(said)) { $0.union($1) },
            sentence: clause.sentence.index,
            kind: !amounts.isEmpty ? .quantity : slots.comparator != nil ? .comparative : .effect,
            quantities: ranked(amounts), measured: slots.measured,
            agent: slots.agent, direction: direction,
            comparator: slots.comparator.flatMap { clause.slot($0) },
            population: slots.population.flatMap { clause.slot($0) },
            time: time(
                around: min(
                    max(scope.lowerBound, predicate.group.upperBound), scope.upperBound)..<scope
                    .upperBound, behind: scope.lowerBound
            ).map { slotOfTime($0) }, certainty: certainty,
            causality: causality(
                of: predicate, slots: slots, certainty: certainty),
            attribution: context.attribution,
            isSignificant: significance(of: territory, in: clause), isNegated: predicate.isNegated,
            denial: denial, isHeading: isHeading, isQuoted: isQuoted || isInQuotes(territory))
        claim.weigh(
            form: predicate.form, quantities: clause.allQuantities,
            isVague: isVague(territory, agent: slots.agent), words: features(of: territory))
        return claim
    }

    private func causality(of predicate: Predicate, slots: Slots, certainty: Claim.Certainty)
        -> Claim.Causality
    {
        if predicate.form == .association { return .association }
        if predicate.compares {
            let remains = predicate.group.contains {
                clause.tokens[$0].bears([.links]) && !clause.tokens[$0].has([.be])
            }
            return remains && slots.comparator == nil ? .none : .association
        }
        if predicate.form == .active, slots.isByItself {
            return slots.comparator == nil ? .none : .association
        }
        guard slots.agent != nil else { return slots.comparator == nil ? .none : .association }
        return Claims.causality(of: predicate, certainty: certainty)
    }

    /// The words that assert it: with what opens the sentence, where that says in whom, where or against what.
    private func words(of scope: Range<Int>, _ slots: Slots) -> Range<Int> {
        let opening = opening(before: scope.lowerBound)
        guard !opening.isEmpty, scope.lowerBound - opening.upperBound <= 1,
            slots.population?.overlaps(opening) ?? slots.comparator?.overlaps(opening) ?? false
                || namesPlace(opening) || opensWithShare(opening)
        else { return scope }
        return opening.lowerBound..<scope.upperBound
    }

    /// Whether what opens the sentence says in how many it was so.
    private func isOfShare(_ said: Range<Int>, beside scope: Range<Int>) -> Bool {
        said.lowerBound < scope.lowerBound
            && opensWithShare(opening(before: scope.lowerBound))
    }

    /// What a claim knows of the sentence around it.
    struct Context {
        var attribution: Claim.Attribution
        var hedge: Claim.Certainty
        /// The predicate that follows, whose object may be shared: "raised nor lowered employment".
        var next: Predicate?
        /// The claim before it in the sentence, which *it* may mean.
        var last: Claim?
        /// What denies it as a whole.
        var denial: Frame?
    }

    /// The amounts of a claim; those within its subject only where it has no others.
    private func amounts(of predicate: Predicate, in scope: Range<Int>) -> [Int] {
        let all = clause.quantities(in: clause.range(scope)).filter { statesAmount($0) }
        let start = clause.tokens[predicate.group.lowerBound].range.start
        guard predicate.form != .nominal, scope.lowerBound < predicate.group.lowerBound else {
            return all
        }
        // "18% of those who vaped had stopped, against 10%": the share that opens the claim is what is claimed.
        if let first = all.first, opensWithShare(first, scope) { return all }
        // The subject mostly has none.
        if all.allSatisfy({ clause.allQuantities[$0].range.end > start }) { return all }
        let behind = all.filter { clause.allQuantities[$0].range.end > start }
        return behind.isEmpty ? all : behind
    }

    private func opensWithShare(_ index: Int, _ scope: Range<Int>) -> Bool {
        let quantity = clause.allQuantities[index]
        guard let first = scope.first, quantity.role == .level,
            quantity.range.overlaps(clause.tokens[first].range)
        else { return false }
        switch quantity.kind {
        case .percent, .ratio, .fraction: return true
        default: return false
        }
    }

    /// How sure the words are that report it: *suggests that*, *the authors propose that*, *experts believe*.
    private func frame(before place: Int) -> Claim.Certainty {
        guard place > 1 else { return .certain }
        var last = place - 1
        if clause.tokens[last].key == Words.that { last -= 1 }
        let token = clause.tokens[last]
        guard last > 0, token.has([.reports]) || token.bears([.supposes, .believes]) else {
            return .certain
        }
        if token.bears([.believes]) { return .probable }
        return Claims.certainty(of: max(0, last - 3)..<(last + 2), in: clause)
    }

    /// When: in the claim's own words, or in what opens the sentence.
    func time(around territory: Range<Int>, behind start: Int) -> Range<Int>? {
        Claims.time(in: territory, of: clause)
            ?? Claims.time(in: opening(before: start), of: clause)
    }

    /// Whether it speaks of *you*, or of an *it* that nobody could resolve.
    private func isVague(_ territory: Range<Int>, agent: Claim.Slot?) -> Bool {
        territory.contains { clause.tokens[$0].has([.secondPerson]) }
            || agent.map { $0.stems.isEmpty } ?? false
    }

    func slotOfTime(_ places: Range<Int>) -> Claim.Slot {
        let range = clause.range(places)
        return Claim.Slot(range: range, text: clause.text[range], stems: [])
    }

    /// Where the words of the next predicate begin: its subject, or the conjunction before it.
    private func territoryStart(of next: Predicate, after predicate: Predicate) -> Int {
        let own =
            next.sharesSubject || next.isBare
            ? 0..<0 : subject(of: next, in: clause, from: predicate.group.upperBound)
        var start = own.isEmpty ? next.group.lowerBound : own.lowerBound
        // "effective for pain that is linked to posture": the relative clause describes the object before it.
        if !own.isEmpty,
            (own.upperBound..<next.group.lowerBound).contains(where: {
                clause.tokens[$0].has([.relative])
            })
        {
            start = own.upperBound
        }
        // "after they raised prices": the preposition says when, and is no part of what came before.
        if start > predicate.group.upperBound, clause.tokens[start].has([.pronoun]),
            clause.tokens[start - 1].has([.timePreposition])
        {
            start -= 1
        }
        if start > predicate.group.upperBound { start = withDenial(start) }
        while start > predicate.group.upperBound, joinsOn(clause.tokens[start - 1]) { start -= 1 }
        return start
    }

    /// The start of what a predicate says, *without* included: "without increasing nausea".
    private func withDenial(_ start: Int) -> Int {
        start > 0 && clause.tokens[start - 1].key == Words.without ? start - 1 : start
    }

    private func joinsOn(_ token: Token) -> Bool {
        token.has([.conjunction, .relative, .subordinator]) || token.isSign(",")
    }

    /// A stretch of tokens without the signs and conjunctions at its ends.
    func trimmed(_ places: Range<Int>) -> Range<Int> {
        var start = places.lowerBound
        var end = places.upperBound
        while start < end, opensNothing(clause.tokens[start]) { start += 1 }
        while end > start, closesNothing(clause.tokens[end - 1]) { end -= 1 }
        // "were cut to 35 a week with" before "no loss of pay": the preposition belongs to what follows.
        if end < clause.tokens.count, end > start + 1, clause.tokens[end - 1].key == Words.with {
            end -= 1
        }
        return start..<end
    }

    private func opensNothing(_ token: Token) -> Bool {
        token.kind == .sign
            ? !token.isSign("$") && !token.isSign("(")
            : token.has([.conjunction]) || isBareSubordinator(token)
    }

    private func closesNothing(_ token: Token) -> Bool {
        token.kind == .sign ? !token.isSign("%") && !token.isSign(")") : token.has([.conjunction])
    }

    /// *while*, *because*, *as*: they join a clause and are no part of what it says.
    func isBareSubordinator(_ token: Token) -> Bool {
        token.has([.subordinator]) && !token.has([.timePreposition])
    }

    private func isInQuotes(_ places: Range<Int>) -> Bool {
        guard clause.holdsQuotes else { return false }
        let before = clause.tokens[..<places.lowerBound].count { $0.isSign("\"") }
        let after = clause.tokens[places.upperBound...].contains { $0.isSign("\"") }
        return before % 2 == 1 && after
    }
}
