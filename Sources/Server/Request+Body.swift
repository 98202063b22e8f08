import Foundation
import HTTPTypes
import Hummingbird

extension Request {
    /// The whole body, if it is not longer than may be.
    ///
    /// - Throws: `APIError` 413 when it is, 400 when the client hung up before all of it came.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        let tooLong = APIError(
            .contentTooLarge, "body-too-long",
            "The body is longer than the \(limit) bytes that are taken (`limits.bodyBytes`).")
        if let length = headers[.contentLength].flatMap(Int.init), length > limit { throw tooLong }
        var bytes: [UInt8] = []
        do {
            for try await buffer in body {
                guard bytes.count + buffer.readableBytes <= limit else { throw tooLong }
                bytes.append(contentsOf: buffer.readableBytesView)
            }
        } catch let error where !(error is APIError || error is CancellationError) {
            throw APIError(.badRequest, "body-cut-short", "The body ended before all of it came.")
        }
        return bytes
    }

    /// The body as a value of JSON.
    ///
    /// - Throws: `APIError` 415 for another content type, 413, 400 for what is no JSON, and 422 with
    ///   a pointer for what does not fit.
    func json<Value: Decodable>(
        _ type: Value.Type, upTo limit: Int
    ) async throws -> (value: Value, bytes: [UInt8]) {
        guard let mediaType = headers[.contentType], isJSON(mediaType) else {
            throw APIError(
                .unsupportedMediaType, "unsupported-content-type",
                "The body must be JSON, with the header `Content-Type: application/json`.",
                headers: [.accept: "application/json"])
        }
        let bytes = try await bytes(upTo: limit)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw APIError(.badRequest, "malformed-json", "The body is not valid UTF-8.")
        }
        do {
            return (try JSONDecoder().decode(type, from: Data(bytes)), bytes)
        } catch let error as DecodingError {
            throw APIError(error)
        }
    }

    private func isJSON(_ mediaType: String) -> Bool {
        let name = mediaType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        return name == "application/json"
            || (name.hasPrefix("application/") && name.hasSuffix("+json"))
    }

    /// How long the client is ready to wait, in seconds; `nil` when it does not say.
    ///
    /// - SeeAlso: RFC 7240, section 4.3.
    var preferredWait: Int? {
        for preference in headers[named: "Prefer"]?.split(separator: ",") ?? [] {
            let parts = preference.prefix { $0 != ";" }.split(separator: "=")
            let words = parts.map { $0.filter { $0 != " " && $0 != "\"" }.lowercased() }
            if words.count == 2, words[0] == "wait", let seconds = Int(words[1]), seconds >= 0 {
                return seconds
            }
        }
        return nil
    }
}
