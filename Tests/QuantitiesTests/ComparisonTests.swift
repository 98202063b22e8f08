import Prose
import Quantities
import Testing

@Suite struct Comparisons {
    private func check(
        _ modifier: Quantity.Modifier, _ wordings: String...,
        location: SourceLocation = #_sourceLocation
    ) {
        for wording in wordings {
            let all = found("The score is " + wording)
            let comment: Comment = "\(wording)"
            #expect(all.count == 1, comment, sourceLocation: location)
            #expect(all.first?.modifier == modifier, comment, sourceLocation: location)
            #expect(all.first?.value?.value == 30, comment, sourceLocation: location)
            let isLow = modifier == .moreThan || modifier == .atLeast
            #expect((all.first?.low != nil) == isLow, comment, sourceLocation: location)
            #expect((all.first?.high != nil) == !isLow, comment, sourceLocation: location)
        }
    }

    @Test func `a comparative with than leaves the number out`() {
        check(
            .moreThan, "more than 30", "greater than thirty", "larger than 30", "bigger than 30",
            "higher than 30", "taller than 30", "over 30", "above 30", "> 30", "exceeding 30",
            "well over 30", "slightly more than 30")
        check(
            .lessThan, "less than 30", "fewer than thirty", "smaller than 30", "lower than 30",
            "shorter than 30", "under 30", "below 30", "< 30", "just under 30")
    }

    @Test func `or equal takes the number in`() {
        check(
            .atLeast, "more than or equal to 30", "greater or equal than 30", "30 or more",
            "equal to or more than 30", "at least or equal to 30", "no less than 30", "≥ 30",
            "> = 30", ">=30", "30 or greater", "30 or larger", "about 30 or more",
            "30 or more than",
            "more than 30 or equal to it", "at least 30", "not less than 30", "30 and above")
        check(
            .upTo, "less than or equal to 30", "smaller or equal to 30", "equal to or less than 30",
            "at most or equal to 30", "no more than 30", "no larger than 30", "≤ 30", "30 or less",
            "30 or smaller", "less than 30 or equal", "not more than 30", "at most 30", "up to 30")
    }

    @Test func `a comparative that has no side is no bound`() {
        for wording in ["faster than 30", "better than 30", "<> 30", "=> 30"] {
            #expect(found(wording).first?.modifier == nil, "\(wording)")
        }
    }

    @Test func `two bounds make an interval`() {
        for wording in [
            "more than 10 and less than 20 mg", "at least 10 and at most 20 mg",
            "at most 20 and at least 10 mg", "larger than 10 mg but smaller than 20 mg",
            "over 10 mg, under 20 mg", "> 10 and < 20 mg",
        ] {
            corpus(.measure, nil, "mg", wording, low: 10, high: 20)
        }
    }

    @Test func `bounds that exclude each other stay apart`() {
        for wording in [
            "less than 10 and more than 20", "more than 10 and more than 20",
            "more than 10 mg and less than 20 mL", "more than 10 men and fewer than 20 women",
        ] {
            #expect(found(wording).count == 2, "\(wording)")
        }
    }

    @Test func `a range is read with a tilde and with a spaced hyphen where it is called one`() {
        corpus(.measure, nil, "mg", "20~100 mg", "20∼100 mg", low: 20, high: 100)
        corpus(.number, nil, nil, "The range is 1000 - 5000", low: 1000, high: 5000)
        #expect(found("We counted 1000 - 5000 came later.").count == 2)
    }

    @Test func `two ends multiply as one does`() {
        corpus(
            .fold, nil, nil, "3- to 4-fold", "3–4-fold", "3 to 4 times as many",
            "3–4 times higher than before", low: 3, high: 4)
        #expect(found("3 to 4 times a week").map(\.kind) == [.frequency])
    }
}
