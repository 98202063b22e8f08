import Citations

/// All rules, in the order of DESIGN: on citations, numbers, direction, scope, strength, the article.
public enum Rules {
    static let list: [Rule] = [
        // Citations.
        .missingCitation, .vagueCitation, .citationNotFound, .citationIsAnotherWork,
        .retractedSource, .sourceOfConcern,
        .correctedSource, .secondarySource, .unrelatedSource, .sourceSilent, .selfCitation,
        // Numbers.
        .numberDiffers, .roundedUp, .maximumAsTypical, .intervalCollapsed, .outsideInterval,
        .maximumWithoutAverage, .percentForPercentagePoints, .relativeForAbsolute, .unitDiffers,
        .denominatorChanged,
        // Direction.
        .directionReversed, .noEffectReported, .notSignificant,
        // Scope.
        .populationWidened, .animalOrCellEvidence, .anotherMeasure, .anotherTreatment,
        .comparatorDropped, .durationExtended, .subgroupAsWhole, .singleArmChange,
        // Strength.
        .associationAsCause, .certaintyRaised, .smallStudy, .preliminarySource,
        // The article itself.
        .headlineBeyondBody, .quoteAttributedTwice, .noEffectFromNonsignificance, .figuresDisagree,
        .impossibleFigure, .arithmeticOff, .statisticInconsistent, .anecdoteAsEvidence,
    ]

    /// What a person may know of every rule, in the order they are listed.
    public static var all: [RuleInfo] { list.map { RuleInfo($0) } }

    /// What a person may know of one rule; `nil` for an id that is none.
    public static func info(for id: RuleID) -> RuleInfo? {
        list.first { $0.id == id }.map { RuleInfo($0) }
    }
}
