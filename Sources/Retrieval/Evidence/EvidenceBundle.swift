import Crypto
import Foundation

/// Every answer a report rests on, in one file: what `--evidence` writes and replays.
///
/// The JSON form is `{"version": 1, "entries": [{"url", "time", "status", "headers", "sha256",
/// "content"}]}`; `content` is the body as text, or `contentBase64` where it is no UTF-8.
/// The hash is checked when a bundle is read, so that nobody judges by an answer that was altered by
/// accident.
public struct EvidenceBundle: Sendable, Hashable, Codable {
    /// The answers, sorted by address.
    public let answers: [Answer]

    /// A bundle of these answers; of several with one address the latest stays.
    public init(_ answers: [Answer]) {
        var latest: [String: Answer] = [:]
        for answer in answers where answer.time >= latest[answer.url]?.time ?? .min {
            latest[answer.url] = answer
        }
        self.answers = latest.values.sorted { $0.url < $1.url }
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case version, entries }

    /// Reads a bundle strictly.
    ///
    /// - Throws: `DecodingError` for another version, an unknown key, or content that does not have
    ///   its hash.
    public init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        guard try values.decode(Int.self, forKey: .version) == 1 else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values,
                debugDescription: "this bundle is of a version that this Stet does not read")
        }
        self.init(try values.decode([Entry].self, forKey: .entries).map(\.answer))
    }

    /// Writes the bundle.
    ///
    /// - Throws: Whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(1, forKey: .version)
        try values.encode(answers.map(Entry.init), forKey: .entries)
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

private func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}
