/// The numbers inside a mark such as `[2, 5-7]`: whole numbers, commas or semicolons, ranges.
enum LabelList {
    /// The labels, ranges written out; `nil` if anything else stands there.
    ///
    /// Numbers from 1 to 999, at most 200 of them, ranges ascending: "[0, 1]" and "[1998]" are none.
    static func labels(in bytes: ArraySlice<UInt8>) -> [Int]? {
        guard bytes.count <= 200 else { return nil }
        var labels: [Int] = []
        var place = bytes.startIndex
        var rangeStart: Int?
        while true {
            place = bytes.end(from: place, while: \.isSpace)
            let end = bytes.end(from: place, while: \.isDigit)
            guard (1...3).contains(end - place) else { return nil }
            let number = bytes[place..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard number > 0 else { return nil }
            if let first = rangeStart {
                guard first < number, number - first < 100 else { return nil }
                labels += (first + 1)...number
            } else {
                labels.append(number)
            }
            rangeStart = nil
            place = bytes.end(from: end, while: \.isSpace)
            if place == bytes.endIndex { return labels.count <= 200 ? labels : nil }
            if bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ";") {
                place += 1
            } else if let dash = dashLength(in: bytes, at: place) {
                place += dash
                rangeStart = number
            } else {
                return nil
            }
        }
    }

    /// The labels of a mark that says more ("see refs 3 and 4", "1, Table 2"); `nil` if anything else stands there.
    static func labels(amongWords bytes: ArraySlice<UInt8>) -> [Int]? {
        guard bytes.count <= 120 else { return nil }
        var labels: [Int] = []
        for part in bytes.split(separator: UInt8(ascii: ";")) {
            guard let found = Self.labels(in: withoutLocator(withoutLead(part.trimmed))) else {
                return nil
            }
            labels += found
        }
        return labels.isEmpty ? nil : labels
    }

    /// Whether it says in words what it is ("see refs 3 and 4").
    static func namesReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes.trimmed
        for word: StaticString in ["see also ", "see "] where rest.spells(word, at: rest.startIndex)
        {
            rest = rest.dropFirst(word.utf8CodeUnitCount)
        }
        return rest.spells("ref", at: rest.startIndex) && withoutLead(rest).count < rest.count
    }

    private static func withoutLead(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let word = leads.first(where: { rest.spells($0, at: rest.startIndex) }) {
            rest = rest.dropFirst(word.utf8CodeUnitCount).trimmed
        }
        return rest
    }

    private static func withoutLocator(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var place = bytes.startIndex
        while let comma = bytes.next(from: place, where: { $0 == UInt8(ascii: ",") }) {
            let next = bytes.end(from: comma + 1, while: \.isSpace)
            if locators.contains(where: { bytes.spells($0, at: next) }) { return bytes[..<comma] }
            place = comma + 1
        }
        return bytes
    }

    private static let leads: [StaticString] = [
        "see also ", "see ", "e.g. ", "e.g., ", "cf. ", "cf ", "refs. ", "refs ", "ref. ", "ref ",
        "references ", "reference ",
    ]
    private static let locators: [StaticString] = [
        "p.", "p ", "pp", "page", "ch.", "chap", "sec.", "sect", "table", "fig", "para", "§",
        "box ", "suppl",
    ]

    /// The length of a hyphen, a dash or a minus sign that stands here.
    static func dashLength(in bytes: ArraySlice<UInt8>, at place: Int) -> Int? {
        if bytes[place] == UInt8(ascii: "-") { return 1 }
        guard place + 2 < bytes.endIndex, bytes[place] == 0xE2 else { return nil }
        let isDash = bytes[place + 1] == 0x80 && (0x90...0x95).contains(bytes[place + 2])
        let isMinus = bytes[place + 1] == 0x88 && bytes[place + 2] == 0x92
        return isDash || isMinus ? 3 : nil
    }
}
