import Citations
import Testing

@testable import Retrieval

private func read(
    title: String = "A study of flow", abstract: String = "", types: [String] = [],
    mesh: [String] = []
) -> SourceRecord {
    var record = SourceRecord(identifiers: [])
    record.title = .init(title, from: "x")
    let padding = " This sentence is only here to make the abstract long enough to be one."
    record.setPassages(
        abstract: abstract.isEmpty ? [] : [Section(label: nil, text: abstract + padding)])
    record.readStudy(publicationTypes: types, headings: mesh, provider: "pubmed")
    return record
}

@Suite struct StudyTests {
    @Test func `fields made for it come before words, and animals before designs`() {
        #expect(
            read(abstract: "We searched MEDLINE.", types: ["Randomized Controlled Trial"]).study
                == .init(.trial, from: "pubmed: publication type"))
        #expect(
            read(types: ["Randomized Controlled Trial"], mesh: ["Animals", "Rats"]).study
                == .init(.animal, from: "pubmed: MeSH"))
        #expect(
            read(types: ["Randomized Controlled Trial"], mesh: ["Animals", "Humans"]).study?.value
                == .trial)
        #expect(
            read(title: "Massage: a systematic review", types: ["Review"]).study
                == .init(.systematicReview, from: "title"))
        #expect(read(mesh: ["Cohort Studies", "Humans"]).study?.source == "pubmed: MeSH")
    }

    @Test(arguments: [
        ("Massage for pain: a randomised controlled trial", SourceRecord.Study.trial),
        ("Massage for pain: study protocol for a randomized controlled trial", .studyProtocol),
        (
            "Massage for pain: a systematic review and meta-analysis of randomized trials",
            .metaAnalysis
        ),
        ("Massage speeds healing in rats", .animal), ("Effects on fibroblasts in vitro", .inVitro),
        ("Sleep and pain: a cross-sectional survey", .crossSectional),
    ])
    func `a title says what its study is`(title: String, study: SourceRecord.Study) {
        #expect(read(title: title).study == .init(study, from: "title"))
    }

    @Test func `an abstract says so only of its own study`() {
        #expect(
            read(abstract: "Patients were randomly assigned to two groups.").study
                == .init(.trial, from: "abstract"))
        #expect(
            read(
                abstract:
                    "Databases were searched for trials in which patients were randomised to massage."
            ).study?.value == .systematicReview)
        #expect(
            read(abstract: "Earlier randomized controlled trials found an effect.").study == nil)
    }

    @Test(
        arguments: [
            ("Twenty-four healthy volunteers were massaged.", 24),
            ("We randomised 120 patients: 60 patients to massage and 60 patients to rest.", 120),
            ("A total of 1,345 participants were enrolled.", 1345),
            ("Swimmers (n = 24) were massaged.", 24),
            ("We studied the flow of 25 children. It rose in 18 patients of these.", nil),
            ("Eight healthy subjects (group 1) and eight patients (group 2) took part.", nil),
            ("There were 12 participants in each group.", nil), ("73% of patients improved.", nil),
            ("Seventy-three percent of patients improved.", nil),
            ("Patients aged 18 to 65 were massaged.", nil),
            ("Flow rose by 13 ml in patients.", nil), ("18-65 patients came.", nil),
        ] as [(String, Int?)])
    func `participants are counted where nothing is left in doubt`(abstract: String, count: Int?) {
        #expect(read(abstract: abstract).participants?.value == count, "\(abstract)")
    }

    @Test(arguments: [
        ("RESULTS", Passage.Role.results), ("Patients and methods", .methods),
        ("3.2 Main findings", .results), ("Results and discussion", .conclusions),
        ("Objective", .background), ("Conclusions", .conclusions), ("Massage", .other),
    ])
    func `a heading says what part of the work it heads`(heading: String, role: Passage.Role) {
        #expect(Passage.Role(ofHeading: heading) == role)
    }
}

@Suite struct PopulationTests {
    @Test(
        arguments: [
            ("Twenty healthy volunteers were massaged.", .people),
            ("Twenty patients with back pain were massaged.", .patients),
            ("Twenty patients and twenty healthy controls were compared.", nil),
            ("Thirteen pigs were massaged (n = 13 pigs).", .animals),
            ("Male Wistar rats were massaged.", .animals),
            ("Human fibroblasts were stretched in vitro.", .cells),
            ("Adults who run were asked.", .people), ("Flow rose by 13 ml.", nil),
            ("Mice were treated as patients are.", nil), ("The mouse of a computer.", nil),
        ] as [(String, SourceRecord.Population?)])
    func `a text says whom it measured, or leaves it open`(
        text: String, population: SourceRecord.Population?
    ) {
        #expect(populationSaid(in: text) == population, "\(text)")
    }

    @Test func `fields come before words, and each says where it was read`() {
        #expect(
            read(abstract: "Patients were told of it.", mesh: ["Animals", "Swine"]).population
                == .init(.animals, from: "pubmed: MeSH"))
        #expect(
            read(abstract: "It was measured.", mesh: ["Humans", "Healthy Volunteers"]).population
                == .init(.people, from: "pubmed: MeSH"))
        #expect(
            read(title: "Massage speeds healing in rats").population
                == .init(.animals, from: "title"))
        #expect(
            read(abstract: "Forty patients were massaged.").population
                == .init(.patients, from: "abstract"))
    }

    @Test(
        arguments: [
            ("The limbs were massaged (n = 13 pigs).", nil),
            ("We massaged pigs (n = 13) and looked at their legs.", nil),
            ("Tendons were stretched (n = 12 samples).", nil),
            ("Swimmers were massaged (n = 13).", 13),
            ("Of 13 pigs all survived, and 20 patients were told.", 20),
        ] as [(String, Int?)])
    func `animals and samples are no participants`(abstract: String, count: Int?) {
        #expect(read(abstract: abstract).participants?.value == count, "\(abstract)")
    }
}
