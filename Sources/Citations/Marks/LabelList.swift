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

    /// The length of a hyphen, a dash or a minus sign that stands here.
    static func dashLength(in bytes: ArraySlice<UInt8>, at place: Int) -> Int? {
        if bytes[place] == UInt8(ascii: "-") { return 1 }
        guard place + 2 < bytes.endIndex, bytes[place] == 0xE2 else { return nil }
        let isDash = bytes[place + 1] == 0x80 && (0x90...0x95).contains(bytes[place + 2])
        let isMinus = bytes[place + 1] == 0x88 && bytes[place + 2] == 0x92
        return isDash || isMinus ? 3 : nil
    }
}
