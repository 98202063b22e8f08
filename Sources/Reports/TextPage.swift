/// Lines of a terminal report under construction: indented, wrapped, made safe.
struct TextPage {
    let width: Int
    let style: TerminalStyle
    private(set) var text = ""

    /// The column at which the words of an entry stand, after its label.
    static let margin = 6
    static let label = 8

    init(width: Int, style: TerminalStyle) {
        self.width = width
        self.style = style
    }

    /// An empty line.
    mutating func skip() { text += "\n" }

    /// A paragraph at `indent`, its further lines `hanging` deeper.
    mutating func add(_ words: String, indent: Int = 0, hanging: Int = 0) {
        let lines = wrapped(printable(words), to: width - indent - hanging)
        for (place, line) in lines.enumerated() {
            write(line, indent: place == 0 ? indent : indent + hanging)
        }
    }

    /// A heading of a section, after an empty line.
    mutating func section(_ heading: String) {
        skip()
        text += style.bold(printable(heading)) + "\n"
    }

    /// Two texts on one line, the second at its right end; on two lines where they do not fit.
    mutating func add(left: String, leftCells: Int, right: String) {
        let gap = width - leftCells - cells(right)
        if gap >= 2 {
            text += left + String(repeating: " ", count: gap) + style.faint(right) + "\n"
        } else {
            text += left + "\n"
            text += String(repeating: " ", count: Self.margin) + style.faint(right) + "\n"
        }
    }

    /// A labelled paragraph of a claim: `why     31% is the highest …`; emphasis marks may be in it.
    mutating func field(_ label: String, _ safeWords: String) {
        let column = Self.margin + Self.label
        let lines = style.styled(wrapped(safeWords, to: width - column))
        let padding = String(repeating: " ", count: max(1, Self.label - label.count))
        for (place, line) in lines.enumerated() {
            if place == 0, !label.isEmpty {
                write(style.faint(label) + padding + line, indent: Self.margin)
            } else {
                write(line, indent: column)
            }
        }
    }

    /// An entry of a list: place, label and words, on one line cut at the width if asked.
    ///
    /// In a narrow window words that may wrap stand beneath the label.
    mutating func entry(
        at location: Report.Location, _ label: String, _ words: String, isOneLine: Bool = false
    ) {
        let place = "\(location.line):\(location.column)"
        let lead = place + String(repeating: " ", count: max(2, 8 - place.count))
        let name = printable(label)
        let column = 2 + cells(lead) + cells(name) + 2
        if isOneLine {
            let lines = wrapped(printable(words), to: width - column - 2)
            let cut = lines.count > 1 ? " …" : ""
            write(lead + style.faint(name) + "  " + lines[0] + cut, indent: 2)
        } else if column > width / 2 {
            write(lead + style.faint(name), indent: 2)
            for line in wrapped(printable(words), to: width - 10) { write(line, indent: 10) }
        } else {
            for (place, line) in wrapped(printable(words), to: width - column).enumerated() {
                place == 0
                    ? write(lead + style.faint(name) + "  " + line, indent: 2)
                    : write(line, indent: column)
            }
        }
    }

    /// A line beneath an entry.
    mutating func note(_ words: String, limit: Int = 2_000) {
        let words = printable(words)
        let cut = words.count > limit ? words.prefix(limit) + " …" : words[...]
        add(String(cut), indent: 10)
    }

    private mutating func write(_ line: String, indent: Int) {
        text += String(repeating: " ", count: indent) + line + "\n"
    }
}
