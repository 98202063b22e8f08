import Checking
import Foundation
import LoopbackServer
import Prose
import Reports
import Retrieval
import Synchronization
import Testing

/// Ten works as two providers on loopback tell of them.
enum TenWorks {
    static func answer(to target: String) -> LoopbackAnswer {
        let works = (1...10).filter { number in
            // ".1" is not ".10".
            target.ranges(of: "stet.\(number)").contains { range in
                !(target[range.upperBound...].first?.isNumber ?? false)
            }
        }
        if target.hasPrefix("/europepmc") {
            let items = works.map(europePMC).joined(separator: ",")
            return .json(
                #"{"hitCount": \#(works.count), "resultList": {"result": [\#(items)]}}"#)
        }
        let items = works.map(crossref).joined(separator: ",")
        return isBatch(target)
            ? .json(#"{"status": "ok", "message": {"items": [\#(items)]}}"#)
            : .json(#"{"status": "ok", "message": \#(items)}"#)
    }

    static func isBatch(_ target: String) -> Bool {
        target.contains("filter=") || target.contains("%20OR%20")
    }

    private static func europePMC(_ number: Int) -> String {
        """
        {"id": "9000000\(number)", "source": "MED", "pmid": "9000000\(number)",
        "doi": "10.5555/stet.\(number)", "title": "Massage and flow, part \(number).",
        "authorString": "Example E.", "pubYear": "2014",
        "abstractText": "<h4>Methods</h4>We gave forty adults massage or rest on two days in \
        random order and measured how much blood flowed in the muscles of the leg before and \
        after.<h4>Results</h4>Massage increased blood flow by \(10 + number)%."}
        """
    }

    private static func crossref(_ number: Int) -> String {
        """
        {"DOI": "10.5555/stet.\(number)", "type": "journal-article",
        "title": ["Massage and flow, part \(number)"], "issued": {"date-parts": [[2014]]},
        "author": [{"family": "Example", "given": "E."}]}
        """
    }
}

/// Which requests fail.
enum FailingRequests: String, CaseIterable {
    /// The nth.
    case one
    /// The nth of those for a single work, where none for several works is answered.
    case oneWithoutBatches
    /// The nth and all after it.
    case allFrom
}

/// A draft of ten citations, of whose requests each one fails in its turn.
@Suite struct TenCitations {
    private static let draft = Draft(
        .text(
            (1...10).map {
                "Massage increased blood flow by \(10 + $0)% (doi:10.5555/stet.\($0))."
            }.joined(separator: "\n\n"), .plain), name: "ten.txt")

    /// The report, and how many requests could have failed.
    private func check(
        _ failing: FailingRequests, at place: Int?
    ) async throws -> (report: Report, requests: Int) {
        let counted = Mutex(0)
        let server = try await LoopbackServer.start { request, _ in
            if failing == .oneWithoutBatches, TenWorks.isBatch(request.target) {
                return .status(503)
            }
            let number = counted.withLock { counted in
                defer { counted += 1 }
                return counted
            }
            let isFailing =
                place.map { failing == .allFrom ? number >= $0 : number == $0 } ?? false
            return isFailing ? .status(503) : TenWorks.answer(to: request.target)
        }
        let checker = Checker.asking(server)
        let checked = await checker.check(Self.draft)
        await server.stop()
        try await checkReplay(of: checked, by: checker, "\(failing.rawValue) \(place ?? -1)")
        return (checked.report, counted.withLock { $0 })
    }

    /// Whoever replays the evidence is told that the same is missing, and of nothing else.
    private func checkReplay(
        of checked: Checked, by checker: Checker, _ name: String
    ) async throws {
        let written = try JSONEncoder().encode(checked.evidence)
        var replay = Self.draft
        replay.evidence = .bundle(try JSONDecoder().decode(EvidenceBundle.self, from: written))
        let again = await checker.check(replay)
        var report = again.report
        #expect(report.evidence == "bundle")
        report.evidence = checked.report.evidence
        #expect(report == checked.report, "\(name)")
        #expect(again.evidence == checked.evidence, "\(name)")
    }

    @Test(arguments: FailingRequests.allCases)
    func `whichever request fails, the report says exactly what is missing`(
        failing: FailingRequests
    ) async throws {
        let (whole, requests) = try await check(failing, at: nil)
        try #require(whole.complete && whole.claims.count == 10 && requests > 1)
        #expect(whole.claims.allSatisfy { $0.verdict == "supported" })
        var incomplete = 0
        for place in 0..<requests {
            let (report, _) = try await check(failing, at: place)
            check(report, against: whole, "\(failing.rawValue) \(place)")
            if !report.complete { incomplete += 1 }
            // A batch that fails is asked for again work by work; a single work that fails is missing.
            if failing == .oneWithoutBatches { #expect(!report.complete, "request \(place)") }
            if failing == .one { #expect(report.claims == whole.claims, "request \(place)") }
        }
        print(
            "ten citations, \(failing.rawValue): \(requests) requests, each failed once; \(incomplete) reports incomplete"
        )
    }

    /// A report differs from the whole one only in what it says is missing.
    private func check(_ report: Report, against whole: Report, _ name: String) {
        let open = report.problems.filter(\.isOpen)
        #expect(report.complete == open.isEmpty, "\(name)")
        #expect(report.sources.count == 10, "\(name)")
        var less: Set<String> = []
        for (source, expected) in zip(report.sources, whole.sources) {
            let lost = Set(expected.supplies.map(\.provider))
                .subtracting(source.supplies.map(\.provider))
            #expect(["found", "unavailable"].contains(source.state), "\(name)")
            #expect(source.state == "found" || source.note != nil, "\(name)")
            if !lost.isEmpty { less.insert(source.id) }
            // Every provider that is missing from a record is named, with its reason.
            for provider in lost {
                #expect(open.contains { $0.subject == provider }, "\(name): \(provider)")
            }
        }
        #expect(report.complete == less.isEmpty, "\(name)")
        for (claim, expected) in zip(report.claims, whole.claims) {
            let isRead = claim.depth == expected.depth
            #expect(claim.verdict == (isRead ? expected.verdict : "unverified"), "\(name)")
            if !isRead {
                #expect(claim.sources.allSatisfy { $0.source.map(less.contains) ?? true })
            }
        }
    }
}
