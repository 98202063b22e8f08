import Prose
import Quantities
import Testing

/// What holds for every text, on text made by a seeded generator.
@Suite struct Properties {
    /// A linear congruential generator (Knuth, MMIX): the same text in every run.
    private struct Generator {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    private static let pieces = [
        "5", "10", "1,200", "0.5", ".45", "1e9", "12,34,567.89", "1.200,5", "½", "3½", "²", "10⁻³",
        "one", "two", "twenty", "twenty-one", "hundred", "thousand", "million", "dozen", "half",
        "third", "thirds", "fifths", "hundredth", "quarter", "point", "nought", "couple", "odd",
        "and", "a", "an", "of", "or", "to", "the", "in", "out", "per", "over", "by", "from",
        "between", "than", "more", "less", "fewer", "larger", "equal", "at", "least", "most", "up",
        "about", "only", "no", "not", "minus", "negative", "power", "%", "percent", "percentage",
        "points", "mg", "kg", "mL", "km", "m", "s", "feet", "inches", "ft", "lb", "oz", "hours",
        "minutes", "weeks", "year", "old", "aged", "times", "fold", "twice", "doubled", "daily",
        "$", "US$", "€", "£", "dollars", "cents", "euros", "°", "°C", "degrees", "Celsius",
        "patients", "people", "men", "increase", "fell", "95%", "CI", "SD", "±", "n", "p", "=",
        "<", ">", "≤", "~", "^", "(", ")", "[", "]", "{", "}", ",", ".", ";", ":", "-", "–", "—",
        "−", "/", "×", "x", "'", "\"", "&", "#", "@", "Figure", "Table", "May", "2014", "1990s",
        "COVID", "B", "\n", "\u{301}", "\u{A0}", "\u{2009}", "é", "元", "😀", "�",
    ]

    private func soup(_ generator: inout Generator, _ length: Int) -> String {
        var text = ""
        for _ in 0..<length {
            text += Properties.pieces[generator.next(Properties.pieces.count)]
            if generator.next(4) != 0 { text += " " }
        }
        return text
    }

    private func read(_ bytes: [UInt8]) -> [Quantity] {
        let text = PlainText(bytes: bytes)
        return quantities(in: text, within: text.range)
    }

    private func check(_ bytes: [UInt8]) {
        let shown = String(decoding: bytes, as: UTF8.self)
        var end = 0
        for quantity in read(bytes) {
            let range = quantity.range
            #expect(range.start >= end && range.end > range.start, "\(shown)")
            #expect(range.end <= bytes.count && range.contains(quantity.numeralRange), "\(shown)")
            #expect(isBoundary(bytes, range.start) && isBoundary(bytes, range.end), "\(shown)")
            for numeral in numerals(of: quantity) {
                #expect(numeral.value.isFinite, "\(shown)")
                let interval = numeral.roundingInterval
                #expect(
                    interval.low <= numeral.value && numeral.value <= interval.high, "\(shown)")
            }
            if let low = quantity.low, let high = quantity.high {
                #expect(low.value <= high.value, "\(shown)")
            }
            end = range.end
        }
    }

    private func numerals(of quantity: Quantity) -> [Numeral] {
        [
            quantity.value, quantity.low, quantity.high, quantity.from, quantity.to,
            quantity.uncertainty?.low, quantity.uncertainty?.high,
        ].compactMap { $0 } + quantity.degreesOfFreedom
    }

    private func isBoundary(_ bytes: [UInt8], _ place: Int) -> Bool {
        place == bytes.count || bytes[place] & 0xC0 != 0x80
    }

    @Test func `words of quantity in any order give sorted ranges and finite values`() {
        var generator = Generator(state: 1)
        for _ in 0..<6000 {
            let length = 2 + generator.next(18)
            check(Array(soup(&generator, length).utf8))
        }
    }

    @Test func `random bytes between words give sorted ranges and finite values`() {
        var generator = Generator(state: 2)
        for _ in 0..<1500 {
            var bytes: [UInt8] = []
            for _ in 0..<generator.next(12) {
                for _ in 0..<generator.next(4) { bytes.append(UInt8(generator.next(256))) }
                bytes += Array(soup(&generator, 2).utf8)
            }
            check(Array(String(decoding: bytes, as: UTF8.self).utf8))
        }
    }

    @Test func `a blank at the end changes nothing`() {
        var generator = Generator(state: 3)
        for _ in 0..<3000 {
            let text = soup(&generator, 2 + generator.next(12))
            #expect(read(Array(text.utf8)) == read(Array((text + " ").utf8)), "\(text)")
        }
    }

    @Test func `paragraphs are read apart`() {
        var generator = Generator(state: 4)
        for _ in 0..<800 {
            let first = soup(&generator, 6).replacing("\n", with: " ")
            let second = soup(&generator, 6).replacing("\n", with: " ")
            #expect(
                wordings(first + "\n\n" + second) == wordings(first) + wordings(second),
                "\(first) | \(second)")
        }
    }

    /// Each quantity of an article as its words and its value.
    private func wordings(_ draft: String) -> [String] {
        let article = Article.reading(draft, as: .plain)
        return quantities(in: article).map { quantity in
            let values = numerals(of: quantity).map { "\($0.value)" }.joined(separator: " ")
            return "\(article.text[quantity.range]) \(quantity.kind) \(values)"
        }
    }

    @Test func `reading twice gives the same`() {
        var generator = Generator(state: 5)
        let text = soup(&generator, 4000)
        #expect(read(Array(text.utf8)) == read(Array(text.utf8)))
    }
}
