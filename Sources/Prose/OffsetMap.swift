/// Leads from offsets in the plain text back to offsets in what the user sent.
///
/// The map is a list of runs, ascending in the plain text and covering it without gaps. A copied run
/// has the same bytes on both sides; a replaced run (an entity, a collapsed line break, padding)
/// stands for one stretch of the source as a whole.
public struct OffsetMap: Sendable, Hashable {
    /// One stretch of plain text and the stretch of source it came from.
    public struct Run: Sendable, Hashable {
        /// Where it lies in the plain text.
        public let plain: TextRange
        /// Where it came from in the source.
        public let source: TextRange
        /// Whether the bytes are the same on both sides, so that offsets inside carry over.
        public let isCopy: Bool

        /// A run from its two ranges.
        public init(plain: TextRange, source: TextRange, isCopy: Bool) {
            self.plain = plain
            self.source = source
            self.isCopy = isCopy
        }
    }

    /// The runs, in plain-text order.
    public let runs: [Run]

    /// A map of these runs.
    public init(runs: [Run]) { self.runs = runs }

    /// The map of a text that is its own source.
    public init(identity length: Int) {
        runs = [Run(plain: TextRange(0, length), source: TextRange(0, length), isCopy: true)]
    }

    /// The stretch of source a range of plain text came from.
    ///
    /// An empty range gives the place before its character. Offsets past the end give the end.
    public func source(of range: TextRange) -> TextRange {
        guard !range.isEmpty else {
            let place = sourceStart(of: range.start)
            return TextRange(place, place)
        }
        return TextRange(sourceStart(of: range.start), sourceEnd(of: range.end))
    }

    private func sourceStart(of offset: Int) -> Int {
        guard let run = run(at: offset) else { return runs.last?.source.end ?? 0 }
        return run.isCopy ? run.source.start + (offset - run.plain.start) : run.source.start
    }

    private func sourceEnd(of offset: Int) -> Int {
        guard offset > 0, let run = run(at: offset - 1) else { return runs.last?.source.end ?? 0 }
        return run.isCopy ? run.source.start + (offset - run.plain.start) : run.source.end
    }

    /// The run that holds the byte at `offset`, by bisection.
    private func run(at offset: Int) -> Run? {
        let next = runs.partitioningIndex { $0.plain.end > offset }
        guard next < runs.count, runs[next].plain.contains(offset) else { return nil }
        return runs[next]
    }
}
