import HTTPTypes

/// What has been received of one transfer, and why it was broken off if it was.
///
/// libcurl's callbacks write here, on the loop's thread only.
final class Exchange {
    /// Why the transfer was broken off from this side.
    enum Excess {
        case body, fields
    }

    private let limits: TransferLimits
    private let addresses: AddressPolicy
    private let asked: AskedPlaces

    private(set) var status: HTTPResponse.Status?
    private(set) var fields = HTTPFields()
    private(set) var body: [UInt8] = []
    private(set) var excess: Excess?
    private(set) var refusedAddress: IPAddress?
    private(set) var isHeadComplete = false
    private var headerBytes = 0
    private var expectsStatus = true

    init(limits: TransferLimits, addresses: AddressPolicy, asked: AskedPlaces) {
        self.limits = limits
        self.addresses = addresses
        self.asked = asked
    }

    /// Takes a line of a head, line ending included; `false` when there were too many.
    ///
    /// An interim answer or a redirect is followed by another head, which replaces it. Lines
    /// after the head's end that begin no new one are trailers, and left out.
    func receive(line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= limits.maximumHeaderBytes else {
            excess = .fields
            return false
        }
        let text = unsafe line.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        if expectsStatus {
            guard unsafe text.starts(with: "HTTP/".utf8) else { return true }
            status = unsafe parseStatus(Array(text))
            fields = HTTPFields()
            body = []
            isHeadComplete = false
            expectsStatus = false
        } else if unsafe text.isEmpty {
            isHeadComplete = true
            expectsStatus = true
        } else if let field = unsafe parseField(Array(text)) {
            fields.append(field)
        }
        return true
    }

    /// Takes decompressed bytes of the body; `false` when there were too many.
    func receive(bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= limits.maximumBytes - body.count else {
            excess = .body
            return false
        }
        unsafe body.append(contentsOf: bytes)
        return true
    }

    /// Whether a socket to `place` may be opened; remembers the address of one that may not.
    func permits(_ place: AddressPolicy.Place?) -> Bool {
        if addresses == .asked, let place, status?.kind == .redirection {
            if place.address.isPublic || asked.places.contains(place) { return true }
        } else if addresses.permits(place) {
            if let place { asked.places.insert(place) }
            return true
        }
        refusedAddress = place?.address
        return false
    }

    /// The answer, once libcurl says that all of it has come; `nil` when there is no head.
    func transfer(effectiveURL: String, redirects: Int) -> Transfer? {
        guard let status else { return nil }
        var fields = fields
        if fields[.contentEncoding] != nil {
            fields[.contentEncoding] = nil
            fields[.contentLength] = nil
        }
        return Transfer(
            response: HTTPResponse(status: status, headerFields: fields), body: body,
            effectiveURL: effectiveURL, redirects: redirects)
    }
}

/// The status in a line such as "HTTP/1.1 404 Not Found", `nil` when its code is not 3 digits.
private func parseStatus(_ line: [UInt8]) -> HTTPResponse.Status? {
    let words = line.split(
        separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count >= 2, words[1].count == 3,
        let code = Int(String(decoding: words[1], as: UTF8.self)),
        (100...999).contains(code)
    else { return nil }
    let reason = words.count > 2 ? String(decoding: words[2], as: UTF8.self) : ""
    return HTTPResponse.Status(code: code, reasonPhrase: reason)
}

/// The field in a line such as "ETag: \"1\"", `nil` when it is none.
///
/// A value with bytes that no field has keeps its place, with those bytes replaced.
private func parseField(_ line: [UInt8]) -> HTTPField? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let name = HTTPField.Name(String(decoding: line[..<colon], as: UTF8.self))
    else { return nil }
    var value = line[(colon + 1)...]
    while let byte = value.first, byte == 0x20 || byte == 0x09 { value.removeFirst() }
    while let byte = value.last, byte == 0x20 || byte == 0x09 { value.removeLast() }
    return HTTPField(name: name, lenientValue: value)
}

/// The places that a client opened sockets to for what it was asked, redirects left out.
///
/// Shared by its transfers, on the loop's thread only.
final class AskedPlaces {
    var places: Set<AddressPolicy.Place> = []
}
