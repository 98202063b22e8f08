import Claims
import Prose
import Quantities

/// A time or a dose that the record does not know, in a sentence of which it says all else.
///
/// "A dose of 120 mg of ginger made no difference" beside a source that gave 1,200 mg and no other dose: with that in its
/// place the sentence is borne out, so that what is left to be wrong is the dose.
extension Comparison {
    /// Words of the claim, those of the record that belong in their place, and where these stand.
    struct Misfit {
        let claimed: TextRange
        let reported: TextRange
        let statement: Int
    }

    /// The words of the record that belong in the place of the claim's.
    ///
    /// The "12-week" of a trial is told as "12 weeks" where the claim tells its time so.
    func words(ofSource misfit: Misfit) -> String {
        let written = record.statements[misfit.statement].text[misfit.reported]
        let parts = written.split(separator: "-")
        guard parts.count == 2, lengths[parts[1].lowercased()] != nil,
            !reading.article[misfit.claimed].contains("-")
        else { return written }
        let isOne = ["1", "one"].contains(parts[0].lowercased())
        return "\(parts[0]) \(parts[1])" + (isOne ? "" : "s")
    }

    /// The time the claim tells its result by, where the record has another that is shorter, or not.
    ///
    /// That is the only one that it gives at all, or the one of the sentence by which the claim is borne out but for its time.
    /// The claim must have a figure of its own: that something was better after three months may be true, and told in the
    /// full text, where the abstract tells of six.
    func timeByElimination(isLonger: Bool) -> Misfit? {
        guard let time = unknownTime, spansOfSentence.count == 1, namesAllButOne,
            words.sentence.contains(time.range), isPlain(time.range), hasResult(besides: time.range)
        else { return nil }
        let told = alignments.prefix(3).compactMap { alignment in
            timeTold(by: statement(alignment)).map { (span: $0, statement: alignment.statement) }
        }
        for other in ([onlyTime].compactMap { $0 } + told)
        where isLonger == (time.figure.low > other.span.figure.high) {
            let misfit = Misfit(
                claimed: time.range, reported: other.span.range, statement: other.statement)
            if stands(
                with: misfit, by: other.statement == onlyTime?.statement ? nil : other.statement)
            {
                return misfit
            }
        }
        return nil
    }

    /// The amount the claim names that the record does not, where with the record's it is borne out: one of the same
    /// digits in another unit, or of other digits.
    ///
    /// Of several amounts of the record one must be left: then the claim has a result of its own, which is told of that
    /// one.
    func amountByElimination(ofSameDigits: Bool) -> Misfit? {
        guard namesAllButOne else { return nil }
        for claimed in reading.quantities(within: words.sentence)
        where claimed.kind == .measure && claimed.role == .level && claimed.modifier == nil {
            guard let amounts = amounts(unlike: claimed), isPlain(claimed.range),
                amounts.contains(where: { differsInUnitOnly(claimed, $0.quantity) })
                    == ofSameDigits,
                amounts.count == 1 || hasResult(besides: claimed.range)
            else { continue }
            let fitting = amounts.map { each in
                Misfit(
                    claimed: claimed.range, reported: each.quantity.range, statement: each.statement
                )
            }.filter { stands(with: $0) }
            if fitting.count == 1 { return fitting[0] }
        }
        return nil
    }

    /// The amounts of the record that count in what a claimed one counts in, each once; `nil` where one of them may be it,
    /// and where there are too many to tell which is meant.
    private func amounts(unlike claimed: Quantity) -> [(quantity: Quantity, statement: Int)]? {
        guard let own = Figure(claimed), own.value != nil else { return nil }
        var amounts: [(quantity: Quantity, statement: Int)] = []
        for (place, statement) in record.statements.enumerated() {
            for (quantity, figure) in zip(statement.quantities, statement.figures) {
                guard let figure, figure.isComparable(to: own) else { continue }
                guard isFar(own, figure), !agreesWithAnyReading(claimed, quantity) else {
                    return nil
                }
                let isNew = !amounts.contains { Figure($0.quantity)?.value == figure.value }
                if isNew { amounts.append((quantity, place)) }
                guard amounts.count <= mostAmounts else { return nil }
            }
        }
        return amounts.isEmpty ? nil : amounts
    }

    /// Whether the claim has a figure besides one, and besides times.
    func hasResult(besides range: TextRange) -> Bool {
        words.quantities.contains {
            $0.range != range && $0.isFigure && ![.duration, .age].contains($0.kind)
        }
    }

    /// Whether nothing around an amount makes it another: "six weeks ago", "two years and a half".
    private func isPlain(_ range: TextRange) -> Bool {
        let before = sentence.last { $0.range.end <= range.start }?.lower
        let after = sentence.filter { $0.range.start >= range.end }.prefix(2).map(\.lower)
        return !["another", "last", "past", "than", "every", "each", "per", "or", "next", "extra"]
            .contains(before ?? "")
            && !["ago", "old", "or"].contains(after.first ?? "") && after != ["and", "a"]
    }

    /// Whether the record has every word of the claim that names anything, but for one that says what was done with it: a
    /// word that picks some out may make it another result.
    private var namesAllButOne: Bool {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        let unknown = own.terms.filter { term, word in
            !turns.contains(word) && !amountTerms.contains(term) && !generalTerms.contains(term)
                && !relatingTerms.contains(term) && !reportingTerms.contains(term)
                && !fillers.contains(own.words[word].stem)
                && !givingWords.contains(own.words[word].lower)
                && !words.allQuantities.contains { $0.range.overlaps(own.words[word].range) }
                && !meant([term]).contains { record.mentions[$0] != nil }
        }
        return unknown.isEmpty
            || unknown.count == 1
                && unknown.allSatisfy { _, word in
                    !own.words[max(0, word - 3)..<word].contains { picking.contains($0.lower) }
                }
    }

    /// Whether the sentence is borne out with the record's words in the place of its own, and by a given statement.
    private func stands(with misfit: Misfit, by statement: Int? = nil) -> Bool {
        let text = reading.article.text
        let before = text[TextRange(words.sentence.start, misfit.claimed.start)]
        let after = text[TextRange(misfit.claimed.end, words.sentence.end)]
        let put = words(ofSource: misfit)
        let start = before.utf8.count
        let place = TextRange(start, start + put.utf8.count)
        let edited = read(Article.reading(before + put + after, as: .plain))
        let all = edited.claims.filter { $0.kind != .anecdote }
        // "Within 12 weeks" stands before all that is said.
        let own = all.filter { $0.range.overlaps(place) }
        let claims = own.isEmpty ? all : own
        return !claims.isEmpty
            && claims.allSatisfy {
                let support = Comparison($0, in: edited, with: record, citation: nil).support
                guard let support, statement == nil || support.statement == statement else {
                    return false
                }
                let bearing = record.statements[support.statement]
                return !isContrasted(with: bearing) && !isUnderOtherCircumstances(bearing)
                    && !isOfOtherExtent(bearing)
            }
    }
}

/// Of how many amounts of a record one may be left that fits.
private let mostAmounts = 4

/// What is done with a dose.
private let givingWords: Set<String> = [
    "dose", "doses", "dosage", "drank", "drink", "drinking", "took", "take", "taking", "taken",
    "received", "receiving", "given", "giving", "used", "using", "swallowed", "switched",
    "switching",
]

/// Words that lead to those of whom a result is.
private let picking: Set<String> = [
    "in", "among", "for", "with", "without", "who", "whose", "under", "over", "than",
]
