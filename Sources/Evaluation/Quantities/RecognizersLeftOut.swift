import Foundation

/// Which cases of Recognizers-Text are about no prose, and why.
///
/// Each reason is a rule over a case's words, applied whether Stet passes the case or not. A case is about
/// prose unless it wants digits of a code read as amounts, asks a question no writer of an article asks a
/// reader, or reads what has several readings in one of them.
extension RecognizersCase {
    /// The first reason that fits; `nil` for a case about prose.
    func reasonToLeaveOut(type: String) -> String? {
        let words = results.map { (text: $0.text.lowercased(), rest: self.rest(after: $0.text)) }
        for (text, rest) in words {
            if let reason = reason(type, text, rest) { return reason }
        }
        if isTorn(input) { return "a text taken apart into tokens, its numbers with it" }
        return nil
    }

    private func reason(_ type: String, _ text: String, _ rest: String) -> String? {
        if isInCode(text) { return "digits of an address, a date or a telephone number" }
        if text.hasPrefix("- ") || text.contains("^-") && text.contains("--")
            || hasLetterOfMagnitude(text)
        {
            return "signs of a calculator: “- 5”, “^--”, “10G”"
        }
        if isForeign(text) || type == "percentage" && text.hasPrefix("per") && text.contains(" of ")
        {
            return "script, comma or order of words of another language"
        }
        if isOrdinal(text, type) { return "an ordinal read as a number" }
        if type == "numberrange", isShare(rest) { return "a share taken apart: “2 in 5” as 2" }
        if type == "currency", endsInBareWord(text) { return "a bare number taken for cents" }
        if text.hasSuffix(" pm") || text.hasSuffix(" am") {
            return "a time of day read as a measure"
        }
        if type == "dimension", text.hasSuffix("drachma") {
            return "a word with two meanings: drachma, the coin or the weight"
        }
        if type == "number", hasTwoReadings(text) {
            return "number words in a row, or “over”, with more than one reading"
        }
        return nil
    }

    /// What follows the found text.
    private func rest(after text: String) -> String {
        let input = self.input.lowercased()
        return input.range(of: text.lowercased()).map { String(input[$0.upperBound...]) } ?? ""
    }

    /// A run of three or more groups of digits, "192.168.1.2", "5/17/2018", of which this is one.
    private func isInCode(_ text: String) -> Bool {
        guard !text.isEmpty, text.allSatisfy(\.isNumber) else { return false }
        if text.count > 1, text.allSatisfy({ $0 == "0" }) { return true }
        return input.split(separator: " ").contains { run in
            let groups = run.split { !$0.isNumber }
            let joins = run.filter { !$0.isNumber }
            return groups.count > 2 && groups.contains(text[...])
                && joins.allSatisfy { "./-+?".contains($0) }
        }
    }

    /// "10g": a letter for a magnitude that stands for grams or a generation in prose.
    private func hasLetterOfMagnitude(_ text: String) -> Bool {
        text.hasSuffix("g") && text.dropLast().allSatisfy(\.isNumber) && text.count > 1
    }

    /// "1,3" for 1.3; letters that are not Latin.
    private func isForeign(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].count == 1, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
            return true
        }
        return text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0x24F }
    }

    private func isOrdinal(_ text: String, _ type: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "-" }
        if type == "numberrange" {
            return zip(words, words.dropFirst()).contains { $0 == "the" && $1.hasSuffix("th") }
        }
        return words.last == "first" || words.last == "second"
    }

    /// "in 5" after a number, where "in 2009" is a year.
    private func isShare(_ rest: String) -> Bool {
        guard rest.hasPrefix(" in ") else { return false }
        let digits = rest.dropFirst(4).prefix(while: \.isNumber)
        return !digits.isEmpty && digits.count < 4
    }

    /// "one dollar and two": the last word is a number without a name.
    private func endsInBareWord(_ text: String) -> Bool {
        let numbers = ["one", "two", "three", "four", "five", "ten", "twenty", "fifty"]
        return text.split(separator: " ").last.map { numbers.contains(String($0)) } ?? false
    }

    /// "twenty and three and three fifths", "one one hundred fifth", "2000 over 3".
    private func hasTwoReadings(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let units = ["one", "two", "three"]
        let isRepeated = zip(words, words.dropFirst()).contains {
            $0 == $1 && units.contains(String($0))
        }
        let isFraction = words.last.map { $0.hasSuffix("fth") || $0.hasSuffix("fths") } ?? false
        // A fraction over a number of its own: "one hundred | one thousand fifths".
        let isRow =
            isFraction && !words.contains("and") && words.contains { $0 == "thousand" }
            && words.contains { $0 == "hundred" }
        let isOver =
            words.count == 3 && words[1] == "over" && words[0].count > 1
            && words[0].allSatisfy(\.isNumber)
        return isFraction && words.count { $0 == "and" } > 1 || isRepeated || isRow || isOver
    }

    /// A point with blanks between two digits.
    private func isTorn(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.indices.dropFirst().dropLast().contains {
            words[$0] == "." && words[$0 - 1].allSatisfy(\.isNumber)
                && words[$0 + 1].allSatisfy(\.isNumber)
        }
    }
}
