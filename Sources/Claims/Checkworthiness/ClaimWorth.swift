import Quantities

/// What a claim shows beside its words that makes a check of it worth more or less.
///
/// These weights order the claims of one article for the editor who starts at the top: an effect with a
/// figure and research invoked first, a participle that trails behind a sentence last. They are set, not
/// learned; `ClaimWorthTests` holds the order they were set for.
package enum ClaimFeature: Int, Sendable, CaseIterable {
    case figure, vagueFigure, change
    case predicate, predicateNominal, participle
    case research, named, experience
    case comparator, significance, certain, complete, nothingMeasured, unclear

    /// What a claim scores that shows no feature, in log odds.
    package static let bias = -0.4

    /// What the feature adds to the log odds of a claim that shows it.
    package var weight: Double {
        switch self {
        case .figure: 1.1
        case .vagueFigure: 0.2
        case .change: 0.5
        case .predicate: 0.6
        case .predicateNominal: 0.5
        case .participle: -0.5
        case .research: 1.0
        case .named: 0.7
        case .experience: -2.5
        case .comparator: 0.3
        case .significance: 0.4
        case .certain: 0.2
        case .complete: 0.2
        case .nothingMeasured: -0.5
        case .unclear: -0.7
        }
    }

    /// What the feature means, in one sentence.
    package var meaning: String {
        switch self {
        case .figure: "Holds a figure."
        case .vagueFigure: "Holds a vague quantity only."
        case .change: "The figure is a change or a comparison."
        case .predicate: "A verb asserts the effect."
        case .predicateNominal: "A noun or an adjective asserts the effect."
        case .participle: "A participle trails behind the sentence."
        case .research: "Invokes research."
        case .named: "Names whose word it is."
        case .experience: "Tells a person's own experience."
        case .comparator: "Says compared with what."
        case .significance: "Says whether it was significant."
        case .certain: "Is told without a hedge."
        case .complete: "Says what acts and what on."
        case .nothingMeasured: "Does not say what it happens to."
        case .unclear: "Speaks of *you*, or of something nobody could resolve."
        }
    }
}

extension Claim {
    /// Sets how much checking it is worth.
    ///
    /// The weights of what the claim shows are added to those the table gives its words, but for what it is
    /// about: the subject of an article is the same for all of its claims.
    mutating func weigh(
        form: Predicate.Form?, quantities: [Quantity], isVague: Bool = false,
        words: CheckworthinessFeatures
    ) {
        var logOdds = ClaimFeature.bias + CheckworthinessTable.logOddsInClaim(words)
        func add(_ feature: ClaimFeature) { logOdds += feature.weight }
        if let place = self.quantities.first {
            add(quantities[place].kind == .vague ? .vagueFigure : .figure)
            if quantities[place].role != .level { add(.change) }
        }
        switch form {
        case .active, .passive: add(.predicate)
        case .evaluative, .association, .nominal: add(.predicateNominal)
        case .participle: add(.participle)
        case nil: break
        }
        switch attribution {
        case .research: add(.research)
        case .named: add(.named)
        case .experience: add(.experience)
        case .none: break
        }
        if case .some = comparator { add(.comparator) }
        if isSignificant != nil { add(.significance) }
        if certainty == .certain { add(.certain) }
        switch measured {
        case .some: if case .some = agent { add(.complete) }
        case nil: add(.nothingMeasured)
        }
        if isVague { add(.unclear) }
        checkworthiness = share(ofLogOdds: logOdds)
    }
}
