import Citations
import Curl
import LoopbackServer
import Prose
import Synchronization
import Testing

@testable import Retrieval

private let work = identifier("doi:10.5555/stet.1")

private func problems(_ resolution: Resolution) -> Set<Problem.Code> {
    switch resolution {
    case .found(_, let problems), .unavailable(let problems): Set(problems.map(\.code))
    case .notFound, .disputed: []
    }
}

private func isFound(_ resolution: Resolution) -> Bool {
    if case .found = resolution { true } else { false }
}

@Suite struct FaultTests {
    /// Each fault at every request: what comes of the work, and how often Crossref was asked.
    private static let table: [(fault: LoopbackAnswer, code: Problem.Code, tries: Int)] = [
        (.status(500), .providerFailed, 3),
        (.status(503, ["Retry-After": "0"]), .providerFailed, 3),
        (.status(429), .providerFailed, 3),
        (.status(429, ["Retry-After": "3600"]), .providerFailed, 1),
        (.status(400), .providerFailed, 1),
        (.status(403), .accessRefused, 1),
        (.ok("<html>502 Bad Gateway</html>", type: "application/json"), .unreadableAnswer, 3),
        (.ok("{\"message\": {\"DOI\": 7}}"), .unreadableAnswer, 3),
        (.ok(""), .unreadableAnswer, 3),
        (.status(404, body: Array("<html>not here</html>".utf8)), .providerFailed, 1),
        (.truncated("{\"message\":", claiming: 5000), .unreadableAnswer, 3),
        (.raw(Array("rubbish".utf8)), .unreadableAnswer, 3),
        (.redirect("/crossref/works/10.5555/stet.1"), .unreadableAnswer, 1),
    ]

    @Test func `a fault of every provider is a problem and never a finding`() async throws {
        for (fault, code, tries) in Self.table {
            let providers = try await ScriptedProviders.start { _, _ in fault }
            let resolution = await providers.retriever().resolve(work)
            guard case .unavailable(let told) = resolution else {
                Issue.record("\(fault) gave \(resolution)")
                continue
            }
            let crossref = told.first { $0.subject == "crossref" }
            #expect(crossref?.code == code, "\(fault): \(told.map(\.message))")
            if fault.steps.count == 1, !told.contains(where: { $0.message.contains("redirects") }) {
                let asked = providers.targets.filter { $0.hasPrefix("/crossref") }.count
                #expect(asked == tries || code == .unreadableAnswer, "\(fault)")
            }
        }
    }

    @Test func `a provider that stalls is given up in time`() async throws {
        let providers = try await ScriptedProviders.start { _, _ in .silent }
        let resolution = await providers.retriever(timeout: 0.2, retries: 1).resolve(work)
        #expect(!isFound(resolution) && problems(resolution) == [.timedOut])
    }

    @Test func `what fails once and then goes well leaves no trace`() async throws {
        for fault in [
            LoopbackAnswer.status(500), .status(429, ["Retry-After": "0"]), .closing,
            .ok(response("eutils.ncbi.nlm.nih.gov/overload.json")),
        ] {
            let providers = try await ScriptedProviders.start { _, times in
                times == 0 ? fault : nil
            }
            let resolution = await providers.retriever().resolve(work)
            #expect(isFound(resolution) && problems(resolution) == [], "\(fault): \(resolution)")
        }
    }

    @Test func `whichever request fails, the record comes with exactly that problem`() async throws
    {
        let well = try await ScriptedProviders.start()
        _ = await well.retriever().resolve(work)
        let kinds = well.targets.map { String($0.split(separator: "/")[0]) }
        #expect(kinds.count == 4)
        for target in well.targets {
            let providers = try await ScriptedProviders.start { request, _ in
                request.target == target ? .status(503) : nil
            }
            let resolution = await providers.retriever(retries: 0).resolve(work)
            guard case .found(let record, let told) = resolution else {
                Issue.record("\(target) failing gave \(resolution)")
                continue
            }
            #expect(told.map(\.subject) == [String(target.split(separator: "/")[0])], "\(target)")
            #expect(told.allSatisfy { $0.code.leavesReportIncomplete })
            #expect(record.depth >= .abstract)
        }
    }

    @Test func `a work is never called missing while anybody fails to answer`() async throws {
        for name in ["doi:10.5555/missing", "pmid:99999999", "pmcid:PMC9999999"] {
            guard let missing = Identifier(name) else { continue }
            let well = try await ScriptedProviders.start()
            let expected = await well.retriever().resolve(missing)
            for nth in well.targets.indices {
                let count = Mutex(0)
                let providers = try await ScriptedProviders.start { _, _ in
                    count.withLock { count in
                        defer { count += 1 }
                        return count == nth ? .status(500) : nil
                    }
                }
                let resolution = await providers.retriever(retries: 0).resolve(missing)
                // Europe PMC is no registry: its silence or failure changes nothing.
                #expect(
                    resolution == expected || problems(resolution) == [.providerFailed],
                    "\(name), request \(nth): \(resolution)")
            }
        }
    }

    @Test func `a provider that keeps failing is left alone for a while`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path.hasPrefix("/crossref") ? .status(500) : nil
        }
        let retriever = providers.retriever(retries: 0)
        for number in 0..<12 {
            _ = await retriever.resolve(identifier("doi:10.5555/n.\(number)"))
        }
        #expect(providers.targets.filter { $0.hasPrefix("/crossref") }.count == 5)
    }

    @Test func `a DOI never leads to an address that a draft may not reach`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path == "/doi/10.5555/thesis" ? .redirect("/private") : nil
        }
        let now: @Sendable () -> Int = { 0 }
        let open = CurlFetcher(CurlClient(), contact: Contact(), now: now)
        let configuration = CurlConfiguration(addresses: .publicOnly, proxy: .none)
        let guarded = CurlFetcher(CurlClient(configuration), contact: Contact(), now: now)
        let retriever = Retriever(
            policy: providers.policy(), contact: Contact(), fetcher: open, pages: guarded, now: now)
        let resolution = await retriever.resolve(identifier("doi:10.5555/thesis"))
        #expect(problems(resolution) == [.addressRefused])
        #expect(!providers.targets.contains("/private"))
        let page = await retriever.resolve(identifier(providers.server.url("/page/fact-sheet")))
        #expect(problems(page) == [.addressRefused])
    }
}
