import Citations
import Prose

extension Resolver {
    /// A page: the work that its tags name, or else its own main text.
    ///
    /// Gone twice, with a pause between, is not found; everything else that keeps us from reading it
    /// leaves open what it says.
    func resolve(_ page: PageAddress) async -> Retriever.Retrieved {
        var gathered = Gathered()
        guard pages.isEnabled else {
            return gathered.unavailable(
                Problem(.notAsked, "Pages are not fetched (configuration).", subject: page.value))
        }
        var reading = gathered.take(await pages.ask(page))
        if case .absent = reading {
            reading = gathered.take(await pages.confirm(page))
            if case .absent = reading {
                return gathered.end(.notFound(origins: ["\(page.host), asked twice"]))
            }
        }
        switch reading?.value {
        case .text(let record): return gathered.found(record)
        case .paper(let identifier): return await paper(identifier, at: page, gathered)
        case nil: return gathered.unavailable()
        }
    }

    /// The work a page names; that it is missing would be the page's mistake, not the draft's.
    private func paper(
        _ identifier: Identifier, at page: PageAddress, _ gathered: Gathered
    ) async -> Retriever.Retrieved {
        var gathered = gathered
        if case .page = identifier { return gathered.unavailable() }
        let retrieved = await resolve(identifier)
        gathered.add(retrieved)
        switch retrieved.resolution {
        case .found(var record, _):
            record.identifiers.append(.page(page))
            return gathered.found(record)
        case .notFound:
            return gathered.end(
                .disputed("\(page.host) names \(identifier.text), of which there is no record."))
        case .disputed(let reason): return gathered.end(.disputed(reason))
        case .unavailable: return gathered.unavailable()
        }
    }
}
