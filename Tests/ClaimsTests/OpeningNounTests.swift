import Claims
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
        "Lower your blood pressure with walking.", "Patients lower in weight had more falls.",
        "Older adults lower limb strength was measured.", "Use improved materials.",
    ])
    func `an order claims nothing, and neither does a comparative`(text: String) {
        check(text, claims: [])
    }
}
