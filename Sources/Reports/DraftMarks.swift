import Prose

/// The claims of a report as marks on the plain text of its draft.
struct DraftMarks {
    /// A stretch of text that belongs to one mark, or to none.
    struct Segment {
        let range: TextRange
        /// The claim, as a place in `Report.claims`; of several, the one with the fewest words.
        let claim: Int?
        /// Whether the claim's words begin here.
        let isFirst: Bool
        /// Whether the claim's words end here.
        let isLast: Bool
    }

    /// The segments of the whole text, in order, without gaps.
    let segments: [Segment]

    /// Marks the claims of `report` on `article`, which was read from the same draft.
    init(_ report: Report, on article: Article) {
        let places = PlainPlaces(article.map)
        let length = article.text.range.length
        let ranges = report.claims.map { claim in
            let range = places.plain(
                TextRange(claim.draft.location.start, claim.draft.location.end))
            return TextRange(min(range.start, length), min(range.end, length))
        }
        let starts = ranges.indices.filter { !ranges[$0].isEmpty }
            .sorted { ranges[$0] < ranges[$1] }
        let borders = Set(
            [0, length] + starts.flatMap { [ranges[$0].start, ranges[$0].end] }
                + article.blocks.flatMap { [$0.range.start, $0.range.end] }
        ).sorted()

        var segments: [Segment] = []
        var active: [Int] = []
        var next = 0
        for (start, end) in zip(borders, borders.dropFirst()) {
            active.removeAll { ranges[$0].end <= start }
            while next < starts.count, ranges[starts[next]].start <= start {
                active.append(starts[next])
                next += 1
            }
            let claim = active.min { ranges[$0].length < ranges[$1].length }
            segments.append(
                Segment(
                    range: TextRange(start, end), claim: claim,
                    isFirst: claim.map { ranges[$0].start == start } ?? false,
                    isLast: claim.map { ranges[$0].end == end } ?? false))
        }
        self.segments = segments
    }

    /// The segments inside a range whose ends are borders.
    func segments(in range: TextRange) -> ArraySlice<Segment> {
        let first = segments.partitioningIndex { $0.range.start >= range.start }
        return segments[first...].prefix { $0.range.end <= range.end }
    }
}
