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
        corpus(
            .measure, 42, "mL/min/(100.g)", "42 mL.min-1.100 g-1", "42 mL.min−1.100 g−1")
        corpus(.measure, 3, "ug/kg/min", "3 micrograms.kg-1.min-1", "3 µg/kg/min")
    }

    @Test func `inches, named tons and half units are read as people write them`() {
        corpus(.measure, 12, "[in_i]", "12\" long", "12 \" wide", "12\" in diameter")
        corpus(.measure, 2, "t", "two metric tons", "2 metric tons", "2 t", "2 tonnes")
        corpus(.measure, 5, "[ston_av]", "5 short tons", "5 tons")
        corpus(.duration, 0.5, "h", "a half hour", "half an hour")
        #expect(found("He said it was \"over 10\" long before.").map(\.unit) == [nil])
    }

    @Test func `one pressure over the other is no bound`() {
        let both = found("a blood pressure of 130 over 80 mm Hg")
        #expect(both.map(\.modifier) == [nil, nil])
        #expect(both.map { $0.unit?.code } == ["mm[Hg]", "mm[Hg]"])
        #expect(found("In 12 of them it was over 80 mm Hg.").last?.modifier == .moreThan)
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
        corpus(.temperature, 98.6, "[degF]", "98.6 degrees F", "98.6 degrees f", "98.6°F")
        corpus(
            .temperature, 24, nil, "the temperature is 24 degrees", "24 degrees warmer",
            "set the thermostat to 24°")
        corpus(.measure, 24, "deg", "turn it by 24 degrees", "a 24-degree slope", "24°")
    }

    @Test func `two units of one amount are read together`() {
        corpus(
            .measure, 5.5, "[ft_i]", "5 feet 6 inches", "5 feet and 6 inches", "5 ft 6 in",
            "five feet six inches", "5' 6\"", "5 ft. 6 in.")
        corpus(
            .measure, 7.5, "[lb_av]", "7 lb 8 oz", "7 pounds 8 ounces",
            "seven pounds and eight ounces")
        corpus(.measure, 10.5, "[stone_av]", "10 stone 7 pounds", "10 stone 7 lb")
        corpus(
            .duration, 2.5, "h", "2 hours 30 minutes", "2 h 30 min", "two hours and thirty minutes")
        corpus(.duration, 1.25, "a", "1 year and 3 months", "one year three months")
        #expect(found("5 feet 18 inches").count == 2)
        #expect(found("2.5 hours 30 minutes").count == 2)
    }

    @Test func `lengths, areas and volumes have one code however they are written`() {
        corpus(
            .measure, 3, "km", "3 km", "3km", "three kilometres", "3 kilometers", "a 3-km walk",
            "3 kms")
        corpus(.measure, 3, "um", "3 µm", "3 μm", "3 um", "3 micrometres", "3 microns")
        corpus(.measure, 3, "nm", "3 nm", "3 nanometres", "three nanometers")
        corpus(.measure, 3, "[mi_i]", "3 miles", "three miles", "a three-mile run", "3 mi")
        corpus(.measure, 3, "[in_i]", "3 inches", "a 3-inch cut", "three inches")
        corpus(.measure, 3, "[ft_i]", "3 feet", "3 ft", "a three-foot fall", "three feet")
        corpus(.measure, 3, "har", "3 ha", "3 hectares", "three hectares")
        corpus(
            .measure, 3, "cm3", "3 cm³", "3 cm3", "3 cc", "3 cubic centimetres",
            "3 cubic centimeters")
        corpus(.measure, 3, "L", "3 L", "3 l", "3 litres", "three liters", "3-litre")
        corpus(.measure, 3, "dL", "3 dL", "3 dl", "3 decilitres")
        corpus(.measure, 3, "[gal_us]", "3 gallons", "a 3-gallon can", "three gallons")
    }

    @Test func `masses, doses and concentrations have one code however they are written`() {
        corpus(.measure, 4, "g", "4 g", "4g", "4 grams", "four grammes", "4 gm")
        corpus(
            .measure, 4, "ng/mL", "4 ng/mL", "4 ng/ml", "4 ng per ml", "4 ng mL−1",
            "4 nanograms per millilitre")
        corpus(
            .measure, 4, "mmol/L", "4 mmol/L", "4 mmol/l", "4 mM", "4 mmol L−1",
            "4 millimoles per litre")
        corpus(.measure, 4, "t", "4 tonnes", "4 t", "four tonnes")
        corpus(.measure, 4, "[oz_av]", "4 oz", "4 ounces", "a four-ounce glass")
        corpus(
            .measure, 4, "mg/dL", "4 mg/dL", "4 mg/dl", "4 mg per dL", "4 milligrams per decilitre")
        corpus(.measure, 20, "kg", "20 kg", "20 (kg)", "20 {kg}", "20 kilos")
    }

    @Test func `energy, power, pressure and electricity have one code however they are written`() {
        corpus(.measure, 6, "kcal", "6 kcal", "6 kilocalories", "6 calories")
        corpus(.measure, 6, "kW", "6 kW", "6 kilowatts", "six kilowatts", "a 6-kW heater")
        corpus(.measure, 6, "MHz", "6 MHz", "6 megahertz")
        corpus(.measure, 6, "kPa", "6 kPa", "6 kilopascals")
        corpus(.measure, 6, "mV", "6 mV", "6 millivolts")
        corpus(.measure, 6, "Ohm", "6 Ω", "6 ohms")
        corpus(.measure, 6, "dB", "6 dB", "6 decibels")
        corpus(.measure, 6, "km/h", "6 km/h", "6 kph", "6 kilometres per hour", "6 km h−1")
        corpus(.measure, 6, "[mi_i]/h", "6 mph", "6 miles per hour", "6 miles an hour")
        corpus(.measure, 6, "GBy", "6 GB", "6 gigabytes")
    }

    @Test func `times have one code however they are written`() {
        corpus(.duration, 8, "h", "8 hours", "8 h", "8 hrs", "eight hours", "an 8-hour day", "8 hr")
        corpus(
            .duration, 8, "min", "8 minutes", "8 min", "8 mins", "eight minutes", "an 8-minute walk"
        )
        corpus(.duration, 8, "s", "8 seconds", "8 s", "8 sec", "eight seconds")
        corpus(.duration, 8, "ms", "8 ms", "8 milliseconds", "8 msec")
        corpus(.duration, 8, "d", "8 days", "8 d", "eight days", "an 8-day stay")
        corpus(.duration, 8, "mo", "8 months", "eight months", "an 8-month study", "8 mo")
        corpus(.duration, 8, "a", "8 years", "8 yr", "8 yrs", "eight years", "an eight-year study")
        corpus(.duration, 8, "10.a", "8 decades", "eight decades")
        corpus(.age, 87, "a", "87 yo", "87-yo", "87 y/o", "87 years old", "an 87-year-old")
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

    @Test func `a side of the globe is no warmth`() {
        corpus(.measure, 29.5, "deg", "a temperature near 29.5°N")
        corpus(.temperature, 29.5, nil, "a temperature near 29.5°", modifier: .about)
    }

    @Test func `places in a molecule measure nothing`() {
        corpus(nothing: "poly(3-hexyl-2,5-diyl)", "poly(3,4-ethyleneoxide)")
    }

    @Test func `letters are degrees beside each other or a word of warmth`() {
        corpus(.temperature, 25, "Cel", "highs of 25C", "a temperature of 25 C")
        #expect(
            found("25C (77F) and 25 C (77 F)").map { $0.unit?.code } == [
                "Cel", "[degF]", "Cel", "[degF]",
            ])
        #expect(found("25 °C (77 F)").map { $0.unit?.code } == ["Cel", "[degF]"])
        #expect(found("in seat 25C").allSatisfy { $0.kind != .temperature })
    }

    @Test func `laboratory and sky have units of several words and signs`() {
        corpus(.measure, 85, "mL/min/{1.73_m2}", "85 mL/min/1.73 m2", "85 mL/min/1.73 m²")
        corpus(.measure, 10000, "[g]", "10,000 × g", "10,000 x g")
        corpus(.measure, 50000, "{cells}/cm2", "50,000 cells/cm2", "50,000 cells per cm²")
        corpus(.measure, 5, "Cel/min", "5 °C/min", "5 °C min−1", "5°C per minute")
        corpus(.percent, 10, "%", "10 wt%", "10 wt. %", "10 mol%", "10 at.%", "10 vol.%")
        corpus(.measure, 4, "[ly]", "4 light years", "4 light-years")
        corpus(.measure, 10, "{M_sun}", "10 solar masses")
        corpus(.measure, 60, "dB", "60 dB", "60 dBA")
        corpus(.measure, 3, "[Btu]", "3 British thermal units", "3 BTU")
    }

    @Test func `near a latitude is where, and within a month is a bound`() {
        corpus(.measure, 82, "deg", "near 82° latitude")
        corpus(.duration, 1.5, "mo", "within a month and a half", high: 1.5, modifier: .upTo)
        corpus(.measure, 20, "kg", "20 [kg]", "20 (kg)", "20 kg")
        corpus(.measure, 500, "kt", "500 kilotons")
        corpus(.measure, 3, "[nmi_i]", "3 nautical miles")
    }

    @Test func `a joined noun keeps its decimals`() {
        #expect(found("a 9.0-magnitude quake").map(\.noun) == ["magnitude"])
        #expect(found("a 9.0-magnitude quake").map(\.kind) == [.number])
    }

    @Test func `exponents may stand in brackets`() {
        corpus(.measure, 25, "kg/m2", "25 kg/m(2)", "25 kg/m2", "25 kg m(-2)")
        corpus(.measure, 5, "mg/kg/d", "5 mg kg(-1) day(-1)")
        #expect(found("5 g(3)").first?.unit?.code == "g")
    }
}
