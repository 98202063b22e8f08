import Citations
import Claims
import Prose
import Testing

// The table is internal: callers see assessments.
@testable import Evidence

@Suite struct `The verdict table` {
    @Test func `the gravest effect wins`() {
        check([.notes, .contradicts, .overstates], .contradicted)
        check([.overstates, .unsupports], .overstated)
        check([.understates, .unverifies], .understated)
        check([.unverifies, .unsupports], .unsupported)
        check([.unverifies, .notes], .unverified)
    }

    @Test func `notes never change a verdict`() {
        check([.notes], .supported)
        check([.notes], .unverified, isBorneOut: false)
    }

    @Test func `one source that supports is enough, unless another contradicts`() {
        #expect(verdict(ofSources: [.supported, .unverified]).verdict == .supported)
        #expect(verdict(ofSources: [.supported, .unsupported]).verdict == .supported)
        #expect(verdict(ofSources: [.supported, .contradicted]) == (.unverified, true))
        #expect(verdict(ofSources: [.unsupported, .unverified]).verdict == .unverified)
    }

    @Test func `one origin accuses nobody`() {
        let retraction = SourceRecord.Notice(
            kind: .retracted, origin: .openAlex, provider: "openalex")
        let copy = SourceRecord.Notice(kind: .retracted, origin: .openAlex, provider: "other")
        let publisher = SourceRecord.Notice(
            kind: .retracted, origin: .publisher, provider: "crossref", date: "2020-01-02")
        let lifted = SourceRecord.Notice(
            kind: .reinstated, origin: .publisher, provider: "crossref", date: "2021-01-02")
        #expect(standing(of: .retracted, in: [retraction, copy]) == .disputed("openalex"))
        #expect(standing(of: .retracted, in: [publisher]) == .established("2020-01-02"))
        #expect(standing(of: .retracted, in: [publisher, lifted]) == .absent)
        #expect(isEnoughForAbsence(["doi.org"]))
        #expect(!isEnoughForAbsence(["crossref"]))
    }

    private func check(_ effects: [Effect], _ expected: Verdict, isBorneOut: Bool = true) {
        let findings = effects.map {
            Finding(
                rule: "example", severity: .note, effect: $0,
                draft: DraftQuote(range: TextRange(0, 0), text: ""), message: "")
        }
        #expect(verdict(of: findings, isBorneOut: isBorneOut) == expected)
    }

    @Test func `what one origin alone does not know is not missing, and says what to do`() {
        let reading = read(
            Article.reading("Massage lowers blood pressure by 12% (PMID 99999999).", as: .plain))
        let judged = judge(reading, resolutions: [0: .notFound(origins: ["PubMed"])]).assessments
        #expect(judged.first?.verdict == .unverified)
        #expect(
            judged.first?.reason
                == "PubMed has no record of pmid:99999999, which does not suffice to call the work missing "
                + "(that takes two origins, and Europe PMC has its records from PubMed): please look the number up."
        )
    }

    @Test func `a number is not looked up in a list without numbers`() {
        let reading = read(
            Article.reading(
                "Massage lowers blood pressure by 12% [1].\n\n## References\n\n- Smith J. A trial. J Test. 2014;1:2-3.\n- Roe A. A third. J Test. 2016;3:4-5.\n",
                as: .markdown))
        #expect(judge(reading, resolutions: [:]).assessments.first?.verdict == .unverified)
    }

    @Test func `the spelling of a name reports no retraction`() {
        var record = SourceRecord(identifiers: [])
        record.notices = [.init(kind: .retracted, origin: .publisher, provider: "crossref")]
        for (text, verdict) in [
            (
                "Massage lowers blood pressure by 12% (doi:10.5555/retracted.1).",
                Verdict.unsupported
            ),
            (
                "A retracted trial said that massage lowers blood pressure by 12% (doi:10.5555/a.1).",
                .unverified
            ),
        ] {
            let reading = read(Article.reading(text, as: .plain))
            let judged = judge(reading, resolutions: [0: .found(record, problems: [])])
            #expect(judged.assessments.first?.verdict == verdict, "\(text)")
        }
    }
}
