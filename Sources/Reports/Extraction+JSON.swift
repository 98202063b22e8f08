import Citations
import Claims
import Prose
import Quantities

extension JSONWriter {
    /// The members `start` and `end`.
    mutating func place(_ range: TextRange, _ scale: OffsetScale) {
        let place = scale.place(range)
        member("start", place.start)
        member("end", place.end)
    }

    /// A quantity with all its members.
    mutating func write(_ quantity: Quantity, _ reading: Reading, _ scale: OffsetScale) {
        object { writer in
            writer.place(quantity.range, scale)
            writer.member("text", reading.article[quantity.range])
            writer.member("kind", quantity.kind.rawValue)
            writer.member("value", quantity.value?.value)
            writer.member("low", quantity.low?.value)
            writer.member("high", quantity.high?.value)
            writer.member("unit", quantity.unit?.code)
            writer.member("unit_name", quantity.unitName)
            writer.member("noun", quantity.noun)
            writer.span("numeral", quantity.numeralRange, scale)
            writer.member("modifier", quantity.modifier?.rawValue)
            writer.member("role", quantity.role.rawValue)
            writer.member("from", quantity.from?.value)
            writer.member("to", quantity.to?.value)
            writer.member("direction", quantity.direction?.rawValue)
            writer.member("relative", quantity.isRelative)
            writer.member("uncertainty", quantity.uncertainty) { writer, uncertainty in
                writer.member("low", uncertainty.low.value)
                writer.member("high", uncertainty.high.value)
                writer.member("level", uncertainty.level)
            }
        }
    }

    /// A claim with all its members.
    mutating func write(_ claim: Claim, _ scale: OffsetScale) {
        object { writer in
            writer.place(claim.range, scale)
            writer.member("kind", claim.kind.rawValue)
            writer.member("checkworthiness", hundredths(claim.checkworthiness))
            writer.member("quantities", each: claim.quantities) { $0.value($1) }
            writer.member("measured", claim.measured?.text)
            writer.member("agent", claim.agent?.text)
            writer.member("direction", claim.direction?.rawValue)
            writer.member("certainty", claim.certainty.rawValue)
            writer.member("causality", claim.causality.rawValue)
            writer.member("attribution", claim.attribution.name)
            writer.member("citations", each: claim.citations) { $0.value($1) }
        }
    }

    /// A citation with all its members.
    mutating func write(_ citation: Citation, _ reading: Reading, _ scale: OffsetScale) {
        object { writer in
            writer.place(citation.range, scale)
            writer.member("kind", citation.kind.rawValue)
            writer.member("identifier", identifier(of: citation, in: reading.citations)?.text)
            writer.member("covers", each: citation.covers) { writer, range in
                writer.span(range, scale)
            }
        }
    }

    /// What one sentence says as a whole.
    mutating func write(
        _ sentence: Sentence, _ said: Reading.SentenceReading, _ scale: OffsetScale
    ) {
        object { writer in
            writer.place(sentence.range, scale)
            writer.member("causality", said.causality.rawValue)
            writer.member("certainty", said.certainty.rawValue)
            writer.member("checkworthiness", hundredths(said.checkworthiness))
        }
    }

    private mutating func span(_ name: String, _ range: TextRange, _ scale: OffsetScale) {
        let place = scale.place(range)
        member(name, each: [place.start, place.end]) { $0.value($1) }
    }

    private mutating func span(_ range: TextRange, _ scale: OffsetScale) {
        let place = scale.place(range)
        array([place.start, place.end]) { $0.value($1) }
    }
}

/// The work a citation names, directly or through the article's list; `nil` when it is vague.
private func identifier(of citation: Citation, in scan: CitationScan) -> Identifier? {
    switch citation.target {
    case .identifier(let identifier): identifier
    case .reference(let place):
        scan.references.indices.contains(place)
            ? scan.references[place].identifiers.first : nil
    case .dangling, .vague: nil
    }
}
