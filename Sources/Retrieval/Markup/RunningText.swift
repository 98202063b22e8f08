/// Gathers the text of markup into one line as a reader would see it.
///
/// White space becomes single spaces; a line break that only indents the markup leaves none inside
/// brackets or before a full stop; digits in `sup` become superscripts, so that 10<sup>9</sup> stays
/// 10⁹ and does not become 109.
struct RunningText {
    private(set) var text = ""
    private var space: (isWanted: Bool, hasBreak: Bool) = (false, false)
    private var superscript = 0

    var isEmpty: Bool { text.isEmpty }

    mutating func append(_ piece: some StringProtocol) {
        let isRaised =
            superscript > 0 && piece.unicodeScalars.allSatisfy { raised[$0] != nil || $0 == " " }
        for scalar in piece.unicodeScalars {
            if isWhiteSpace(scalar) {
                space = (true, space.hasBreak || scalar == "\n" || scalar == "\r")
                continue
            }
            if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" { continue }
            if space.isWanted, let last = text.unicodeScalars.last {
                let clings = ",.;:)]%".unicodeScalars.contains(scalar) || last == "(" || last == "["
                if !(space.hasBreak && (clings || superscript > 0)) { text += " " }
            }
            space = (false, false)
            text.unicodeScalars.append(isRaised ? raised[scalar] ?? scalar : scalar)
        }
    }

    mutating func beginSuperscript() { superscript += 1 }
    mutating func endSuperscript() { superscript = max(0, superscript - 1) }
    mutating func breakWord() { space.isWanted = true }
}

/// Whether a scalar is white space; most are ASCII, for which no table is asked.
private func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isSpace(UInt8(scalar.value)) : scalar.properties.isWhitespace
}

/// Text without markup of any kind, as one line: a title, a name.
func plainText(ofMarkup markup: String) -> String {
    var running = RunningText()
    for piece in MarkupScanner(unescapingOnce(markup)) {
        switch piece {
        case .text(let text): running.append(text)
        case .start("sup", _): running.beginSuperscript()
        case .end("sup"): running.endSuperscript()
        case .start("br", _), .start("p", _): running.breakWord()
        default: break
        }
    }
    return running.text
}

/// Undoes one layer of escaping where markup or entities were escaped twice.
///
/// `&amp;lt;` becomes `&lt;`, and `&lt;p&gt;` becomes `<p>` where the text has no tags of its own;
/// `p &lt; 0.05` stays.
func unescapingOnce(_ markup: String) -> String {
    var bytes = Array(markup.utf8)
    if !bytes.contains(UInt8(ascii: "<")), holdsEscapedTag(bytes) {
        bytes = Array(replacingEntities(in: bytes).utf8)
    }
    let escaped = Array("&amp;".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
        out.append(bytes[place])
        if bytes[place] == UInt8(ascii: "&"), bytes[place...].starts(with: escaped),
            isReference(bytes[(place + escaped.count)...])
        {
            place += escaped.count
        } else {
            place += 1
        }
    }
    return String(decoding: out, as: UTF8.self)
}

/// Whether bytes go on as an entity does after its ampersand: `lt;`, `#945;`.
private func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix(10).prefix {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "#")
    }
    return !name.isEmpty && bytes.dropFirst(name.count).first == UInt8(ascii: ";")
}

private func holdsEscapedTag(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { place in
        bytes[place] == UInt8(ascii: "&")
            && escapedTags.contains { bytes[place...].starts(with: $0) }
    }
}

private let escapedTags = ["&lt;p&gt;", "&lt;jats:", "&lt;sec", "&lt;i&gt;", "&lt;h4&gt;"].map {
    Array($0.utf8)
}

private let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻",
]
