import Foundation

/// The lines of standard input, in order, as they arrive.
///
/// Whatever has come is handed on at once, so that a program that waits for each answer gets it. A line
/// longer than the limit is read past and handed on as `nil`, in its place.
struct BatchLines {
    /// The longest line that is kept, in bytes.
    static let defaultLimit = 32_000_000

    private let handle: FileHandle
    private let limit: Int
    private var rest: [UInt8] = []
    private var isSkipping = false
    private var isAtEnd = false

    /// The lines of standard input, or of another open file.
    init(_ handle: FileHandle = .standardInput, limit: Int = defaultLimit) {
        self.handle = handle
        self.limit = limit
    }

    /// The next lines, at least one; `nil` at the end.
    ///
    /// Empty lines are left out.
    mutating func next() -> [[UInt8]?]? {
        while !isAtEnd {
            let chunk = handle.availableData
            isAtEnd = chunk.isEmpty
            let lines = take(Array(chunk))
            if !lines.isEmpty { return lines }
        }
        return nil
    }

    private mutating func take(_ chunk: [UInt8]) -> [[UInt8]?] {
        var lines: [[UInt8]?] = []
        var start = chunk.startIndex
        while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
            keep(chunk[start..<end])
            finish(&lines)
            start = end + 1
        }
        keep(chunk[start...])
        if isAtEnd, !rest.isEmpty || isSkipping { finish(&lines) }
        return lines
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isSkipping else { return }
        if rest.count + bytes.count > limit {
            isSkipping = true
            rest = []
        } else {
            rest += bytes
        }
    }

    private mutating func finish(_ lines: inout [[UInt8]?]) {
        if isSkipping {
            lines.append(nil)
        } else if !rest.allSatisfy(isBlank) {
            lines.append(rest)
        }
        rest = []
        isSkipping = false
    }
}

/// White space that may stand alone on a line; anything else is a line that wants an answer.
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
