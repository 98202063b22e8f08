import Prose
import Quantities
import Testing

@Suite struct HostileText {
    private func check(_ bytes: [UInt8], location: SourceLocation = #_sourceLocation) {
        let text = PlainText(bytes: bytes)
        let all = quantities(in: text, within: text.range)
        var end = 0
        for quantity in all {
            #expect(quantity.range.start >= end, sourceLocation: location)
            #expect(quantity.range.end <= bytes.count, sourceLocation: location)
            #expect(!quantity.range.isEmpty, sourceLocation: location)
            #expect(quantity.range.contains(quantity.numeralRange), sourceLocation: location)
            end = quantity.range.end
        }
    }

    private func check(_ piece: String, length: Int) {
        let unit = Array(piece.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length + unit.count)
        while bytes.count < length { bytes += unit }
        check(bytes)
    }

    @Test(arguments: ["1", "(", "one hundred and one hundred and ", "\u{301}", "5 mg ", "word "])
    func `a megabyte of one thing is read in order`(_ piece: String) {
        check(piece, length: 1 << 20)
    }

    @Test(arguments: [
        "[", "-", "1-", "1,", "1 ", "1.", "%", "±", "a half ", "²", "½", "/", "5 mg/", "between ",
        "from 5 to ",
        "5 (95% CI ", "x10", "million ", "doi:", "@", "twenty-", "1:", "more than about only ",
        "5 mg kg−1 ", "Figure 1, ",
        "$", "US$", "\u{FFFD}", "n = ", "t(1", "😀", "one ", "1e", "5° ", "5, ", "(5, ", "[5, ",
        "phases 3, ", "twenty-", "five-a-", "8 Ab’s ", "from 5 mg in ", "(2 ± 1) ", "2 5mg ",
        "4 vs ",
    ])
    func `more pieces than a window holds are read in order`(_ piece: String) {
        check(piece, length: 1 << 16)
    }

    @Test func `any bytes are read`() {
        var state: UInt64 = 42
        for round in 0..<300 {
            let bytes = (0..<(round * 7)).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            check(bytes)
        }
    }

    @Test func `any order of the words of quantity is read`() {
        let words = [
            "5", "10", "1,200", "0.5", "%", "percent", "mg", "/", "kg", "-", "–", "to", "between",
            "and", "from", "up", "to",
            "one", "hundred", "million", "half", "a", "third", "of", "in", "(", ")", "95%", "CI",
            "SD", "±", "<", "p", "=", "n",
            "$", "US$", "euros", "weeks", "year", "old", "aged", "times", "fold", "twice",
            "doubled", "higher", "increase", "by",
            "more", "than", "about", "least", "at", "most", "patients", "2014", "May", "Figure",
            "[", "]", ",", ".", ":", "×",
            "10⁻³", "½", "per", "point", "points", "percentage", "degrees", "°", "C", "square",
            "dozen", "second", "−", "x", "e",
        ]
        var state: UInt64 = 7
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count]
                if state >> 62 != 0 { text += " " }
            }
            check(Array(text.utf8))
        }
    }

    @Test func `a range beyond the text is cut to it`() {
        let text = PlainText("31% of 120 patients")
        #expect(quantities(in: text, within: TextRange(-5, 900)).count == 2)
        #expect(quantities(in: text, within: TextRange(400, 900)).isEmpty)
        #expect(quantities(in: text, within: TextRange(7, 19)).map(\.range) == [TextRange(7, 10)])
    }

    @Test(arguments: [
        "The rate rose by up to 31% in 24 healthy volunteers over 6 weeks.",
        "Between 5 and 10% of adults aged 18-65 lost 5 mg/kg, or $1.2 million, a two-thirds share.",
        "One in three had at least 3 points; 2.5 times higher, 31 ± 4 mg, −4 °C, three and a half million people.",
    ])
    func `a quantity's own words are that quantity again`(_ sentence: String) {
        let text = PlainText(sentence)
        for quantity in quantities(in: text, within: text.range) where quantity.kind != .age {
            let again = quantities(in: text, within: quantity.range)
            #expect(again.map(\.range) == [quantity.range], "\(text[quantity.range])")
            #expect(again.first?.value == quantity.value)
            #expect(again.first?.low == quantity.low)
            #expect(again.first?.unit == quantity.unit)
        }
    }
}
