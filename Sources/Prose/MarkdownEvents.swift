internal import CMD4C

/// What MD4C says about a Markdown text, in order; all unsafe code for Markdown is in this file.
///
/// MD4C hands out pointers. Most point into the text, and become ranges; those of line breaks,
/// padding and replaced NULs point elsewhere, and become white space.
///
/// - SeeAlso: <https://github.com/mity/md4c/wiki/Embedding-Parser%3A-Calling-MD4C>
struct MarkdownEvents {
    /// The events; empty when MD4C ran out of memory.
    private(set) var events: [MarkdownEvent] = []

    /// Parses `bytes`; ranges count from `offset`.
    init(_ bytes: [UInt8], allowsTables: Bool, offset: Int) {
        var flags = UInt32(MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS)
        flags |= UInt32(MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS)
        flags |= UInt32(MD_FLAG_PERMISSIVEEMAILAUTOLINKS)
        if allowsTables { flags |= UInt32(MD_FLAG_TABLES) }
        var parser = MD_PARSER()
        parser.flags = flags
        unsafe parser.enter_block = { type, detail, user in
            unsafe Collector.at(user) { unsafe $0.events.append(.enter(block(type, detail))) }
        }
        unsafe parser.leave_block = { type, detail, user in
            unsafe Collector.at(user) { unsafe $0.events.append(.leave(block(type, detail))) }
        }
        unsafe parser.enter_span = { type, detail, user in
            unsafe Collector.at(user) { unsafe $0.events.append(.enterSpan(span(type, detail))) }
        }
        unsafe parser.leave_span = { type, detail, user in
            unsafe Collector.at(user) { unsafe $0.events.append(.leaveSpan(span(type, detail))) }
        }
        unsafe parser.text = { type, text, size, user in
            unsafe Collector.at(user) { unsafe $0.add(type, text, Int(size)) }
        }
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let size = UInt32(exactly: buffer.count) else {
                return
            }
            var collector = unsafe Collector(base: base, count: buffer.count, offset: offset)
            let text = unsafe base.assumingMemoryBound(to: CChar.self)
            let result = unsafe withUnsafeMutablePointer(to: &collector) {
                unsafe md_parse(text, size, &parser, $0)
            }
            if result == 0 { events = unsafe collector.events }
        }
    }
}

/// Gathers events while MD4C runs.
@unsafe private struct Collector {
    let base: UnsafeRawPointer
    let count: Int
    let offset: Int
    var events: [MarkdownEvent] = []

    init(base: UnsafeRawPointer, count: Int, offset: Int) {
        unsafe self.base = unsafe base
        unsafe self.count = count
        unsafe self.offset = offset
    }

    /// Runs `body` on the collector MD4C carries for us; 0 tells MD4C to go on.
    static func at(_ user: UnsafeMutableRawPointer?, _ body: (inout Collector) -> Void) -> Int32 {
        guard let user = unsafe user?.assumingMemoryBound(to: Collector.self) else { return 1 }
        unsafe body(&user.pointee)
        return 0
    }

    mutating func add(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>?, _ size: Int) {
        guard let range = unsafe range(of: text, size) else {
            unsafe events.append(.space)
            return
        }
        switch type {
        case MD_TEXT_NORMAL: unsafe events.append(.words(range))
        case MD_TEXT_ENTITY: unsafe events.append(.reference(range))
        case MD_TEXT_CODE, MD_TEXT_LATEXMATH: unsafe events.append(.code(range))
        case MD_TEXT_HTML: unsafe events.append(.html(range))
        default: unsafe events.append(.space)
        }
    }

    /// The place of a pointer in the source; `nil` when it points elsewhere.
    private func range(of text: UnsafePointer<CChar>?, _ size: Int) -> TextRange? {
        guard let text = unsafe text else { return nil }
        let address = UInt(bitPattern: text)
        let first = unsafe UInt(bitPattern: base)
        guard address >= first, unsafe address - first <= UInt(count) else { return nil }
        let start = Int(address - first)
        guard unsafe start + size <= count else { return nil }
        return unsafe TextRange(start + offset, start + size + offset)
    }
}

private func block(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> MarkdownEvent.Block
{
    switch type {
    case MD_BLOCK_DOC: return .document
    case MD_BLOCK_QUOTE: return .quote
    case MD_BLOCK_UL: return .bulletList
    case MD_BLOCK_OL:
        let detail = unsafe detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self)
        return unsafe .numberedList(start: Int(detail?.pointee.start ?? 1))
    case MD_BLOCK_LI: return .item
    case MD_BLOCK_H:
        let detail = unsafe detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self)
        return unsafe .heading(level: Int(detail?.pointee.level ?? 1))
    case MD_BLOCK_P: return .paragraph
    case MD_BLOCK_CODE: return .code
    case MD_BLOCK_HTML: return .html
    case MD_BLOCK_TH, MD_BLOCK_TD: return .tableCell
    default: return .other
    }
}

private func span(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> MarkdownEvent.Span {
    switch type {
    case MD_SPAN_A:
        guard let detail = unsafe detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self),
            let text = unsafe detail.pointee.href.text
        else { return .link(target: []) }
        let size = unsafe Int(detail.pointee.href.size)
        let raw = unsafe UnsafeRawBufferPointer(start: text, count: size)
        return unsafe .link(target: Array(raw))
    case MD_SPAN_IMG: return .image
    case MD_SPAN_CODE: return .code
    default: return .other
    }
}
