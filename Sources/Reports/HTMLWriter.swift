/// Writes HTML in which nothing but text and attribute values can come from outside.
///
/// Names of elements and attributes are `StaticString`, so they are written in the program; everything
/// else goes through `escaped`. There is no way to write markup that came as a `String`.
struct HTMLWriter {
    private(set) var html = ""

    /// An element with what is in it.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        html += "</\(name)>"
    }

    /// An element that holds only text.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ words: String
    ) {
        element(name, attributes) { $0.text(words) }
    }

    /// An element without attributes that holds only text.
    mutating func element(_ name: StaticString, _ words: String) {
        element(name) { $0.text(words) }
    }

    /// An element that has no content and no end tag, such as `meta` and `input`.
    mutating func void(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
    ) {
        open(name, attributes)
    }

    /// Words as text.
    mutating func text(_ words: String) { html += escaped(words) }

    /// A line break between elements, for people who read the source.
    mutating func line() { html += "\n" }

    /// Markup that is written in the program, such as the document type or the stylesheet.
    mutating func markup(_ literal: StaticString) { html += "\(literal)" }

    private mutating func open(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
    ) {
        html += "<\(name)"
        for (attribute, value) in attributes { html += " \(attribute)=\"\(escaped(value))\"" }
        html += ">"
    }
}

/// A text that is only text, in an element as well as between double or single quotes.
///
/// Control characters and direction overrides, which could hide or reorder what stands beside them,
/// become U+FFFD.
func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result.append(contentsOf: "&amp;".unicodeScalars)
        case "<": result.append(contentsOf: "&lt;".unicodeScalars)
        case ">": result.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
        case "'": result.append(contentsOf: "&#39;".unicodeScalars)
        case "\t", "\n", "\r": result.append(scalar)
        case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
            "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
            result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// A name that is safe as the value of `id` and in a fragment: letters, digits, `-` and `_`.
func fragment(_ name: String) -> String {
    String(
        name.unicodeScalars.map { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || scalar == "-" || scalar == "_")
                ? Character(scalar) : "-"
        })
}
