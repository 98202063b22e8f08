import Prose

/// One entry of a list of sources, with the number it is listed under.
struct ListEntry {
    let reference: Reference
    /// Whether the entry, or the list it is an item of, is numbered.
    let isNumbered: Bool

    /// Whether it reads like an entry, or is a numbered one that holds a link to a work or page.
    func isPlausible(with links: EntryLinks) -> Bool {
        reference.isPlausible
            || isNumbered && !links.adding(to: reference).identifiers.isEmpty
    }

    /// Whether it repeats an earlier entry and nothing more: "Ibid., 47", or a name and a short title.
    var isRepeating: Bool { isNumbered && (isIbid || ShortNote(reference.text) != nil) }

    /// Whether it says that it is the entry before it.
    var isIbid: Bool { reference.text.prefix(4).lowercased() == "ibid" }

    /// Whether the entries of a block are numbered, by its kind and its first bytes alone.
    static func isNumbered(_ text: ArraySlice<UInt8>, in block: Block) -> Bool {
        if case .listItem(.some) = block.kind { return true }
        return number(in: text, at: text.startIndex) != nil
    }

    /// The entries of a block: one, or several where a paragraph runs them together
    /// ("[1] Smith … [2] Jones …").
    ///
    /// `isBare` says that the list numbers its entries without a sign behind the number.
    static func entries(
        in text: ArraySlice<UInt8>, of block: Block, isBare: Bool = false
    ) -> [ListEntry] {
        let bare = isBare ? bareNumber(in: text) : nil
        if case .listItem(let ordinal) = block.kind {
            let (label, start) =
                bare ?? number(in: text, at: text.startIndex) ?? (nil, text.startIndex)
            let written = label ?? ordinal
            return [
                ListEntry(
                    reference: Reference(
                        parsing: text[start...], label: written.map(String.init)),
                    isNumbered: written != nil)
            ]
        }
        if let bare { return [entry(bare.label, text[bare.start...])] }
        guard let first = number(in: text, at: text.startIndex) else {
            return [ListEntry(reference: Reference(parsing: text, label: nil), isNumbered: false)]
        }
        var entries: [ListEntry] = []
        var current: (label: Int, start: Int) = first
        var place = current.start
        while place < text.endIndex {
            if text[place] == 0x20, let next = number(in: text, at: place + 1),
                next.label == current.label + 1,
                text[text.startIndex] == text[place + 1] || text[text.startIndex].isDigit
            {
                entries.append(entry(current.label, text[current.start..<place]))
                current = next
                place = next.start
            } else {
                place += 1
            }
        }
        entries.append(entry(current.label, text[current.start...]))
        return entries
    }

    private static func entry(_ label: Int, _ text: ArraySlice<UInt8>) -> ListEntry {
        ListEntry(reference: Reference(parsing: text, label: String(label)), isNumbered: true)
    }

    /// The number an entry begins with ("[3]", "3.", "(3)", "3)") and where its words begin.
    private static func number(in text: ArraySlice<UInt8>, at start: Int) -> (
        label: Int, start: Int
    )? {
        guard start < text.endIndex else { return nil }
        if text[start] >= 0xC2, let wide = wideNumber(in: text, at: start) { return wide }
        let opens = text[start] == UInt8(ascii: "[") || text[start] == UInt8(ascii: "(")
        let digits = opens ? start + 1 : start
        let end = text.end(from: digits, while: \.isDigit)
        guard (1...3).contains(end - digits), end + 1 < text.endIndex else { return nil }
        switch text[end] {
        case UInt8(ascii: "]"), UInt8(ascii: ")"): break
        case UInt8(ascii: ".") where !opens && text[end + 1].isSpace: break
        default: return nil
        }
        let words = text.end(from: end + 1) { $0.isSpace || $0 == UInt8(ascii: ".") }
        guard words < text.endIndex else { return nil }
        return (text[digits..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, words)
    }

    /// A number in the brackets of East Asian scripts ("［3］", "【3】").
    private static func wideNumber(
        in text: ArraySlice<UInt8>, at start: Int
    ) -> (label: Int, start: Int)? {
        guard text.spells("［", at: start) || text.spells("【", at: start) else { return nil }
        let digits = start + 3
        let end = text.end(from: digits, while: \.isDigit)
        guard (1...3).contains(end - digits),
            text.spells("］", at: end) || text.spells("】", at: end)
        else { return nil }
        let words = text.end(from: end + 3, while: \.isSpace)
        guard words < text.endIndex else { return nil }
        return (text[digits..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, words)
    }

    /// A number without a sign behind it, or raised, before words that may begin an entry: "1 Smith", "¹ Smith".
    static func bareNumber(in text: ArraySlice<UInt8>) -> (label: Int, start: Int)? {
        var number = 0
        var place = text.startIndex
        while place < text.endIndex, number < 100 {
            if text[place].isDigit {
                number = number * 10 + Int(text[place] - 0x30)
                place += 1
            } else if let raised = RaisedDigit.digit(in: text, at: place), raised.byte.isDigit {
                number = number * 10 + Int(raised.byte - 0x30)
                place += raised.length
            } else {
                break
            }
        }
        let words = text.end(from: place, while: \.isSpace)
        guard number > 0, words < text.endIndex,
            words > place || text[text.startIndex] >= 0x80,
            text[words].isCapital || text[words] >= 0xC3 || text[words] == UInt8(ascii: "\"")
        else { return nil }
        return (number, words)
    }
}

extension Reference {
    /// Whether it has what an entry of a list has: an identifier, or a year with a name or a title.
    var isPlausible: Bool {
        !identifiers.isEmpty || (year != nil && (!authors.isEmpty || title != nil))
    }
}
