import Claims
import Prose
import Testing

@Suite struct `Nouns that look like orders` {
    @Test func `a noun that may be a verb opens a sentence that has a verb of its own`() {
        for (text, agent, measured) in [
            ("Balance training cuts falls.", "Balance training", "falls"),
            ("Exercise programmes lower blood pressure.", "Exercise programmes", "blood pressure"),
            ("Lead exposure harms children.", "Lead exposure", "children"),
            ("Statins lower cholesterol.", "Statins", "cholesterol"),
            ("Plant compounds slow ageing.", "Plant compounds", "ageing"),
        ] {
            check(
                text,
                claims: [
                    Expected(
                        words: String(text.dropLast()), agent: agent, measured: measured,
                        causality: .cause)
                ])
        }
    }

    @Test func `sleep that fell is no order to sleep`() {
        check(
            "Sleep fell by an hour.",
            claims: [
                Expected(
                    words: "Sleep fell by an hour", measured: "Sleep", direction: .decrease)
            ])
    }

    @Test func `half of those spoken of is claimed`() {
        check("Half waited for a day.", claims: [Expected(words: "Half waited for a day")])
    }

    @Test(arguments: [
        "Balance work demands and family life.", "Cut training costs now.",
        "Record blood pressure changes daily.", "Plant more trees.", "Lead by example.",
        "Lower your blood pressure with walking.",
        "Older adults lower limb strength was measured.", "Use improved materials.",
    ])
    func `an order claims nothing, and neither does a comparative`(text: String) {
        check(text, claims: [])
    }

    @Test func `a comparative behind people says which of them`() {
        check(
            "Patients lower in weight had more falls.",
            claims: [
                Expected(
                    words: "Patients lower in weight had more falls", measured: "falls",
                    direction: .increase)
            ])
    }
}

@Suite struct `Up and down beside a figure` {
    @Test(arguments: [
        "The mean follow up was 32 months.", "Women made up 62% of the sample.",
        "Patients were followed up for 12.5 months on average.",
        "Participants had to lie down for 40 minutes on average.",
    ])
    func `a phrase with a verb tells of no way`(text: String) {
        let directions = read(Article.reading(text, as: .plain)).claims.map(\.direction)
        #expect(directions.allSatisfy { $0 == nil })
    }

    @Test func `a figure that is up or down went that way`() {
        check(
            "Sales were up 7%.",
            claims: [Expected(words: "Sales were up 7%", direction: .increase)])
        check(
            "Sales were down 7%.",
            claims: [Expected(words: "Sales were down 7%", direction: .decrease)])
    }
}
