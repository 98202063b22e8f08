import Prose
import Quantities

/// The words another set gives a unit or a counted thing: "mile", "percentage", "people in care".
struct UnitWords {
    private let text: String
    private let words: Set<String>

    init(_ text: String) {
        self.text = text
        words = Set(stems(of: text))
    }

    /// Whether these words name the unit of a quantity, or the thing it counts.
    ///
    /// A unit is the same when our own reading of "5 mile" has the same code, or when the words are the same
    /// but for "percentage" and for a "count" per time; a thing counted when the last word of ours, its head,
    /// is among theirs. "dollar" leaves open whose, so the country that the text names ("US $7.2 billion")
    /// is no other unit; nor is the year in which an age is told.
    func name(_ said: SaidQuantity) -> Bool {
        // "five times" counts as well as it multiplies; "$" alone does not say whose dollar.
        if words == ["count"] { return said.noun == nil || said.noun == "times" }
        // Degrees of neither scale, a currency that is left open.
        if said.unit == nil, let name = said.unitName, Set(stems(of: name)) == words { return true }
        if said.isMoney, said.unit == nil {
            return words.contains("dollar") || text.contains("$")
        }
        if said.isAge, words == ["age"] { return true }
        if let unit = said.unit {
            if code == unit.code { return true }
            let name = Set(stems(of: said.unitName ?? unit.name))
            guard !name.isEmpty else { return false }
            if said.isMoney, words.contains("dollar"), words.isSubset(of: name) { return true }
            // "Japanese yen" is our "yen", "year of age" our "year".
            let isNarrower = said.isMoney || words.contains("age")
            return isNarrower ? name.isSubset(of: words) : name == words.subtracting(["count"])
        }
        guard let head = said.noun.flatMap({ stems(of: $0).last }) else { return false }
        return words.contains(head)
    }

    private var code: String? {
        if words == ["percent"] || text == "%" { return "%" }
        let sentence = PlainText("5 " + text)
        return quantities(in: sentence, within: sentence.range).first?.unit?.code
    }
}

/// The words of a name in the singular and in lower case.
private func stems(of text: String) -> [String] {
    text.lowercased().replacing("united states", with: "us").split {
        !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "$"
    }.map { word in
        var word = String(word)
        if word.hasSuffix("ies"), word.count > 4 {
            word = word.dropLast(3) + "y"
        } else if word.hasSuffix("ouses") {
            word.removeLast()
        } else if ["sses", "xes", "ches", "shes", "uses"].contains(where: word.hasSuffix) {
            word.removeLast(2)
        } else if word.hasSuffix("children") {
            word.removeLast(3)
        } else if word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix),
            word.count > 2
        {
            word.removeLast()
        }
        return word == "percentage" ? "percent" : word
    }
}
