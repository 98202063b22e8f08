import Citations
import LoopbackServer
import Prose
import Synchronization
import Testing

@testable import Retrieval

/// Keeps answers in memory; the SQLite one is tested where it is.
private final class MemoryCache: AnswerCache {
    let answers = Mutex<[String: Retrieval.Answer]>([:])
    let isBroken: Bool

    init(isBroken: Bool = false) { self.isBroken = isBroken }

    func answer(for key: String) async throws(CacheFailure) -> Retrieval.Answer? {
        if isBroken { throw CacheFailure("The database is locked.") }
        return answers.withLock { $0[key] }
    }

    func keep(_ answer: Retrieval.Answer, for key: String, until: Int) async throws(CacheFailure) {
        if isBroken { throw CacheFailure("The disk is full.") }
        answers.withLock { $0[key] = answer }
    }
}

private final class Calendar: Sendable {
    let day = Mutex(0)
    var now: @Sendable () -> Int { { self.day.withLock { $0 * 86_400 } } }
    func turn(to day: Int) { self.day.withLock { $0 = day } }
}

@Suite struct CachingTests {
    private let first = identifier("doi:10.5555/stet.1")
    private let missing = identifier("doi:10.5555/missing")

    @Test func `a record is asked for again after a week, an absence after a day`() async throws {
        let providers = try await ScriptedProviders.start()
        let calendar = Calendar()
        let retriever = providers.retriever(cache: MemoryCache(), now: calendar.now)
        func count(_ identifier: Identifier) async -> Int {
            let before = providers.targets.count
            _ = await retriever.resolve(identifier)
            return providers.targets.count - before
        }
        #expect(await count(first) == 4)
        #expect(await count(missing) == 3)
        #expect(await count(first) == 0)
        calendar.turn(to: 2)
        #expect(await count(first) == 0)
        #expect(await count(missing) >= 2)
        calendar.turn(to: 8)
        // The full text does not change.
        #expect(await count(first) == 3)
    }

    @Test func `an older record stands in for a provider that is down, with the problem`()
        async throws
    {
        let isDown = Mutex(false)
        let calendar = Calendar()
        let providers = try await ScriptedProviders.start { _, _ in
            isDown.withLock { $0 } ? .status(503) : nil
        }
        let retriever = providers.retriever(cache: MemoryCache(), now: calendar.now, retries: 0)
        _ = await retriever.resolve(first)
        isDown.withLock { $0 = true }
        calendar.turn(to: 10)
        guard case .found(let record, let problems) = await retriever.resolve(first) else {
            Issue.record("not found")
            return
        }
        #expect(record.depth == .fullText)
        #expect(Set(problems.map(\.code)) == [.providerFailed])
        calendar.turn(to: 40)
        guard case .unavailable = await retriever.resolve(first) else {
            Issue.record("an answer of forty days ago is no record")
            return
        }
    }

    @Test func `failures are not kept, and a broken cache breaks nothing`() async throws {
        let isDown = Mutex(true)
        let providers = try await ScriptedProviders.start { _, _ in
            isDown.withLock { $0 } ? .status(500) : nil
        }
        let cache = MemoryCache()
        let retriever = providers.retriever(cache: cache, retries: 0)
        _ = await retriever.resolve(first)
        #expect(cache.answers.withLock { $0.isEmpty })
        isDown.withLock { $0 = false }
        let broken = providers.retriever(cache: MemoryCache(isBroken: true))
        let retrieved = await broken.retrieve(first)
        guard case .found(_, let problems) = retrieved.resolution else {
            Issue.record("not found")
            return
        }
        #expect(problems.isEmpty)
        #expect(Set(retrieved.storeProblems.map(\.code)) == [.storeFailed])
    }

    @Test func `a broken cache is told once whatever the works come to, and changes none of it`()
        async throws
    {
        let providers = try await ScriptedProviders.start()
        let well = providers.retriever()
        let broken = providers.retriever(cache: MemoryCache(isBroken: true))
        for name in ["doi:10.5555/stet.1", "doi:10.5555/missing", "pmid:99999999"] {
            let retrieved = await broken.retrieve(identifier(name))
            #expect(retrieved.storeProblems.count == 1, "\(name): \(retrieved.storeProblems)")
            #expect(await retrieved.resolution == well.resolve(identifier(name)))
        }
    }
}

@Suite struct ConditionalTests {
    @Test(arguments: ["ETag", "Last-Modified"])
    func `what may have changed is asked for with its validator, and 304 makes it fresh`(
        validator: String
    ) async throws {
        let value = validator == "ETag" ? "W/\"v1\"" : "Sun, 06 Nov 1994 08:49:37 GMT"
        let asking = validator == "ETag" ? "If-None-Match" : "If-Modified-Since"
        let providers = try await ScriptedProviders.start { request, _ in
            guard request.path.hasPrefix("/crossref") else { return nil }
            if request[asking] == value { return .status(304) }
            return .ok(
                response("api.crossref.org/stet.1.json"), type: "application/json",
                [validator: value])
        }
        let calendar = Calendar()
        let cache = MemoryCache()
        let retriever = providers.retriever(cache: cache, now: calendar.now)
        let work = identifier("doi:10.5555/stet.1")
        _ = await retriever.resolve(work)
        calendar.turn(to: 8)
        let resolution = await retriever.resolve(work)
        guard case .found(let record, let problems) = resolution else {
            Issue.record("\(resolution)")
            return
        }
        #expect(problems == [])
        let supply = record.supplies.first { $0.provider == "crossref" }
        #expect(supply?.fetched == 8 * 86_400)
        let before = providers.targets.filter { $0.hasPrefix("/crossref") }.count
        calendar.turn(to: 14)
        _ = await retriever.resolve(work)
        #expect(providers.targets.filter { $0.hasPrefix("/crossref") }.count == before)
    }

    @Test func `a 304 that nobody asked for is an answer that says nothing`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path.hasPrefix("/crossref") ? .status(304) : nil
        }
        let resolution = await providers.retriever(retries: 0).resolve(
            identifier("doi:10.5555/stet.1"))
        guard case .found(_, let problems) = resolution else {
            Issue.record("\(resolution)")
            return
        }
        #expect(problems.map(\.subject).contains("crossref"))
    }
}
