import Citations

extension CSLWork {
    /// What publisher and Retraction Watch say about the work, from `updated-by` and the title.
    ///
    /// `updated-by` is on the article itself; `update-to`, on the notice, says nothing about the
    /// notice.
    /// An entry without a source was deposited by the publisher: that was once the only way.
    func notices(of doi: DOI, title: String, provider: String) -> [SourceRecord.Notice] {
        var notices: [SourceRecord.Notice] = (updatedBy ?? []).compactMap { update in
            guard let kind = SourceRecord.Notice.Kind(crossrefUpdate: update.type ?? "") else {
                return nil
            }
            let by = update.doi.flatMap { DOI($0) }
            return SourceRecord.Notice(
                kind: kind, origin: .init(crossrefSource: update.source), provider: provider,
                date: update.updated?.iso, notice: by == doi ? nil : by.map { .doi($0) })
        }
        // The publisher rewrites the title when it retracts.
        if saysRetracted(title: title),
            !notices.contains(where: { $0.kind == .retracted && $0.origin == .publisher })
        {
            notices.append(.init(kind: .retracted, origin: .publisher, provider: provider))
        }
        return notices
    }
}

/// Whether a title begins, as publishers mark it, with "RETRACTED:", "WITHDRAWN:" or the like.
///
/// "Retraction: …" and "Retraction notice to …" are the notices, not the retracted works.
func saysRetracted(title: String) -> Bool {
    let title = title.lowercased().drop { !$0.isLetter }
    guard let mark = ["retracted", "withdrawn"].first(where: title.hasPrefix) else { return false }
    let rest = title.dropFirst(mark.count)
    for filler in ["", " article", " chapter", " paper", " manuscript", " preprint"]
    where rest.hasPrefix(filler) {
        let next = rest.dropFirst(filler.count).drop { $0 == " " }.first
        if let next, ":])".contains(next) { return true }
    }
    return false
}

extension SourceRecord.Notice.Kind {
    /// What Crossref's type of update says about the work; `nil` for what changes nothing.
    ///
    /// A partial retraction leaves part of the work standing: a concern, not a retraction.
    fileprivate init?(crossrefUpdate type: String) {
        switch type.lowercased().replacing("_", with: "-") {
        case "retraction", "withdrawal", "removal", "retraction-and-replacement": self = .retracted
        case "expression-of-concern", "concern", "partial-retraction": self = .concern
        case "correction", "erratum", "err", "corrigendum", "addendum", "clarification",
            "corrected-and-republished":
            self = .corrected
        case "reinstatement": self = .reinstated
        default: return nil
        }
    }
}

extension SourceRecord.Notice.Origin {
    fileprivate init(crossrefSource source: String?) {
        switch source {
        case nil, "publisher": self = .publisher
        case "retraction-watch": self = .retractionWatch
        default: self = .other
        }
    }
}
