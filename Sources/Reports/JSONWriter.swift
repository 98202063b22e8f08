/// Writes JSON text piece by piece, in the order given: small, fast and the same everywhere.
///
/// For lines of which thousands are written; whole reports go through `Codable`. Strings come out as
/// valid UTF-8 with only what must be escaped; a number that is not finite comes out as `null`.
///
/// `object { $0.member("id", "a"); $0.member("n", 3.5) }` gives `{"id":"a","n":3.5}`.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer that has written nothing.
    public init() {}

    /// Writes an object; `members` writes what is in it.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes a member that is an object, or `null` when there is nothing to write about.
    public mutating func member<Value>(
        _ name: String, _ value: Value?, _ members: (inout JSONWriter, Value) -> Void
    ) {
        key(name)
        guard let value else { return write("null") }
        object { members(&$0, value) }
    }

    /// Writes a member that is an array; `element` writes each value.
    public mutating func member<Value>(
        _ name: String, each values: [Value], _ element: (inout JSONWriter, Value) -> Void
    ) {
        key(name)
        array(values, element)
    }

    /// Writes an array; `element` writes each value.
    public mutating func array<Value>(
        _ values: [Value], _ element: (inout JSONWriter, Value) -> Void
    ) {
        enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for value in values { element(&writer, value) }
        }
    }

    /// Writes a member that is a string or `null`.
    public mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }

    /// Writes a member that is a number or `null`.
    public mutating func member(_ name: String, _ number: Double?) {
        key(name)
        value(number)
    }

    /// Writes a member that is a whole number.
    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    /// Writes a member that is true, false or `null`.
    public mutating func member(_ name: String, _ truth: Bool?) {
        key(name)
        write(truth.map { $0 ? "true" : "false" } ?? "null")
    }

    /// Writes a member whose value is JSON already.
    public mutating func member(_ name: String, json: some Sequence<UInt8>) {
        key(name)
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a string or `null`.
    public mutating func value(_ text: String?) {
        separate()
        guard let text else { return bytes.append(contentsOf: "null".utf8) }
        string(text)
    }

    /// Writes a number or `null`; a whole number without a decimal point.
    public mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return write("null") }
        if number == number.rounded(), abs(number) < 1e15 {
            write(String(Int(number)))
        } else {
            write(number.description)
        }
    }

    /// Writes a whole number.
    public mutating func value(_ number: Int) { write(String(number)) }

    private mutating func enclose(
        _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(open)
        needsComma = false
        content(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func write(_ literal: String) {
        separate()
        bytes.append(contentsOf: literal.utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                let hexadecimal = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(hexadecimal[Int(byte >> 4)])
                bytes.append(hexadecimal[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
