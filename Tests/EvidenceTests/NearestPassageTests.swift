import Citations
import Claims
import Evidence
import Prose
import Testing

/// Where a person is led when nothing decides.
@Suite struct `The nearest passages` {
    private let food = [
        "Eating habits are formed early in life.",
        "In total 74 principals and 72 teachers from 83 schools were interviewed.",
        "Most principals (87.1%) had a written policy; however, the rules were not clearly defined.",
        "Of the parents, 28.1% believed that the school should enforce the policy more strongly and 39.8% had no opinion.",
        "Waiting time fell by 4.2 days.",
    ]

    @Test(arguments: [
        ("For every one of them the wait was 4.2 days shorter.", 4),
        ("The rules themselves stayed vague.", 2),
        ("Mums and dads wanted stricter enforcement.", 3),
        ("The researchers sat down with 74 heads.", 1),
    ])
    func `lead to the sentence that is meant, in whatever words`(claim: String, place: Int) {
        check(claim, food, leadsTo: food[place])
    }

    @Test func `are several where one is about as near as the other`() {
        let told = ["Boys slept longer after the course.", "Girls slept longer after the course."]
        let source = source(of: "Teachers were calmer after the course.", beside: told)
        #expect([source.quote].compactMap { $0?.text } + source.alsoNear.map(\.text) == told)
    }

    @Test func `show nothing that shares neither a word nor a figure`() {
        check(
            "The bees danced for 40 minutes.", ["Pain fell by 12 points after surgery."],
            leadsTo: nil)
    }

    @Test func `are no more than the one that decided, where one did`() {
        let told = ["Pain fell by 12 points in a week.", "Pain fell by 11 points in a month."]
        let source = source(of: "Pain fell by 12 points in a week.", beside: told)
        #expect(source.verdict == .supported && source.quote?.text == told[0])
        #expect(source.alsoNear.isEmpty)
    }

    private func check(
        _ claim: String, _ passages: [String], leadsTo passage: String?,
        at location: SourceLocation = #_sourceLocation
    ) {
        let source = source(of: claim, beside: passages)
        #expect(source.verdict != .supported, sourceLocation: location)
        #expect(source.quote?.text == passage, sourceLocation: location)
    }

    private func source(of claim: String, beside passages: [String]) -> Assessment.Source {
        let reading = read(
            Article.reading("\(claim.dropLast()) (doi:10.5555/stet.1).", as: .plain))
        var record = SourceRecord(identifiers: [])
        record.passages = passages.enumerated().map { Passage(index: $0, text: $1) }
        record.depth = .abstract
        return judge(reading, resolutions: [0: .found(record, problems: [])])
            .assessments[0].sources[0]
    }
}
