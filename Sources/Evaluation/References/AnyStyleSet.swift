import Foundation

/// A reference whose fields people marked: what it says, and what each field holds.
struct MarkedReference: Sendable {
    /// The entry as it is written.
    let text: String
    /// The marked pieces in order, by the name of their field.
    let pieces: [(field: String, text: String)]

    /// The first piece of any of these names.
    func first(_ names: String...) -> String? {
        pieces.first { names.contains($0.field) }?.text
    }

    /// All pieces of this name, one after the other.
    func all(_ name: String) -> String {
        pieces.filter { $0.field == name }.map(\.text).joined(separator: " ")
    }
}

/// The references of AnyStyle's training sets: sequences of fields in XML, one field a line.
///
/// The text of a reference is that of its fields in order, as the authors of the set join it themselves.
///
/// - SeeAlso: AnyStyle, a parser for academic references (2011–2025), `res/parser/core.xml`.
func anyStyleItems(at path: String) throws(SetFailure) -> [MarkedReference] {
    let text = String(decoding: try readFile(path), as: UTF8.self)
    var items: [MarkedReference] = []
    for sequence in text.components(separatedBy: "<sequence>").dropFirst() {
        var pieces: [(field: String, text: String)] = []
        for line in sequence.split(separator: "<") {
            guard !line.hasPrefix("/"), let close = line.firstIndex(of: ">") else { continue }
            let said = unescaped(line[line.index(after: close)...])
                .trimmingCharacters(in: .whitespacesAndNewlines)
            if !said.isEmpty { pieces.append((String(line[..<close]), said)) }
        }
        items.append(
            MarkedReference(text: pieces.map(\.text).joined(separator: " "), pieces: pieces))
    }
    guard !items.isEmpty else {
        throw SetFailure("“\(path)” has no <sequence>; it is not a training set of AnyStyle.")
    }
    return items
}

private func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
        "&quot;", with: "\""
    )
    .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
}
