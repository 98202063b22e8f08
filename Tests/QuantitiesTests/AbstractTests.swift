import Prose
import Quantities
import Testing

/// What abstracts of journals write and other prose does not.
@Suite struct `Figures of abstracts` {
    @Test func `a mark that lost its raising behind a percent sign is no number`() {
        corpus(
            .percent, 20, "%", "It fell by 20%.6 However, no one saw it.", "It fell by 20%.6",
            "It fell by 20%.6,7 But no one saw it.", "It fell by 20%.6-8 But no one saw it.")
        let both = found("It fell by 20%. 6 patients died.").map(\.value?.value)
        #expect(both == [20, 6])
        #expect(found("a p of .45 or .6").map(\.value?.value) == [0.45, 0.6])
        #expect(found("by 20% (.6 to .8)").count == 2)
    }

    @Test func `a bound in plain characters is one`() {
        corpus(
            .measure, 5, "mg", "doses of < or = 5 mg", "<or = 5 mg", "< or equal to 5 mg", high: 5,
            modifier: .upTo)
        corpus(
            .age, 65, "a", "patients > or = 65 years of age", "> or equal to 65 years of age",
            low: 65, modifier: .atLeast)
    }

    @Test func `a range in brackets stands between a number and the unit of both`() {
        for text in [
            "The mean follow up was 32 (18-55) months.", "a mean of 32 ( 18-55 ) months",
            "a median of 32 (range 18 to 55) months", "32 (range: 18-55) months",
        ] {
            let all = found(text)
            #expect(all.map(\.unit?.code) == ["mo"], "\(text)")
            #expect(all.first?.value?.value == 32, "\(text)")
            #expect(all.first?.uncertainty?.low.value == 18, "\(text)")
            #expect(all.first?.uncertainty?.high.value == 55, "\(text)")
        }
        #expect(found("12 (40%) patients").map(\.value?.value) == [12, 40])
        #expect(found("32 (1-5) months").map(\.value?.value) == [32, nil])
    }

    @Test func `an interval whose level stands before its estimate belongs to it`() {
        check(
            "The mean difference [95% CI] was -0.07 [-0.57, 0.43].",
            "(LSMD [ 95 % CI ] , -0.07 [ -0.57 , 0.43 ])",
            "a difference (95% CI) of -0.07 (-0.57 to 0.43)",
            estimates: [(-0.07, -0.57)])
        #expect(found("a mean of 3.1 (2.0, 4.2)").map(\.value?.value) == [3.1, 2.0, 4.2])
        let spread = found("15 days (interquartile (IQ) range: 3-66)").first?.uncertainty
        #expect(spread?.kind == .interquartileRange)
    }

    @Test func `what is counted may be joined words and belong to somebody`() {
        corpus(.count, 10, nil, "10 near-term gravid ewes", noun: "ewes")
        corpus(.count, 12, nil, "12 in-depth interviews", noun: "interviews")
        corpus(.count, 40, nil, "40 nurses' aides", "40 trained nurses’ aides", noun: "aides")
        corpus(.number, 10, nil, "10 to those who came")
    }

    @Test func `an exponent behind a joined unit is no number`() {
        #expect(found("16 ml.min-1.100 g-1").count == 1)
        corpus(.measure, nil, "mg", "5mg-10mg", low: 5, high: 10)
    }

    @Test func `estimates in a row have their intervals as the first has`() {
        check(
            "differences (95% confidence interval [CI]) of 1.9 (0.7 to 3.2) and 6.5 (2.5 to 10.5)",
            "pain: 1.9 cm (95% CI, 0.7 to 3.2) and 6.5 cm (2.5 to 10.5)",
            "HR 1.9 (95% CI 0.7-3.2) vs 6.5 (2.5-10.5)",
            estimates: [(1.9, 0.7), (6.5, 2.5)])
        let ages = found("HR 1.9 (95% CI 0.7-3.2); mean age 6.5 (2.5-10.5)")
        #expect(ages.last?.uncertainty == nil)
    }

    @Test func `numbers of statements, paragraphs and dimensions are none`() {
        corpus(
            nothing: "It differed for statements 1 and 3.", "3 .", "2-dimensional images",
            "3-dimensional models")
        corpus(.count, 3, nil, "3 statements", noun: "statements")
    }

    @Test func `those by whom something was reported are no change`() {
        let share = found("Improvement was reported by 70% of patients.").first
        #expect(share?.role == .level)
        #expect(found("Sales increased by 70% of the total.").first?.role == .change)
    }

    /// Each wording gives these estimates and nothing else, each with a confidence interval from its low end.
    private func check(
        _ texts: String..., estimates: [(value: Double, low: Double)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for text in texts {
            let all = found(text)
            #expect(
                all.map(\.value?.value) == estimates.map(\.value), "\(text)",
                sourceLocation: sourceLocation)
            #expect(
                all.map(\.uncertainty?.low.value) == estimates.map(\.low), "\(text)",
                sourceLocation: sourceLocation)
            #expect(
                all.allSatisfy { $0.uncertainty?.kind == .confidenceInterval }, "\(text)",
                sourceLocation: sourceLocation)
        }
    }
}
