import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of an XML document with its children in order; Foundation owns `XMLElement`.
///
struct XMLNode: Sendable {
    enum Content: Sendable {
        case element(XMLNode)
        case text(String)
    }

    let name: String
    let attributes: [String: String]
    fileprivate(set) var contents: [Content] = []

    /// The child elements.
    var children: some Sequence<XMLNode> {
        contents.lazy.compactMap { if case .element(let child) = $0 { child } else { nil } }
    }

    /// The first child of this name.
    subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

    /// The children of this name.
    func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

    /// All its text on one line, without markup.
    var text: String {
        var running = RunningText()
        append(to: &running) { _ in false }
        return running.text
    }

    /// Its text without some elements.
    func text(leavingOut isLeftOut: (XMLNode) -> Bool) -> String {
        var running = RunningText()
        append(to: &running, leavingOut: isLeftOut)
        return running.text
    }

    private func append(to running: inout RunningText, leavingOut isLeftOut: (XMLNode) -> Bool) {
        for content in contents {
            switch content {
            case .text(let text): running.append(text)
            case .element(let child) where !isLeftOut(child):
                if child.name == "sup" { running.beginSuperscript() }
                if XMLNode.blocks.contains(child.name) { running.breakWord() }
                child.append(to: &running, leavingOut: isLeftOut)
                if XMLNode.blocks.contains(child.name) { running.breakWord() }
                if child.name == "sup" { running.endSuperscript() }
            case .element: break
            }
        }
    }

    private static let blocks: Set<String> = [
        "p", "title", "sec", "list-item", "break", "disp-quote", "td", "th",
    ]
}

extension XMLNode {
    /// The root of a whole, well-formed document; `nil` for anything else.
    ///
    /// External entities are never loaded, documents that define entities of their own are refused,
    /// and so is nesting deeper than 200.
    init?(document bytes: [UInt8]) {
        guard bytes.count <= 20_000_000, !definesEntities(bytes) else { return nil }
        let builder = TreeBuilder()
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.shouldProcessNamespaces = false
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else { return nil }
        self = root
    }
}

private func definesEntities(_ bytes: [UInt8]) -> Bool {
    let mark = Array("<!ENTITY".utf8)
    var place = 0
    while let next = bytes[place...].firstIndex(of: mark[0]) {
        if bytes[next...].starts(with: mark) { return true }
        place = next + 1
    }
    return false
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
    private(set) var root: XMLNode?
    private var open: [XMLNode] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        guard open.count < 200 else {
            parser.abortParsing()
            return
        }
        open.append(XMLNode(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].contents.append(.text(string))
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        guard !open.isEmpty else { return }
        open[open.count - 1].contents.append(.text(String(decoding: block, as: UTF8.self)))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard let closed = open.popLast() else { return }
        if open.isEmpty {
            root = closed
        } else {
            open[open.count - 1].contents.append(.element(closed))
        }
    }
}
