import Foundation

/// What the words of the claims alone tell of their labels, the sources unread: the least a judge must beat.
///
/// Naive Bayes over words and pairs of words, with a fifth of the claims left out in turn; claims of the same
/// words are left out together.
///
/// - SeeAlso: Poliak et al. (2018), Hypothesis only baselines in natural language inference.
func claimAlone(_ items: [(claim: String, label: String)]) -> [Labelled] {
    let bags = items.map { features(of: $0.claim) }
    let folds = items.map { fold(of: $0.claim, of: 5) }
    var said = [String?](repeating: nil, count: items.count)
    for fold in 0..<5 {
        var model = NaiveBayes()
        for place in items.indices where folds[place] != fold {
            model.learn(bags[place], items[place].label)
        }
        for place in items.indices where folds[place] == fold {
            said[place] = model.label(of: bags[place])
        }
    }
    return zip(items, said).map { Labelled(gold: $0.label, said: $1) }
}

/// The part of a cross-validation a claim is left out with: claims of the same words with the same one.
func fold(of claim: String, of count: Int) -> Int {
    Int(
        claim.lowercased().utf8.reduce(UInt64(5_381)) { $0 &* 33 &+ UInt64($1) }
            % UInt64(count))
}

private func features(of claim: String) -> Set<String> {
    let words = claim.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words).union(zip(words, words.dropFirst()).map { $0 + " " + $1 })
}

private struct NaiveBayes {
    private var claims: [String: Int] = [:]
    private var counts: [String: [String: Int]] = [:]
    private var totals: [String: Int] = [:]
    private var known: Set<String> = []

    mutating func learn(_ bag: Set<String>, _ label: String) {
        claims[label, default: 0] += 1
        totals[label, default: 0] += bag.count
        for word in bag { counts[label, default: [:]][word, default: 0] += 1 }
        known.formUnion(bag)
    }

    /// The likeliest label, of two as likely the first by name; `nil` before anything is learned.
    func label(of bag: Set<String>) -> String? {
        let words = bag.filter { known.contains($0) }.sorted()
        let all = claims.values.reduce(0, +)
        return claims.keys.sorted().map { label -> (label: String, likelihood: Double) in
            let total = Double((totals[label] ?? 0) + known.count)
            let own = counts[label] ?? [:]
            let prior = log(Double(claims[label] ?? 0) / Double(max(1, all)))
            let likelihood = words.reduce(prior) {
                $0 + log(Double((own[$1] ?? 0) + 1) / total)
            }
            return (label, likelihood)
        }.reduce(nil as (label: String, likelihood: Double)?) { best, next in
            best.map { $0.likelihood >= next.likelihood } ?? false ? best : next
        }?.label
    }
}
