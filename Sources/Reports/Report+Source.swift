import Citations
import Prose

extension Report.Source {
    /// A card that knows no more than its name, and was not asked for.
    init(id: String, identifiers: [String]) {
        self.id = id
        self.identifiers = identifiers
        state = "not-asked"
        note = nil
        kind = nil
        title = nil
        authors = []
        year = nil
        container = nil
        depth = SourceRecord.Depth.none.rawValue
        study = nil
        participants = nil
        notices = []
        disagreements = []
        supplies = []
    }

    /// A card with the fields of an entry in the article's list of references.
    init(_ reference: Reference, place: Int) {
        let names = reference.identifiers.map(\.text)
        self.init(id: names.first ?? "reference:\(place + 1)", identifiers: names)
        title = reference.title ?? (names.isEmpty ? reference.text : nil)
        authors = reference.authors.map(\.fullName)
        year = reference.year
        container = reference.container
    }

    /// The card of a record, under the name it was asked for where the record has none.
    init(_ record: SourceRecord, askedFor card: Report.Source) {
        let names = record.identifiers.map(\.text)
        self.init(id: names.first ?? card.id, identifiers: names)
        for name in card.identifiers where !identifiers.contains(name) { identifiers.append(name) }
        state = "found"
        kind = record.kind.rawValue
        title = record.title?.value ?? card.title
        authors = record.authors.isEmpty ? card.authors : record.authors.map(\.fullName)
        year = record.year?.value ?? card.year
        container = record.container?.value ?? card.container
        depth = record.depth.rawValue
        study = record.study?.value.rawValue
        participants = record.participants?.value
        notices = record.notices.map(Report.Notice.init)
        population = record.population?.value.rawValue
        licence = record.licence?.value
        openCopy = record.openCopy?.url
        suppliedBy = record.suppliers.isEmpty ? nil : record.suppliers
        disagreements = record.disagreements.map { disagreement in
            let sides = disagreement.values.map { "\($0.source) says “\($0.value)”" }
            return "\(disagreement.field): " + sides.joined(separator: ", ")
        }
        supplies = record.supplies.map {
            Report.Supply(provider: $0.provider, url: $0.url, fetched: $0.fetched)
        }
    }
}

extension Report.Source {
    /// The card once it is known what came of asking; `nil` when it was not asked for.
    func resolved(by resolution: Resolution?) -> Report.Source {
        var card = self
        switch resolution {
        case .found(let record, _): return Report.Source(record, askedFor: self)
        case .notFound(let origins):
            card.state = "not-found"
            card.note =
                origins.isEmpty
                ? "No such work is known." : "No such work, say " + listed(origins) + "."
        case .disputed(let reason):
            card.state = "disputed"
            card.note = reason
        case .unavailable(let problems):
            card.state = "unavailable"
            card.note = problems.first?.message
        case nil: break
        }
        return card
    }
}

extension Report.Notice {
    /// A notice in the words of the wire.
    init(_ notice: SourceRecord.Notice) {
        kind = notice.kind.rawValue
        origin = notice.origin.rawValue
        provider = notice.provider
        date = notice.date
        self.notice = notice.notice?.text
    }
}

extension Reference.Author {
    /// "Family, Given", or the family name alone.
    fileprivate var fullName: String { given.map { "\(family), \($0)" } ?? family }
}
