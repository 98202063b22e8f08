import Quantities

/// How much checking a claim is worth, from 0 to 1: a sum of features with the weights below.
///
/// An editor should start at the top: an effect with a figure and research invoked comes first, a
/// participle that trails behind a sentence last.
func checkworthiness(
    of claim: Claim, form: Predicate.Form?, quantities: [Quantity], isVague: Bool = false
) -> Double {
    var score = 0.30
    if let quantity = claim.quantities.first.map({ quantities[$0] }) {
        score += quantity.kind == .vague ? 0.05 : 0.25
        if quantity.role != .level { score += 0.10 }
    }
    switch form {
    case .active, .passive: score += 0.15
    case .evaluative, .association, .nominal: score += 0.12
    case .participle: score -= 0.05
    case nil: score += 0.05
    }
    switch claim.attribution {
    case .research: score += 0.20
    case .named: score += 0.15
    case .experience: score -= 0.30
    case .none: break
    }
    if claim.comparator != nil { score += 0.05 }
    if claim.isSignificant != nil { score += 0.08 }
    if claim.certainty == .certain { score += 0.05 }
    if claim.agent != nil, claim.measured != nil { score += 0.05 }
    if claim.measured == nil { score -= 0.10 }
    if isVague { score -= 0.15 }
    return min(0.99, max(0.01, score))
}
