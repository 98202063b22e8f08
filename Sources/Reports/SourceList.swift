import Citations
import Prose

/// The works an article cites, each once, and which citation leads to which.
struct SourceList {
    /// The cards, in the order of their first citation.
    private(set) var cards: [Report.Source] = []
    /// What could not be fetched, as the resolutions say.
    private(set) var problems: [Problem] = []
    private var cardOfCitation: [Int: Int] = [:]
    private var cardOfName: [String: Int] = [:]

    /// The works behind the citations of one article.
    init(_ scan: CitationScan, resolutions: [Int: Resolution]) {
        for citation in scan.citations {
            let resolution = resolutions[citation.index]
            guard let card = card(of: citation, in: scan, resolution) else { continue }
            cardOfCitation[citation.index] = add(card)
            switch resolution {
            case .found(_, let more): problems += more
            case .unavailable(let more): problems += more
            case .notFound, .disputed, nil: continue
            }
        }
    }

    /// The id of the source a citation leads to; `nil` for a mark that leads nowhere.
    func id(of citation: Int) -> String? { cardOfCitation[citation].map { cards[$0].id } }

    /// Keeps a card, or merges it into the one that shares a name with it: what was found wins.
    private mutating func add(_ card: Report.Source) -> Int {
        let names = [card.id] + card.identifiers
        let place: Int
        if let known = names.compactMap({ cardOfName[$0] }).first {
            place = known
            if cards[known].state != "found", card.state == "found" {
                cards[known] = card
            }
        } else {
            place = cards.count
            cards.append(card)
        }
        for name in names { cardOfName[name] = cardOfName[name] ?? place }
        return place
    }

    private func card(
        of citation: Citation, in scan: CitationScan, _ resolution: Resolution?
    ) -> Report.Source? {
        let card: Report.Source
        switch citation.target {
        case .identifier(let identifier):
            card = Report.Source(id: identifier.text, identifiers: [identifier.text])
        case .reference(let place):
            guard scan.references.indices.contains(place) else { return nil }
            card = Report.Source(scan.references[place], place: place)
        case .dangling, .vague: return nil
        }
        return card.resolved(by: resolution)
    }
}
