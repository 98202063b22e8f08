import Citations
import Foundation
import HTTPTypes

/// The OpenAPI document as the judge of answers.
///
/// Reads the part of JSON Schema 2020-12 that the document uses, and complains of the rest.
struct Contract: Sendable {
    let document: JSON

    /// What is wrong with an answer; empty when the document allows it.
    func violations(
        method: HTTPRequest.Method, path: String, status: Int, headers: HTTPFields, body: [UInt8]
    ) -> [String] {
        let path = String(path.prefix { $0 != "?" })
        guard let operation = operation(method, path) else {
            return status == 405 || status == 404 || !path.hasPrefix("/v1/")
                ? [] : ["no operation \(method) \(path)"]
        }
        if status == 405 { return [] }
        guard let response = operation["responses"]?["\(status)"] else {
            return ["no answer \(status) for \(method) \(path)"]
        }
        let undescribed = Self.headers.filter { name in
            HTTPField.Name(name).flatMap { headers[$0] } != nil && response["headers"]?[name] == nil
        }
        guard undescribed.isEmpty else {
            return ["headers not described: \(undescribed) of \(status) \(method) \(path)"]
        }
        guard let content = response["content"] else {
            return body.isEmpty ? [] : ["a body where none is described: \(status) \(path)"]
        }
        let name = String((headers[.contentType] ?? "").prefix { $0 != ";" })
        guard let schema = content[name]?["schema"] else {
            return ["no content type “\(name)” for \(status) \(method) \(path)"]
        }
        guard name.hasSuffix("json") else { return [] }
        guard let value = try? JSON(body) else { return ["the body is not JSON"] }
        return check(value, against: schema, at: "")
    }

    /// The headers that a client may act upon.
    private static let headers = [
        "Accept", "Content-Location", "ETag", "Link", "Location", "Preference-Applied",
        "Retry-After", "Vary",
    ]

    private func operation(_ method: HTTPRequest.Method, _ path: String) -> JSON? {
        let segments = path.split(separator: "/")
        for (template, item) in document["paths"]?.members ?? [:] {
            let pattern = template.split(separator: "/")
            if pattern.count == segments.count,
                zip(pattern, segments).allSatisfy({ $0.hasPrefix("{") || $0 == $1 })
            {
                return item[method.rawValue.lowercased()]
            }
        }
        return nil
    }

    func check(_ value: JSON, against schema: JSON, at place: String) -> [String] {
        var found: [String] = []
        for (keyword, rule) in schema.members.sorted(by: { $0.key < $1.key }) {
            switch keyword {
            case "$ref":
                let name = rule.text?.split(separator: "/").last.map(String.init) ?? ""
                guard let target = document["components"]?["schemas"]?[name] else {
                    found.append("\(place): no schema \(name)")
                    continue
                }
                found += check(value, against: target, at: place)
            case "type":
                let names = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
                if !names.contains(where: { value.isOfType($0) }) {
                    found.append("\(place): not \(names.joined(separator: " or "))")
                }
            case "enum":
                if !rule.elements.contains(value) {
                    found.append("\(place): not among those allowed")
                }
            case "const":
                if rule != value { found.append("\(place): not \(rule)") }
            case "required":
                guard case .object(let members) = value else { continue }
                for name in rule.elements.compactMap(\.text) where members[name] == nil {
                    found.append("\(place)/\(name): missing")
                }
            case "properties":
                for (name, member) in value.members {
                    if let schema = rule[name] {
                        found += check(member, against: schema, at: "\(place)/\(name)")
                    }
                }
            case "additionalProperties":
                let known = schema["properties"]?.members ?? [:]
                for (name, member) in value.members where known[name] == nil {
                    if rule == .bool(false) {
                        found.append("\(place)/\(name): not described")
                    } else {
                        found += check(member, against: rule, at: "\(place)/\(name)")
                    }
                }
            case "items":
                for (index, item) in value.elements.enumerated() {
                    found += check(item, against: rule, at: "\(place)/\(index)")
                }
            case "minItems":
                if value.elements.count < Int(rule.double ?? 0) {
                    found.append("\(place): too few")
                }
            case "maxItems":
                if value.elements.count > Int(rule.double ?? 0) {
                    found.append("\(place): too many")
                }
            case "minimum":
                if let number = value.double, number < rule.double ?? 0 {
                    found.append("\(place): too small")
                }
            case "maximum":
                if let number = value.double, number > rule.double ?? 0 {
                    found.append("\(place): too large")
                }
            case "pattern":
                if let text = value.text, let pattern = rule.text,
                    text.range(of: pattern, options: .regularExpression) == nil
                {
                    found.append("\(place): does not match")
                }
            case "description", "default", "example", "format", "minLength", "maxLength", "oneOf":
                continue
            default: found.append("\(place): the contract does not know `\(keyword)`")
            }
        }
        return found
    }
}

extension JSON {
    fileprivate func isOfType(_ name: String) -> Bool {
        switch (self, name) {
        case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.text, "string"),
            (.list, "array"), (.object, "object"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }
}
