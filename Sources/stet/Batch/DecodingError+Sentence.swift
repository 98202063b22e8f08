import Retrieval

extension DecodingError {
    /// What is wrong with a JSON text, in one sentence.
    var sentence: String {
        switch self {
        case .keyNotFound(let key, let context):
            "The member “\(path(context, key))” is missing."
        case .valueNotFound(_, let context): "The member “\(path(context))” may not be null."
        case .typeMismatch(let type, let context):
            context.codingPath.isEmpty
                ? "The line is no JSON object."
                : "The member “\(path(context))” must be \(jsonWords(for: type))."
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "This is no JSON."
                : "The member “\(path(context))” cannot be read: \(context.debugDescription)"
        @unknown default: "This cannot be read."
        }
    }

    private func path(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
        (context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
            + (key.map { [$0.stringValue] } ?? []))
            .joined(separator: ".")
    }
}
