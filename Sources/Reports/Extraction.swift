import Citations
public import Claims
public import Evidence
import Prose

/// What Stet reads out of one text without asking anybody: the wire form of `stet extract --batch`.
///
/// Places are half-open `[start, end)` in the unit asked for and lead into what was sent, markup
/// included. A member without a value is written as `null`, so every object has the same members.
///
/// "by up to 31%" gives a quantity `{"start":3,"end":12,"text":"up to 31%","kind":"percent",…}`.
public struct Extraction: Sendable {
    /// The unit in which places are counted.
    public enum Offsets: String, Sendable, CaseIterable {
        /// Bytes of UTF-8.
        case utf8
        /// UTF-16 units, as JavaScript counts.
        case utf16
        /// Unicode code points, as Python counts.
        case codepoint
    }

    private let reading: Reading
    private let judgement: Judgement
    private let offsets: Offsets
    private let id: String?

    /// What a reading holds, ready to be written.
    ///
    /// - Parameters:
    ///   - reading: The text, read.
    ///   - judgement: What the rules that need no source said of it: `judge(reading, resolutions: [:])`.
    ///   - offsets: The unit in which places are counted.
    ///   - id: The name the caller gave the text; `nil` leaves the member out of `json()`.
    public init(
        _ reading: Reading, judgement: Judgement, offsets: Offsets = .utf8, id: String? = nil
    ) {
        self.reading = reading
        self.judgement = judgement
        self.offsets = offsets
        self.id = id
    }

    /// One JSON object on one line, without a newline.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            if let id { writer.member("id", id) }
            write(to: &writer)
        }
        return writer.bytes
    }

    /// Writes the members into an object, in the order of the format.
    public func write(to writer: inout JSONWriter) {
        let scale = OffsetScale(reading.article, offsets)
        writer.member("quantities", each: reading.quantities) { $0.write($1, reading, scale) }
        writer.member("claims", each: reading.claims) { $0.write($1, scale) }
        writer.member("citations", each: reading.citations.citations) {
            $0.write($1, reading, scale)
        }
        writer.member("sentences", each: Array(zip(reading.article.sentences, reading.sentences))) {
            $0.write($1.0, $1.1, scale)
        }
        writer.member("findings", each: findings) { writer, finding in
            writer.object { writer in
                writer.member("rule", finding.rule.rawValue)
                writer.place(finding.draft.range, scale)
            }
        }
    }

    /// The findings of all claims and of the article, each rule once per place.
    private var findings: [Finding] {
        var seen: Set<String> = []
        return (judgement.assessments.flatMap(\.findings) + judgement.articleFindings).filter {
            seen.insert("\($0.rule.rawValue) \($0.draft.range.start) \($0.draft.range.end)")
                .inserted
        }
    }
}

/// Leads from the plain text to places in what was sent, in the unit asked for.
struct OffsetScale {
    private let map: OffsetMap
    private let positions: SourceIndex?
    private let offsets: Extraction.Offsets

    init(_ article: Article, _ offsets: Extraction.Offsets) {
        map = article.map
        positions = offsets == .utf8 ? nil : SourceIndex(article.source)
        self.offsets = offsets
    }

    /// The start and end of a range.
    func place(_ range: TextRange) -> (start: Int, end: Int) {
        let source = map.source(of: range)
        return (scaled(source.start), scaled(source.end))
    }

    private func scaled(_ offset: Int) -> Int {
        switch offsets {
        case .utf8: offset
        case .utf16: positions?.utf16(of: offset) ?? offset
        case .codepoint: positions?.codePoint(of: offset) ?? offset
        }
    }
}
