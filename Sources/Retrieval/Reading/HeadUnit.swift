/// The unit that a head of a table gives to the figures under it or beside it: "Age (years)", "Flow, ml/min".
struct HeadUnit {
    /// The head without the unit.
    let head: String
    /// The unit as it is written.
    let unit: String

    /// The unit of a head; `nil` where it tells none, or more than one.
    ///
    /// It stands in brackets or between commas. Percent is left in the head: what it is a share of stands there.
    init?(_ head: String) {
        let parts = HeadUnit.parts(of: head)
        let units = parts.indices.filter { HeadUnit.units.contains(HeadUnit.bare(parts[$0])) }
        guard parts.count > 1, units.count == 1, let place = units.first, place > 0 else {
            return nil
        }
        unit = HeadUnit.bare(parts[place])
        let rest = parts[..<place] + parts[(place + 1)...]
        self.head = rest.joined().trimmingSpaces
    }

    /// Whether the figures under or beside a head are of another kind, so that a unit told elsewhere is not theirs:
    /// "P value", "n", "Change, %", "Odds ratio".
    static func isOfAnotherKind(_ head: String) -> Bool {
        head.contains("%")
            || head.lowercased().split { !$0.isLetter }.contains { otherKinds.contains(String($0)) }
    }

    private static let otherKinds: Set<String> = [
        "p", "n", "no", "number", "ratio", "or", "rr", "hr", "t", "f", "z", "r", "d", "g", "df",
        "percent", "percentage", "effect", "share", "rank", "ci", "significance", "statistic",
    ]

    /// A figure with the unit behind it: "44 years", "44 ± 3 years", "44 to 50 years", "44 years (12)".
    ///
    /// `nil` where no figure stands first, or words stand beside it: it has a unit of its own then, or is no figure.
    func said(of value: String) -> String? {
        guard !value.contains(where: { $0.isLetter || $0 == "%" || $0 == "$" || $0 == "€" }) else {
            return nil
        }
        var end = value.startIndex
        guard let first = HeadUnit.numberEnd(in: value, from: end) else { return nil }
        end = first
        for joint in [" ± ", "±", "–", "-", " – "] where value[end...].hasPrefix(joint) {
            if let next = HeadUnit.numberEnd(
                in: value, from: value.index(end, offsetBy: joint.count))
            {
                end = next
                break
            }
        }
        return "\(value[..<end]) \(unit)\(value[end...])"
    }

    /// The end of a number that may have a sign before it: "<0.5", "−12.3", "1,200".
    private static func numberEnd(in text: String, from start: String.Index) -> String.Index? {
        var place = start
        while place < text.endIndex, "<>≤≥~+-−± ".contains(text[place]) {
            place = text.index(after: place)
        }
        guard place < text.endIndex, text[place].isASCII, text[place].isNumber else { return nil }
        while place < text.endIndex, text[place].isASCII,
            text[place].isNumber || isInside(text, place)
        {
            place = text.index(after: place)
        }
        return place
    }

    private static func isInside(_ text: String, _ place: String.Index) -> Bool {
        guard text[place] == "." || text[place] == "," else { return false }
        let next = text.index(after: place)
        return next < text.endIndex && text[next].isASCII && text[next].isNumber
    }

    /// The head cut before each comma and around each bracket, so that the parts joined are the head.
    private static func parts(of head: String) -> [String] {
        var parts = [""]
        for character in head {
            if "([,".contains(character), parts.last?.isEmpty == false { parts.append("") }
            parts[parts.count - 1].append(character)
            if ")]".contains(character) { parts.append("") }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func bare(_ part: String) -> String {
        String(part.drop { "([, ".contains($0) }.reversed().drop { ")] ".contains($0) }.reversed())
    }

    private static let units: Set<String> = [
        "years", "year", "yrs", "yr", "y", "months", "month", "mo", "weeks", "week", "wk", "days",
        "day", "hours", "hour", "hrs", "hr", "h", "minutes", "min", "seconds", "sec", "ms",
        "kg", "mg", "µg", "μg", "ng", "kg/m2", "kg/m²", "kg/m^2", "km", "cm", "mm", "dL", "dl",
        "mL", "ml", "mmol/L", "mmol/l", "µmol/L", "μmol/L", "mg/dL", "mg/dl",
        "g/dL", "g/L", "ng/mL", "mg/L", "mg/kg", "mmHg", "mm Hg", "kPa", "kcal", "kJ", "kWh", "°C",
        "bpm", "beats/min", "mL/min", "ml/min", "L/min", "l/min", "m/s", "km/h", "points",
    ]
}

extension String {
    /// The text without spaces at both ends.
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
