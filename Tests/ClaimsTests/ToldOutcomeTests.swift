import Claims
import Prose
import Testing

/// What came out, told in words that claim nothing by themselves: a work must be cited for it.
@Suite struct `Outcomes in plain words` {
    @Test(arguments: [
        ("Emissions went up", "Emissions", Claim.Direction.increase),
        ("Triglycerides came down", "Triglycerides", .decrease),
        ("Absences crept up", "Absences", .increase),
        ("The number of falls went down", "The number of falls", .decrease),
        ("Nurses missed fewer days", "days", .decrease),
        ("Children in the programme had fewer injuries", "injuries", .decrease),
        ("Shoppers who saw the label bought less salt", "salt", .decrease),
        ("Volunteers who napped solved more puzzles", "puzzles", .increase),
        ("Women on lit streets felt safer", "felt safer", .better),
    ])
    func `a cited sentence tells an outcome`(
        text: String, measured: String, direction: Claim.Direction
    ) {
        check(
            text + " (Moreau, 2019).",
            claims: [Expected(words: text, measured: measured, direction: direction)])
    }

    @Test(arguments: [
        "The lift went up.", "His name came up.", "The boat went down in a storm.",
        "The team missed fewer chances.", "Women felt safer.",
    ])
    func `without a work it tells what happened`(text: String) { check(text, claims: []) }

    @Test(arguments: [
        "The lift went up (Moreau, 2019).", "The film went down well (Moreau, 2019).",
        "The question came up (Moreau, 2019).",
        "Patients who said they had more pain were older men (Moreau, 2019).",
    ])
    func `a work cited makes no outcome of a lift`(text: String) {
        let claims = read(Article.reading(text, as: .plain)).claims
        #expect(claims.allSatisfy { $0.direction == nil })
    }

    @Test func `a work cited for the sentence before makes no outcome of what a writer saw`() {
        check(
            "Nurses had fewer injuries (Moreau, 2019). Pupils who had opposed the lockers grumbled less by spring.",
            claims: [Expected(words: "Nurses had fewer injuries")])
    }

    @Test func `a year is no figure`() {
        check(
            "Nurses had fewer injuries (Moreau, 2019).",
            claims: [
                Expected(
                    words: "Nurses had fewer injuries", measured: "injuries", direction: .decrease)
            ])
    }
}
