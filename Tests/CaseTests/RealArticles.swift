import Claims
import Evidence
import Foundation
import Prose
import Quantities
import TestSupport
import Testing

/// What the line says of the articles that editors sent, without asking anybody.
///
/// The articles lie beside the project; where they are absent the tests say so and pass.
@Suite struct `Articles that editors sent` {
    private struct Read {
        let reading: Reading
        let judgement: Judgement

        init?(_ name: String) throws {
            guard let file = PackageFolder.shared("articles/\(name).txt") else { return nil }
            reading = read(
                Article.reading(try String(contentsOf: file, encoding: .utf8), as: .plain))
            judgement = judge(reading, resolutions: [:])
        }

        /// The verdict and first rule of the claim that holds these words.
        func outcome(_ words: String) -> String {
            guard
                let claim = reading.claims.first(where: {
                    reading.article[$0.range].contains(words)
                })
            else {
                return "no claim"
            }
            let assessment = judgement.assessments[claim.index]
            let rule = assessment.findings.first?.rule.rawValue
            return [assessment.verdict?.rawValue ?? claim.kind.rawValue, rule].compactMap(\.self)
                .joined(separator: " ")
        }

        func claims(_ words: String) -> [Claim] {
            reading.claims.filter { reading.article[$0.range].contains(words) }
        }
    }

    @Test(arguments: [
        ("by up to 31%", "unsupported vague-citation"),
        ("up to 10% increase in range of motion", "unsupported vague-citation"),
        ("compared to sham treatments", "unsupported vague-citation"),
        ("cumulative benefits", "unsupported vague-citation"),
        ("This intensive approach increases blood flow", "unsupported missing-citation"),
        ("flush out accumulated lactic acid", "unsupported missing-citation"),
        ("releases endorphins", "unsupported missing-citation"),
        ("significantly reduces both the frequency and intensity", "unsupported missing-citation"),
        ("affects millions of people worldwide", "unverified"),
        ("went from 90% to 10%", "anecdote"),
    ])
    func `the clinic's article: each claim is told from the others`(words: String, outcome: String)
        throws
    {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        #expect(read.outcome(words) == outcome)
    }

    @Test func `the clinic's title says more than its body`() throws {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        let title = try #require(read.claims("Massage Therapy Stops Back Pain Fast").first)
        #expect(title.isHeading && title.causality == .cause && title.certainty == .certain)
        #expect(title.quantities.isEmpty, "the 7 of the title is a list number")
        #expect(read.judgement.articleFindings.contains { $0.rule == "headline-beyond-body" })
    }

    @Test func `this intensive approach is deep tissue massage`() throws {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        #expect(read.claims("This intensive approach").first?.agent?.text == "Deep tissue massage")
    }

    @Test func `from 90 to 10 percent is a change and no interval`() throws {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        let claim = try #require(read.claims("from 90% to 10%").first)
        let quantity = try #require(read.reading.quantity(of: claim))
        #expect(quantity.role == .change && quantity.from?.value == 90 && quantity.to?.value == 10)
        #expect(quantity.low == nil && quantity.high == nil)
    }

    @Test func `the testimonial that is printed four times is told once`() throws {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        #expect(read.claims("just a few sessions at Westside Sports Chiro").count == 1)
        #expect(read.judgement.articleFindings.contains { $0.rule == "quote-attributed-twice" })
    }

    @Test(arguments: [
        "Three key massage techniques effectively", "seven powerful ways", "2 hours each way",
        "Book Now",
        "Get in Touch", "went wrong while submitting",
    ])
    func `the clinic's list numbers, schedules and forms state no amount`(words: String) throws {
        guard let read = try Read("000_5b62411933c97afc") else { return }
        #expect(read.claims(words).allSatisfy { $0.quantities.isEmpty })
    }

    @Test(arguments: [
        ("Increase blood flow to tense muscles", "unsupported missing-citation"),
        ("Promote faster healing", "unsupported missing-citation"),
        ("Reduce inflammation and tightness", "unsupported missing-citation"),
        ("Interrupt the pain cycle", "unsupported missing-citation"),
        ("significantly reduce chronic lower back pain", "unsupported vague-citation"),
        ("improve range of motion", "unsupported vague-citation"),
        ("incredibly effective for persistent pain", "unsupported missing-citation"),
        ("I noticed improved mobility the same day", "anecdote"),
        ("skip it", "no claim"),
        ("What certifications do they have", "no claim"),
    ])
    func `the blogger's article: each claim is told from the others`(words: String, outcome: String)
        throws
    {
        guard let read = try Read("003_82e353f1d3dfd835") else { return }
        #expect(read.outcome(words) == outcome)
    }

    @Test func `the blogger's own page is no evidence`() throws {
        guard let read = try Read("003_82e353f1d3dfd835") else { return }
        #expect(
            read.judgement.articleFindings.contains {
                $0.rule == "self-citation" && $0.draft.text.contains("healthusias.com/back-pain")
            })
    }
}
