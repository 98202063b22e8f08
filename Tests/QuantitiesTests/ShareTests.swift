import Quantities
import Testing

/// Shares told with what is shared between their numbers, and what only looks like them.
@Suite struct `Shares of people and things` {
    @Test func `one of so many, with the noun between the numbers`() {
        corpus(
            .ratio, 0.05, nil, "one man in 20", "One man in twenty.", "one man in every 20",
            "one man out of 20", "one man out of every twenty", "1 man in 20",
            "one man in 20 in Berlin", "one man in 20 dies", "one man in 20 of those asked",
            noun: "man")
        corpus(
            .ratio, 1.0 / 6, nil, "one adult in six", "one adult in every six smokes",
            "one elderly adult in six broke a hip", "one Dutch adult in six is obese",
            noun: "adult")
        corpus(.ratio, 0.01, nil, "one birth in a hundred", "one birth in every hundred")
        corpus(.ratio, 0.0002, nil, "one death in every 5,000 operations", "one death in 5,000")
    }

    @Test func `several of so many`() {
        corpus(
            .ratio, 0.4, nil, "two tenants in five", "Two tenants in five fell behind.",
            "two tenants out of five", "two young tenants in every five", "two tenants in 5",
            "Two tenants in five owe rent", noun: "tenants")
        corpus(.ratio, 0.9, nil, "nine women in ten would", "nine women out of every ten")
        corpus(
            .ratio, 0.03, nil, "three children out of every hundred", "three children in 100",
            "three children in every hundred", noun: "children")
        corpus(.ratio, 0.8, nil, "four times in five", "four times out of five")
        corpus(.ratio, 0.7, nil, "seven out of every ten nurses", noun: "nurses")
        corpus(.ratio, 0.4, nil, "more than four people in ten", low: 0.4, modifier: .moreThan)
        corpus(.ratio, 1.0 / 30, nil, "barely one in thirty", "hardly one in 30", modifier: .only)
        #expect(found("one woman in eight (12.5%)").map(\.kind) == [.ratio, .percent])
        let shares = found("One man in ten and one woman in six had it.")
        #expect(shares.map(\.kind) == [.ratio, .ratio])
    }

    @Test func `every third of people or homes is a share`() {
        corpus(.ratio, 0.5, nil, "every second patient", noun: "patient")
        corpus(.ratio, 0.5, nil, "nearly every second student", modifier: .nearly)
        corpus(.ratio, 1.0 / 3, nil, "Every third household had none", noun: "household")
        corpus(
            nothing: "every third day", "every second year", "every second Tuesday",
            "every fourth cycle", "the third household", "every first patient")
    }

    @Test func `a good third is a third and more`() {
        corpus(.fraction, 1.0 / 3, nil, "a good third of them", low: 1.0 / 3, modifier: .atLeast)
        corpus(.fraction, 0.5, nil, "a good half of the plants", low: 0.5, modifier: .atLeast)
        corpus(.percent, 40, "%", "a good 40 per cent", low: 40, modifier: .atLeast)
        corpus(.fraction, 1.0 / 3, nil, "a full third of the trials")
        corpus(
            nothing: "He finished a good third.", "a good third party", "a good half marathon",
            "a good second opinion")
    }

    @Test func `half as many again is one and a half times as many`() {
        corpus(
            .fold, 1.5, nil, "half as many again", "half as much again", "half as long again",
            "half again as large")
        corpus(.fold, 1.25, nil, "a quarter as many again")
        corpus(.fraction, 0.5, nil, "half as many")
        let third = found("a third as many again").first?.value?.roundingInterval
        #expect(third?.meets(RoundingInterval(1.29, 1.3)) == true)
        #expect(third?.meets(RoundingInterval(1.39, 1.4)) == false)
    }

    @Test func `several of ten are told to the next tenth, and counts exactly`() {
        func mayBe(_ share: Double, _ wording: String) -> Bool {
            let exact = RoundingInterval(share - 1e-6, share + 1e-6)
            return found(wording).first?.value?.roundingInterval.meets(exact) == true
        }
        for wording in ["nine in ten", "nine women in ten", "nine women out of ten", "9 in 10"] {
            #expect(mayBe(0.925, wording) && mayBe(0.86, wording), "\(wording)")
            #expect(!mayBe(0.84, wording) && !mayBe(0.96, wording), "\(wording)")
        }
        #expect(mayBe(0.031, "three children in every hundred"))
        for wording in ["9 out of 10", "9 of 10", "9/10"] {
            #expect(!mayBe(0.925, wording), "\(wording)")
        }
    }

    @Test func `a rating in words is a ratio`() {
        corpus(.ratio, 0.68, nil, "6.8 out of ten", "6.8 out of 10", "6.8/10")
    }

    @Test func `so many in so many of another thing is no share`() {
        for wording in [
            "one man in black", "two children in Berlin", "one Dutchman in Paris",
            "one win in five years", "three goals in ten minutes", "two patients in 2019",
            "one in the hand", "five sons in two marriages", "two games in three days",
            "one goal in four games", "one goal in four games in May", "two nurses in five wards",
            "two nurses in five selected wards", "three patients in arm 5",
            "five people in one car", "two patients in three of the centres",
            "two samples in 50 mL", "three girls in ten-year-old shoes",
            "two therapies in 12 such patients", "two patients in ten or eleven centres",
            "two infections in 10 (5%) patients", "one adenoma developed in 28",
            "8 or 9 people in 10", "one patient in both groups", "two men in their 20s",
        ] {
            #expect(!found(wording).map(\.kind).contains(.ratio), "\(wording)")
        }
        let grades = found("by two grades in five and by one grade in one patient")
        #expect(!grades.map(\.kind).contains(.ratio))
    }
}
