import Prose

/// What a provider's answer says, before anybody draws conclusions from it.
enum Decoded<Value: Sendable>: Sendable {
    /// What was asked for.
    case value(Value)
    /// The provider answered properly, and has nothing of this name.
    case absent
    /// The answer says nothing about the work: an error, rubbish, another work.
    case failed(FetchFailure)

    /// The value, where there is one.
    var value: Value? { if case .value(let value) = self { value } else { nil } }

    /// The same answer with its value changed.
    func map<Other: Sendable>(_ change: (Value) -> Other?) -> Decoded<Other> {
        switch self {
        case .value(let value): change(value).map { .value($0) } ?? .absent
        case .absent: .absent
        case .failed(let failure): .failed(failure)
        }
    }
}

extension FetchFailure {
    /// An answer that is not in the provider's format; a page of a gateway in its place may pass.
    static func unreadable(_ what: String) -> FetchFailure {
        FetchFailure(
            .unreadableAnswer, "sent an answer that cannot be read: \(what)", mayPass: true)
    }
}

extension Answer {
    /// The first byte that is no white space: what an answer is, whatever its type header says.
    var firstByte: UInt8? { body.first { !isSpace($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } }

    /// Whether it looks like a JSON value.
    var looksLikeJSON: Bool { firstByte == UInt8(ascii: "{") || firstByte == UInt8(ascii: "[") }

    /// Whether it looks like XML or HTML.
    var looksLikeMarkup: Bool { firstByte == UInt8(ascii: "<") }

    /// Why an answer of this status holds nothing to read; `nil` for 2xx.
    ///
    /// 408, 425, 429 and 5xx may pass; every other refusal is final.
    var refusal: FetchFailure? {
        switch status {
        case 200..<300: nil
        case 429: FetchFailure(.providerFailed, "refused for load (429)", mayPass: true)
        case 408, 425, 500...:
            FetchFailure(.providerFailed, "answered \(status)", mayPass: true)
        case 401, 402, 403, 451: FetchFailure(.accessRefused, "refused access (\(status))")
        default: FetchFailure(.providerFailed, "answered \(status)")
        }
    }
}
