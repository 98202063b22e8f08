import Foundation
import HTTPTypes
import Hummingbird
import Retrieval

/// A refusal or failure as problem+json: what, why, where in the request, what to do.
///
/// - SeeAlso: RFC 9457; RFC 6901 for the pointers.
struct APIError: Error, HTTPResponseError {
    /// One member of the request that is at fault.
    struct Fault: Encodable, Equatable {
        /// The member, as a JSON pointer such as `/text`; empty for the whole body.
        let pointer: String
        /// What is wrong with it.
        let detail: String
    }

    let status: HTTPResponse.Status
    /// The stable kebab-case name of the kind of problem.
    let name: String
    let detail: String
    let faults: [Fault]
    let headers: HTTPFields

    init(
        _ status: HTTPResponse.Status, _ name: String, _ detail: String, at pointer: String? = nil,
        headers: HTTPFields = [:]
    ) {
        self.status = status
        self.name = name
        self.detail = detail
        faults = pointer.map { [Fault(pointer: $0, detail: detail)] } ?? []
        self.headers = headers
    }

    private struct Document: Encodable {
        let type: String
        let title: String
        let status: Int
        let detail: String
        let errors: [Fault]?
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        let document = Document(
            type: "urn:stet:problem:\(name)", title: status.reasonPhrase, status: status.code,
            detail: detail, errors: faults.isEmpty ? nil : faults)
        var response = try Response(json: document, status: status)
        response.headers[.contentType] = "application/problem+json"
        response.headers[.cacheControl] = "no-store"
        for field in headers { response.headers[field.name] = field.value }
        return response
    }
}

extension APIError {
    /// The problem of a body that could not be decoded, with a pointer to the member.
    init(_ error: DecodingError) {
        let context: DecodingError.Context
        var path: [any CodingKey]
        var detail: String
        switch error {
        case .keyNotFound(let key, let found):
            context = found
            path = found.codingPath + [key]
            detail = "The member `\(key.stringValue)` is missing."
        case .typeMismatch(let type, let found):
            context = found
            path = found.codingPath
            detail = "The value must be \(jsonWords(for: type))."
        case .valueNotFound(let type, let found):
            context = found
            path = found.codingPath
            detail = "The value must be \(jsonWords(for: type)), not null."
        case .dataCorrupted(let found):
            context = found
            path = found.codingPath
            detail = found.debugDescription
        @unknown default:
            self.init(.badRequest, "malformed-json", "The body could not be read.")
            return
        }
        if path.isEmpty, case .dataCorrupted = error {
            let place =
                (context.underlyingError as NSError?)?
                .userInfo[NSDebugDescriptionErrorKey] as? String
            self.init(
                .badRequest, "malformed-json",
                "The body is not JSON" + (place.map { " (\($0))" } ?? "") + ".")
            return
        }
        self.init(
            .unprocessableContent, "invalid-member", detail, at: Self.pointer(path))
    }

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { key in
            let name = key.intValue.map(String.init) ?? key.stringValue
            return "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
        }.joined()
    }
}
