import Prose

/// The works that one footnote names.
///
/// For example "Smith J. … doi:10.5555/a; Jones K. … doi:10.5555/b" names two.
enum FootnoteEntries {
    /// The references of a footnote: one, or several where each part is one by itself.
    ///
    /// A part ends behind a DOI, or at a semicolon where each has its own author, year and title
    /// ("J Pain 2010; 12: 45" is one).
    static func references(in text: ArraySlice<UInt8>, label: String) -> [Reference] {
        let named = parted(text, at: endsOfNames(in: text)).map {
            Reference(parsing: $0, label: label)
        }
        if named.count > 1, named.allSatisfy({ !$0.identifiers.isEmpty }) { return named }
        let listed = parted(text, at: semicolons(in: text)).map {
            Reference(parsing: $0, label: label)
        }
        if listed.count > 1, listed.allSatisfy(isWhole) { return listed }
        return [Reference(parsing: text, label: label)]
    }

    private static func isWhole(_ reference: Reference) -> Bool {
        reference.year != nil && !reference.authors.isEmpty
            && (reference.title != nil || reference.container != nil)
    }

    /// Where DOIs end, but for the last.
    private static func endsOfNames(in text: ArraySlice<UInt8>) -> [Int] {
        let marks = IdentifierMarks(text).marks().filter {
            if case .identifier(.doi)? = $0.targets.first { true } else { false }
        }
        return marks.dropLast().map(\.range.end)
    }

    private static func semicolons(in text: ArraySlice<UInt8>) -> [Int] {
        text.indices.filter {
            text[$0] == UInt8(ascii: ";") && $0 + 1 < text.endIndex && text[$0 + 1].isSpace
        }
    }

    /// The parts between these places, without the signs and small words that join them.
    private static func parted(
        _ text: ArraySlice<UInt8>, at ends: [Int]
    ) -> [ArraySlice<UInt8>] {
        guard ends.count < 50 else { return [text] }
        var parts: [ArraySlice<UInt8>] = []
        var start = text.startIndex
        for end in ends + [text.endIndex] {
            var part = text[start..<max(start, end)]
            while true {
                part = part.drop {
                    $0.isSpace || $0 == 0x2E || $0 == 0x2C || $0 == 0x3B || $0 == 0x29
                }
                let joint = joints.first {
                    part.spells($0, at: part.startIndex)
                        && part.count > $0.utf8CodeUnitCount
                        && !part[part.startIndex + $0.utf8CodeUnitCount].isWordByte
                }
                guard let joint else { break }
                part = part.dropFirst(joint.utf8CodeUnitCount)
            }
            if !part.isEmpty { parts.append(part) }
            start = end
        }
        return parts
    }

    private static let joints: [StaticString] = ["and", "see", "also", "cf"]
}
