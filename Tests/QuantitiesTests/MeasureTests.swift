import Prose
import Quantities
import Testing

@Suite struct Measures {
    @Test func `a unit has one code however it is written`() {
        corpus(
            .measure, 5, "mg", "5 mg", "5mg", "5 milligrams", "five milligrams", "a 5-mg dose",
            "5 milligram")
        corpus(.measure, 5, "ug", "5 µg", "5 μg", "5 mcg", "5 micrograms")
        corpus(.measure, 2, "kg", "2 kg", "2 kilograms", "two kilos", "2 kilogrammes")
        corpus(
            .measure, 10, "mm[Hg]", "10 mm Hg", "10 mmHg", "10 millimetres of mercury",
            "10 millimeters of mercury")
        corpus(.measure, 8, "cm", "8 cm", "8 centimetres", "eight centimeters")
        corpus(.measure, 500, "[IU]", "500 IU")
        corpus(.measure, 72, "{beats}/min", "72 bpm", "72 beats per minute", "72 beats/min")
        corpus(.measure, 3, "{score}", "3 points", "three points", "a 3-point drop")
    }

    @Test func `compounds are read in every notation`() {
        corpus(
            .measure, 5, "mg/kg", "5 mg/kg", "5 mg per kg", "5 milligrams per kilogram",
            "5 mg kg−1", "5 mg·kg⁻¹")
        corpus(.measure, 12, "mL/min", "12 ml/min", "12 mL per minute", "12 mL min-1")
        corpus(.measure, 25, "kg/m2", "25 kg/m2", "25 kg/m²", "25 kg/m^2", "25 kg m−2")
        corpus(.measure, 10, "m/s", "10 m/s", "10 m s−1", "10 metres per second")
        corpus(.measure, 5, "mg/kg/d", "5 mg/kg/day", "5 mg/kg/d", "5 mg kg−1 day−1")
        corpus(.measure, 3, "m2", "3 m²", "3 m2", "3 square metres", "3 sq m")
    }

    @Test func `units of several words or letters are one unit`() {
        corpus(.measure, 80, "[mi_i]/h", "80 mph", "80 m.p.h.")
        corpus(.measure, 332, "[lbf_av].[ft_i]", "332 lb-ft", "332 ft-lb", "332 pound-feet")
        corpus(.measure, 2, "[foz_us]", "2 fluid ounces", "two US fluid ounces", "2 fl. oz")
        corpus(.measure, 15, "cm[Hg]", "15 cm Hg", "15 cmHg", "15 centimetres of mercury")
        corpus(.measure, 30, "[in_i'Hg]", "30 inches of mercury", "30 inHg")
        corpus(
            .measure, 6, "{order_of_magnitude}", "six orders of magnitude", "6 orders of magnitude")
        corpus(.percent, 5, "%/a", "5% a year", "5% per year", "five percent per year")
        corpus(.percent, 24, "%", "a 24pc discount")
        corpus(.measure, 54, "deg", "54 °N", "54°N", "54 °")
        corpus(.measure, 25, "/mm", "25 per mm")
        corpus(
            .measure, 42, "mL/(100.g)/min", "42 ml/100 g/min", "42 mL per 100 g per min",
            "42 ± 3 ml/100 g/min".replacing(" ± 3", with: ""))
        corpus(.measure, 3, "ug/kg/min", "3 micrograms.kg-1.min-1", "3 µg/kg/min")
    }

    @Test func `one letter is a unit after a hyphen or decimals where no name ends so`() {
        corpus(.duration, 24, "h", "a 24-h infusion", "24 h", "24 hours")
        corpus(.measure, 400, "m", "the 400-m test", "400 m")
        corpus(.measure, 0.1, "mol/L", "0.1M sucrose", "0.1 M sucrose")
        corpus(.money, 5845, nil, "$5,845 ± 3,763", "$5,845")
        corpus(.measure, 2, "k{bp}", "a 2-kb fragment", "2 kb", "2 kilobases")
    }

    @Test func `acidity stands before its number`() {
        corpus(.measure, 7.4, "[pH]", "pH 7.4", "a pH of 7.4", "at pH = 7.4")
        corpus(.measure, nil, "[pH]", "pH 7–8", "pH 7 to 8", low: 7, high: 8)
    }

    @Test func `a unit no table knows is kept as written`() {
        #expect(found("at 1.4Rp").map { $0.unit?.code } == ["{Rp}"])
        #expect(found("below 3Rp").map { $0.unit?.code } == ["{Rp}"])
        corpus(nothing: "a 3Dx printer", "in 2Mg3NF3", "a 1-D model", "3-O-methyl", "the 3f+1 rule")
    }

    @Test func `time is a duration`() {
        corpus(.duration, 6, "wk", "6 weeks", "six weeks", "a 6-week course", "a six-week course")
        corpus(.duration, 0.5, "h", "half an hour", "half-hour")
        corpus(.duration, 2.5, "a", "two and a half years", "2.5 years", "2½ years")
    }

    @Test func `an age is told from a duration`() {
        corpus(
            .age, 24, "a", "a 24-year-old man", "24 years old", "aged 24", "24 years of age",
            "at age 24",
            "twenty-four years old")
        corpus(
            .age, nil, "a", "aged 18-65", "aged 18 to 65 years", "aged between 18 and 65", low: 18,
            high: 65)
    }

    @Test func `how often is a frequency`() {
        corpus(
            .frequency, 2, "/wk", "twice a week", "twice weekly", "two times a week",
            "2 times per week")
        corpus(.frequency, 3, "/d", "3 times daily", "three times a day", "thrice daily")
        corpus(.frequency, 1, "/d", "once daily", "once a day")
    }

    @Test func `temperature keeps its scale`() {
        corpus(.temperature, 37, "Cel", "37 °C", "37°C", "37 degrees Celsius", "37 ℃")
        corpus(.temperature, 98.6, "[degF]", "98.6 °F", "98.6 degrees Fahrenheit")
        corpus(.temperature, 300, "K", "300 K")
    }

    @Test func `members of a list share the last unit`() {
        let all = found("Doses of 5, 10 and 15 mg were given.")
        #expect(all.map { $0.unit?.code } == ["mg", "mg", "mg"])
        #expect(all.compactMap { $0.value?.value } == [5, 10, 15])
        #expect(
            found("a blood pressure of 120/80 mm Hg").map { $0.unit?.code } == ["mm[Hg]", "mm[Hg]"])
    }
}

@Suite struct Conversions {
    private func convert(_ wording: String, to other: String) -> Double? {
        guard let quantity = found(wording).first, let value = quantity.value,
            let unit = quantity.unit,
            let target = found(other).first?.unit
        else { return nil }
        return value.converted(from: unit, to: target)?.value
    }

    @Test func `amounts of one dimension convert exactly`() {
        #expect(convert("2,000 mg", to: "1 g") == 2)
        #expect(convert("1.5 L", to: "1 mL") == 1500)
        #expect(convert("36 hours", to: "1 day") == 1.5)
        #expect(convert("5 mg/kg", to: "1 ug/g") == 5)
        #expect(convert("1 mL", to: "1 cm³") == 1)
        #expect(convert("5 mM", to: "1 mmol/L") == 5)
        #expect(convert("1 lb", to: "1 kg") == 0.45359237)
        #expect(convert("100 °C", to: "1 °F") == 212)
        #expect(convert("37 °C", to: "1 K") == 310.15)
    }

    @Test func `different dimensions do not convert`() {
        #expect(convert("5 mg", to: "1 mL") == nil)
        #expect(convert("5%", to: "1 mg") == nil)
        #expect(convert("€5", to: "£1") == nil)
    }
}

@Suite struct Rounding {
    private func interval(_ wording: String) -> RoundingInterval? {
        found(wording).first?.value?.roundingInterval
    }

    @Test func `the digits shown say how far a number may be off`() {
        #expect(interval("64%") == RoundingInterval(63.5, 64.5))
        #expect(interval("1.2 million people") == RoundingInterval(1_150_000, 1_250_000))
        #expect(interval("1,200 people") == RoundingInterval(1150, 1250))
        #expect(interval("three million people") == RoundingInterval(2_500_000, 3_500_000))
        #expect(interval("64.0%").map { $0.meets(RoundingInterval(63.9, 63.96)) } == true)
        #expect(interval("64.0%").map { $0.meets(RoundingInterval(63.5, 63.6)) } == false)
    }

    @Test func `a share in words meets the percent people mean by it`() {
        #expect(
            interval("a third of them").map { $0.meets(RoundingInterval(0.328, 0.335)) } == true)
        #expect(interval("one in five").map { $0.meets(RoundingInterval(0.185, 0.195)) } == true)
        #expect(interval("one in ten").map { $0.meets(RoundingInterval(0.145, 0.155)) } == false)
    }
}
