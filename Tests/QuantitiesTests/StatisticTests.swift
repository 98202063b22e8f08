import Prose
import Quantities
import Testing

@Suite struct Statistics {
    private func check(
        _ text: String, _ symbol: String, _ value: Double, _ modifier: Quantity.Modifier? = nil,
        location: SourceLocation = #_sourceLocation
    ) {
        let all = found(text)
        #expect(all.count == 1, "\(text)", sourceLocation: location)
        #expect(all.first?.kind == .statistic, "\(text)", sourceLocation: location)
        #expect(all.first?.symbol == symbol, "\(text)", sourceLocation: location)
        #expect(all.first?.value?.value == value, "\(text)", sourceLocation: location)
        #expect(all.first?.modifier == modifier, "\(text)", sourceLocation: location)
    }

    @Test func `a p value keeps its sign as a bound`() {
        check("p < 0.05", "p", 0.05, .lessThan)
        check("P<.05", "P", 0.05, .lessThan)
        check("p = .023", "p", 0.023)
        check("p ≤ 0.001", "p", 0.001, .upTo)
        check("p less than 0.001", "p", 0.001, .lessThan)
        check("a p-value of 0.03", "p", 0.03)
    }

    @Test func `ratios and effect sizes keep their names`() {
        check("OR 1.8", "OR", 1.8)
        check("HR = 0.72", "HR", 0.72)
        check("an odds ratio of 1.8", "OR", 1.8)
        check("hazard ratio 0.72", "HR", 0.72)
        check("r = .45", "r", 0.45)
        check("d = 0.5", "d", 0.5)
        check("NNT 12", "NNT", 12)
        check("The number needed to treat was 12.", "NNT", 12)
        check("with a number needed to harm of 40", "NNH", 40)
        check("aOR 2.1", "aOR", 2.1)
        #expect(found("SCALE-F ≥3.5").map(\.kind) == [.number])
    }

    @Test func `a test keeps its degrees of freedom`() {
        check("t(28) = 2.1", "t", 2.1)
        check("F(2, 40) = 3.1", "F", 3.1)
        #expect(found("F(2, 40) = 3.1").first?.degreesOfFreedom == [Numeral(2), Numeral(40)])
    }
}

@Suite struct Shares {
    @Test func `one in so many is a ratio`() {
        corpus(
            .ratio, 0.2, nil, "1 in 5", "one in five", "1 out of 5", "one out of every five",
            "2 out of 10",
            "2 in 10", "one-in-five", "20 of 100", "20 of the 100")
        corpus(.ratio, 0.5, nil, "(60/120)", "60/120 patients", "60 of 120 patients")
        corpus(.ratio, 3, nil, "a 3:1 ratio", "3-to-1")
    }

    @Test func `one of a noun in so many is a ratio, one of a noun in so many others is none`() {
        for text in ["One parent in four reads to a child.", "It cut one fall in four."] {
            #expect(found(text).first?.kind == .ratio)
            #expect(found(text).first?.value?.value == 0.25)
        }
        for text in ["She scored one goal in four games.", "It takes one step in two minutes."] {
            #expect(!found(text).contains { $0.kind == .ratio })
        }
    }

    @Test func `a multiple is a fold`() {
        corpus(
            .fold, 2, nil, "doubled", "twice the rate", "twofold", "2-fold", "two times higher",
            "2x", "double the rate")
        corpus(.fold, 2.5, nil, "2.5 times", "2.5-fold", "two and a half times as many", "2.5 fold")
        corpus(.fold, 3, nil, "tripled", "threefold", "three times as likely", "3-fold")
        corpus(.fold, 0.5, nil, "halved")
    }
}

@Suite struct Roles {
    private func role(_ text: String) -> String {
        guard let quantity = found(text).first else { return "nothing" }
        let direction = quantity.direction.map { " " + $0.rawValue } ?? ""
        let kind = quantity.isRelative.map { $0 ? " relative" : " absolute" } ?? ""
        return quantity.role.rawValue + direction + kind
    }

    @Test func `words of change make a change`() {
        #expect(role("Flow increased by 31%.") == "change increase relative")
        #expect(role("Flow increased by up to 31%.") == "change increase relative")
        #expect(role("a reduction of 5 mm Hg") == "change decrease absolute")
        #expect(role("a 20% reduction in risk") == "change decrease relative")
        #expect(role("Turnout fell 5 percentage points.") == "change decrease absolute")
        #expect(role("a threefold increase") == "change increase relative")
        #expect(role("Costs doubled.") == "change increase relative")
    }

    @Test func `comparatives make a comparison`() {
        #expect(role("20% higher than sham") == "comparison increase relative")
        #expect(role("5 mm Hg lower than before") == "comparison decrease absolute")
        #expect(role("twice as likely") == "comparison increase relative")
    }

    @Test func `everything else is a level`() {
        #expect(role("31% of patients") == "level")
        #expect(role("The rate rose to 31%.") == "level")
        #expect(role("The increase was seen in 120 patients.") == "level")
    }

    @Test func `a statistic may have its name in brackets, or a comma after it`() {
        #expect(found("risk ratio (RR) 0.91").map(\.symbol) == ["RR"])
        #expect(found("odds ratio [OR] 1.8").map(\.symbol) == ["OR"])
        #expect(found("(hazard ratio, 0.72)").map(\.symbol) == ["HR"])
        #expect(found("(OR, 1.52)").map(\.symbol) == ["OR"])
        #expect(found("of low OR, 5 patients").map(\.noun) == ["patients"])
    }

    @Test func `so many of so many with a slash is a ratio where something is counted`() {
        #expect(found("12/15 patients").map(\.kind) == [.ratio])
        #expect(found("12/15 (80%)").map(\.kind) == [.ratio, .percent])
        #expect(found("3/4 cup").map(\.value?.value) == [0.75])
    }

    @Test func `two numbers around the estimate are its interval`() {
        for wording in [
            "285.8 kcal (-33.9; 605.5)", "4.5 (-0.2, 9.2)", "-2.2 kg (-3.1; -1.3)",
            "285.8 (−33.9; 605.5) kcal",
        ] {
            #expect(found(wording).count == 1, "\(wording)")
            #expect(found(wording).first?.uncertainty != nil, "\(wording)")
        }
        #expect(found("4.0 (3.2, 5.5)").count == 3)
        #expect(found("4.5 (-9.2; -0.2)").first?.uncertainty == nil)
    }
}
