/// A half-open range of UTF-8 offsets.
///
/// Which text it counts in is said where it is used: almost always the plain text of an article;
/// `OffsetMap` leads back to what the user sent.
public struct TextRange: Sendable, Hashable, Comparable {
    /// The offset of the first byte.
    public let start: Int
    /// The offset after the last byte, never below `start`.
    public let end: Int

    /// A range from `start` up to, not including, `end`; an `end` before `start` gives an empty range.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes.
    public var length: Int { end - start }

    /// Whether it holds no byte.
    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at `offset` lies inside.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two share a byte.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// The smallest range that holds both.
    public func union(_ other: TextRange) -> TextRange {
        TextRange(min(start, other.start), max(end, other.end))
    }

    /// Orders by start, then the longer first, so that what encloses comes before what it encloses.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
