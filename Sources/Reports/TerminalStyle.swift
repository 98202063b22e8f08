/// Colours and weights for a terminal, or none of them.
struct TerminalStyle {
    let isColoured: Bool

    /// The marks around emphasised words, which take no room; `styled` turns them into escapes.
    static let emphasisStart = "\u{E000}"
    static let emphasisEnd = "\u{E001}"

    func bold(_ text: String) -> String { escape("1", text) }

    func faint(_ text: String) -> String { escape("2", text) }

    /// A verdict in its colour.
    func verdict(_ sign: VerdictSign) -> String { escape(sign.colour, sign.name) }

    /// Lines of one wrapped text with the emphasis drawn, closed and opened again at each break.
    func styled(_ lines: [String]) -> [String] {
        var isOpen = false
        return lines.map { line in
            var result = isOpen ? start : ""
            for character in line {
                switch String(character) {
                case Self.emphasisStart:
                    isOpen = true
                    result += start
                case Self.emphasisEnd:
                    isOpen = false
                    result += end
                default: result.append(character)
                }
            }
            return isOpen ? result + end : result
        }
    }

    private var start: String { isColoured ? "\u{1B}[4m" : "" }
    private var end: String { isColoured ? "\u{1B}[24m" : "" }

    private func escape(_ code: String, _ text: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
