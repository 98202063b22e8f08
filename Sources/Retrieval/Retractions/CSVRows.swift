/// The rows of comma-separated values, each as the places of its fields; one pass, any bytes.
///
/// A field in quotation marks may hold commas, line breaks and doubled quotation marks; one that is never
/// closed runs to the end.
///
/// - SeeAlso: RFC 4180.
struct CSVRows: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place: Int

    /// The rows of these bytes; a mark of byte order in front is passed over.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next row that is not empty.
    mutating func next() -> [Range<Int>]? {
        while place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D { place += 1 }
        guard place < bytes.count else { return nil }
        var fields: [Range<Int>] = []
        var start = place
        var isQuoted = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\""), isQuoted || place == start {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "\""), bytes[start] == byte, bytes[place - 1] == byte {
                // The second of a doubled one.
                isQuoted = true
            } else if !isQuoted, byte == UInt8(ascii: ",") {
                fields.append(start..<place)
                start = place + 1
            } else if !isQuoted, byte == 0x0A || byte == 0x0D {
                break
            }
            place += 1
        }
        fields.append(start..<place)
        return fields
    }

    /// The text of a field, without its quotation marks.
    static func text(_ field: ArraySlice<UInt8>) -> String {
        guard field.count > 1, field.first == UInt8(ascii: "\""), field.last == UInt8(ascii: "\"")
        else { return String(decoding: field, as: UTF8.self) }
        return String(decoding: field.dropFirst().dropLast(), as: UTF8.self)
            .replacing("\"\"", with: "\"")
    }
}
