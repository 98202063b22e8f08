import Quantities
import Testing

@Suite struct Amounts {
    @Test func `percent in digits and in words is one kind`() {
        corpus(
            .percent, 31, "%", "31%", "31 %", "31 percent", "31 per cent", "thirty-one percent",
            "thirty one per cent", "31-percent", "31pct")
        corpus(.percent, 0.5, "%", "0.5%", ".5 percent", "0·5%")
    }

    @Test func `a percentage point is not a percent`() {
        corpus(
            .percentagePoint, 5, "%", "5 percentage points", "five percentage points",
            "a 5-percentage-point gap", "5 percent points")
    }

    @Test func `separators belong to the number`() {
        corpus(
            .count, 1200, nil, "1,200 patients", "1200 patients", "1\u{2009}200 patients",
            "1\u{A0}200 patients", "1 200 patients", "1.2 thousand patients",
            "twelve hundred patients", noun: "patients")
        corpus(.number, 1200.5, nil, "it came to 1.200,5", "it came to 1,200.5")
        corpus(
            .count, 1_200_000, nil, "1 200 000 people", "1.200.000 people", "1.2 million people",
            "1,200,000 people", "1.2m people", noun: "people")
    }

    @Test func `number words compose`() {
        corpus(
            .count, 120, nil, "a hundred and twenty patients", "one hundred twenty patients",
            "one hundred and twenty patients", "120 patients")
        corpus(
            .count, 3_500_000, nil, "three and a half million people", "3.5 million people",
            "3½ million people", "3 1/2 million people", "three point five million people")
        corpus(.count, 24, nil, "two dozen eggs", "twenty-four eggs", "24 eggs", noun: "eggs")
        corpus(.count, 28_642, nil, "twenty-eight thousand six hundred forty-two students")
        corpus(.count, 500_000, nil, "half a million people", "half million people")
    }

    @Test func `powers of ten are read however they are set`() {
        corpus(
            .measure, 0.0032, "mol/L", "3.2×10⁻³ mol/L", "3.2 x 10^-3 mol/L", "3.2e-3 mol/L",
            "3.2 × 10-3 mol/L", "3.2 × 10−3 mol/L")
        corpus(.count, 3_700_000, nil, "3.7 × 10⁶ cells", "3.7 × 106 cells", noun: "cells")
    }

    @Test func `signs belong to the number`() {
        corpus(.temperature, -4, "Cel", "−4 °C", "-4°C", "minus 4 degrees Celsius", "–4 °C")
    }

    @Test func `counted nouns are found over their adjectives`() {
        corpus(
            .count, 24, nil, "24 healthy volunteers",
            "twenty-four young, volunteers of both sexes"
                .replacing(",", with: ""), noun: "volunteers")
        corpus(.count, 45, nil, "(n = 45)", "n=45", "N = 45")
    }

    @Test func `money keeps its currency`() {
        corpus(.money, 1_200_000, nil, "$1.2 million", "$1.2m", "$1,200,000", "1.2 million dollars")
        corpus(
            .money, 3_000_000_000, "EUR", "€3bn", "€3 billion", "3 billion euros", "EUR 3 billion")
        corpus(.money, 50, "USD", "US$50", "USD 50", "50 US dollars")
        corpus(.money, 13.45, nil, "thirteen dollars and forty-five cents", "$13.45")
    }

    @Test func `shares in words are fractions`() {
        corpus(.fraction, 2.0 / 3.0 * 1, nil, "two-thirds of them", "two thirds of it")
        corpus(.fraction, 0.5, nil, "half of the cost", "one half of the cost")
        corpus(.fraction, 0.25, nil, "a quarter of the cost", "one quarter of the cost")
    }
}
