/// Text made safe for a terminal: on one line, without control characters or direction overrides.
///
/// A draft must not be able to move the cursor, recolour the screen or reorder what stands beside it.
public func printable(_ text: String) -> String {
    var result = ""
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029:
            if !isAfterSpace { result.unicodeScalars.append(" ") }
            isAfterSpace = true
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
            0xE000...0xF8FF:
            result.unicodeScalars.append("\u{FFFD}")
            isAfterSpace = false
        default:
            result.unicodeScalars.append(scalar)
            isAfterSpace = false
        }
    }
    if result.hasSuffix(" ") { result.removeLast() }
    return result
}

/// The cells a text takes in a terminal: wide characters take two, marks around emphasis none.
func cells(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + cells($1) }
}

private func cells(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    case 0xE000, 0xE001: return 0
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}

/// Breaks a printable text into lines of at most `width` cells, between words where it can.
///
/// A word longer than a line is cut. There is always at least one line.
public func wrapped(_ text: String, to width: Int) -> [String] {
    let width = max(8, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
        var rest = word
        var length = cells(rest)
        if used > 0, used + 1 + length > width {
            lines.append(line)
            line = ""
            used = 0
        }
        while length > width {
            let head = rest.prefix(width / 2)
            lines.append(String(head))
            rest = rest.dropFirst(head.count)
            length -= cells(head)
        }
        line += used > 0 ? " " + rest : String(rest)
        used += (used > 0 ? 1 : 0) + length
    }
    return lines + [line]
}
