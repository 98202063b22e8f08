import Quantities
import Testing

/// Units and things counted as news writes them.
@Suite struct `Quantities in news` {
    @Test func `power, torque, charge and energy in two words`() {
        corpus(.measure, 640, "[HP]", "640bhp", "640 brake horsepower", "640 hp")
        corpus(
            .measure, 300, "[lbf_av].[ft_i]", "300 lb-ft", "300 foot-pounds", "300 ft-lbs",
            "300 pound-feet of torque", "300 foot pound-force", "300 pound-foot")
        corpus(
            .measure, 20, "kW.h", "20 kWh", "20 kilowatt-hours", "20 kilowatt hours", "20 kW hours")
        corpus(.measure, 5000, "mA.h", "5,000mAh", "5,000 milliampere hours")
    }

    @Test func `pictures, data and shares in millions`() {
        corpus(.measure, 12, "M{pixel}", "a 12MP camera", "12 megapixels", "a 12-megapixel camera")
        corpus(.measure, 120, "{frame}/s", "120fps", "120 fps")
        corpus(.measure, 3, "PBy", "3 petabytes", "3PB")
        corpus(.measure, 10, "[ppm]", "10 ppm", "10 parts per million")
        corpus(nothing: "the MP joints", "EB patients")
        #expect(found("20 EB patients").map(\.noun) == ["patients"])
        #expect(found("5 MP joints").map(\.noun) == ["joints"])
    }

    @Test func `so many of something a day is a rate`() {
        #expect(found("15 breaths a minute").map { $0.unit?.code } == ["{breaths}/min"])
        #expect(found("two tablets a day").map { $0.unit?.code } == ["{tablets}/d"])
        #expect(found("won 3 games a second time").map(\.kind) == [.count])
    }

    @Test func `the number of a model stands before what is counted`() {
        #expect(found("two new 737 Max jets").map(\.noun) == ["jets"])
        #expect(found("12 Boeing 737 Max jets").map(\.noun) == ["jets"])
        #expect(found("5 type 2 receptors").map(\.noun) == ["receptors"])
    }

    @Test func `a bare number before the same small word counts the same`() {
        let homes = found("It sold 435 homes by open sale and 187 by tender.")
        #expect(homes.map(\.noun) == ["homes", "homes"])
        let groups = found("There were 12 patients in the first group and 15 in the second.")
        #expect(groups.filter { $0.kind == .count }.map(\.noun) == ["patients", "patients"])
        let doses = found("We gave 5 mg in spring and 10 in autumn.")
        #expect(doses.map { $0.unit?.code } == ["mg", "mg"])
        let others = found("They met 12 patients in spring and 15 by chance.")
        #expect(others.map(\.noun) == ["patients", nil])
    }

    @Test
    func
        `tons are told apart, and a hyphen between three and four digits is an interval before a unit`()
    {
        corpus(.measure, 5, "t", "5 metric tons", "5 metric tonnes", "5 tonnes", "5t")
        corpus(.measure, 5, "[ston_av]", "5 short tons", "5 tons")
        corpus(.measure, 5, "[lton_av]", "5 long tons")
        corpus(.measure, nil, "mg", "500-1000 mg", "500–1000 mg", low: 500, high: 1000)
        corpus(nothing: "call 555-1234 now")
    }

    @Test func `a word between the unit and its second end`() {
        let mileage = found("It climbed from 21 mpg combined to 23 for small cars.")
        #expect(mileage.map { $0.to?.value } == [23])
        #expect(found("It fell from 20 mg daily to 2012 levels.").map { $0.to?.value } == [nil])
    }

    @Test func `a number with its share counts`() {
        #expect(found("26 (72%) died").map(\.kind) == [.count, .percent])
        #expect(found("She put one hand behind her head.").map(\.noun) == ["hand"])
        corpus(nothing: "on one hand it helps", "on the one hand it helps")
    }

    @Test func `a noun before "or two" is counted`() {
        #expect(found("to add another pick or two").map(\.noun) == ["pick"])
        #expect(found("scored 1 innings").map(\.noun) == ["innings"])
    }

    @Test func `a unit and a half is one and a half`() {
        corpus(.duration, 1.5, "mo", "a month and a half", "for one month and a half")
        corpus(.duration, 2.5, "a", "two years and a half", "2 years and a half")
        corpus(.duration, 1.5, "h", "an hour and a half")
    }

    @Test func `tens of thousands is one vague number`() {
        #expect(found("tens of thousands of students").map(\.kind) == [.vague])
        #expect(found("hundreds of thousands of people").map(\.noun) == ["people"])
    }

    @Test func `a minus set off by typesetting is a minus after a sign`() {
        corpus(.measure, -10, "mdeg", "(θ ≈ − 10 mdeg)", modifier: .about)
        corpus(.measure, -10, "mdeg", "θ = − 10 mdeg")
        corpus(.measure, 10, "mdeg", "θ − 10 mdeg")
    }

    @Test func `a fold with a spread is a fold`() {
        corpus(.fold, 3.7, nil, "3.7 ± 0.9 fold", "3.7 ± 0.9-fold")
    }

    @Test func `the hyphen binds closer than the tens before it`() {
        #expect(found("twenty eight-second integrations").map { $0.value?.value } == [20, 8])
        #expect(found("twenty eight people").map { $0.value?.value } == [28])
    }

    @Test func `labels in brackets, with letters, and before verbs are no quantities`() {
        corpus(
            nothing: "see Figures 3I and 3J", "see Eqs. (9.2) and (9.10)", "Column 1 gives the name"
        )
    }

    @Test func `a hundredth with its suffix is a fraction`() {
        corpus(.fraction, 0.01, nil, "1/100th of the total")
    }

    @Test func `years or older are an age, and an age stands before what is counted`() {
        #expect(found("those 60 years or older").map(\.kind) == [.age])
        #expect(found("18 years or younger").map(\.kind) == [.age])
        #expect(found("6 months or longer").map(\.kind) == [.duration])
        #expect(found("20 four-week-old rats").first?.noun == "rats")
    }

    @Test func `the years of a life need no word of their own`() {
        corpus(.age, 45, "a", "The median age was 45.", "the mean age is 45 years")
        corpus(.age, 81, "a", "Life expectancy rose to 81.", "a life expectancy for men of 81")
        #expect(found("Expectancy rose to 81.").map(\.kind) == [.number])
    }

    @Test func `a measured adjective stands before what is counted`() {
        #expect(found("five three-ton satellites").map(\.noun) == ["satellites", nil])
        #expect(found("two 90-minute sessions").map(\.kind) == [.count, .duration])
    }

    @Test func `two shares of a hundred make a ratio`() {
        corpus(.ratio, 4, nil, "an 80/20 alloy", "an 80/20% split")
        corpus(.ratio, 1, nil, "a 50/50 chance")
    }

    @Test func `a number that goes on with a code is part of it`() {
        corpus(nothing: "HPV16 or 18 was used", "parainfluenza 1/2/3")
        #expect(found("HPV16 and 18 patients").map(\.noun) == ["patients"])
        #expect(found("IL6 and 10 mg").map { $0.unit?.code } == ["mg"])
    }

    @Test func `people are told by their years`() {
        corpus(.age, 50, "a", "people over 50", "Women over 50", low: 50, modifier: .moreThan)
        corpus(.age, 50, "a", "women over 50 years", low: 50, modifier: .moreThan)
        corpus(
            .age, 65, "a", "adults 65 and older", "those 65 or over", low: 65, modifier: .atLeast)
        #expect(found("patients over 50%").map(\.kind) == [.percent])
        #expect(found("people over 500").map(\.kind) == [.number])
        #expect(found("scores over 50").map(\.kind) == [.number])
    }

    @Test func `feet and inches need no second word`() {
        for wording in ["a 6-foot-4 guard", "6'4\" tall", "6 feet 4 inches", "6 ft 4 in"] {
            #expect(found(wording).map { $0.value?.value.rounded() } == [6], "\(wording)")
            #expect(found(wording).map { $0.unit?.code } == ["[ft_i]"], "\(wording)")
        }
        #expect(found("a 6-foot-tall man").map(\.value?.value) == [6])
    }

    @Test func `so many for so many with hyphens is a ratio, so many in one a name`() {
        corpus(.ratio, 0.8, nil, "8-for-10 shooting", "8-of-10 shooting")
        corpus(nothing: "a 2-in-1 laptop")
    }

    @Test func `one and its verb count what stands between`() {
        #expect(found("One dealer said so.").map(\.noun) == ["dealer"])
        #expect(found("One man took all.").map(\.noun) == ["man"])
    }

    @Test func `hyphens set with blanks join a number to its unit`() {
        corpus(.duration, 30, "a", "30 - year bonds", "30-year bonds")
        corpus(.age, 28, "a", "a 28 - year - old man")
    }

    @Test func `a rating out of ten is one ratio`() {
        corpus(.ratio, 0.56, nil, "a rating of 5.6/10", "a rating of 5.6/10.")
        corpus(.count, 84e6, nil, "84 million US adults", noun: "adults")
        corpus(.money, 66e6, "GBP", "c. £66 million", modifier: .about)
        corpus(.fold, 3, nil, "3 folds", "3 fold", "3-fold")
    }

    @Test func `hours and minutes in letters are one time`() {
        corpus(.duration, 2.25, "h", "It runs 2h 15m.", "2h 15min", "2h15m", "It took 2h15min.")
        corpus(.duration, 1.5, "h", "The film lasts 1h30.", "1h30", "a delay of 1h30, they said")
        #expect(found("The train leaves at 8h30.").isEmpty)
        #expect(found("after 2 h, 15 m of rope").map { $0.unit?.code } == ["h", "m"])
    }

    @Test func `a letter before wide or high is metres and no million`() {
        corpus(.measure, 27, "m", "27m wide and stands there", "27m high", "27m away")
        corpus(.count, 27e6, nil, "27m viewers", noun: "viewers")
    }

    @Test func `what a price rose by and what it came to are two`() {
        let prices = found("Prices jumped by 5p a litre to 148.9p.")
        #expect(prices.map(\.value?.value) == [5, 148.9])
        #expect(found("rose by $5 to $10").map(\.high?.value) == [10])
    }

    @Test func `points beside a percentage are percentage points`() {
        corpus(.percentagePoint, 7.4, "%", "down 7.4 percentage points")
        for wording in [
            "Turnout rose 7.4 points to 59.9%", "It was 59.9%, down 7.4 points on 2019",
        ] {
            #expect(found(wording).map(\.kind).contains(.percentagePoint), "\(wording)")
        }
        corpus(.measure, 7.4, "{score}", "rose 7.4 points")
    }
}
