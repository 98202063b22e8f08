import Citations
import Prose

extension Resolver {
    /// The work whose page cannot be read, by what its address says of it; `nil` where it says nothing, or nothing
    /// that leads to one work.
    ///
    /// Publishers turn programs away from the pages of their papers. A DOI that follows from an address is looked
    /// up, and the number that a publisher gives its items is searched for in Crossref. That there is no such
    /// record proves nothing; that nobody could say leaves open what the page is.
    func impliedWork(of page: PageAddress) async -> Retriever.Retrieved? {
        var gathered = Gathered()
        var doi = page.impliedDOI
        if doi == nil, let item = page.publisherItem {
            switch gathered.take(await crossref(item: item)) {
            case .value(let works) where works.count == 1:
                doi = works[0].identifiers.lazy.compactMap(\.asDOI).first
            case .failed: return gathered.unavailable()
            case .value, .absent, nil: return nil
            }
        }
        guard let doi else { return nil }
        let retrieved = await resolve(doi)
        gathered.add(retrieved)
        switch retrieved.resolution {
        case .found(var record, _):
            record.identifiers.append(.page(page))
            return gathered.found(record)
        case .unavailable: return gathered.unavailable()
        case .notFound, .disputed: return nil
        }
    }

    private func crossref(item: String) async -> Asked<[SourceRecord]>? {
        guard let (asking, baseURL) = provider(.crossref, on: .doi) else { return nil }
        let request = Crossref(baseURL: baseURL, contact: contact).request(forItem: item)
        return await asking.ask(request, .list, keeping: .record, decode: Crossref.records)
    }
}
