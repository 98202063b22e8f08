import Claims
import Quantities

/// A claim in words of its own, with figures too particular to stand by chance where the record speaks of the same.
extension Comparison {
    /// The statement that gives every figure of the claim and nearly all of its words that the record uses at all.
    ///
    /// "At the end, 19.2% of those on the new salt had their pressure in hand" shares few words with "The proportion with
    /// blood pressure under control was higher with the salt substitute (19.2% vs. 8.8%)". Words the record has nowhere
    /// are the writer's own; those it has in other sentences only speak of another thing. For how long, of what age and
    /// in how many groups it was may be told elsewhere in it.
    var supportOfTellingFigures: Support? {
        let told = words.allQuantities.filter(\.isFigure)
        let results = told.filter { !isCircumstance($0) }
        let figures = results.isEmpty ? told : results
        let digits = figures.reduce(0) { $0 + $1.tellingDigits }
        guard digits >= (results.isEmpty ? 3 : 1),
            words.direction != nil || words.statement.changes.isEmpty,
            told.allSatisfy({ figures.contains($0) || isTold($0) })
        else { return nil }
        for alignment in alignments {
            let statement = statement(alignment)
            let stance = stance(of: alignment)
            guard stance == .agrees || stance == .unclear,
                statement.role != .methods || tellsNoEffect, statement.role != .title,
                case let share = shareOfKnownWords(alignment, atLeast: digits >= 5 ? 1 : 2),
                let pairs = telling(figures, alignment, digits),
                digits > 1 && share >= 0.7 && stance == .agrees
                    || share >= 0.9 && (stance == .agrees || goSameWay(pairs, in: statement))
                        && (digits > 1 || isOnlyOfKind(pairs[0], in: statement)),
                areOwnedAlike(figures, pairs.map(\.reported), in: statement),
                pairs.count > 1 || !isForOthers(pairs[0])
            else { continue }
            return Support(
                statement: alignment.statement, decisive: pairs[0].reported.range,
                closeness: 0.25 * share)
        }
        return nil
    }

    private func goSameWay(_ pairs: [FigurePair], in statement: Statement) -> Bool {
        pairs.allSatisfy { goesSameWay($0.claimed, $0.reported, in: statement) }
    }

    /// Whether a statement gives no other figure of the kind, and this one is a share or a multiple: doses, sizes and numbers
    /// of things are alike by chance.
    private func isOnlyOfKind(_ pair: FigurePair, in statement: Statement) -> Bool {
        switch pair.claimed.kind {
        case .percent, .ratio, .fraction, .fold, .percentagePoint: break
        default: return false
        }
        return !statement.quantities.contains {
            $0.range != pair.reported.range && $0.countsLike(pair.reported)
                && $0.kind != .statistic
        }
    }

    /// Whether a quantity says for how long or of what age, or counts no more than a dozen.
    private func isCircumstance(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .duration, .age: true
        case .count, .number: (quantity.value?.value ?? 100) <= 12 && quantity.tellingDigits < 2
        default: false
        }
    }

    /// Whether the record gives a circumstance, as a figure or, of a small number, as a word.
    private func isTold(_ quantity: Quantity) -> Bool {
        isGivenOrWorkedOut(quantity) || isSpelled(quantity)
    }

    /// Whether the record has a count or a number as a word or in digits, read as a figure or not.
    func isSpelled(_ quantity: Quantity) -> Bool {
        guard [.count, .number].contains(quantity.kind) else { return false }
        let spelled = words.statement.words[words.statement.places(of: quantity.range)]
            .compactMap { smallNumbers[$0.lower] ?? ($0.isNumber ? $0.lower : nil) }
        return record.statements.contains { statement in
            statement.words.contains { spelled.contains(smallNumbers[$0.lower] ?? $0.lower) }
        }
    }

    /// The figures of a statement that the claimed ones are, beside some of their words and with nothing against it.
    func telling(_ figures: [Quantity], _ alignment: Alignment, _ digits: Int)
        -> [FigurePair]?
    {
        var found: [FigurePair] = []
        for claimed in figures {
            let pair = allPairs(of: claimed, alignment).filter { pair in
                (pair.affinity >= 0.2 || digits >= 3)
                    && !found.contains { $0.reported.range == pair.reported.range }
                    && !isRoundedFar(claimed, pair.reported)
                    && agrees(claimed, pair.reported, as: pair.sense)
                    // "39 of every 100 were saved" is no risk that is 39% lower.
                    && (tellsChange(claimed) || pair.reported.role == .level)
            }.max { $0.affinity < $1.affinity }
            guard let pair, !isOfAnotherThing(pair, alignment),
                !isOfAnother(pair, inOwnWords: true)
            else { return nil }
            found.append(pair)
        }
        return found
    }

    /// The pairs of a figure with those of a statement; one that another claim of the sentence tells has the words of this
    /// one around it.
    private func allPairs(of claimed: Quantity, _ alignment: Alignment) -> [FigurePair] {
        let pairs = pairs(of: claimed).filter { $0.statement == alignment.statement }
        guard pairs.isEmpty,
            let affinity = self.pairs.values.joined().lazy
                .filter({ $0.statement == alignment.statement }).map(\.affinity).max()
        else { return pairs }
        let statement = statement(alignment)
        return statement.quantities.map { reported in
            FigurePair(
                claimed: claimed, reported: reported, statement: alignment.statement,
                affinity: affinity, isVerbatim: false, isOnlyOne: false,
                sense: sense(of: reported, in: statement))
        }
    }

    /// How much of what the claim says in words of the record a statement says too, itself or by its context; nothing
    /// where it says fewer of them itself than it must.
    private func shareOfKnownWords(_ alignment: Alignment, atLeast least: Int) -> Double {
        let place = alignment.statement
        var (known, held, own) = (0.0, 0.0, 0)
        for (term, weight) in words.weights(in: record) {
            let places = record.mentions[term]?.places ?? []
            let isInTitle = record.titleTerms.contains(term)
            guard isInTitle || !places.isEmpty else { continue }
            known += weight
            if places.contains(place) { own += 1 }
            if isInTitle || places.contains(place) || places.contains(place - 1) { held += weight }
        }
        return own < least ? 0 : held / known
    }
}

extension Quantity {
    /// How many digits of it tell it from other numbers: two of "26%" and "5,500", one of "1 in 3" and "300".
    var tellingDigits: Int { (value ?? to)?.tellingDigits ?? 0 }
}

extension Numeral {
    /// How many of its digits tell it from other numbers: zeros at the end of a whole number do not, nor do those of a
    /// number that was worked out from words.
    var tellingDigits: Int {
        var digits = significand.magnitude
        if lastShown >= 0 { while digits > 0, digits % 10 == 0 { digits /= 10 } }
        var count = 0
        while digits > 0 { (digits, count) = (digits / 10, count + 1) }
        return lastShown == exponent ? count : 1
    }
}
