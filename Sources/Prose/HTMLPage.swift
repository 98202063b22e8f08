/// What must be known of a page before its text is read: where its content is, what it is called.
struct HTMLPage {
    let events: [HTMLEvent]
    /// The event that opens the element of the content (`main`, or the `article` with the most text).
    private(set) var content: Int?
    /// The event that opens the body.
    private(set) var body: Int?
    /// The event that opens the heading which is the article's title.
    private(set) var heading: Int?
    /// The title in the head.
    private(set) var title: (range: TextRange, decoded: [UInt8]?)?
    /// The article's own address: the canonical link, or `og:url`.
    private(set) var address: String?
    private var contentEnd = 0

    init(_ events: [HTMLEvent], isFragment: Bool) {
        self.events = events
        guard !isFragment else { return }
        var candidates: [Candidate] = []
        var headings: [Int] = []
        survey(&candidates, &headings)
        choose(candidates)
        let shown = headings.filter { content == nil || isInsideContent($0) }
        heading = shown.first ?? headings.first
    }

    /// Whether the head's title must serve, as no heading does.
    var titlesByHead: Bool { heading == nil && title != nil }

    /// Whether an event lies in the element of the content.
    func isInsideContent(_ place: Int) -> Bool {
        guard let content else { return false }
        return content <= place && place < contentEnd
    }

    private struct Candidate {
        var place: Int
        var end = 0
        var isMain: Bool
        var length = 0
    }

    /// Notes the elements that may hold the content, with the length of their text, and the headings.
    private mutating func survey(_ candidates: inout [Candidate], _ headings: inout [Int]) {
        var open: [(place: Int, candidate: Int?, isSkipped: Bool, isFurniture: Bool)] = []
        var length = 0
        for (place, event) in events.enumerated() {
            switch event {
            case .text(let range, let decoded):
                if let last = open.last, last.isSkipped {
                    if case .open(let element) = events[last.place], element.name == "title",
                        title == nil
                    {
                        title = (range, decoded)
                    }
                } else {
                    length += range.length
                }
            case .open(let element):
                note(element)
                let above = open.last
                let isSkipped = above?.isSkipped == true || isUnseen(element)
                let isFurniture = above?.isFurniture == true || HTMLElements.isFurniture(element)
                var candidate: Int?
                if !isSkipped {
                    if element.name == "body" { body = body ?? place }
                    let isMain = element.name == "main" || element.attribute("role") == "main"
                    if isMain || element.name == "article" {
                        candidate = candidates.count
                        candidates.append(
                            Candidate(place: place, isMain: isMain, length: -length))
                    }
                    if element.name == "h1", !isFurniture { headings.append(place) }
                }
                open.append((place, candidate, isSkipped, isFurniture))
            case .close:
                guard let last = open.popLast(), let candidate = last.candidate else { continue }
                candidates[candidate].length += length
                candidates[candidate].end = place
            }
        }
    }

    /// The head is not shown, but its title is to be found.
    private func isUnseen(_ element: HTMLElement) -> Bool {
        element.name != "head" && HTMLElements.isSkipped(element)
    }

    private mutating func note(_ element: HTMLElement) {
        if element.name == "link", address == nil,
            element.attribute("rel")?.lowercased() == "canonical"
        {
            address = element.attribute("href")
        } else if element.name == "meta", address == nil,
            element.attribute("property")?.lowercased() == "og:url"
        {
            address = element.attribute("content")
        }
    }

    /// The main element, else the longest article; one with hardly any text is none.
    private mutating func choose(_ candidates: [Candidate]) {
        let filled = candidates.filter { $0.length >= 200 }
        let mains = filled.filter(\.isMain)
        let best = (mains.isEmpty ? filled : mains).max { $0.length < $1.length }
        guard let best else { return }
        content = best.place
        contentEnd = best.end
    }
}
