extension CheckworthinessTable {
    /// How much checking a sentence is worth that shows these features, from 0 to 1.
    static func checkworthiness(of features: CheckworthinessFeatures) -> Double {
        share(ofLogOdds: bias + logOdds(of: features))
    }

    /// What the words of a claim add to its log odds: the stance, the persons, the degree and the time.
    ///
    /// Themes do not count, because the claims of one article share theirs; amounts and build are what
    /// `ClaimFeature` weighs.
    static func logOddsInClaim(_ features: CheckworthinessFeatures) -> Double {
        logOdds(of: features.intersection(ofClaims))
    }

    /// Whether somebody speaks in the sentence, asks, plans or advises, so that the table suits it as it is.
    static func isSpeech(_ features: CheckworthinessFeatures) -> Bool {
        !features.isDisjoint(with: ofSpeech)
    }

    private static let ofSpeech = [
        CheckworthinessFeature.speaker, .reader, .opinion, .plan, .obligation, .condition,
        .intention, .question, .address,
    ].reduce(into: CheckworthinessFeatures()) { $0.insert($1) }

    private static func logOdds(of features: CheckworthinessFeatures) -> Double {
        var sum = 0.0
        var rest = features.rawValue
        while rest != 0 {
            sum += weights[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return sum
    }

    /// The weights by feature.
    private static let weights: [Double] = {
        var weights = Array(repeating: 0.0, count: UInt64.bitWidth)
        for row in rows { weights[row.feature.rawValue] = row.weight }
        return weights
    }()

    private static let ofClaims = (stance + person + degree + time).reduce(
        into: CheckworthinessFeatures()
    ) { features, row in features.insert(row.feature) }
}

/// The logistic function: 0 gives one half.
func share(ofLogOdds logOdds: Double) -> Double {
    1 / (1 + exponential(of: -min(12, max(-12, logOdds))))
}

/// The exponential function between −12 and 12, by squaring; nothing of the platform is needed for it.
private func exponential(of exponent: Double) -> Double {
    let part = exponent / 4096
    var power = 1 + part * (1 + part / 2 * (1 + part / 3))
    for _ in 0..<12 { power *= power }
    return power
}
