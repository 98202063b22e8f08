import Claims
import Prose
import Quantities

/// A figure with two digits exchanged or its point moved: 62% for 26%, 15% for 1.5%, 180 people for 18.
extension Comparison {
    /// The figure that a claimed one was most likely copied from.
    ///
    /// The record must give the claimed one nowhere, in no sense and as no difference, and hold one figure of those digits
    /// only, in a sentence that is about the claim. What is rounded, or has one digit, may be anything, and of two digits
    /// exchanged there must be but one figure of the kind on both sides: they are the same by chance too often.
    func miswritten(_ claimed: Quantity) -> FigurePair? {
        guard let own = claimed.value, claimed.modifier == nil, claimed.symbol == nil,
            claimed.from == nil, claimed.kind != .fold, claimed.kind != .percentagePoint,
            !own.isInWords, !isGiven(claimed)
        else { return nil }
        let alike = pairs(of: claimed).filter { pair in
            guard let theirs = pair.reported.value, areAlike(claimed, pair.reported),
                pair.sense == .typical, let alignment = alignment(of: pair)
            else { return false }
            // Three digits or more that are exchanged name their sentence nearly by themselves.
            let least = own.isLongExchange(of: theirs) ? 0.1 : 0.4
            return theirs.isMiswrittenAs(own) && alignment.coverageInContext >= least
                && ![.background, .title].contains(statement(alignment).role)
        }
        guard let pair = alike.first, Set(alike.map(\.reported.range)).count == 1,
            case let statement = record.statements[pair.statement],
            !sharedNames(with: statement).isEmpty, !isContrasted(with: statement),
            !isUnderOtherCircumstances(statement), !namesOtherPeople(statement),
            agreesInTime(statement), !goesAgainst(claimed, pair.reported),
            !own.isShortExchange(of: pair.reported.value)
                || isOnlyOfItsKind(claimed, in: words.allQuantities)
                    && isOnlyOfItsKind(pair.reported, in: statement.quantities)
        else { return nil }
        return pair
    }

    private func isOnlyOfItsKind(_ quantity: Quantity, in quantities: [Quantity]) -> Bool {
        quantities.allSatisfy { $0.range == quantity.range || !areAlike($0, quantity) }
    }

    /// Whether the record gives a figure anywhere, or what is left of it to a hundred.
    private func isGiven(_ claimed: Quantity) -> Bool {
        let written = reading.article[claimed.numeralRange]
        return record.statements.contains { statement in
            statement.words.contains { $0.lower == written }
                || statement.quantities.contains { reported in
                    isSameAmount(claimed, reported) || areComplements(claimed, reported)
                }
        }
    }

    /// The terms that the claim and a statement both have and that name something.
    func sharedNames(with statement: Statement) -> Set<Term> {
        words.statement.termSet.intersection(statement.termSet)
            .subtracting(amountTerms).subtracting(generalTerms).subtracting(relatingTerms)
    }
}

extension Numeral {
    /// Whether one slip makes another of it: two neighbouring digits exchanged, or the point moved.
    ///
    /// ```swift
    /// Numeral(26).isMiswrittenAs(Numeral(62))  // true
    /// ```
    func isMiswrittenAs(_ other: Numeral) -> Bool {
        let (own, theirs) = (digits, other.digits)
        guard own.count >= 2, theirs.count >= 2, significand > 0, other.significand > 0 else {
            return false
        }
        if own == theirs { return value != other.value }
        guard own.count == theirs.count, power == other.power else { return false }
        let places = own.indices.filter { own[$0] != theirs[$0] }
        guard places.count == 2, places[1] == places[0] + 1 else { return false }
        return own[places[0]] == theirs[places[1]] && own[places[1]] == theirs[places[0]]
    }

    /// Whether both have the same two digits, in another order.
    fileprivate func isShortExchange(of other: Numeral?) -> Bool {
        digits.count == 2 && digits != other?.digits
    }

    /// Whether both have the same three digits or more, in another order.
    fileprivate func isLongExchange(of other: Numeral) -> Bool {
        digits.count > 2 && digits != other.digits && digits.sorted() == other.digits.sorted()
    }

    /// Its digits without the zeros at the end.
    private var digits: [Character] {
        var text = Array(String(significand.magnitude))
        while text.last == "0" { text.removeLast() }
        return text
    }

    /// The power of ten of the last digit that is no zero.
    private var power: Int {
        exponent + String(significand.magnitude).reversed().prefix { $0 == "0" }.count
    }
}
