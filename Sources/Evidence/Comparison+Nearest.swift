import Claims
import Prose
import Quantities

/// Where a person should look first when nothing decides.
extension Comparison {
    /// The passages nearest to the claim, best first: one, or up to three where they are about as near.
    ///
    /// Empty where no sentence shares a name or a figure with the claim. What they say is not looked at: they may bear
    /// the claim out, speak against it, or be about something else.
    var nearest: [SourceQuote] {
        let near = nearStatements
        guard let best = near.first else { return [] }
        var seen: Set<Int> = []
        return near.prefix { best.nearness - $0.nearness <= Nearness.asNear }
            .map { record.statements[$0.place] }
            .filter { seen.insert($0.passage ?? -1).inserted }.prefix(3)
            .map { statement in
                record.quote(
                    statement, decisive: sameFigure(in: statement)?.range, citation: citation)
            }
    }

    /// The statement that is nearer to the claim than any other by a clear distance; `nil` also where there are fewer than
    /// three to choose from.
    var clearlyNearest: Int? {
        guard record.statements.count(where: { $0.role != .title }) >= 3 else { return nil }
        let near = nearStatements
        guard let best = near.first,
            near.count == 1 || best.nearness - near[1].nearness >= Nearness.clearlyNearer
        else { return nil }
        return best.place
    }

    /// The statements that share something with the claim, nearest first.
    var nearStatements: [(place: Int, nearness: Double)] {
        let marks = claimedMarks
        return candidates(marks).compactMap { place in
            nearness(of: place, marks).map { (place, $0) }
        }.sorted {
            $0.nearness != $1.nearness ? $0.nearness > $1.nearness : $0.place < $1.place
        }
    }

    /// The figure of a statement that a figure of the claim agrees with, times and small numbers left out.
    private func sameFigure(in statement: Statement) -> Quantity? {
        words.quantities.lazy.filter(tellsByItself).compactMap { claimed in
            statement.quantities.first { agreesWithAnyReading(claimed, $0) }
        }.first
    }

    /// The places of the statements that may be near: in a long text the aligned, and those that give a number of the
    /// claim; in a short one all, as "eight in a hundred" has no word and no digit of "8%".
    private func candidates(_ marks: ClaimedMarks) -> [Int] {
        let aligned = Set(alignments.map(\.statement))
        let isShort = record.statements.count <= Nearness.shortText
        return record.statements.indices.filter { place in
            let statement = record.statements[place]
            return statement.role != .title
                && (aligned.contains(place)
                    || statement.role != .cell
                        && (isShort || statement.gives(anyOf: marks.telling)))
        }
    }

    /// How near a statement is, on the scale of `Nearness`; `nil` where it shares neither a name nor a figure, and no
    /// word of the claim even begins like one of its own.
    private func nearness(of place: Int, _ marks: ClaimedMarks) -> Double? {
        let statement = record.statements[place]
        let given = words.allQuantities.count { claimed in
            tellsByItself(claimed)
                && statement.quantities.contains {
                    agreesWithAnyReading(claimed, $0) || isSameAmount(claimed, $0)
                }
        }
        let openings = statement.openings.intersection(marks.openings).count
        let numbers = statement.numbers
        let told = numbers.intersection(marks.telling).count
        let slight = numbers.intersection(marks.slight).count
        guard given + openings + told > 0 || !sharedNames(with: statement).isEmpty else {
            return nil
        }
        let alignment = alignments.first { $0.statement == place }
        var nearness = Nearness.terms * (alignment?.coverageInContext ?? 0)
        nearness += Nearness.sentence * share(of: marks.sentence, in: statement)
        nearness += Nearness.own * (alignment?.reverseCoverage ?? 0)
        nearness += Nearness.openings * Double(openings) / Double(max(1, marks.openings.count))
        nearness += Nearness.figures * Double(min(2, given))
        nearness += Nearness.number * Double(min(2, told))
        nearness += Nearness.slightNumber * Double(min(2, slight))
        nearness += Nearness.reporting * statement.reportingScore
        return nearness
    }

    /// The share of terms that a statement has, each by what it tells apart in the record.
    private func share(of terms: [(term: Term, weight: Double)], in statement: Statement) -> Double
    {
        let total = terms.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return 0 }
        return terms.reduce(0) { $0 + (statement.termSet.contains($1.term) ? $1.weight : 0) }
            / total
    }

    /// What every statement is asked for.
    private var claimedMarks: ClaimedMarks {
        let sentence = Evidence.words(in: reading.article.text, within: words.sentence)
        let numbers = words.statement.numbers
        let slight = numbers.filter { $0 <= 12 && $0 == $0.rounded() }
        return ClaimedMarks(
            sentence: Set(terms(of: sentence).map(\.term)).compactMap { term in
                record.weight(of: term).map { (term, $0) }
            }.sorted { $0.term < $1.term },
            openings: words.statement.openings, telling: numbers.subtracting(slight),
            slight: slight)
    }
}

/// What a claim is looked for by.
private struct ClaimedMarks {
    /// The terms of its whole sentence that the record has, with what they weigh there.
    let sentence: [(term: Term, weight: Double)]
    /// The first letters of its longer words.
    let openings: Set<String>
    /// The numbers in it that are more than a whole number to twelve, which stands in many sentences.
    let telling: Set<Double>
    /// The others.
    let slight: Set<Double>
}

/// What brings a statement near to a claim: the weights of `Comparison.nearest`.
///
/// Learned by conditional logistic regression from 1,062 claims of drafts on abstracts for which a reader marked the sentence
/// to look at, and rounded. In 341 claims of other drafts the first was right in 87 of 100, one of those shown in 95.
private enum Nearness {
    /// For the share of the claim's terms that stand in it, its context included.
    static let terms = 2.0
    /// For the share of the terms of the claim's whole sentence.
    static let sentence = 2.0
    /// For the share of its own terms that the claim has.
    static let own = 2.0
    /// For the share of the claim's longer words that a word of it begins like ("maths", "mathematics").
    static let openings = 1.0
    /// For each of the claim's figures that it gives, two at most.
    static let figures = 2.5
    /// For each number of the claim that it gives, whatever it counts, two at most.
    static let number = 2.0
    /// The same for a whole number to twelve.
    static let slightNumber = 0.75
    /// For what its place and its words of reporting are worth: see `Statement.reportingScore`.
    static let reporting = 4.0
    /// How many sentences a text has at most that is looked through whole: an abstract, a press release.
    static let shortText = 60
    /// How much farther than the nearest one may be to be shown beside it.
    static let asNear = 1.0
    /// How much farther than the nearest the next must be for it to be the one that is meant.
    static let clearlyNearer = 2.0
}

extension Statement {
    /// Whether a quantity in it has one of these numbers.
    fileprivate func gives(anyOf numbers: Set<Double>) -> Bool {
        !numbers.isEmpty
            && quantities.contains { $0.numerals.contains { numbers.contains(abs($0.value)) } }
    }

    /// All numbers in it, whatever they count and whether or not a quantity was read there, without their signs.
    fileprivate var numbers: Set<Double> {
        var numbers = Set(quantities.flatMap(\.numerals).map { abs($0.value) })
        var digits: [UInt8] = []
        for byte in text.bytes[range.start..<range.end] + [0] {
            if (0x30...0x39).contains(byte) || byte == 0x2E && !digits.isEmpty {
                digits.append(byte)
            } else if byte != 0x2C || digits.isEmpty {
                if digits.last == 0x2E { digits.removeLast() }
                if let number = Double(String(decoding: digits, as: UTF8.self)) {
                    numbers.insert(number)
                }
                digits = []
            }
        }
        return numbers
    }

    /// The first five letters of its longer words.
    fileprivate var openings: Set<String> {
        Set(words.lazy.map(\.lower).filter { $0.count >= 5 }.map { String($0.prefix(5)) })
    }
}
