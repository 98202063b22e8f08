import Quantities
import Testing

@Suite struct Money {
    @Test func `a country's name or letters say whose dollars they are`() {
        corpus(.money, 5.4e6, "HKD", "HK$5.4m", "HK $5.4m", "5.4 million Hong Kong dollars")
        corpus(.money, 90, "NZD", "NZ$90", "NZ $90", "90 New Zealand dollars")
        corpus(.money, 75, "USD", "US$75", "US $75", "$75 U.S.", "$75 US", "75 US dollars")
        corpus(.money, 75, nil, "$75", "75 dollars", "75 bucks")
    }

    @Test func `a currency's name stands before an amount that can be nothing else`() {
        corpus(.money, 5000, "INR", "rupees 5,000", "5,000 rupees")
        corpus(.money, 22.5e6, nil, "dollar 22.5 million", "22.5 million dollars")
        corpus(.count, 1200, nil, "in dollars 1,200 people", noun: "people")
        #expect(found("against the dollar 1,200 were lost").map(\.kind) != [.money])
    }

    @Test func `what money is paid for joins the name of its unit`() {
        for wording in ["$80 per share", "80 dollars per share", "$80 a share", "$80/share"] {
            #expect(found(wording).map(\.unitName) == ["dollar per share"], "\(wording)")
        }
        #expect(found("€9.99 a month").map(\.unitName) == ["euro per month"])
        #expect(found("€9.99 a month").map { $0.unit?.code } == ["EUR"])
        #expect(found("£80 per sq m").map(\.unitName) == ["pound sterling per square metre"])
        #expect(found("between $62 and $68 per share").map(\.unitName) == ["dollar per share"])
        #expect(found("$80 a good example").map(\.unitName) == ["dollar"])
    }

    @Test func `signs that were forced into plain letters are still money`() {
        corpus(.money, 8.1e9, "GBP", "PS8.1bn", "£8.1bn")
        corpus(.money, 590e9, "JPY", "Y=590 billion", "¥590 billion")
        corpus(nothing: "a PS5 console")
    }

    @Test func `pence are told from pages and the lines of a picture`() {
        #expect(found("The shares fell to 180p.").map(\.unitName) == ["penny"])
        #expect(found("up 12.5p on the day").map(\.unitName) == ["penny"])
        #expect(found("a 1080p screen").allSatisfy { $0.kind != .money })
        #expect(found("a level of 0.2p0").allSatisfy { $0.kind != .money })
    }

    @Test func `what follows whole dollars and ends the clause is cents`() {
        corpus(.money, 13.45, nil, "thirteen dollars forty five", "13 dollars 45")
        corpus(.money, 15.5, nil, "It costs 15 dollars and 50.", "15 dollars and 50 cents")
        #expect(found("15 dollars and 50 apples").count == 2)
        #expect(found("They cost 15 dollars and 50, respectively.").count == 2)
    }

    @Test func `letters that things are counted by are no currency`() {
        corpus(.count, 40, nil, "40 SDG targets", noun: "targets")
        corpus(.money, 40, "USD", "40 USD bills")
    }

    @Test func `a rise in money and the level it led to are two`() {
        let rise = found("Oil rose 45 cents to $71.20 a barrel.")
        #expect(rise.map(\.value?.value) == [45, 71.2])
        #expect(rise.map(\.role) == [.change, .level])
        #expect(found("It costs $5 to $10.").map(\.high?.value) == [10])
    }

    @Test func `an ounce is a price's unit, and a year earlier is when`() {
        #expect(found("$1,790 an ounce").map(\.unitName) == ["dollar per ounce"])
        #expect(found("$900 a month").map(\.unitName) == ["dollar per month"])
        #expect(found("$3bn a year earlier").map(\.unitName) == ["dollar"])
        #expect(
            found("$3 per million British thermal units").map(\.unitName)
                == ["dollar per million British thermal unit"])
    }

    @Test func `money and what it is paid for are joined with hyphens`() {
        #expect(found("a $1,000-a-month pension").map(\.unitName) == ["dollar per month"])
        #expect(found("a 12-cent-a-share dividend").map(\.unitName) == ["cent per share"])
        corpus(.money, 10, nil, "10 $ is enough", "$10 is enough")
    }
}
