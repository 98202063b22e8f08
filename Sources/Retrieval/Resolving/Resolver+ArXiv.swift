import Citations
import Prose

extension Resolver {
    /// An arXiv number: arXiv, which gives them out, and DataCite, where it registers them, together.
    ///
    /// Where neither is asked, the DOI of the number is resolved as any other. The journal's version
    /// of a preprint is another work, which the record names and does not take in.
    func resolve(_ arxiv: ArXivID) async -> Retriever.Retrieved {
        guard let doi = DOI("10.48550/arxiv.\(arxiv.value)") else {
            return Gathered().unavailable()
        }
        var gathered = Gathered()
        async let arxivAsked = self.arxiv(arxiv)
        async let dataciteAsked = datacite(doi)
        let archive = gathered.take(await arxivAsked)
        let datacite = gathered.take(await dataciteAsked)
        if var record = merged([archive?.value, datacite?.value], fullText: []) {
            record.rename(arxiv)
            return gathered.found(record)
        }
        switch (archive, datacite) {
        case (.absent, .absent): return gathered.end(.notFound(origins: ["arXiv", "DataCite"]))
        case (.absent, nil):
            return gathered.end(
                .disputed("Only arXiv was asked for \(arxiv.value), and has no record of it."))
        case (nil, nil), (nil, .absent): return await resolve(arxiv, by: doi)
        default: return gathered.unavailable()
        }
    }

    /// By the DOI, where arXiv itself is not to be asked.
    private func resolve(_ arxiv: ArXivID, by doi: DOI) async -> Retriever.Retrieved {
        let retrieved = await resolveRegistered(doi)
        switch retrieved.resolution {
        case .found(var record, let problems):
            record.rename(arxiv)
            return retrieved.resolved(.found(record, problems: problems))
        // Old numbers have no DOI everywhere, so the absence of one proves nothing.
        case .notFound:
            return retrieved.resolved(
                .disputed("arXiv:\(arxiv.value) has no DOI; arXiv itself was not asked."))
        default: return retrieved
        }
    }

    /// A trial: its registry, and the registry's search before it is called missing.
    func resolve(_ nct: NCTNumber) async -> Retriever.Retrieved {
        var gathered = Gathered()
        switch gathered.take(await trial(nct)) {
        case .value(let record): return gathered.found(record)
        case .failed: return gathered.unavailable()
        case nil:
            return gathered.unavailable(
                Problem(
                    .unsupportedSource, "No provider is asked for \(nct.value).",
                    subject: "nct:" + nct.value))
        case .absent: break
        }
        switch gathered.take(await trialSearch(nct)) {
        case .absent: return gathered.end(.notFound(origins: ["ClinicalTrials.gov"]))
        case .value:
            return gathered.end(
                .disputed("ClinicalTrials.gov finds \(nct.value) but does not give its record."))
        case .failed, nil: return gathered.unavailable()
        }
    }
}

extension SourceRecord {
    /// Puts the arXiv number first, under which the work was asked for.
    fileprivate mutating func rename(_ arxiv: ArXivID) {
        identifiers.removeAll { $0 == .arxiv(arxiv) }
        identifiers.insert(.arxiv(arxiv), at: 0)
        kind = .preprint
    }

    /// Notes where the text is open, and the licence where nobody else gave one.
    mutating func add(_ copy: (found: Unpaywall.Found, supply: Answer)?) {
        guard let copy else { return }
        openCopy = copy.found.copy
        if licence == nil, let name = copy.found.licence {
            licence = .init(name, from: Unpaywall.id)
        }
        supplies.append(
            .init(provider: Unpaywall.id, url: copy.supply.url, fetched: copy.supply.time))
    }
}

extension DOI {
    /// The number of a preprint that arXiv gave this DOI to.
    var arxiv: ArXivID? {
        let prefix = "10.48550/arxiv."
        guard value.lowercased().hasPrefix(prefix) else { return nil }
        return ArXivID(value.dropFirst(prefix.count))
    }
}
