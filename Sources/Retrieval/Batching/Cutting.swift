/// The elements of an array in a JSON text, as ranges of its bytes, unchanged.
///
/// `path` names the members that lead to the array from the outermost object. Empty where there is
/// none, and for what is not JSON: the pieces are decoded again by whoever uses them, so a wrong
/// one does no harm. One pass, no recursion.
///
/// Example: `{"a": {"b": [1, {"c": 2}]}}` under `["a", "b"]` gives `1` and `{"c": 2}`.
func jsonElements(in bytes: [UInt8], under path: [String]) -> [Range<Int>] {
    var scanner = JSONCutter(bytes: bytes)
    for name in path {
        guard scanner.enter(name) else { return [] }
    }
    return scanner.elements()
}

/// The elements of a name in an XML text, as ranges of its bytes from tag to tag, unchanged.
///
/// The elements must not lie within each other. Empty where the last one is not closed.
func xmlElements(named name: String, in bytes: [UInt8]) -> [Range<Int>] {
    let opening = Array("<\(name)".utf8)
    let closing = Array("</\(name)>".utf8)
    var ranges: [Range<Int>] = []
    var start: Int?
    var place = 0
    while let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
        place = next + 1
        if let begin = start {
            guard bytes[next...].starts(with: closing) else { continue }
            ranges.append(begin..<(next + closing.count))
            start = nil
        } else if bytes[next...].starts(with: opening) {
            let after = next + opening.count
            if after < bytes.count, bytes[after] == UInt8(ascii: ">") || isSpace(bytes[after]) {
                start = next
            }
        }
    }
    return start == nil ? ranges : []
}

private struct JSONCutter {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Moves to the value of a member of the object at this place.
    mutating func enter(_ name: String) -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        while true {
            skipSpace()
            guard let key = string(), take(UInt8(ascii: ":")) else { return false }
            if key.elementsEqual(name.utf8) { return true }
            guard skipValue(), take(UInt8(ascii: ",")) else { return false }
        }
    }

    /// The elements of the array at this place; none unless it is whole.
    mutating func elements() -> [Range<Int>] {
        guard take(UInt8(ascii: "[")) else { return [] }
        var ranges: [Range<Int>] = []
        while true {
            skipSpace()
            let start = place
            guard skipValue() else { return [] }
            ranges.append(start..<place)
            if take(UInt8(ascii: "]")) { return ranges }
            guard take(UInt8(ascii: ",")) else { return [] }
        }
    }

    private mutating func skipSpace() {
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    /// The bytes of a string, as escaped; `nil` where none begins or it does not end.
    private mutating func string() -> ArraySlice<UInt8>? {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
        let start = place + 1
        place = start
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[start..<(place - 1)]
    }

    /// Moves past a value; `false` where none is whole.
    private mutating func skipValue() -> Bool {
        skipSpace()
        let start = place
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                if depth == 0 { return true }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return place > start }
                depth -= 1
                if depth == 0 {
                    place += 1
                    return true
                }
            case UInt8(ascii: ",") where depth == 0: return place > start
            default: break
            }
            place += 1
        }
        return depth == 0 && place > start
    }
}
