internal import CGumbo

/// One thing Gumbo says about a page, with its place in the source.
enum HTMLEvent {
    case open(HTMLElement)
    /// Text as written; `decoded` says what it stands for where it holds a "<".
    case text(TextRange, decoded: [UInt8]?)
    case close
}

/// An element of a page: its name and the attributes that say something of prose.
struct HTMLElement {
    /// The name in lower case; empty for an element HTML does not know.
    var name: String
    var attributes: [(name: String, value: String)]

    /// The value of an attribute.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// What Gumbo says about a page, in the order of its tree; all unsafe code for HTML is in this file.
///
/// - SeeAlso: <https://html.spec.whatwg.org/#parsing>
struct HTMLEvents {
    private(set) var events: [HTMLEvent] = []

    /// Parses `bytes`, whose nesting must have been cut (`HTMLMask`); ranges count from `offset`.
    init(_ bytes: [UInt8], offset: Int) {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var options = unsafe kGumboDefaultOptions
            unsafe options.max_errors = 0
            let text = unsafe base.assumingMemoryBound(to: CChar.self)
            guard let output = unsafe gumbo_parse_with_options(&options, text, buffer.count) else {
                return
            }
            defer { unsafe gumbo_destroy_output(&options, output) }
            var walk = unsafe Walk(base: base, count: buffer.count, offset: offset)
            unsafe walk.run(from: output.pointee.document)
            events = unsafe walk.events
        }
    }

    /// The characters a short text stands for, its character references replaced.
    static func characters(of text: [UInt8]) -> [UInt8] {
        if text.contains(0x3C) { return text }
        // White space at the very start of a page is dropped, so a letter goes before it.
        let page = [0x78] + text
        var characters: [UInt8] = []
        unsafe page.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            let text = unsafe base.assumingMemoryBound(to: CChar.self)
            var options = unsafe kGumboDefaultOptions
            unsafe options.max_errors = 0
            guard let output = unsafe gumbo_parse_with_options(&options, text, buffer.count) else {
                return
            }
            defer { unsafe gumbo_destroy_output(&options, output) }
            var walk = unsafe Walk(base: base, count: buffer.count, offset: 0)
            unsafe walk.decodesAll = true
            unsafe walk.run(from: output.pointee.document)
            for case .text(_, let decoded?) in unsafe walk.events { characters += decoded }
        }
        return Array(characters.dropFirst())
    }
}

/// Walks the tree without recursion.
@unsafe private struct Walk {
    let base: UnsafeRawPointer
    let count: Int
    let offset: Int
    var decodesAll = false
    var events: [HTMLEvent] = []
    private var path: [(node: UnsafePointer<GumboNode>, next: Int)]

    init(base: UnsafeRawPointer, count: Int, offset: Int) {
        unsafe self.base = unsafe base
        unsafe self.count = count
        unsafe self.offset = offset
        unsafe path = []
    }

    mutating func run(from root: UnsafeMutablePointer<GumboNode>?) {
        guard let root = unsafe root else { return }
        unsafe path.append((UnsafePointer(root), 0))
        while let (node, next) = unsafe path.last {
            guard let children = unsafe children(of: node), unsafe next < Int(children.length)
            else {
                unsafe path.removeLast()
                if unsafe node.pointee.type == GUMBO_NODE_ELEMENT { unsafe events.append(.close) }
                continue
            }
            unsafe path[path.count - 1].next += 1
            guard let child = unsafe children.data[next]?.assumingMemoryBound(to: GumboNode.self)
            else { continue }
            switch unsafe child.pointee.type {
            case GUMBO_NODE_ELEMENT:
                unsafe events.append(.open(element(child.pointee.v.element)))
                unsafe path.append((UnsafePointer(child), 0))
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                unsafe add(child.pointee.v.text)
            default: break
            }
        }
    }

    private func children(of node: UnsafePointer<GumboNode>) -> GumboVector? {
        switch unsafe node.pointee.type {
        case GUMBO_NODE_DOCUMENT: return unsafe node.pointee.v.document.children
        case GUMBO_NODE_ELEMENT: return unsafe node.pointee.v.element.children
        default: return nil
        }
    }

    private mutating func add(_ text: GumboText) {
        let address = unsafe UInt(bitPattern: text.original_text.data)
        let first = UInt(bitPattern: unsafe base)
        guard address >= first, unsafe address - first <= UInt(count) else { return }
        let start = Int(address - first)
        let length = unsafe Int(text.original_text.length)
        guard unsafe start + length <= count else { return }
        let raw = unsafe UnsafeRawBufferPointer(start: base + start, count: length)
        let range = unsafe TextRange(start + offset, start + length + offset)
        if unsafe decodesAll || raw.contains(0x3C), let characters = unsafe text.text {
            let decoded = unsafe Array(String(cString: characters).utf8)
            unsafe events.append(.text(range, decoded: decoded))
        } else {
            unsafe events.append(.text(range, decoded: nil))
        }
    }

    private func element(_ element: GumboElement) -> HTMLElement {
        var attributes: [(name: String, value: String)] = []
        for place in unsafe 0..<Int(element.attributes.length) {
            guard
                let attribute = unsafe element.attributes.data[place]?
                    .assumingMemoryBound(to: GumboAttribute.self),
                let name = unsafe attribute.pointee.name, let value = unsafe attribute.pointee.value
            else { continue }
            let key = unsafe String(cString: name)
            if wantedAttributes.contains(key) {
                attributes.append((key, unsafe String(cString: value)))
            }
        }
        let name = unsafe gumbo_normalized_tagname(element.tag).map { unsafe String(cString: $0) }
        return HTMLElement(name: name ?? "", attributes: attributes)
    }
}

private let wantedAttributes: Set<String> = [
    "href", "rel", "hidden", "style", "aria-hidden", "role", "id", "class", "property", "name",
    "content", "start", "value", "itemprop",
]
