import Crypto
import Foundation
import Prose

/// Every answer a report rests on, in one file: what `--evidence` writes and replays.
///
/// The JSON form is `{"version": 2, "entries": [{"url", "time", "status", "headers", "sha256",
/// "content"}], "failures": [{"url", "time", "code", "message", "answer"}]}`; `content` is the body as
/// text, or `contentBase64` where it is no UTF-8, and `answer` an entry, where there was an answer that
/// could not be used. The hash is checked when a bundle is read, so that nobody judges by an answer
/// that was altered by accident.
///
/// A bundle of version 2 says what was asked in vain as well, so that its replay lacks what the check
/// lacked. One of version 1 did not: what it leaves out may have failed.
public struct EvidenceBundle: Sendable, Hashable, Codable {
    /// The answers, sorted by address.
    public let answers: [Answer]
    /// What was asked in vain, sorted by address; where an older answer stood in, that is among `answers`.
    public let failures: [FailedRequest]
    /// Whether it says what failed; not so in version 1.
    let keepsFailures: Bool

    /// A bundle of these answers and failures; of several with one address the latest stays.
    public init(_ answers: [Answer], failures: [FailedRequest] = []) {
        self.init(answers, failures: failures, keepsFailures: true)
    }

    private init(_ answers: [Answer], failures: [FailedRequest], keepsFailures: Bool) {
        var latest: [String: Answer] = [:]
        for answer in answers where answer.time >= latest[answer.url]?.time ?? .min {
            latest[answer.url] = answer
        }
        var last: [String: FailedRequest] = [:]
        for failure in failures where failure.time >= last[failure.url]?.time ?? .min {
            last[failure.url] = failure
        }
        self.answers = latest.values.sorted { $0.url < $1.url }
        self.failures = last.values.sorted { $0.url < $1.url }
        self.keepsFailures = keepsFailures
    }

    /// When the last thing in it happened, in seconds since 1970: the time of its replay; 0 when it is empty.
    public var time: Int { (answers.map(\.time) + failures.map(\.time)).max() ?? 0 }

    private enum CodingKeys: String, CodingKey, CaseIterable { case version, entries, failures }

    /// Reads a bundle strictly.
    ///
    /// - Throws: `DecodingError` for another version, an unknown key, a failure of no known kind, or
    ///   content that does not have its hash.
    public init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let version = try values.decode(Int.self, forKey: .version)
        guard [1, 2].contains(version) else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values,
                debugDescription: "this bundle is of a version that this Stet does not read")
        }
        self.init(
            try values.decode([Entry].self, forKey: .entries).map(\.answer),
            failures: try values.decodeIfPresent([FailureEntry].self, forKey: .failures)?
                .map(\.failure) ?? [],
            keepsFailures: version > 1)
    }

    /// Writes the bundle.
    ///
    /// - Throws: Whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(keepsFailures ? 2 : 1, forKey: .version)
        try values.encode(answers.map(Entry.init), forKey: .entries)
        if !failures.isEmpty {
            try values.encode(failures.map(FailureEntry.init), forKey: .failures)
        }
    }
}

/// An answer in its JSON form.
private struct Entry: Codable {
    let answer: Answer

    init(_ answer: Answer) { self.answer = answer }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case url, effectiveURL, time, status, headers, sha256, content, contentBase64
    }

    init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let url = try values.decode(String.self, forKey: .url)
        let body: [UInt8]
        if let text = try values.decodeIfPresent(String.self, forKey: .content) {
            body = Array(text.utf8)
        } else {
            body = Array(try values.decode(Data.self, forKey: .contentBase64))
        }
        answer = Answer(
            url: url, effectiveURL: try values.decodeIfPresent(String.self, forKey: .effectiveURL),
            time: try values.decode(Int.self, forKey: .time),
            status: try values.decode(Int.self, forKey: .status),
            headers: try values.decodeIfPresent([String: String].self, forKey: .headers) ?? [:],
            body: body)
        guard try values.decode(String.self, forKey: .sha256).lowercased() == sha256(of: body)
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .sha256, in: values,
                debugDescription: "the content of \(url) is not what was fetched: its hash differs")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(answer.url, forKey: .url)
        if answer.effectiveURL != answer.url {
            try values.encode(answer.effectiveURL, forKey: .effectiveURL)
        }
        try values.encode(answer.time, forKey: .time)
        try values.encode(answer.status, forKey: .status)
        try values.encode(answer.headers, forKey: .headers)
        try values.encode(sha256(of: answer.body), forKey: .sha256)
        if let text = String(validating: answer.body, as: UTF8.self) {
            try values.encode(text, forKey: .content)
        } else {
            try values.encode(Data(answer.body), forKey: .contentBase64)
        }
    }
}

/// A failure in its JSON form.
private struct FailureEntry: Codable {
    let failure: FailedRequest

    init(_ failure: FailedRequest) { self.failure = failure }

    enum CodingKeys: String, CodingKey, CaseIterable { case url, time, code, message, answer }

    init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        failure = FailedRequest(
            url: try values.decode(String.self, forKey: .url),
            time: try values.decode(Int.self, forKey: .time),
            code: Problem.Code(rawValue: try values.decode(String.self, forKey: .code)),
            message: try values.decode(String.self, forKey: .message),
            answer: try values.decodeIfPresent(Entry.self, forKey: .answer)?.answer)
        guard FailedRequest.codes.contains(failure.code) else {
            throw DecodingError.dataCorruptedError(
                forKey: .code, in: values,
                debugDescription: "“\(failure.code.rawValue)” is no kind of failure")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(failure.url, forKey: .url)
        try values.encode(failure.time, forKey: .time)
        try values.encode(failure.code.rawValue, forKey: .code)
        try values.encode(failure.message, forKey: .message)
        try values.encodeIfPresent(failure.answer.map(Entry.init), forKey: .answer)
    }
}

private func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}
