import Citations
import HTTPTypes

/// What a batch asks for, and the names its pieces name.
typealias NamedBatch = (batch: Batch, named: @Sendable (Answer) -> [Identifier])

extension Crossref {
    /// Several works by one filter; those of other registries are left out of the answer.
    func batch(_ dois: [DOI]) -> NamedBatch {
        let filter = dois.map { "doi:" + percentEncoded($0.value, allowing: "/:") }
        let request = HTTPRequest(
            getting: "\(baseURL)/works?filter=\(filter.joined(separator: ","))&rows=\(dois.count)"
                + (contact.address.map { "&mailto=\(percentEncoded($0))" } ?? ""),
            accept: "application/json")
        let requests = Dictionary(dois.map { ($0, self.request(for: $0)) }) { first, _ in first }
        let batch = Batch(request: request) { answer in
            guard case .value = Crossref.records(from: answer) else { return nil }
            return jsonElements(in: answer.body, under: ["message", "items"]).compactMap { range in
                guard let doi = CSLWork(json: Array(answer.body[range]))?.doi.flatMap({ DOI($0) }),
                    let alone = requests[doi]
                else { return nil }
                return answer.piece(for: alone, range, between: #"{"message":"#, "}")
            }
        }
        return (batch, { Crossref.record(from: $0).value?.identifiers ?? [] })
    }
}

extension EuropePMC {
    /// Several works by one query.
    func batch(_ names: [Identifier]) -> NamedBatch {
        let query = names.compactMap(term(for:)).map { "(\($0))" }.joined(separator: " OR ")
        let batch = Batch(request: search(query, size: min(1000, 3 * names.count))) { answer in
            guard answer.looksLikeJSON else { return nil }
            var left = Set(names)
            return jsonElements(in: answer.body, under: ["resultList", "result"]).flatMap {
                range -> [Answer] in
                let result = EuropePMCResult(json: Array(answer.body[range]))
                let found = result?.match(supply: answer)?.record.identifiers ?? []
                return found.compactMap { name in
                    guard left.remove(name) != nil, let alone = request(for: name) else {
                        return nil
                    }
                    return answer.piece(
                        for: alone, range, between: #"{"resultList":{"result":["#, "]}}")
                }
            }
        }
        return (
            batch,
            { EuropePMC.matches(from: $0).value?.flatMap(\.record.identifiers) ?? [] }
        )
    }
}

extension PMCIDConverter {
    /// The other names of several articles.
    func batch(_ pmcids: [PMCID]) -> NamedBatch {
        let ids = pmcids.map { percentEncoded($0.value) }.joined(separator: ",")
        let batch = Batch(request: request(ids: ids)) { answer in
            guard answer.looksLikeJSON else { return nil }
            return jsonElements(in: answer.body, under: ["records"]).compactMap { range in
                let names = PMCIDConverter.names(in: Array(answer.body[range]))
                guard let pmcid = names.lazy.compactMap(\.asPMCID).first, pmcids.contains(pmcid)
                else { return nil }
                return answer.piece(
                    for: request(for: pmcid), range, between: #"{"records":["#, "]}")
            }
        }
        return (batch, { PMCIDConverter.identifiers(from: $0).value ?? [] })
    }
}

extension PubMed {
    /// Several records in one set; unknown ones are left out of the answer.
    func batch(_ pmids: [PMID]) -> NamedBatch {
        let ids = pmids.map { percentEncoded($0.value) }.joined(separator: ",")
        let batch = Batch(request: request("efetch.fcgi?db=pubmed&id=\(ids)&retmode=xml")) {
            answer in
            guard answer.looksLikeMarkup else { return nil }
            let before = #"<?xml version="1.0" encoding="UTF-8"?><PubmedArticleSet>"#
            return ["PubmedArticle", "PubmedBookArticle"].flatMap { name in
                xmlElements(named: name, in: answer.body).compactMap { range -> Answer? in
                    let piece = Array(answer.body[range])
                    guard let article = XMLNode(document: piece).flatMap(PubMedArticle.init),
                        pmids.contains(article.pmid)
                    else { return nil }
                    return answer.piece(
                        for: request(for: article.pmid), range, between: before,
                        "</PubmedArticleSet>")
                }
            }
        }
        return (batch, { _ in [] })
    }
}

extension ArXiv {
    /// Several preprints in one feed.
    func batch(_ numbers: [ArXivID]) -> NamedBatch {
        let ids = numbers.map { percentEncoded($0.value, allowing: "/") }.joined(separator: ",")
        let request = HTTPRequest(
            getting: "\(baseURL)/query?id_list=\(ids)&max_results=\(numbers.count)",
            accept: "application/atom+xml")
        let batch = Batch(request: request) { answer in
            guard case .value = ArXiv.records(from: answer) else { return nil }
            let before =
                #"<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">"#
            return xmlElements(named: "entry", in: answer.body).compactMap { range in
                guard let entry = XMLNode(document: Array(answer.body[range])),
                    let number = entry["id"].flatMap({ ArXivID($0.text) }),
                    numbers.contains(number)
                else { return nil }
                return answer.piece(
                    for: self.request(for: number), range, between: before, "</feed>")
            }
        }
        return (batch, { _ in [] })
    }
}
