import Claims
import Prose
import Quantities

/// Differences that a source gives in figures and says may be chance.
extension Comparison {
    /// The statement that gives the figures of a difference the claim tells, and the words by which the source says that
    /// it may be chance: "16% had a relapse, against 11%" beside "16% of treatment and 11% of control group (p = 0.402)".
    ///
    /// The figures are right, so that only who says what brought the difference about is accused; that one is more than
    /// the other was not shown. A claim that only gives the two says no more than the source, and is still borne out.
    var differenceByChance: (statement: Int, words: TextRange)? {
        guard !tellsChance, !words.denies, !words.tellsEquality, tellsWhichWay || tellsTwo,
            let place = support?.statement ?? closestWithFigure ?? onlyWithFigures,
            case let statement = record.statements[place], !statement.tellsStart
        else { return nil }
        let given = statement.quantities.filter { reported in
            words.quantities.contains {
                $0.isFigure && agrees($0, reported, as: sense(of: reported, in: statement))
            }
        }
        guard !given.isEmpty else { return nil }
        let chances = given.map {
            statement.chance(behind: $0) ?? statement.chance(inClauseOf: $0)
        }
        if let first = chances.first ?? nil, chances.allSatisfy({ $0 != nil }) {
            return (place, first)
        }
        return takenBack(behind: place)
    }

    /// The closest statement about the same that gives the principal figure of the claim.
    private var closestWithFigure: Int? {
        guard let claimed = words.quantities.first(where: \.isFigure) else { return nil }
        return alignments.first { alignment in
            alignment.isAboutTheSame
                && pairs(of: claimed).contains {
                    $0.statement == alignment.statement
                        && agrees(claimed, $0.reported, as: $0.sense)
                }
        }?.statement
    }

    /// The only statement that gives the figures of the claim, where they are two too particular to stand there by chance
    /// ("£178 per patient instead of £202"), or the change of so many percent that it tells.
    private var onlyWithFigures: Int? {
        let told = words.allQuantities.filter {
            $0.isFigure && ![.duration, .age].contains($0.kind)
        }
        let digits = told.reduce(0) { $0 + $1.tellingDigits }
        let isChange = told.count == 1 && told[0].kind == .percent && told[0].role != .level
        guard tellsWhichWay, isChange || told.count > 1 && digits > 2 else { return nil }
        let holding = record.statements.indices.filter { place in
            told.allSatisfy { claimed in
                record.statements[place].quantities.contains { isSameAmount(claimed, $0) }
            }
        }
        return holding.count == 1 ? holding[0] : nil
    }

    /// Whether the claim says that something is more or less than another.
    var tellsWhichWay: Bool { words.direction.map { $0 != .none } ?? false }

    /// Whether the claim says as sure what brings a difference about, and the next sentence does not take that back: "lay trainers
    /// save money" is told beyond a source that could not tell the difference from chance.
    var tellsCauseAsSure: Bool {
        tellsWhichWay && claim.causality == .cause && claim.agent != nil
            && claim.certainty == .certain && !isDoubted(atDistance: 1)
            && (tellsTwo || closestWithFigure != nil)
    }

    /// Whether it gives the figures of two.
    private var tellsTwo: Bool {
        let figures = words.quantities.filter(\.isFigure)
        return figures.indices.contains { one in
            figures[..<one].contains { areAlike($0, figures[one]) }
        }
    }

    /// The words of the next sentence that say of all that was told before that it was not shown.
    ///
    /// "These results were not statistically significant."
    func takenBack(behind place: Int) -> (statement: Int, words: TextRange)? {
        guard record.statements.indices.contains(place + 1),
            case let next = record.statements[place + 1],
            next.passage == record.statements[place].passage,
            let first = next.words.first,
            ["these", "this", "neither", "the", "no"].contains(first.lower),
            let denial = next.denials.first(where: { $0.kind == .notSignificant }),
            next.pointsOnly(besides: denial),
            !next.quantities.contains(where: { isBelowSignificance($0) })
        else { return nil }
        return (place + 1, next.range(of: denial.words))
    }
}

extension Statement {
    /// The p value of a figure, where it says that it may be chance: the first behind it, with no bracket that ends and no
    /// turn in between.
    fileprivate func chance(behind figure: Quantity) -> TextRange? {
        let next = quantities.first {
            $0.isPValue && $0.range.start >= figure.range.end
        }
        guard let next, isAboveSignificance(next) || next.isBoundAboveSignificance else {
            return nil
        }
        let between = TextRange(figure.range.end, next.range.start)
        guard !text[between].contains(")"),
            !changes.contains(where: { between.contains(words[$0.word].range) })
        else { return nil }
        return next.range
    }

    /// The words of a figure's clause that say that it may be chance, where nothing in it goes any way: "changes in dilation
    /// (20%) did not reach statistical significance".
    fileprivate func chance(inClauseOf figure: Quantity) -> TextRange? {
        guard let clause = clause(of: figure.range),
            let denial = denials.first(where: { $0.kind == .notSignificant && $0.clause == clause }
            ),
            !changes.contains(where: { words[$0.word].clause == clause })
        else { return nil }
        return range(of: denial.words)
    }

    /// Whether it names nothing but a difference that was told before, between whom and when.
    fileprivate func pointsOnly(besides denial: Denial) -> Bool {
        let figures = quantities.map { places(of: $0.range) }
        return terms.allSatisfy { term, word in
            denial.words.contains(word) || pointingTerms.contains(term)
                || reportingTerms.contains(term) || figures.contains { $0.contains(word) }
        }
    }
}
