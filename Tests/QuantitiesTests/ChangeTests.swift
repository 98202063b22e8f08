import Quantities
import Testing

@Suite struct ChangesFromTo {
    private func ends(_ text: String) -> [Double]? {
        let all = found(text)
        guard all.count == 1, let from = all[0].from, let to = all[0].to else { return nil }
        return [from.value, to.value]
    }

    @Test func `a change may be told from either end`() {
        #expect(ends("It fell from 212 lots to 138 lots.") == [212, 138])
        #expect(ends("It fell to 138 lots from 212 lots.") == [212, 138])
        #expect(ends("The rate rose to 12% from 8%.") == [8, 12])
    }

    @Test func `when each end held may stand between`() {
        #expect(ends("It fell from 6.1% at baseline to 5.4%.") == [6.1, 5.4])
        #expect(ends("It rose from 20 mg in 2008 to 29 mg in 2020.") == [20, 29])
        #expect(found("Open from 20 mg in spring to 29 mg.").count == 2)
    }

    @Test func `two ends in different units are one interval`() {
        let all = found("27 keV to 21 MeV")
        #expect(all.map { $0.unit?.code } == ["MeV"])
        #expect(all.first?.low?.value == 0.027)
    }

    @Test func `a power after a bracket is meant for both ends`() {
        corpus(
            .measure, nil, "mol", "(2–4)×10⁻³ mol", "(2–4) × 10-3 mol", low: 0.002, high: 0.004)
        #expect(found("(3.2 ± 0.4) × 10⁻³ mol").first?.value?.value == 0.0032)
        #expect(found("(3.2 ± 0.4) × 10⁻³ mol").first?.uncertainty?.high.value == 0.0036)
    }

    @Test func `a bracketed power may follow`() {
        corpus(.measure, nil, "g", "3–6 (×10⁻³) g", low: 0.003, high: 0.006)
        corpus(.measure, 0.0001, "g", "10⁻⁴ g", "10−4 g", "10^-4 g")
    }

    @Test func `numbers below zero may fall along an interval`() {
        corpus(.percent, nil, "%", "−25.9 to −26.5%", low: -26.5, high: -25.9)
    }

    @Test func `over a time is when, for over a time how long`() {
        #expect(found("Pain fell over 6 weeks.").map(\.modifier) == [nil])
        #expect(found("It lasted over 6 weeks.").map(\.modifier) == [.moreThan])
        #expect(found("for over 6 weeks").map(\.modifier) == [.moreThan])
        #expect(found("over eight cycles").map(\.modifier) == [nil])
        #expect(found("over 24 sessions").map(\.modifier) == [nil])
        #expect(found("over 24 patients").map(\.modifier) == [.moreThan])
        #expect(found("adults over 65 years old").map(\.modifier) == [.moreThan])
    }

    @Test func `a spread without an estimate stays a spread`() {
        let all = found("a tolerance of ±5%")
        #expect(all.map { $0.uncertainty?.kind } == [.plusMinus])
        #expect(all.first?.uncertainty?.low.value == -5)
        #expect(all.first?.modifier == nil)
    }

    @Test func `about inside an interval bends the whole`() {
        #expect(found("It fell from about 8% to 4%.").map(\.modifier) == [.about])
    }
}
