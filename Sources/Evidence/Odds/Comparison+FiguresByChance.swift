import Claims
import Prose
import Quantities

/// Figures that a claim sets against each other, or tells as a change, of which the source says that it may be chance.
///
/// Two figures that stand side by side in one place of a record show which place is meant, whatever the words are.
extension Comparison {
    /// The place where the source gives the figures of the difference that the claim tells as sure, and the words by
    /// which it says that the difference may be chance.
    var figuresLeftToChance: (statement: Int, words: TextRange)? {
        guard tellsDifferenceAsSure else { return nil }
        let told = words.allQuantities.filter {
            ![.age, .date, .statistic, .ordinal, .vague, .frequency].contains($0.kind)
                && !words.isMark($0)
        }
        // Of a list each pair of figures would be looked for in each sentence.
        guard told.count <= 8 else { return nil }
        let found = chanceOfPair(told) ?? chanceOfChange(told) ?? chanceOfWorkedOut(told)
        return found.flatMap { isShownWhenAdjusted ? nil : $0 }
    }

    /// Whether the sentence of the claim does no more than give the two figures that a statement compares.
    func givesBothPlainly(_ statement: Statement) -> Bool {
        let told = reading.quantities(within: words.sentence).filter {
            $0.value != nil && $0.kind != .statistic && !words.isMark($0)
        }
        return sentenceWords.isDisjoint(with: rankingWords.union(["instead", "rather"]))
            && told.count <= 8
            && told.indices.contains { last in
                told[..<last].contains { first in
                    guard let one = first.value, let other = told[last].value else { return false }
                    return !statement.pairs(of: one, other, like: first).isEmpty
                }
            }
    }
}

/// The figures of the claim in the record.
extension Comparison {
    private typealias Told = (statement: Int, words: TextRange)

    /// Two figures of the claim, or the two ends of a change, that stand side by side.
    private func chanceOfPair(_ told: [Quantity]) -> Told? {
        for (place, last) in told.enumerated() {
            if let (from, to) = ends(of: last), let found = chance(of: from, to, like: last) {
                return found
            }
            guard let other = last.value else { continue }
            for first in told[..<place] {
                guard let one = first.value, isOfOneKind(first, last), areOpposed(first, last),
                    let found = chance(of: one, other, like: first.kind == .number ? last : first)
                else { continue }
                return found
            }
        }
        return nil
    }

    /// The two ends of a change: "from 13% to 30%".
    func ends(of told: Quantity) -> (Numeral, Numeral)? {
        if let from = told.from, let to = told.to { return (from, to) }
        let place = words.statement.places(of: told.range).lowerBound
        guard let low = told.low, let high = told.high, place > 0,
            words.statement.words[place - 1].lower == "from"
        else { return nil }
        return (low, high)
    }

    /// What the record says of the difference between two numbers, where it says one thing wherever they stand side by
    /// side.
    private func chance(of one: Numeral, _ other: Numeral, like kind: Quantity) -> Told? {
        guard one.value != other.value, one.tellingDigits + other.tellingDigits > 2 else {
            return nil
        }
        return onlyChance { statement in
            statement.pairs(of: one, other, like: kind).map {
                statement.chance(ofDifference: $0.first, $0.last)
            }
        }
    }

    /// A change of so much, which the record gives in one place only.
    private func chanceOfChange(_ told: [Quantity]) -> Told? {
        guard told.count == 1, isChange(told[0]), let pin = pin(of: told[0]), pin.isOfOneKind,
            case let statement = record.statements[pin.statement], isTold(in: statement),
            let place = statement.quantities.firstIndex(where: { $0.range == pin.reported.range }),
            case .left(let words) = statement.chance(ofChange: place)
        else { return nil }
        return (pin.statement, words)
    }

    /// A change of so much, which is what the only two figures that stand side by side where the record speaks of the same
    /// come to: "70 minutes shorter" beside "515 minutes with the enema and 585 without (P = 0.24)".
    private func chanceOfWorkedOut(_ told: [Quantity]) -> Told? {
        guard told.count == 1, isChange(told[0]), let gap = told[0].value, gap.value > 0,
            [.duration, .measure, .percentagePoint, .money].contains(told[0].kind)
        else { return nil }
        let measured = meant(words.measuredTerms).subtracting(generalTerms)
        return onlyChance { statement in
            guard !measured.isDisjoint(with: statement.termSet) else { return [] }
            return statement.pairs(apart: gap, like: told[0]).map {
                statement.chance(ofDifference: $0.first, $0.last)
            }
        }
    }

    /// Whether a figure is told as a change: "by 28.5%", "70 minutes shorter".
    func isChange(_ told: Quantity) -> Bool {
        let own = words.statement
        let places = own.places(of: told.range)
        let last = places.lowerBound > 0 ? own.words[places.lowerBound - 1].lower : ""
        let next = places.upperBound < own.words.count ? own.words[places.upperBound].lower : ""
        return told.role != .level || last == "by" || rankingWords.contains(next)
    }

    /// The first words that leave to chance what is looked for, where no place of the record excludes that.
    private func onlyChance(_ look: (Statement) -> [ChanceTold]) -> Told? {
        var found: Told?
        for (place, statement) in record.statements.enumerated() {
            for told in look(statement) {
                switch told {
                case .excluded: return nil
                case .untold:
                    if found == nil, isTold(in: statement) { found = takenBack(behind: place) }
                case .left(let words):
                    if found == nil, isTold(in: statement) { found = (place, words) }
                }
            }
        }
        return found
    }

    /// Whether a statement tells results, of the same people, place and illness.
    private func isTold(in statement: Statement) -> Bool {
        statement.role != .methods && isOfTheSame(but: statement) && !statement.tellsStart
    }

    /// Whether the claim sets two figures against each other, "29% instead of 21%", or behind the colon that leads from what
    /// it says of them.
    ///
    /// "Sleep got better for 29% of one group and 21% of the other" only gives the two.
    private func areOpposed(_ first: Quantity, _ last: Quantity) -> Bool {
        let own = words.statement.words
        let between = words.statement.places(
            of: TextRange(first.range.end, max(first.range.end, last.range.start)))
        if own[between].contains(where: { opposingWords.contains($0.lower) }) { return true }
        let lead = TextRange(words.sentence.start, max(words.sentence.start, first.range.start))
        return reading.article.text[lead].contains(":")
    }

    private func isOfOneKind(_ one: Quantity, _ other: Quantity) -> Bool {
        areAlike(one, other) || one.kind == .number || other.kind == .number
    }

    /// Whether the record shows an effect once other things are taken into account: what was chance before need not be
    /// then.
    private var isShownWhenAdjusted: Bool {
        record.statements.contains { statement in
            ![.title, .background, .methods].contains(statement.role)
                && statement.words.contains { word in
                    adjustingWords.contains { word.lower.hasPrefix($0) }
                }
                && statement.quantities.contains { isBelowSignificance($0) }
        }
    }
}

/// Words between two figures that are set against each other.
private let opposingWords: Set<String> = [
    "against", "instead", "rather", "versus", "vs", "v", "compared", "than", "opposed", "to",
]

/// Beginnings of words for taking other things into account.
private let adjustingWords = ["adjust", "multivaria", "regression", "independent", "covaria"]
