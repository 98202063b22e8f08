import Citations

extension SourceRecord {
    /// Sets kind of study, population and number of participants, each with where it was read.
    ///
    /// Fields made for it come first: publication types, then MeSH, then title, then abstract.
    /// MeSH "Animals" without "Humans" comes before all, because a trial in rats is no trial in people.
    mutating func readStudy(publicationTypes: [String], headings: [String], provider: String) {
        let types = Set(publicationTypes.map { $0.lowercased() })
        let headings = Set(headings.map { $0.lowercased() })
        study = nil
        if headings.contains("animals"), !headings.contains("humans") {
            study = .init(.animal, from: "\(provider): MeSH")
        } else if let named = namedStudies.first(where: { types.contains($0.name) })?.study {
            // "Review" is given to systematic reviews as well; their title says so.
            let closer = named == .review ? studySaid(inTitle: title?.value ?? "") : nil
            let isCloser = closer == .systematicReview || closer == .metaAnalysis
            study = .init(
                isCloser ? closer ?? named : named,
                from: isCloser ? "title" : "\(provider): publication type")
        } else if let indexed = indexedStudies.first(where: { headings.contains($0.name) })?.study {
            study = .init(indexed, from: "\(provider): MeSH")
        } else if let said = studySaid(inTitle: title?.value ?? "") {
            study = .init(said, from: "title")
        } else if let said = studySaid(inAbstract: abstractText) {
            study = .init(said, from: "abstract")
        }
        readPopulation(headings: headings, provider: provider)
        // Animals and cells are counted too, but do not take part.
        let isOfPeople = population?.value != .animals && population?.value != .cells
        participants =
            isOfPeople
            ? participantsSaid(in: passages.filter(\.isInAbstract)).map {
                .init($0, from: "abstract")
            }
            : nil
    }

    /// Whom or what was measured: by MeSH, else as the kind of study says, else by title or abstract.
    private mutating func readPopulation(headings: Set<String>, provider: String) {
        if headings.contains("animals"), !headings.contains("humans") {
            population = .init(.animals, from: "\(provider): MeSH")
        } else if headings.contains("healthy volunteers") {
            population = .init(.people, from: "\(provider): MeSH")
        } else if let study, study.value == .animal || study.value == .inVitro {
            population = .init(study.value == .animal ? .animals : .cells, from: study.source)
        } else if let said = populationSaid(in: title?.value ?? "") {
            population = .init(said, from: "title")
        } else {
            population = populationSaid(in: abstractText).map { .init($0, from: "abstract") }
        }
    }

    private var abstractText: String {
        passages.lazy.filter(\.isInAbstract).map(\.text).joined(separator: " ")
    }
}

/// Publication types, the strongest statement first; "Clinical Trial" alone does not say that it was
/// randomised, so it is not here.
private let namedStudies: [(name: String, study: SourceRecord.Study)] = [
    ("meta-analysis", .metaAnalysis), ("network meta-analysis", .metaAnalysis),
    ("systematic review", .systematicReview), ("systematic-review", .systematicReview),
    ("clinical trial protocol", .studyProtocol),
    ("randomized controlled trial", .trial), ("practice guideline", .guideline),
    ("guideline", .guideline), ("consensus development conference", .guideline),
    ("scoping review", .review), ("review", .review), ("review-article", .review),
    ("case reports", .caseReport), ("case-report", .caseReport),
    ("observational study", .observational), ("editorial", .editorial), ("letter", .editorial),
    ("comment", .editorial),
]

private let indexedStudies: [(name: String, study: SourceRecord.Study)] = [
    ("case-control studies", .caseControl), ("cross-sectional studies", .crossSectional),
    ("cohort studies", .cohort), ("longitudinal studies", .cohort),
    ("qualitative research", .qualitative),
]

/// What a title says of its own study, the words that decide most first.
private func studySaid(inTitle title: String) -> SourceRecord.Study? {
    titlePhrases.first(in: normalised(title))
}

private let titlePhrases = Phrases<SourceRecord.Study>([
    ("study protocol", .studyProtocol), ("trial protocol", .studyProtocol),
    ("protocol for a", .studyProtocol), ("meta analysis", .metaAnalysis),
    ("meta analyses", .metaAnalysis), ("systematic review", .systematicReview),
    ("systematic literature review", .systematicReview), ("scoping review", .review),
    ("narrative review", .review), ("literature review", .review), ("a review", .review),
    ("in vitro", .inVitro), ("in mice", .animal), ("in rats", .animal),
    ("in rabbits", .animal), ("in pigs", .animal), ("in dogs", .animal),
    ("in a mouse model", .animal), ("in a rat model", .animal), ("mouse model", .animal),
    ("rat model", .animal), ("murine model", .animal), ("in zebrafish", .animal),
    ("randomised controlled trial", .trial), ("randomised clinical trial", .trial),
    ("randomised trial", .trial), ("randomised controlled study", .trial),
    ("randomised crossover", .trial), ("randomised placebo controlled", .trial),
    ("randomised double blind", .trial), ("randomised sham controlled", .trial),
    ("cohort study", .cohort), ("case control study", .caseControl),
    ("case control", .caseControl), ("cross sectional", .crossSectional),
    ("case report", .caseReport), ("case series", .caseReport), ("qualitative", .qualitative),
    ("clinical practice guideline", .guideline), ("single arm", .uncontrolledTrial),
    ("modelling study", .modelling), ("simulation study", .modelling),
    ("observational study", .observational),
])

/// What an abstract says of its own study; only in words that nobody uses of the studies of others.
///
/// Reviews come first, because they tell of randomised trials too.
private func studySaid(inAbstract abstract: String) -> SourceRecord.Study? {
    abstractPhrases.first(in: normalised(abstract))
}

private let abstractPhrases = Phrases<SourceRecord.Study>([
    ("we will randomise", .studyProtocol), ("will be randomised", .studyProtocol),
    ("will be randomly", .studyProtocol), ("this meta analysis", .metaAnalysis),
    ("we conducted a systematic review and meta analysis", .metaAnalysis),
    ("this systematic review", .systematicReview), ("were searched", .systematicReview),
    ("we searched", .systematicReview), ("databases searched", .systematicReview),
    ("this review", .review), ("we review", .review), ("wistar rats", .animal),
    ("sprague dawley", .animal), ("male rats", .animal), ("female rats", .animal),
    ("male mice", .animal), ("female mice", .animal), ("c57bl", .animal),
    ("mice were", .animal), ("rats were", .animal), ("rabbits were", .animal),
    ("were randomised", .trial), ("we randomised", .trial),
    ("were randomly assigned", .trial),
    ("were randomly allocated", .trial), ("was randomly assigned", .trial),
    ("randomised controlled trial was", .trial), ("in this randomised", .trial),
    ("we randomly assigned", .trial), ("were randomly divided", .trial),
    ("this randomised", .trial), ("randomised double blind", .trial),
    ("double blind randomised", .trial), ("randomised placebo controlled", .trial),
    ("single blind randomised", .trial), ("double blinded randomised", .trial),
    ("prospective cohort study", .cohort),
    ("retrospective cohort", .cohort), ("this cohort study", .cohort),
    ("case control study", .caseControl), ("cross sectional study", .crossSectional),
    ("cross sectional survey", .crossSectional), ("single arm", .uncontrolledTrial),
    ("single group", .uncontrolledTrial), ("we report a case", .caseReport),
    ("semi structured interviews", .qualitative), ("retrospective study", .observational),
    ("observational study", .observational),
])

/// The words of a text, with British "randomise".
private func normalised(_ text: String) -> [String] {
    lowerWords(of: text).map { word in
        word.hasPrefix("randomiz") ? "randomis" + word.dropFirst(8) : word
    }
}
