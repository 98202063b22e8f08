/// A whole number in words while it is put together, word by word.
///
/// English counts in groups below a thousand, each closed by a magnitude: "two hundred and two thousand
/// and five" is 202 × 10³ + 5. `take` answers whether the next word can belong to the same number, so
/// that "twenty one" is one number and "one twenty" is two.
struct NumberPhrase {
    /// The groups that a magnitude has closed.
    private var total: Int64 = 0
    /// Hundreds, tens and ones since then.
    private var group: Int64 = 0
    /// What of the group stands before "and"; a dozen multiplies only what comes after it.
    private var beforeAnd: Int64 = 0
    /// The group that the last magnitude closed.
    private var closed: Int64 = 0
    private var highest = 19
    /// The power of ten of the last word, where that is a magnitude.
    private(set) var magnitude = 0
    /// The tens of the last word, where that is one of twenty to ninety and follows no "and".
    private(set) var lastTens: Int64 = 0
    private var isAfterAnd = false
    private(set) var isEmpty = true

    /// The hundred or dozen that multiplied all there is, or 1: "three hundred", "three hundred thousand".
    private(set) var multiple: Int64 = 1

    var value: Int64 { total + group }

    /// Whether "and" and a smaller number may follow: "a hundred and", "three thousand and".
    var mayTakeAnd: Bool { group > 0 && group % 100 == 0 || group == 0 && total > 0 }

    /// Whether hundreds may follow: "two thousand and two hundred".
    var mayTakeHundreds: Bool { group == 0 }

    /// Reads "and".
    mutating func takeAnd() {
        beforeAnd = group
        magnitude = 0
        lastTens = 0
        isAfterAnd = true
    }

    /// Starts with "a" or with a whole number in digits.
    mutating func start(with number: Int64) {
        group = number
        isEmpty = false
    }

    /// Adds the next word; `false` where it starts another number.
    mutating func take(_ word: Word) -> Bool {
        let number = Int64(word.number)
        let classes = word.classes
        var isMultiple = false
        if classes.contains(.cardinal) {
            guard mayTakeOnes(number) else { return false }
            group += number
        } else if classes.contains(.tens) {
            guard isEmpty || group % 100 == 0 && value > 0 else { return false }
            group += number
        } else if classes.contains(.hundred) {
            guard group > 0, group < 100 else { return false }
            group *= 100
            isMultiple = total == 0
        } else if classes.contains(.magnitude) {
            return close(Int(number))
        } else if classes.contains(.dozen) {
            guard group > beforeAnd, group - beforeAnd < 1000 else { return false }
            group = beforeAnd + (group - beforeAnd) * 12
            isMultiple = total == 0 && beforeAnd == 0
        } else {
            return false
        }
        multiple = isMultiple ? (classes.contains(.dozen) ? 12 : 100) : 1
        lastTens = classes.contains(.tens) && !isAfterAnd ? number : 0
        isAfterAnd = false
        magnitude = 0
        isEmpty = false
        return true
    }

    /// Adds a whole number in digits below what the last word leaves open.
    mutating func add(_ number: Int64, _ isWelcome: Bool) -> Bool {
        let room: Int64 = group == 0 ? 1000 : group % 100 == 0 ? 100 : 0
        guard isWelcome, number > 0, number < room else { return false }
        group += number
        magnitude = 0
        return true
    }

    /// "twenty one" is one number; "one one" and "ten one" are two.
    private func mayTakeOnes(_ number: Int64) -> Bool {
        if isEmpty { return true }
        guard number > 0, value > 0 else { return false }
        return number < 10 ? group % 10 == 0 && group % 100 != 10 : group % 100 == 0
    }

    /// A magnitude closes the group; one straight after another multiplies it: "a thousand million".
    private mutating func close(_ power: Int) -> Bool {
        let isRepeated = group == 0 && magnitude > 0
        let scaled = isRepeated ? closed : group
        guard scaled > 0, isRepeated || power < highest,
            let product = NumberPhrase.scaled(scaled, by: power)
        else { return false }
        let (sum, overflow) = (isRepeated ? total - closed : total)
            .addingReportingOverflow(product)
        guard !overflow else { return false }
        total = sum
        closed = product
        highest = isRepeated ? highest : power
        magnitude = isRepeated ? magnitude + power : power
        group = 0
        beforeAnd = 0
        lastTens = 0
        isAfterAnd = false
        return true
    }

    private static func scaled(_ number: Int64, by power: Int) -> Int64? {
        var result = number
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The number; a magnitude word at the end keeps the digits before it as the ones that were shown.
    var numeral: Numeral {
        var digits = value
        var exponent = 0
        while exponent < magnitude, digits % 10 == 0, digits != 0 {
            digits /= 10
            exponent += 1
        }
        return Numeral(significand: digits, exponent: exponent, isInWords: true)
    }
}
