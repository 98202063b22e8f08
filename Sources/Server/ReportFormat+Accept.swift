import HTTPTypes
import Hummingbird
import Reports

extension ReportFormat {
    /// The form a client likes best; JSON where it has no wish.
    ///
    /// - Throws: `APIError` 406 when it wants none of them.
    /// - SeeAlso: RFC 9110, section 12.5.1.
    init(for request: Request) throws {
        guard let wish = request.headers[.accept] else {
            self = .json
            return
        }
        var best: (form: ReportFormat, quality: Double)?
        for range in wish.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            guard let name = parts.first else { continue }
            let quality =
                parts.dropFirst().first { $0.hasPrefix("q=") }
                .flatMap { Double($0.dropFirst(2)) } ?? 1
            guard quality > 0, let form = Self.form(matching: name) else { continue }
            if quality > best?.quality ?? 0 { best = (form, quality) }
        }
        guard let best else {
            let known = Self.allCases.map(\.mediaType).joined(separator: ", ")
            throw APIError(
                .notAcceptable, "not-acceptable", "A report can be had as \(known) only.")
        }
        self = best.form
    }

    private static func form(matching range: String) -> ReportFormat? {
        if range == "*/*" { return .json }
        if range == "text/*" { return .text }
        if range == "application/*" { return .json }
        return allCases.first { $0.mediaType == range }
    }
}
