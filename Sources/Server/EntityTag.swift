import Crypto
import HTTPTypes
import Hummingbird

/// The name of one state of a resource, by which a client says what it has.
///
/// - SeeAlso: RFC 9110, sections 8.8.3 and 13.1.2.
struct EntityTag {
    /// The value of the header, with its quotation marks.
    let field: String

    /// A tag that follows from the bytes, and from the form they are shown in.
    init(of bytes: [UInt8], as form: String = "") {
        var hash = SHA256()
        hash.update(data: bytes)
        hash.update(data: Array(form.utf8))
        field = "\"\(hexadecimal(hash.finalize().prefix(16)))\""
    }

    /// Whether a client says that it has this state.
    func isKnown(to request: Request) -> Bool {
        request.headers[.ifNoneMatch]?.split(separator: ",").contains { entry in
            let name = entry.drop { $0 == " " }.prefix { $0 != " " }
            return name == field || name == "W/\(field)" || name == "*"
        } ?? false
    }
}

/// Bytes in hexadecimal digits.
private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}
