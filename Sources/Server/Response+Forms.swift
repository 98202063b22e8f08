import Foundation
import HTTPTypes
import Hummingbird

extension Response {
    /// A value as JSON, with sorted keys so that equal values give equal bytes.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(try Array(encoder.encode(value)) + [0x0A], as: "application/json", status: status)
    }

    /// Bytes of a media type.
    init(_ bytes: [UInt8], as mediaType: String, status: HTTPResponse.Status = .ok) {
        self.init(
            status: status, headers: [.contentType: mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A text of a media type, in UTF-8.
    init(_ text: String, as mediaType: String, status: HTTPResponse.Status = .ok) {
        self.init(Array(text.utf8), as: mediaType + "; charset=utf-8", status: status)
    }

    /// Bytes with their entity tag, or 304 when the client has them already.
    ///
    /// - SeeAlso: RFC 9110, sections 8.8.3 and 13.1.2.
    static func tagged(_ bytes: [UInt8], as mediaType: String, for request: Request) -> Response {
        let tag = EntityTag(of: bytes)
        var response =
            tag.isKnown(to: request)
            ? Response(status: .notModified) : Response(bytes, as: mediaType)
        response.headers[.eTag] = tag.field
        return response
    }
}
