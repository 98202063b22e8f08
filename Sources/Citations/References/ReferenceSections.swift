/// Which list the numbers of a block point into.
///
/// An article in parts may have a list at the end of each, every one of them numbered from 1. A number then
/// points into the list that comes next, and only where that does not have it into another.
struct ReferenceSections {
    private let first: ReferenceIndex
    /// The last block of each list that has numbers of its own, and the index of what stands before it.
    private let parts: [(end: Int, index: ReferenceIndex)]

    init(_ list: ReferenceList, _ references: [Reference]) {
        first = ReferenceIndex(references, footnotes: list.footnotes, repeats: list.repeats)
        let numbered = list.parts.filter { part in
            references[part.entries].contains { $0.label == "1" }
        }
        guard numbered.count > 1 else {
            parts = []
            return
        }
        parts = numbered.map { part in
            let index = ReferenceIndex(
                references, footnotes: list.footnotes, repeats: list.repeats,
                preferring: part.entries)
            return (part.lastBlock, index)
        }
    }

    /// What the marks of a block point into.
    func index(at block: Int) -> ReferenceIndex {
        (parts.first { $0.end >= block } ?? parts.last)?.index ?? first
    }
}
