import Checking
import LoopbackServer
import Prose
import Reports
import Testing

/// A figure that only a table of an open paper holds, through the whole line.
@Suite struct TablesOfPapers {
    private static let work = #"""
        {"resultList": {"result": [{"id": "91000001", "source": "MED", "pmid": "91000001",
        "pmcid": "PMC9100001", "doi": "10.5555/stet.table", "title": "Heating of homes in two regions",
        "authorString": "Example A.", "pubYear": "2024", "isOpenAccess": "Y", "inEPMC": "Y",
        "abstractText": "We asked people in two regions how they heat their homes in winter."}]}}
        """#

    private static let text = """
        <article><front><article-meta><article-id pub-id-type="pmc">9100001</article-id></article-meta></front>
        <body><sec><title>Results</title><p>Homes in two regions were asked about heating.</p>
        <table-wrap><label>Table 1</label><caption><p>Homes by heating</p></caption><table>
        <thead><tr><th>Region</th><th>Heat pumps, 2024</th><th>Gas, 2024</th></tr></thead>
        <tr><td>North</td><td>21 %</td><td>50 %</td></tr><tr><td>South</td><td>15 %</td><td>61 %</td></tr>
        </table></table-wrap><table-wrap><table>
        <thead><tr><th>Measure</th><th>Walkers</th><th>Runners</th></tr></thead>
        <tr><td>Mean age (years)</td><td>44.2 (3.1)</td><td>39</td></tr>
        <tr><td>Weight, kg</td><td>70.5</td><td>68</td></tr></table></table-wrap></sec></body></article>
        """

    private func check(_ sentence: String) async throws -> Report.Claim {
        let server = try await LoopbackServer.start { request, _ in
            let target = request.target
            if target.contains("fullTextXML") { return .ok(Self.text, type: "application/xml") }
            if target.contains("europepmc") { return .ok(Self.work, type: "application/json") }
            return .status(404)
        }
        let report = await Checker.asking(server).check(
            Draft(.text("\(sentence) doi:10.5555/stet.table", .markdown))
        ).report
        await server.stop()
        return try #require(report.claims.first)
    }

    @Test func `a cell bears out what its heads say`() async throws {
        let claim = try await check("In the North, 21% of homes had heat pumps in 2024.")
        #expect(claim.verdict == "supported" && claim.depth == "full-text", "\(claim.reason)")
        let quote = claim.sources.first?.quote
        #expect(quote?.text == "Region: North; Heat pumps, 2024: 21 %")
        #expect(quote?.section == "Homes by heating")
    }

    @Test(arguments: [
        ("The mean age of walkers was 44.2 years.", "Measure: Mean age; Walkers: 44.2 years (3.1)"),
        ("The weight of runners was 68 kg.", "Measure: Weight; Runners: 68 kg"),
    ])
    func `a unit in a head is that of its cells`(sentence: String, quote: String) async throws {
        let claim = try await check(sentence)
        #expect(claim.verdict == "supported", "\(claim.reason)")
        #expect(claim.sources.first?.quote?.text == quote)
    }

    @Test(arguments: [
        "In the South, 21% of homes had heat pumps in 2024.",
        "In the North, 71% of homes had heat pumps in 2024.", "In the North, 21% of homes had gas.",
    ])
    func `a cell accuses nobody`(sentence: String) async throws {
        let claim = try await check(sentence)
        #expect(claim.verdict == "unverified" && claim.findings.isEmpty, "\(claim.reason)")
    }
}
