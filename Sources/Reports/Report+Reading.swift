public import Citations
public import Claims
public import Evidence
public import Prose

extension Report {
    /// Where the records of a report came from.
    public enum Origin: String, Sendable, CaseIterable {
        /// Providers were asked over the network (or the cache answered for them).
        case network
        /// Nothing was sent; only what was already known could be used.
        case offline
        /// An evidence bundle was replayed.
        case bundle
    }

    /// Builds the report of one article from what the stages found.
    ///
    /// Total and deterministic: the same values give the same report, byte for byte once encoded. Claims
    /// are numbered `c1`, `c2`, … in text order; a claim without an assessment comes out `unverified`.
    /// Works cited several times, or under several names, are one source. Equal problems are listed once.
    ///
    /// - Parameters:
    ///   - reading: The article, read.
    ///   - judgement: What was judged of it.
    ///   - resolutions: What came of the citations, by their place in `CitationScan.citations`; a citation
    ///     that is missing was not asked for.
    ///   - name: The file name, address or "draft" the article came under.
    ///   - origin: Where the records came from.
    ///   - problems: What else could not be done, beside those of the article and the resolutions.
    public init(
        reading: Reading, judgement: Judgement, resolutions: [Int: Resolution], name: String,
        origin: Origin = .network, problems: [Prose.Problem] = []
    ) {
        let article = reading.article
        let index = DraftIndex(article)
        let sources = SourceList(reading.citations, resolutions: resolutions)
        let writer = ReportWriter(reading: reading, index: index, sources: sources)
        var assessments: [Int: Assessment] = [:]
        for assessment in judgement.assessments { assessments[assessment.claim] = assessment }

        let claims = reading.claims.enumerated().map { place, claim in
            writer.claim(claim, id: "c\(place + 1)", assessments[claim.index])
        }
        let findings = judgement.articleFindings.map(writer.finding)
        let open = writer.problems(article.problems + problems + sources.problems)

        schema = Report.schema
        version = stetVersion
        self.article = Article(
            name: name, format: article.format.rawValue, title: title(of: article),
            length: article.source.utf8.count, words: wordCount(of: article.text))
        complete = !open.contains { $0.isOpen }
        evidence = origin.rawValue
        summary = Summary(claims: claims, findings: findings)
        self.claims = claims
        self.findings = findings
        self.sources = sources.cards
        self.problems = open
    }
}

extension Report.Summary {
    /// Counts claims per verdict and findings per rule.
    init(claims: [Report.Claim], findings articleFindings: [Report.Finding]) {
        self.claims = claims.count
        verdicts = [:]
        findings = [:]
        for claim in claims { verdicts[VerdictSign(claim.verdict).name, default: 0] += 1 }
        for finding in claims.flatMap(\.findings) + articleFindings {
            findings[finding.rule, default: 0] += 1
        }
    }
}

/// The title of an article: the block marked so, else its highest first heading.
private func title(of article: Article) -> String? {
    var best: (level: Int, range: TextRange)?
    for block in article.blocks where !block.isFurniture {
        switch block.kind {
        case .title: return article[block.range]
        case .heading(let level) where best.map({ level < $0.level }) ?? true:
            best = (level, block.range)
        default: continue
        }
    }
    return best.map { article[$0.range] }
}

/// The number of words: stretches of anything but ASCII white space.
private func wordCount(of text: PlainText) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.bytes {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace, !isInWord { count += 1 }
        isInWord = !isSpace
    }
    return count
}
