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
            if scalar.properties.isWhitespace {
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
    var text = markup
    if !text.contains("<"), escapedTags.contains(where: text.contains) {
        text = replacingEntities(in: text.utf8)
    }
    guard text.contains("&amp;") else { return text }
    return text.split(separator: "&amp;", omittingEmptySubsequences: false).reduce(
        into: (text: "", isFirst: true)
    ) { result, part in
        let name = part.prefix(10).prefix { $0 != ";" }
        let isReference =
            part.dropFirst(name.count).first == ";" && !name.isEmpty
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        result.text += (result.isFirst ? "" : isReference ? "&" : "&amp;") + part
        result.isFirst = false
    }.text
}

private let escapedTags = ["&lt;p&gt;", "&lt;jats:", "&lt;sec", "&lt;i&gt;", "&lt;h4&gt;"]

private let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻",
]
