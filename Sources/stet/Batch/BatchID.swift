import Foundation

/// The name a caller gave a line: handed back as it came, whatever JSON it is.
///
/// Taken from the bytes, because a number of twenty digits would not survive being read as one.
struct BatchID {
    /// The value as it was written.
    let json: ArraySlice<UInt8>

    /// The member `id` of a line; `nil` where there is none, or the line is no JSON.
    init?(_ line: [UInt8]) {
        guard (try? JSONDecoder().decode(Present.self, from: Data(line)))?.isPresent == true
        else { return nil }
        // The line is an object with that member, so the scan needs no errors of its own.
        var depth = 0
        var place = 0
        while place < line.count {
            switch line[place] {
            case UInt8(ascii: "\""):
                let end = endOfText(in: line, from: place)
                let isName = depth == 1 && line[place..<end].elementsEqual("\"id\"".utf8)
                place = skipSpace(in: line, from: end)
                guard isName, place < line.count, line[place] == UInt8(ascii: ":") else {
                    continue
                }
                let start = skipSpace(in: line, from: place + 1)
                json = line[start..<endOfValue(in: line, from: start)]
                return
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            place += 1
        }
        return nil
    }

    private struct Present: Decodable {
        let isPresent: Bool

        private enum CodingKeys: String, CodingKey { case id }

        init(from decoder: any Decoder) throws {
            isPresent = try decoder.container(keyedBy: CodingKeys.self).contains(.id)
        }
    }
}

private func skipSpace(in line: [UInt8], from start: Int) -> Int {
    line[start...].firstIndex { $0 > 0x20 } ?? line.count
}

/// The end of a text that begins with a quotation mark at `start`.
private func endOfText(in line: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while place < line.count, line[place] != UInt8(ascii: "\"") {
        place += line[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, line.count)
}

private func endOfValue(in line: [UInt8], from start: Int) -> Int {
    var depth = 0
    var place = start
    while place < line.count {
        switch line[place] {
        case UInt8(ascii: "\""):
            place = endOfText(in: line, from: place)
            if depth == 0 { return place }
            continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if depth == 0 { return place }
            depth -= 1
            if depth == 0 { return place + 1 }
        case UInt8(ascii: ","), 0...0x20:
            if depth == 0 { return place }
        default: break
        }
        place += 1
    }
    return place
}
