import Citations
import Claims
import Evidence
import Prose
import Quantities
import Reports

/// A small article with one claim of every verdict, put together by hand, for the tests of all forms.
struct ExampleReport {
    static let draft = """
        Massage & the aching back

        Massage increases blood flow to affected muscles by 31% [1].
        It shortens recovery by 4 days <script>alert(1)</script> in all adults [2].
        Pain fell by 12 percent [3]. Stretching helps, says one retracted trial [4].
        Sleep improved by 8% in 1 of 5 people [5]. It releases endorphins.
        It doubles flexibility. My pain went from 90% to 10%.
        """

    let reading: Reading
    let judgement: Judgement
    let resolutions: [Int: Resolution]

    /// The report of the example.
    static var report: Report {
        let example = ExampleReport()
        return Report(
            reading: example.reading, judgement: example.judgement,
            resolutions: example.resolutions, name: "draft.md")
    }

    /// The same, its second claim left open beside two passages.
    static var withNearPassages: Report {
        var report = report
        let passages = ["Runners rested for 4 days.", "Walkers recovered in a week."].map {
            Report.Quote(source: "doi:10.5555/stet.2", text: $0, section: nil)
        }
        report.claims[1].sources[0].quote = passages[0]
        report.claims[1].sources[0].alsoNear = [passages[1]]
        return report
    }

    init() {
        let article = Article.reading(Self.draft, as: .plain)
        func range(_ words: String) -> TextRange {
            let text = article[article.text.range]
            guard let found = text.firstRange(of: words) else { return TextRange(0, 0) }
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return TextRange(start, start + words.utf8.count)
        }
        func quote(_ words: String) -> DraftQuote {
            DraftQuote(range: range(words), text: words)
        }

        let claims = Self.claims(range)
        let citations = (1...5).compactMap { number in
            Self.identifier(number).map { identifier in
                Citation(
                    index: number - 1, range: range("[\(number)]"), kind: .numbered,
                    target: .identifier(identifier), covers: [], binding: .sentence)
            }
        }
        reading = Reading(
            article: article,
            quantities: [
                Quantity(
                    range: range("31%"), numeralRange: range("31"), kind: .percent,
                    value: Numeral(31), role: .change)
            ],
            citations: CitationScan(citations: citations, references: [], referenceBlocks: []),
            claims: claims, sentences: [])
        resolutions = Self.resolutions()
        judgement = Judgement(
            assessments: Self.assessments(quote),
            articleFindings: [
                Finding(
                    rule: "headline-beyond-body", severity: .warning, effect: .notes,
                    draft: quote("Massage & the aching back"),
                    message: "The title says for certain what the text says may be.")
            ])
    }

    static func identifier(_ number: Int) -> Identifier? {
        DOI("10.5555/stet.\(number)").map(Identifier.doi)
    }

    private static func claims(_ range: (String) -> TextRange) -> [Claim] {
        [
            Claim(
                index: 0,
                range: range("Massage increases blood flow to affected muscles by 31% [1]."),
                sentence: 0, kind: .quantity, quantities: [0], direction: .increase,
                checkworthiness: 0.93, citations: [0]),
            Claim(
                index: 1,
                range: range("It shortens recovery by 4 days <script>alert(1)</script>"),
                sentence: 1, kind: .quantity, checkworthiness: 0.9, citations: [1]),
            Claim(
                index: 2, range: range("Pain fell by 12 percent"), sentence: 2, kind: .quantity,
                checkworthiness: 0.9, citations: [2]),
            Claim(
                index: 3, range: range("Stretching helps, says one retracted trial"), sentence: 3,
                kind: .effect, checkworthiness: 0.5, citations: [3]),
            Claim(
                index: 4, range: range("Sleep improved by 8% in 1 of 5 people"), sentence: 4,
                kind: .quantity, checkworthiness: 0.8, citations: [4]),
            Claim(
                index: 5, range: range("It releases endorphins."), sentence: 5, kind: .effect,
                checkworthiness: 0.41),
            Claim(
                index: 6, range: range("It doubles flexibility."), sentence: 6, kind: .quantity,
                checkworthiness: 0.77),
            Claim(
                index: 7, range: range("My pain went from 90% to 10%."), sentence: 7,
                kind: .anecdote, attribution: .experience, checkworthiness: 0.1),
        ]
    }
}
