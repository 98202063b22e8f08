import Foundation
import Testing

@testable import Evaluation

/// Small sets of our own, in the formats other people publish theirs in.
@Suite struct `Sets of other people` {
    private func check(
        _ set: EvaluationSet, _ files: [String: String], at path: String,
        _ expected: [String: Double]
    ) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "stet-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let scores = try set.scores(at: folder.appending(path: path).path)
        let figures = Dictionary(
            uniqueKeysWithValues: scores.figures.map { ($0.name, $0.share) })
        for (name, share) in expected {
            let figure = try #require(figures[name], "\(name) of \(figures)")
            #expect(abs(figure - share) < 1e-6, "\(name) is \(figure)")
        }
        #expect(scores.text(differences: 5).contains(set.rawValue))
    }

    @Test func `news quantities are scored by value and unit`() throws {
        try check(
            .newsquant,
            [
                "news.json": """
                [{"text": "The bridge is 40 km long and took from 3 to 5 years.", "quantities": [
                  {"value": "40.0", "normalized_unit": "kilometre", "unit": "km", "change": "="},
                  {"value": "3.0-5.0", "normalized_unit": "year", "unit": "years", "change": "="}]},
                 {"text": "About 12 ferries sail.", "quantities": [
                  {"value": "12", "normalized_unit": "boat", "unit": "boats", "change": "~"}]}]
                """
            ], at: "news.json", ["value F1": 1, "value and unit F1": 2.0 / 3.0])
    }

    @Test func `science quantities are scored by span and modifier, in code points`() throws {
        try check(
            .measeval,
            [
                "text/a.txt": "At 20 µm, 𝛼 fell to about 4 mg.",
                "tsv/a.tsv": """
                docId\tannotSet\tannotType\tstartOffset\tendOffset\tannotId\ttext\tother
                a\t1\tQuantity\t3\t8\tT1\t20 µm\t{"unit": "µm"}
                a\t1\tMeasuredEntity\t10\t11\tT2\t𝛼\t
                a\t2\tQuantity\t20\t30\tT3\tabout 4 mg\t{"mods": ["IsApproximate"]}
                """,
            ], at: "", ["span overlap F1": 1, "span exact F1": 1, "modifiers F1": 1])
    }

    @Test func `spans are compared on equal terms and as marked`() throws {
        let text = "In 2003 we gave 5 and 10 mg to 12 older adults at 3 m."
        func row(_ words: String, _ other: String) -> String {
            let start = text.utf8.count - text[text.range(of: words)!.lowerBound...].utf8.count
            return "a\t1\tQuantity\t\(start)\t\(start + words.utf8.count)\tT1\t\(words)\t\(other)\n"
        }
        let rows =
            row("2003", "") + row("5 and 10 mg", #"{"unit": "mg", "mods": ["IsList"]}"#)
            + row("12 older adults", #"{"unit": "older adults"}"#) + row("3 m.", "")
        try check(
            .measeval, ["text/a.txt": text, "tsv/a.tsv": "docId\n" + rows], at: "",
            [
                "span overlap F1": 1, "span exact F1": 1, "modifiers all right": 1,
                // Four of theirs, four of ours, three pairs, none alike.
                "span overlap F1, as marked": 0.75, "span exact F1, as marked": 0,
            ])
    }

    @Test func `a spread that the set marks apart is read apart`() throws {
        let text = "It was 2.5 mg (95% CI 1.2 to 3.4) in all and 7 kg (SD 2) in some."
        func row(_ words: String, _ other: String) -> String {
            let start = text.utf8.count - text[text.range(of: words)!.lowerBound...].utf8.count
            return "a\t1\tQuantity\t\(start)\t\(start + words.utf8.count)\tT1\t\(words)\t\(other)\n"
        }
        let rows =
            row("2.5 mg", "") + row("95%", "") + row("1.2 to 3.4", #"{"mods": ["IsRange"]}"#)
            + row("7 kg", #"{"mods": ["HasTolerance"]}"#)
        try check(
            .measeval, ["text/a.txt": text, "tsv/a.tsv": "docId\n" + rows], at: "",
            ["span overlap F1": 1, "span exact F1": 1, "modifiers all right": 1])
    }

    @Test(arguments: [
        ("Two viruses spread.", "2", "virus"), ("It makes 640bhp.", "640", "brake horsepower"),
        ("It cost US $3 million.", "3000000", "dollar"),
        ("All are over 21 years old.", "21", "age"),
        ("It grows 5 percent a year.", "5", "percentage per year"),
        ("It turns 900 times a minute.", "900", "count per minute"),
        ("It gives 586 lb-ft.", "586", "foot pound-force"),
    ])
    func `a unit under another name is the same unit`(text: String, value: String, unit: String)
        throws
    {
        try check(
            .newsquant,
            [
                "news.json": """
                [{"text": "\(text)", "quantities": [
                  {"value": "\(value)", "normalized_unit": "\(unit)", "unit": "", "change": "="}]}]
                """
            ], at: "news.json", ["value and unit F1": 1])
    }

    @Test func `a case of a model passes when its values are read and no other of its kind`() throws
    {
        try check(
            .recognizers,
            [
                "AgeModel.json": """
                \u{FEFF}[{"Input": "She is 40 years old and paid 3 euros.", "Results": [
                  {"Text": "40 years old", "TypeName": "age", "Start": 7, "End": 18,
                   "Resolution": {"value": "40", "unit": "Year"}}]},
                 {"Input": "No age here.", "Results": []},
                 {"Input": "A wall of 3 metres.", "Results": [
                  {"Text": "3", "TypeName": "age", "Start": 10, "End": 10,
                   "Resolution": {"value": "3", "unit": "Year"}}]}]
                """
            ], at: "AgeModel.json", ["cases passed": 2.0 / 3.0])
    }

    @Test func `a bound is a range`() throws {
        try check(
            .recognizers,
            [
                "NumberRangeModel.json": """
                [{"Input": "It holds more than 300 litres.", "Results": [
                  {"Text": "more than 300", "TypeName": "numberrange", "Start": 9, "End": 21,
                   "Resolution": {"value": "(300,)"}}]},
                 {"Input": "It takes 5 to 7 days.", "Results": [
                  {"Text": "5 to 7", "TypeName": "numberrange", "Start": 9, "End": 14,
                   "Resolution": {"value": "[5,7)"}}]}]
                """
            ], at: "NumberRangeModel.json", ["cases passed": 1])
    }

    @Test func `cases that are about no prose are counted apart, with the reason`() throws {
        let text = """
            [{"Input": "The address is 10.20.30.40", "Results": [
              {"Text": "10", "TypeName": "number", "Resolution": {"value": "10"}}]},
             {"Input": "They sent 12 ships and 40kg of rice.", "Results": [
              {"Text": "12", "TypeName": "number", "Resolution": {"value": "12"}}]}]
            """
        try check(
            .recognizers,
            ["English/NumberModel.json": text, "English/OrdinalModel.json": "no JSON"],
            at: "", ["cases passed": 0.5, "prose cases passed": 1])
    }

    @Test(arguments: [
        ("Call 555-555-0100 or 17", "17", "number", false),
        ("Call 555-555-0100 or 17", "0100", "number", true),
        ("twenty and two and two fifths", "twenty and two and two fifths", "number", true),
        ("two fifths", "two fifths", "number", false),
        ("It fell by - 5 in all", "- 5", "number", true),
        ("two euros and six", "two euros and two", "currency", true),
        ("more than 3 in 7", "more than 3", "numberrange", true),
        ("more than 3 in 2010", "more than 3", "numberrange", false),
        ("below the fourth", "below the fourth", "numberrange", true),
        ("4 . 7 litres", "4 . 7 litres", "dimension", true),
    ])
    func `a case is left out by a rule over its words`(
        input: String, found: String, type: String, isLeftOut: Bool
    ) throws {
        let json =
            #"{"Input": "\#(input)", "Results": [{"Text": "\#(found)", "TypeName": "\#(type)"}]}"#
        let item = try JSONDecoder().decode(RecognizersCase.self, from: Data(json.utf8))
        #expect((item.reasonToLeaveOut(type: type) != nil) == isLeftOut)
    }

    @Test func `surfaces are found in text order`() throws {
        try check(
            .quantulum,
            [
                "quantities.json": """
                [{"req": "From 5 kg it grew to 5 kg and 8 kg.", "res": [
                  {"value": 8, "unit": "kilogram", "surface": "8 kg"}]}]
                """
            ], at: "quantities.json", [:])
    }

    @Test func `sentences worth checking are scored by the F1 of yes`() throws {
        try check(
            .checkthat,
            ["dev.tsv": "Sentence_id\tText\tclass_label\n1\tThank you all.\tNo\n"],
            at: "dev.tsv", ["F1 of “Yes”": 0])
    }

    @Test func `causal strength is scored on four steps, in quoted cells`() throws {
        try check(
            .causality,
            [
                "a.csv": """
                sentence,label
                "Sleep, it turned out, was associated with ""recall"".",1
                Smoking causes cancer.,3
                """
            ], at: "a.csv", ["macro-F1": 1])
    }

    @Test func `claim sentences of abstracts are read line by line`() throws {
        try check(
            .abstracts,
            ["a.json": #"{"paper_id": 1, "sentences": ["We met."], "labels": ["0"]}"# + "\n"],
            at: "a.json", ["F1 of “1”": 0])
    }

    @Test(arguments: EvaluationSet.allCases)
    func `a file that is not there or not of the set is named`(set: EvaluationSet) throws {
        let failure = #expect(throws: SetFailure.self) {
            try set.scores(at: "/nowhere/at-all")
        }
        #expect(failure?.message.contains("/nowhere/at-all") == true)
    }
}
