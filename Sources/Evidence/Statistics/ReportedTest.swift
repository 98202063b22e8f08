import Prose
import Quantities

/// A test as papers report it: "t(28) = 2.20, p = .036".
///
/// - SeeAlso: Publication Manual of the American Psychological Association, on reporting statistics; Nuijten
///   et al. (2016) on recomputing them.
struct ReportedTest: Sendable, Hashable {
    /// Which test.
    enum Kind: Sendable, Hashable { case t, f, chiSquared, r, z, q }
    /// How a value is compared with its number.
    enum Sign: Sendable, Hashable { case equal, less, greater }

    /// Which test.
    let kind: Kind
    /// The degrees of freedom, two for F, none for z.
    let degrees: [Double]
    /// The test's value as written.
    let value: Numeral
    /// How p is compared.
    let sign: Sign
    /// The p value as written.
    let p: Numeral
    /// Where all of it stands.
    let range: TextRange

    /// The p values that the test's value, as rounded, may stand for; two-tailed where the test has tails.
    var recomputed: RoundingInterval {
        let interval = value.shownInterval
        let ends = [interval.low, interval.high].map { abs($0) }
        let crossesZero = interval.low < 0 && interval.high > 0
        let values = (crossesZero ? ends + [0] : ends).map { probability(of: $0) }
        return RoundingInterval(values.min() ?? 0, values.max() ?? 1)
    }

    private func probability(of value: Double) -> Double {
        switch kind {
        case .t: return Distribution.twoTailedT(value, degrees.first ?? 1)
        case .f: return Distribution.upperF(value, degrees.first ?? 1, degrees.last ?? 1)
        case .chiSquared, .q: return Distribution.upperChiSquared(value, degrees.first ?? 1)
        case .z: return Distribution.twoTailedZ(value)
        case .r:
            let df = degrees.first ?? 1
            guard value < 1 else { return 0 }
            return Distribution.twoTailedT(value * (df / (1 - value * value)).squareRoot(), df)
        }
    }

    /// Whether the p value as written can come of the test's value as written.
    ///
    /// One-tailed p values are given the benefit of the doubt: half of the recomputed value also agrees where
    /// the text says so, of a test that has tails; F, χ² and Q have one already.
    func agrees(isOneTailed: Bool) -> Bool {
        let hasTails = [.t, .r, .z].contains(kind)
        let all = isOneTailed && hasTails ? [recomputed, recomputed.halved] : [recomputed]
        return all.contains { interval in
            switch sign {
            case .equal:
                // "p = .000" stands for anything that rounds to it.
                return interval.meets(p.shownInterval)
            case .less: return interval.low < p.value
            case .greater: return interval.high > p.value
            }
        }
    }

    /// Whether the error changes which side of 0.05 the result lies on.
    var changesDecision: Bool {
        let reported = sign == .greater ? p.value > 0.05 : p.value > 0.05
        let isNew = recomputed.low > 0.05
        return reported != isNew && (recomputed.high < 0.05 || isNew)
    }
}

extension RoundingInterval {
    /// Half of all values.
    fileprivate var halved: RoundingInterval { RoundingInterval(low / 2, high / 2) }
}

extension Numeral {
    /// The values it may stand for by the digits shown alone; zeros at the end count as shown.
    var shownInterval: RoundingInterval {
        var half = 0.5
        for _ in 0..<min(abs(exponent), 300) { half = exponent > 0 ? half * 10 : half / 10 }
        return RoundingInterval(value - half, value + half)
    }
}
