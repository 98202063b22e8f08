import Testing

@testable import Evaluation

@Suite struct `Learning the leaning` {
    @Test func `a feature that goes with a label gets its weight there`() {
        let fit = check(
            [([1, 0], 0), ([0, 1], 1), ([1, 0], 0), ([0, 1], 1), ([0, 0], 2), ([0, 0], 2)])
        #expect(fit.weights[0][1] > fit.weights[1][1])
        #expect(fit.weights[1][2] > fit.weights[0][2])
        #expect(fit.weights[2][0] > fit.weights[0][0])
    }

    @Test func `the same claims give the same weights`() {
        let rows: [([Double], Int)] = [([0.3, 1], 0), ([0.7, 0], 1), ([0.1, 0.5], 2)]
        #expect(check(rows).weights == check(rows).weights)
    }

    @Test func `a feature nobody shows gets none`() {
        #expect(check([([0, 1], 0), ([0, 0.5], 1)]).weights.allSatisfy { $0[1] == 0 })
    }

    @Test func `no claims give no weights`() {
        #expect(check([]).weights.allSatisfy { $0 == [0] })
    }

    /// The weights, every one a number.
    private func check(
        _ rows: [([Double], Int)], sourceLocation: SourceLocation = #_sourceLocation
    ) -> LeaningFit {
        let fit = LeaningFit(
            rows.map { LeaningExample(values: $0.0, label: $0.1, weight: 100) })
        #expect(
            fit.weights.allSatisfy { $0.allSatisfy(\.isFinite) }, sourceLocation: sourceLocation)
        return fit
    }
}
