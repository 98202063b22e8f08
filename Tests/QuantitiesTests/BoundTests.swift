import Prose
import Quantities
import Testing

@Suite struct Bounds {
    @Test func `a modifier sets the bound it means`() {
        corpus(
            .percent, 31, "%", "up to 31%", "as much as 31%", "no more than 31%", "at most 31%",
            "a maximum of 31%", "≤ 31%", "31% or less", "as high as 31%", high: 31, modifier: .upTo)
        corpus(
            .percent, 31, "%", "at least 31%", "no less than 31%", "≥31%", "31% or more",
            "a minimum of 31%", ">= 31%", low: 31, modifier: .atLeast)
        corpus(
            .percent, 31, "%", "more than 31%", "over 31%", "> 31%", "greater than 31%",
            "well over 31%",
            "above 31%", low: 31, modifier: .moreThan)
        corpus(
            .percent, 31, "%", "less than 31%", "under 31%", "< 31%", "fewer than 31%",
            "just under 31%",
            high: 31, modifier: .lessThan)
        corpus(
            .percent, 31, "%", "about 31%", "around 31%", "approximately 31%", "~31%", "≈ 31%",
            "approx. 31%", "of the order of 31%", "in the order of 31%", "near 31%", "roughly 31%",
            "ca. 31%", "31% or so", modifier: .about)
        corpus(.percent, 31, "%", "nearly 31%", "almost 31%", modifier: .nearly)
        corpus(.percent, 31, "%", "only 31%", "just 31%", modifier: .only)
    }

    @Test func `by is no modifier`() {
        corpus(.percent, 31, "%", "by 31%")
    }

    @Test func `the span holds the modifier and the numeral does not`() {
        let text = PlainText("Flow rose by up to 31% in all.")
        let quantity = quantities(in: text, within: text.range).first
        #expect(quantity.map { text[$0.range] } == "up to 31%")
        #expect(quantity.map { text[$0.numeralRange] } == "31")
    }

    @Test func `what leads to an interval is no part of it, what pairs or ranges is`() {
        func words(_ wording: String) -> [String] {
            let text = PlainText(wording)
            return quantities(in: text, within: text.range).map { text[$0.range] }
        }
        #expect(words("a rate from 5 to 10%") == ["5 to 10%"])
        #expect(words("a rate from about 5 to 10%") == ["about 5 to 10%"])
        #expect(words("a rate between 5 and 10%") == ["between 5 and 10%"])
        #expect(words("a rate ranging from 5 to 10%") == ["ranging from 5 to 10%"])
        #expect(words("The rate fell from 10 to 5%.") == ["from 10 to 5%"])
        #expect(words("an error of +1%") == ["+1%"])
    }

    @Test func `two ends make an interval with one unit`() {
        corpus(
            .percent, nil, "%", "5-10%", "5–10%", "5 to 10 %", "5% to 10%", "between 5 and 10%",
            "between 5% and 10%", "ranging from 5 to 10%", "5 – 10%", "five to ten percent", low: 5,
            high: 10)
        corpus(
            .measure, nil, "mg", "5 to 10 mg", "5 mg to 10 mg", "5-10-mg doses", "5mg-10mg", low: 5,
            high: 10)
        corpus(
            .count, nil, nil, "between 1.2 and 3.4 million people", "1.2-3.4 million people",
            low: 1_200_000, high: 3_400_000)
        corpus(
            .money, nil, nil, "$5-10 million", "$5 million to $10 million", low: 5_000_000,
            high: 10_000_000)
        corpus(.measure, nil, "m", "between 200 and >1000 m", low: 200, high: 1000)
    }

    @Test func `going from one state to another is a change`() {
        let change = found("The pain went from 90% to 10% in all of them.").first
        #expect(change?.role == .change)
        #expect(change?.from == Numeral(90))
        #expect(change?.to == Numeral(10))
        #expect(change?.direction == .decrease)
        #expect(found("Doses ranged from 5 mg to 10 mg.").first?.role == .level)
    }

    @Test func `a change and the level it led to are two quantities`() {
        let all = found("Exports dropped 7% to $2.3 billion.")
        #expect(all.map(\.kind) == [.percent, .money])
        #expect(all.first?.role == .change)
    }

    @Test func `a spread belongs to the estimate before it`() {
        for (text, kind, low, high) in [
            ("31 ± 4 mg", Quantity.Uncertainty.Kind.plusMinus, 27.0, 35.0),
            ("31 +/- 4 mg", .plusMinus, 27, 35), ("31 mg (± 4)", .plusMinus, 27, 35),
            ("31 mg (SD 4)", .standardDeviation, 27, 35),
            ("31 mg (95% CI 27 to 35)", .confidenceInterval, 27, 35),
            ("31 mg (95% CI, 27–35)", .confidenceInterval, 27, 35),
            ("31 mg [95% confidence interval: 27, 35]", .confidenceInterval, 27, 35),
            ("31 mg (range 27 to 35 mg)", .range, 27, 35),
            ("31 mg (IQR 27-35)", .interquartileRange, 27, 35),
            ("OR 31 (27-35)", .confidenceInterval, 27, 35),
        ] {
            let all = found(text)
            #expect(all.count == 1, "\(text)")
            #expect(all.first?.uncertainty?.kind == kind, "\(text)")
            #expect(all.first?.uncertainty?.low.value == low, "\(text)")
            #expect(all.first?.uncertainty?.high.value == high, "\(text)")
        }
        let late = found("a mean 14.5 mm reduction on the scale (95% CI 5.2 to 23.8 mm)")
        #expect(late.map { $0.uncertainty?.high.value } == [23.8])
        #expect(found("a 14 mm drop at rest (95% CI 15 to 23 mm)").first?.uncertainty == nil)
        let named = found("HR 2.9, 95% confidence interval [CI] 1.7-5.0")
        #expect(named.map { $0.uncertainty?.level } == [95])
        #expect(found("OR 1.8 (95% CI 1.2 to 3.4)").first?.uncertainty?.level == 95)
    }

    @Test func `an age before or after which something happens is bounded`() {
        #expect(found("onset before the age of 65").map(\.modifier) == [.lessThan])
        #expect(found("players over the age of 21").map(\.modifier) == [.moreThan])
        #expect(found("after age 65").map(\.modifier) == [.moreThan])
        #expect(found("at the age of 65").map(\.modifier) == [nil])
    }

    @Test func `a limit bounds, and what bends one end bends the interval`() {
        #expect(found("an upper limit of 8000 K").map(\.modifier) == [.upTo])
        #expect(found("a lower limit of 5%").map(\.modifier) == [.atLeast])
        #expect(found("8000 K and lower limits").map(\.modifier) == [nil])
        #expect(found("8000 K and lower").map(\.modifier) == [.upTo])
        #expect(found("from 50% to around 80%").map(\.modifier) == [.about])
        #expect(found("approximately every 5 years").map(\.modifier) == [.about])
    }

    @Test func `what is counted or measured may come after the bound`() {
        corpus(.count, 3, nil, "three or more drinks", low: 3, noun: "drinks", modifier: .atLeast)
        corpus(.duration, 5, "a", "5 or more years", low: 5, modifier: .atLeast)
        corpus(.measure, 5, "mg", "5 or less mg", high: 5, modifier: .upTo)
    }

    @Test func `what is not exceeded is a bound from above`() {
        corpus(
            .measure, 10, "mg", "not exceeding 10 mg", "did not exceed 10 mg",
            "never exceeded 10 mg", "without exceeding 10 mg", "not over 10 mg",
            "up to and including 10 mg", "at the most 10 mg", "10 mg at most", high: 10,
            modifier: .upTo)
        corpus(
            .measure, 10, "mg", "not below 10 mg", "at the least 10 mg", "10 mg at least.",
            low: 10, modifier: .atLeast)
        corpus(.measure, 10, "mg", "exceeding 10 mg", "exceeds 10 mg", low: 10, modifier: .moreThan)
    }

    @Test func `bounds in rarer words`() {
        corpus(
            .percent, 30, "%", "in excess of 30%", "upwards of 30%", "north of 30%",
            "a little over 30%", low: 30, modifier: .moreThan)
        corpus(
            .percent, 30, "%", "just shy of 30%", "just short of 30%", "virtually 30%",
            modifier: .nearly)
        corpus(.percent, 30, "%", "beneath 30%", high: 30, modifier: .lessThan)
        corpus(.percent, 30, "%", "a mere 30%", "barely 30%", modifier: .only)
        corpus(.percent, 30, "%", "30% or thereabouts", "30% or so", modifier: .about)
        #expect(found("5 mg at least 3 times").first?.modifier == nil)
    }
}
