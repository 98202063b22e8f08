import Quantities
import Testing

@Suite struct NumberWords {
    private func check(_ value: Double, _ wordings: String...) {
        for wording in wordings {
            let all = found(wording)
            #expect(all.count == 1, "\(wording)")
            expectValue(all.first?.value, value, wording)
        }
    }

    private func expectValue(_ numeral: Numeral?, _ value: Double, _ wording: String) {
        let isSame = numeral.map { abs($0.value - value) <= 1e-11 * max(1, abs(value)) } ?? false
        #expect(isSame, "\(wording): \(String(describing: numeral?.value)) for \(value)")
    }

    @Test func `ones, tens and hundreds add up`() {
        check(0, "zero patients", "nought percent", "naught percent")
        check(17, "seventeen patients")
        check(21, "twenty-one patients", "twenty one patients", "twenty - one patients")
        check(
            116, "one hundred and sixteen patients", "one hundred sixteen patients",
            "a hundred and sixteen patients", "one-hundred-and-sixteen patients")
        check(1984, "nineteen hundred eighty-four patients", "nineteen hundred and eighty-four men")
        check(2500, "twenty-five hundred patients", "two thousand five hundred patients")
    }

    @Test func `magnitudes close their groups`() {
        check(100_005, "one hundred thousand and five people", "a hundred thousand and five people")
        check(202_000, "two hundred and two thousand people")
        check(2200, "two thousand two hundred people", "two thousand and two hundred people")
        check(
            999_999,
            "nine hundred ninety-nine thousand nine hundred and ninety-nine people")
        check(1e9, "a thousand million people", "one billion people", "one thousand million people")
        check(1e12, "a million million stars", "one trillion stars")
        check(3e12, "three lakh crore rupees")
        check(60_000_200, "6 crore and two hundred rupees", "six crore and two hundred rupees")
        check(100_000, "hundred thousand people")
        check(4321, "4 thousand 3 hundred and 21 people", "4321 people")
        check(301, "3 hundred and one people", "three hundred and one people")
    }

    @Test func `a fraction after and is added`() {
        check(2.75, "two and three quarters", "two and three-quarters")
        check(1.5, "one and a half hours", "one-and-a-half hours", "1 and a half hours")
        check(3.25, "three and one fourth of it", "three and a quarter hours")
        check(100.75, "one hundred and three quarters")
        check(200.54, "two hundred and fifty-four hundredths")
        check(2.1, "two and a tenth of it")
        check(3_500_000, "three and a half million people", "3.5 million people")
        check(
            1_500_000, "one million and a half people", "1 million and a half people",
            "one and a half million people")
        check(1_000_500_000, "one billion and a half million people")
    }

    @Test func `parts are shares`() {
        check(2.0 / 3, "two thirds of it", "two-thirds of it", "two - thirds of it")
        check(0.6, "three fifths of it", "three-fifths of it")
        check(4.2, "twenty one fifths", "twenty-one fifths")
        check(0.04, "one twenty-fifth of it")
        check(1.0 / 7, "three twenty-firsts")
        check(0.0001, "one ten-thousandth of it", "a ten-thousandth of it")
        check(0.002, "a five-hundredth of it", "one five-hundredth of it")
        check(0.01, "a hundredth of it", "one hundredth of it", "one-hundredth of it")
        check(1e-10, "a hundred trillionths")
        check(1.5, "three halves")
        check(1.0 / 3, "one over three", "1 over 3", "a third of it")
    }

    @Test func `a part of a magnitude is a number`() {
        check(500_000, "half a million people", "half million people", "half of a million people")
        check(
            250_000, "a quarter of a million people", "a quarter million people",
            "quarter million people")
        check(750e6, "three quarters billion euros", "three-quarters of a billion euros")
        check(6, "half a dozen eggs", "half a dozen")
    }

    @Test func `a dozen and a couple count`() {
        check(12, "a dozen eggs", "one dozen eggs", "12 eggs")
        check(24, "two dozen eggs", "two dozens", "2 dozen eggs")
        check(324, "three hundred and two dozens")
        check(200, "a couple of hundred people", "a couple hundred people")
        check(2_000_000, "a couple of million people")
    }

    @Test func `decimals are spoken digit by digit or in tens`() {
        check(1.5, "one point five percent", "1.5 percent")
        check(0.03, "nought point nought three percent", "zero point zero three percent")
        check(200.71, "two hundred point seventy-one percent", "200.71 percent")
        check(0.11, "zero point eleven percent", "zero point one one percent")
        check(2_300_000, "two point three million people")
    }

    @Test func `powers are spoken`() {
        check(0.001, "ten to the minus three", "10 to the power of -3", "10⁻³", "10^-3")
        check(1e6, "ten to the power of six", "10 to the power of 6", "10^6")
        check(1024, "2^10")
        check(0.4, "2.5^-1")
    }

    @Test func `a sign in words belongs to the number`() {
        check(-5, "minus five", "minus 5", "negative five", "−5")
        check(-5.5, "minus five point five")
        check(5, "HIV negative 5 patients", "5 patients")
        #expect(found("ten minus five").compactMap { $0.value?.value } == [10, 5])
    }

    @Test func `two numbers side by side stay two`() {
        for (wording, values) in [
            ("three hundred and two hundred", [300.0, 200]), ("423 and 5", [423, 5]),
            ("one or two", [2]), ("50 twenty-dollar bills", [50, 20]),
            ("twenty twelve-year-olds", [20, 12]), ("3 hundred and 2.12 hundred", [300, 212]),
        ] {
            #expect(found(wording).compactMap { $0.value?.value } == values, "\(wording)")
        }
    }

    @Test func `odd and ish say about`() {
        for wording in ["twenty-odd years", "twenty odd years", "20-odd years"] {
            corpus(.duration, 20, "a", wording, modifier: .about)
        }
        corpus(
            .count, 30, nil, "30-odd patients", "30 odd patients", noun: "patients",
            modifier: .about)
    }

    @Test func `a hung hyphen waits for its word`() {
        #expect(
            found("two-, three- and four-week courses").map { $0.unit?.code } == ["wk", "wk", "wk"])
        #expect(found("5- and 10-mg doses").map { $0.unit?.code } == ["mg", "mg"])
        #expect(
            found("four-, five- and six-cylinder engines").compactMap { $0.value?.value }
                == [4, 5, 6])
    }

    @Test func `an interval shares the last word of number`() {
        corpus(.count, nil, nil, "two to three dozen eggs", low: 24, high: 36)
        corpus(.count, nil, nil, "two to three hundred people", low: 200, high: 300)
        corpus(
            .count, nil, nil, "two to three hundred thousand people",
            "two hundred to three hundred thousand people", low: 200_000, high: 300_000)
        corpus(
            .count, nil, nil, "one to two million people", "1-2 million people", low: 1e6, high: 2e6
        )
    }

    @Test func `a part of a unit is measured in it`() {
        corpus(.duration, 0.25, "h", "a quarter of an hour", "one quarter of an hour")
        corpus(
            .percentagePoint, 0.25, "%", "a quarter of a percentage point", "0.25 percentage points"
        )
        corpus(.measure, 0.3, "[mi_i]", "three tenths of a mile", "0.3 miles")
        corpus(.duration, 0.5, "a", "half a year", "half of a year")
    }

    @Test func `groups of one number may have commas between them`() {
        corpus(
            .count, 5_300_000, nil, "five million, three hundred thousand people", noun: "people")
        corpus(.money, 10_500, nil, "ten thousand, five hundred dollars")
        #expect(found("two thousand, three thousand").map(\.value?.value) == [2000, 3000])
        #expect(found("three thousand and four thousand").map(\.value?.value) == [3000, 4000])
    }

    @Test func `hyphens join minus, magnitudes and per cent`() {
        corpus(.number, -20, nil, "minus-20", "minus 20")
        corpus(.money, 250_000, nil, "a quarter-million dollars", "a quarter of a million dollars")
        corpus(.percent, 10, "%", "a 10-per-cent share", "a ten-per-cent share", "10 per cent")
    }
}
