/// The sections of an abstract in JATS, HTML or plain text, with or without headings.
///
/// Works on broken markup; "Abstract" alone is no heading and no text, and a bold run with a colon at
/// the start of a paragraph ("<b>Methods:</b> …") is a heading.
func abstractSections(ofMarkup markup: String) -> [Section] {
    var builder = SectionBuilder()
    for piece in MarkupScanner(unescapingOnce(markup)) {
        switch piece {
        case .text(let text): builder.append(text)
        case .start(let name, _): builder.start(name)
        case .end(let name): builder.end(name)
        }
    }
    return builder.finish()
}

private struct SectionBuilder {
    private var sections: [Section] = []
    private var label: String?
    private var heading: RunningText?
    private var running = RunningText()

    mutating func append(_ text: String) {
        if heading != nil { heading?.append(text) } else { running.append(text) }
    }

    mutating func start(_ name: String) {
        switch name {
        case "title", "h1", "h2", "h3", "h4", "h5", "h6":
            close()
            heading = RunningText()
        case "b", "bold", "strong":
            if running.isEmpty && heading == nil { heading = RunningText() }
        case "sup": running.beginSuperscript()
        case "p", "sec", "div", "li", "list-item", "br", "break", "td", "label": running.breakWord()
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "title", "h1", "h2", "h3", "h4", "h5", "h6":
            if let words = heading?.text { label = cleaned(words) }
            heading = nil
        case "b", "bold", "strong":
            guard let words = heading?.text else { return }
            heading = nil
            if words.hasSuffix(":") && words.count <= 60 {
                label = cleaned(words)
            } else {
                running.append(words)
            }
        case "sec":
            close()
            label = nil
        case "sup": running.endSuperscript()
        case "p", "div", "li", "list-item": running.breakWord()
        default: break
        }
    }

    mutating func finish() -> [Section] {
        // A heading that never closed was text.
        if let words = heading?.text {
            heading = nil
            running.append(words)
        }
        close()
        return sections
    }

    private mutating func close() {
        let text = running.text
        running = RunningText()
        guard !text.isEmpty, text.lowercased() != "abstract" else { return }
        sections.append(Section(label: label, text: text))
    }

    private func cleaned(_ heading: String) -> String? {
        let words = heading.split(separator: ":").first.map(String.init) ?? ""
        return words.isEmpty || words.lowercased() == "abstract" ? nil : words
    }
}
