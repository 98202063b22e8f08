import Citations
import Prose

extension Resolver {
    /// A page: the work that its tags name, or else its own main text.
    ///
    /// Gone twice, with a pause between, is not found; everything else that keeps us from reading it
    /// leaves open what it says. In both cases the address itself may still name a work.
    func resolve(_ page: PageAddress) async -> Retriever.Retrieved {
        var gathered = Gathered()
        if ["doi.org", "dx.doi.org"].contains(page.host) {
            // The resolver has no pages: the name was cut or misspelt, and says nothing of the work.
            return gathered.end(
                .disputed(
                    "\(page.value) holds no whole DOI, so that nobody can be asked: please complete it."
                ))
        }
        guard pages.isEnabled else {
            if let implied = await impliedWork(of: page) { return implied }
            return gathered.unavailable(
                Problem(.notAsked, "Pages are not fetched (configuration).", subject: page.value))
        }
        var reading = gathered.take(await pages.ask(page))
        if case .absent = reading {
            reading = gathered.take(await pages.confirm(page))
            if case .absent = reading {
                // The address has died, the work that it named has not.
                if let implied = await impliedWork(of: page) { return gathered.end(with: implied) }
                return gathered.end(.gone(from: page.host))
            }
        }
        switch reading?.value {
        case .text(let record): return gathered.found(record)
        case .paper(let identifier, let title):
            return await paper(identifier, title: title, at: page, gathered)
        case .pdf(let answer): return await pdf(answer, at: page, gathered)
        case nil:
            guard let implied = await impliedWork(of: page) else { return gathered.unavailable() }
            // Both are told that kept us from it.
            guard case .unavailable = implied.resolution else { return gathered.end(with: implied) }
            gathered.add(implied)
            return gathered.unavailable()
        }
    }

    /// The work a page names; that it is missing would be the page's mistake, not the draft's.
    ///
    /// Nor is its record taken where the page gives the work quite another title: one of the two names
    /// is wrong, and nobody here can say which.
    private func paper(
        _ identifier: Identifier, title: String?, at page: PageAddress, _ gathered: Gathered
    ) async -> Retriever.Retrieved {
        var gathered = gathered
        if case .page = identifier { return gathered.unavailable() }
        let retrieved = await resolve(identifier)
        gathered.add(retrieved)
        switch retrieved.resolution {
        case .found(var record, _):
            if let title, let other = record.title, areOfTwoWorks(title, other.value) {
                return gathered.end(
                    .disputed(
                        "\(page.host) names \(identifier.text), which is “\(other.value)”, but calls the work “\(title)”."
                    ))
            }
            record.identifiers.append(.page(page))
            return gathered.found(record)
        case .notFound:
            return gathered.end(
                .disputed("\(page.host) names \(identifier.text), of which there is no record."))
        case .disputed(let reason): return gathered.end(.disputed(reason))
        case .unavailable: return gathered.unavailable()
        }
    }

    /// A PDF: the work whose DOI and title stand on its first page, or else its own text.
    private func pdf(
        _ answer: Answer, at page: PageAddress, _ gathered: Gathered
    ) async -> Retriever.Retrieved {
        var gathered = gathered
        let text: PDFText
        do throws(FetchFailure) {
            text = PDFText(try await pages.pdf.text(of: answer.body))
        } catch {
            return gathered.unavailable(
                Problem(error.code, "\(page.host) \(error.message).", subject: page.value))
        }
        let own = text.record(at: page, answer)
        guard text.firstDOIs.count == 1, let doi = text.firstDOIs.first else {
            return gathered.found(own)
        }
        let retrieved = await resolve(doi)
        guard case .found(var record, _) = retrieved.resolution,
            let title = record.title, text.opens(with: title.value)
        else { return gathered.found(own) }
        gathered.add(retrieved)
        record.identifiers.append(.page(page))
        if record.depth < .fullText { record.append(passagesOf: own) }
        return gathered.found(record)
    }
}

extension Resolution {
    /// A page that its own site called gone, twice and a pause apart.
    ///
    /// The site is the registry of its own pages, and nobody else can be asked: what counts as a second origin
    /// is that it was asked again.
    fileprivate static func gone(from host: String) -> Resolution {
        .notFound(origins: [host, "\(host) asked again"])
    }
}

/// Whether two titles share so few words that they cannot be of one work.
///
/// Subtitles, translations of signs and words cut off leave most of the words in place.
func areOfTwoWorks(_ left: String, _ right: String) -> Bool {
    func words(_ title: String) -> Set<String> {
        Set(
            title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
                .filter { $0.count > 3 })
    }
    let left = words(left)
    let right = words(right)
    guard left.count >= 3, right.count >= 3 else { return false }
    return 3 * left.intersection(right).count < min(left.count, right.count)
}
