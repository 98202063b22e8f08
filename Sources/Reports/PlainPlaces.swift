import Prose

/// Leads from offsets in what the user sent to offsets in the plain text: the inverse of `OffsetMap`.
struct PlainPlaces {
    private let runs: [OffsetMap.Run]
    private let end: Int

    /// The inverse of a map.
    init(_ map: OffsetMap) {
        runs = map.runs.filter { !$0.plain.isEmpty }.sorted { $0.source < $1.source }
        end = map.runs.last?.plain.end ?? 0
    }

    /// The plain text that came from a stretch of the source; empty where nothing did.
    func plain(_ source: TextRange) -> TextRange {
        guard !source.isEmpty else { return TextRange(0, 0) }
        let first = place(after: source.start)
        let last = place(after: source.end - 1)
        let start = first < runs.count ? offset(of: source.start, in: runs[first]) : end
        let limit: Int
        if last < runs.count, runs[last].source.start < source.end {
            let run = runs[last]
            limit =
                run.isCopy
                ? min(run.plain.end, run.plain.start + source.end - run.source.start)
                : run.plain.end
        } else {
            limit = last > 0 ? runs[last - 1].plain.end : 0
        }
        return TextRange(start, limit)
    }

    private func offset(of source: Int, in run: OffsetMap.Run) -> Int {
        run.isCopy && source > run.source.start
            ? run.plain.start + source - run.source.start : run.plain.start
    }

    /// The first run that ends after `offset`, by bisection.
    private func place(after offset: Int) -> Int {
        runs.partitioningIndex { $0.source.end > offset }
    }
}
