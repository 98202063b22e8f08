/// What character references such as "&amp;", "&#8211;" and "&Eacute;" stand for.
///
/// Gumbo knows them all; each is asked for once.
///
/// - SeeAlso: <https://html.spec.whatwg.org/#named-character-references>
struct CharacterReferences {
    private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

    /// The characters of the reference in `range`, as UTF-8.
    mutating func characters(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
        let reference = bytes[range.start..<range.end]
        if let characters = known[reference] { return characters }
        let characters = HTMLEvents.characters(of: Array(reference))
        known[reference] = characters
        return characters
    }

    /// A short text, an address for example, with its references replaced.
    mutating func text(_ bytes: [UInt8]) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: HTMLEvents.characters(of: bytes), as: UTF8.self)
    }
}
