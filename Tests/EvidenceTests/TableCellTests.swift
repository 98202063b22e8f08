import Citations
import Evidence
import Testing

/// A cell of a table bears out a claim that says neither more nor less than its heads, and accuses nobody.
@Suite struct TableCellTests {
    private func verdict(_ claim: String, _ cells: [String], caption: String? = nil) -> Verdict {
        let passages = cells.enumerated().map { place, cell in
            Passage(
                index: place, text: cell, section: caption, role: .cell, isInAbstract: false)
        }
        return assess(
            claim: claim,
            beside: PassageRecord(
                title: "Heating of homes", passages: passages, depth: .fullText, study: nil)
        ).verdict
    }

    private func check(_ claim: String, _ expected: Verdict) {
        let cells = [
            ("North", 21, 12), ("South", 15, 9), ("All regions", 18, 10),
        ].flatMap { region, now, before in
            [
                "Region: \(region); Heat pumps, 2024: \(now) %",
                "Region: \(region); Heat pumps, 2020: \(before) %",
            ]
        }
        #expect(verdict(claim, cells, caption: "Share of homes by region") == expected, "\(claim)")
    }

    @Test func `the figure under the claim's own words bears it out`() {
        check("In the North, 21% of homes had heat pumps in 2024.", .supported)
        check("In 2020, 9% of homes in the South had heat pumps.", .supported)
    }

    @Test func `a figure of another row, column or year bears nothing out`() {
        check("In the South, 21% of homes had heat pumps in 2024.", .unverified)
        check("In the North, 21% of homes had heat pumps in 2020.", .unverified)
        check("In the West, 21% of homes had heat pumps in 2024.", .unverified)
        check("In the North, 21% of homes had gas boilers in 2024.", .unverified)
    }

    @Test func `a figure of a part bears nothing out of the whole`() {
        check("In 2024, 21% of homes had heat pumps.", .unverified)
        check("In the North, 21% of homes had heat pumps.", .unverified)
    }

    @Test func `a claim of a change is no matter of one cell`() {
        check("The share of homes with heat pumps in the North rose to 21% in 2024.", .unverified)
    }

    @Test func `two cells that differ only in the year bear out a change from one to the other`() {
        check("In the North, the share of homes with heat pumps rose from 12% to 21%.", .supported)
        check(
            "In the North, the share of homes with heat pumps rose from 12% in 2020 to 21% in 2024.",
            .supported)
        check(
            "Between 2020 and 2024, the share of homes with heat pumps in the South rose from 9% to 15%.",
            .supported)
    }

    @Test func `two cells of other rows, years or the other way round bear nothing out`() {
        for claim in [
            "In the North, the share of homes with heat pumps rose from 9% to 21%.",
            "In the North, the share of homes with heat pumps fell from 21% to 12%.",
            "In the North, the share of homes with heat pumps rose from 12% in 2010 to 21% in 2024.",
            "In the North, the share of homes with heat pumps rose from 12% to 19%.",
            "The share of homes with heat pumps rose from 12% to 21%.",
            "In the North, the share of homes with gas boilers rose from 12% to 21%.",
        ] { check(claim, .unverified) }
    }

    @Test func `a spread, a size and the sign of percent need not be said with the figure`() {
        let cells = [
            "Outcome: Pain; Massage (n = 24), mean (SD): 3.1 (1.2)",
            "Outcome: Pain; Sham (n = 22), mean (SD): 4.8 (1.9)",
            "Smoking; Current, no. (%); Massage (n = 24): 12 (50)",
            "Outcome: Relapse, %; Massage (n = 24): 8", "Outcome: Relapse, %; Sham (n = 22): 23",
        ]
        for (claim, expected) in [
            ("Pain was 3.1 in the massage group.", Verdict.supported),
            ("Pain was 1.2 in the massage group.", .unverified),
            ("Pain was 3.1 in the sham group.", .unverified),
            ("Relapse was 8% with massage.", .supported),
            ("Relapse was 8% with sham.", .unverified),
            ("In the massage group, current smoking was 50%.", .supported),
            ("In the massage group, current smoking was 12%.", .unverified),
        ] { #expect(verdict(claim, cells, caption: "Outcomes of massage") == expected, "\(claim)") }
    }

    @Test func `small words that turn a head into another are minded`() {
        let cells = [
            "Tenure: Owners; Homes with heat pumps: 21 %",
            "Tenure: Tenants; Homes without heat pumps: 79 %",
        ]
        for (claim, expected) in [
            ("Of homes of owners, 21% had heat pumps.", Verdict.supported),
            ("Of homes of tenants, 79% had heat pumps.", .unverified),
        ] { #expect(verdict(claim, cells) == expected, "\(claim)") }
    }

    @Test func `no cell accuses`() {
        check("In the North, 45% of homes had heat pumps in 2024.", .unverified)
        #expect(
            verdict(
                "Massage increased blood flow by 31%.",
                ["Outcome: Massage increased blood flow by; Result: 13 %"]) != .contradicted)
    }

    @Test func `a table takes no weight from the words of the prose beside it`() {
        let prose = Passage(
            index: 0, text: "Heat pumps lowered heating bills by 12% compared with gas boilers.",
            isInAbstract: false)
        let cells = (1...300).map { number in
            Passage(
                index: number,
                text: "District: Number \(number); Heat pumps and heating bills: \(number)",
                role: .cell, isInAbstract: false)
        }
        for passages in [[prose], [prose] + cells] {
            let record = PassageRecord(title: nil, passages: passages, depth: .fullText, study: nil)
            #expect(
                assess(claim: "Heat pumps lowered heating bills by 12%.", beside: record).verdict
                    == .supported)
            #expect(
                assess(claim: "Heat pumps lowered heating bills by 30%.", beside: record).verdict
                    == .overstated)
            #expect(
                assess(claim: "Gas boilers last for 12 years.", beside: record).verdict
                    == .unverified)
        }
    }

    @Test func `tables are silent of nearly everything`() {
        let cells = (1...300).map { "District: Number \($0); Homes with heat pumps, 2024: \($0) %" }
        #expect(verdict("The number of homes with heat pumps doubled.", cells) == .unverified)
    }
}
