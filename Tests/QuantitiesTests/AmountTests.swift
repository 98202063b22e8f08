import Quantities
import Testing

@Suite struct Amounts {
    @Test func `percent in digits and in words is one kind`() {
        corpus(
            .percent, 31, "%", "31%", "31 %", "31 percent", "31 per cent", "thirty-one percent",
            "thirty one per cent", "31-percent", "31pct")
        corpus(.percent, 0.5, "%", "0.5%", ".5 percent", "0·5%")
    }

    @Test func `separators of Indian numbers belong to them`() {
        corpus(.number, 1_234_567.89, nil, "it came to 12,34,567.89", "it came to 1,234,567.89")
        corpus(.money, 1_234_567, "INR", "₹12,34,567", "₹1,234,567")
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
        corpus(
            .count, 1204, nil, "enrolled 1 204 adults", "all 1 204 adults", "of the 1 204 adults",
            noun: "adults")
        for text in [
            "group 1 204 adults", "of 2 150 mg doses", "of 2 150 grams", "On page 4 204 people",
            "On page 4 200 people are named", "see Table 2 300 sites",
        ] {
            #expect(found(text).allSatisfy { ($0.value?.value ?? 0) < 1000 }, "\(text)")
        }
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

    @Test func `money is known by sign, code, name and nation`() {
        corpus(
            .money, 50, "AUD", "A$50", "AU$50", "50 Australian dollars", "AUD 50", "50 AUD",
            "aud$ 50")
        corpus(.money, 100, "CNY", "100 yuan", "100 Chinese yuan", "RMB 100", "100元", "CNY 100")
        corpus(.money, 100, "CRC", "100 ₡", "₡100", "100 Costa Rican colones", "100 colones")
        corpus(.money, 100, "EGP", "100 Egyptian pounds", "EGP 100", "100 EGP")
        corpus(.money, 420e6, "FIM", "420 million Finnish markka", "420 million markka")
        corpus(
            .money, 361e6, "GBP", "361 million pounds", "£361 million",
            "361 million pounds sterling")
        corpus(.money, 5, "EUR", "5 €", "5€", "€5", "five euros")
        corpus(
            .money, 30e6, "USD", "30 MUSD", "MUSD 30", "USD 30 million", "30 USD million",
            "US$30 million", "30 million US dollars", "us $ 30 million")
        corpus(.money, 15.5, nil, "15 dollars 50", "15 dollars and 50 cents", "$15.50")
    }

    @Test func `weight and letters are no money`() {
        corpus(.measure, 5, "[lb_av]", "5 pounds", "5 lb", "five pounds")
        corpus(.measure, 2e6, "[lb_av]", "2 million pounds of beef")
        #expect(found("All 5 were wrong, an INR of 2.5, INR 2.5").allSatisfy { $0.kind != .money })
    }

    @Test func `shares in words are fractions`() {
        corpus(.fraction, 2.0 / 3.0 * 1, nil, "two-thirds of them", "two thirds of it")
        corpus(.fraction, 0.5, nil, "half of the cost", "one half of the cost")
        corpus(.fraction, 0.25, nil, "a quarter of the cost", "one quarter of the cost")
    }
}
