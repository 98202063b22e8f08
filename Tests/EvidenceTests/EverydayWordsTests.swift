import Citations
import Evidence
import Testing

@Suite struct `Claims in a writer's own words` {
    @Test(arguments: [
        (
            "Mums of vaccinated teens worried less about measles after the jab.",
            "Mothers of vaccinated adolescents worried less about measles after vaccination."
        ),
        (
            "Heart attacks were less common in people on the low dose.",
            "Myocardial infarction was less frequent in patients on the low dose."
        ),
        (
            "The gum did not push up the players' peak heart rate.",
            "Peak heart rate did not differ between conditions."
        ),
    ])
    func `everyday words bear out what a study calls otherwise`(claim: String, passage: String) {
        check(claim, passage, .support)
    }

    @Test(arguments: [
        (
            "Heart attacks were more common in people on the low dose.",
            "Myocardial infarction was less frequent in patients on the low dose."
        ),
        (
            "The number of burglaries came down after the street lights were fitted.",
            "The number of burglaries rose after the street lights were fitted."
        ),
        (
            "The gum pushed up the players' peak heart rate.",
            "Peak heart rate did not differ between conditions."
        ),
        ("Rents stayed level in the towns with a cap.", "Rents rose in the towns with a cap."),
    ])
    func `everyday words turned round are refuted`(claim: String, passage: String) {
        check(claim, passage, .refute)
    }

    @Test(arguments: [
        (
            "Fathers slept 40 minutes longer after the course.",
            "Mothers slept 40 minutes longer after the course."
        ),
        (
            "The plants without the gene were immune to the fungus.",
            "The plants without the gene were hypersensitive to the fungus."
        ),
        ("New knee pain was rare after the run.", "Knee replacement was rare after the run."),
        (
            "Stretching increased leg strength by 22%.",
            "Leg strength increased by 22% with weights; no change was seen with stretching."
        ),
        (
            "Men who ate many snacks were more likely to be depressed.",
            "Women who ate many snacks were more likely to be depressed."
        ),
    ])
    func `what is another thing stays open`(claim: String, passage: String) {
        check(claim, passage, .undecided)
    }

    @Test func `a title that says what something was tried for accuses nothing`() {
        check(
            "Acupuncture does not reduce pain.", "We enrolled 80 patients.", .undecided,
            title: "Acupuncture to reduce pain: a randomised trial")
    }
}

private func check(
    _ claim: String, _ passage: String, _ label: PassageAssessment.Label,
    title: String = "Chewing gum and repeated sprints in rugby players",
    at location: SourceLocation = #_sourceLocation
) {
    let assessment = assess(claim: claim, title: title, passages: [passage], depth: .abstract)
    #expect(assessment.label == label, sourceLocation: location)
}
