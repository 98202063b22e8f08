/// What must be blanked in a page before Gumbo parses it, so that the time stays linear.
///
/// Gumbo is quadratic on deep nesting, on many open formatting elements and on many attributes of
/// one tag. Start tags beyond the limits are overwritten with spaces; every byte keeps its place. The
/// open elements are followed as the standard's tree construction does, always erring to the deeper
/// side. Drawings and templates are no prose and are blanked whole, so that no foreign content is left.
///
/// - SeeAlso: <https://html.spec.whatwg.org/#tree-construction>
struct HTMLMask {
    /// The deepest nesting that is left.
    static let nestingLimit = 512
    private static let formattingLimit = 16
    private static let attributeLimit = 128

    /// The page with what had to go as spaces.
    private(set) var bytes: [UInt8]
    /// The offset of the first start tag that went for its depth.
    private(set) var cutAt: Int?
    private var open: [UInt64] = []
    private var counts: [UInt64: Int] = [:]
    private var formatting: [(name: UInt64, cells: Int)] = []
    /// The number of open cells and captions, which bound formatting.
    private var cells = 0
    /// Names whose end tag does not occur any more.
    private var unclosed: Set<UInt64> = []

    /// Masks a page in one pass.
    init(_ page: [UInt8]) {
        bytes = page
        var offset = 0
        while let tag = HTMLTag.next(in: bytes, from: offset) {
            offset = read(tag)
        }
    }

    /// Takes note of a tag and says where to go on.
    private mutating func read(_ tag: HTMLTag) -> Int {
        if tag.name == HTMLNames.form, let menu = rename(tag) { return read(menu) }
        if tag.isEnd {
            close(tag.name)
            return tag.end
        }
        if let excess = tag.excess(over: Self.attributeLimit, in: bytes) { blank(excess) }
        if HTMLNames.blankedWhole.contains(tag.name) {
            let end = endTag(of: tag)
            blank(TextRange(tag.start, end ?? tag.end))
            return end ?? tag.end
        }
        if HTMLNames.blanked.contains(tag.name) {
            blank(TextRange(tag.start, tag.end))
            return tag.end
        }
        if HTMLNames.raw.contains(tag.name) { return endTag(of: tag) ?? bytes.count }
        if !HTMLNames.void.contains(tag.name) { open(tag) }
        return tag.end
    }

    /// Makes a form a menu, which is as long and as little prose.
    ///
    /// Gumbo puts the last words of a form behind it.
    private mutating func rename(_ tag: HTMLTag) -> HTMLTag? {
        let name = tag.start + (tag.isEnd ? 2 : 1)
        for (place, letter) in "menu".utf8.enumerated() { bytes[name + place] = letter }
        return HTMLTag(at: tag.start, in: bytes)
    }

    /// The end of the end tag that belongs to a start tag of raw text.
    private mutating func endTag(of tag: HTMLTag) -> Int? {
        guard !unclosed.contains(tag.name) else { return nil }
        var offset = tag.end
        while offset + 2 < bytes.count {
            if bytes[offset] == 0x3C, bytes[offset + 1] == 0x2F,
                let end = HTMLTag(at: offset, in: bytes), end.name == tag.name
            {
                return end.end
            }
            offset += 1
        }
        unclosed.insert(tag.name)
        return nil
    }

    private mutating func blank(_ range: TextRange) {
        for offset in range.start..<range.end { bytes[offset] = 0x20 }
    }
}

// MARK: - Open elements

extension HTMLMask {
    private mutating func open(_ tag: HTMLTag) {
        if HTMLNames.formatting.contains(tag.name) {
            if formatting.count >= Self.formattingLimit {
                blank(TextRange(tag.start, tag.end))
            } else {
                formatting.append((tag.name, cells))
            }
            return
        }
        if HTMLNames.tableParts.contains(tag.name) {
            // Without a table these are ignored.
            guard counts[HTMLNames.table, default: 0] > 0 else { return }
            popTablePart(for: tag.name)
        } else {
            closeImplied(by: tag.name)
        }
        guard open.count < Self.nestingLimit else {
            cutAt = cutAt ?? tag.start
            blank(TextRange(tag.start, tag.end))
            return
        }
        open.append(tag.name)
        counts[tag.name, default: 0] += 1
        if HTMLNames.cells.contains(tag.name) { cells += 1 }
    }

    private mutating func close(_ name: UInt64) {
        if HTMLNames.formatting.contains(name) {
            if let place = formatting.lastIndex(where: { $0.name == name && $0.cells == cells }) {
                formatting.remove(at: place)
            }
            return
        }
        let boundary =
            HTMLNames.tableParts.contains(name) || name == HTMLNames.table
            ? HTMLNames.tableOnly
            : HTMLNames.special.contains(name) ? HTMLNames.scope : HTMLNames.special
        pop(to: [name], within: boundary)
    }

    /// A block closes an open paragraph; an item closes the item before.
    private mutating func closeImplied(by name: UInt64) {
        if HTMLNames.listItems.contains(name) {
            pop(
                to: name == HTMLNames.item ? [name] : HTMLNames.listItems,
                within: HTMLNames.listScope)
        } else if HTMLNames.options.contains(name), open.last == name {
            pop(to: [name], within: [])
        }
        if HTMLNames.special.contains(name) {
            pop(to: HTMLNames.paragraph, within: HTMLNames.paragraphScope)
        }
    }

    /// Closes what an open table part must not hold: a row closes a row, a cell a cell.
    private mutating func popTablePart(for name: UInt64) {
        let keeps = HTMLNames.tablePartParents(of: name)
        while let last = open.last, !keeps.contains(last) { popLast() }
    }

    /// Closes everything up to and including the nearest of `names`, if no `boundary` lies between.
    private mutating func pop(to names: Set<UInt64>, within boundary: Set<UInt64>) {
        guard names.contains(where: { counts[$0, default: 0] > 0 }) else { return }
        var place = open.count - 1
        while place >= 0, !names.contains(open[place]) {
            if boundary.contains(open[place]) { return }
            place -= 1
        }
        guard place >= 0 else { return }
        while open.count > place { popLast() }
    }

    private mutating func popLast() {
        guard let name = open.popLast() else { return }
        counts[name, default: 1] -= 1
        if HTMLNames.cells.contains(name) {
            cells -= 1
            formatting.removeAll { $0.cells > cells }
        }
    }
}
