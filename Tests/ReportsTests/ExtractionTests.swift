import Evidence
import Reports
import TestSupport
import Testing

@Suite struct ExtractionTests {
    @Test func `what was read out of the example`() {
        let example = ExampleReport()
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("id", "a\"\\\u{1}é")
            Extraction(example.reading, judgement: example.judgement).write(to: &writer)
        }
        expectGolden(String(decoding: writer.bytes, as: UTF8.self) + "\n", "extraction.json")
    }

    @Test(arguments: Extraction.Offsets.allCases)
    func `places are counted in the unit asked for`(offsets: Extraction.Offsets) {
        let example = ExampleReport()
        let empty = Judgement(assessments: [], articleFindings: [])
        let json = String(
            decoding: Extraction(example.reading, judgement: empty, offsets: offsets).json(),
            as: UTF8.self)
        let isRight = json.hasPrefix(#"{"quantities":[{"start":79,"end":82,"text":"31%""#)
        #expect(isRight)
    }
}
