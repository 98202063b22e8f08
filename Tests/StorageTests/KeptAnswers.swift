import Retrieval
import Storage
import Testing

@Suite struct KeptAnswers {
    private func answer(_ url: String, time: Int, body: String) -> Answer {
        Answer(
            url: url, effectiveURL: url + "/final", time: time, status: 200,
            headers: ["etag": "\"a\"", "content-type": "application/json"],
            body: Array(body.utf8))
    }

    @Test func `an answer comes back as it was kept`() async throws {
        let store = try Store.inMemory()
        let kept = answer("https://example.org/a", time: 10, body: "{\"ü\": 1}")
        try await store.keep(kept, for: "a", until: 100)
        #expect(try await store.answer(for: "a") == kept)
        #expect(try await store.answer(for: "b") == nil)
    }

    @Test func `a newer answer takes the place of an older one`() async throws {
        let store = try Store.inMemory()
        try await store.keep(answer("https://e.org/", time: 10, body: "old"), for: "a", until: 100)
        let new = answer("https://e.org/", time: 20, body: "new")
        try await store.keep(new, for: "a", until: 100)
        #expect(try await store.answer(for: "a") == new)
    }

    @Test func `answers that are out of date go when another is kept`() async throws {
        let store = try Store.inMemory()
        try await store.keep(answer("https://e.org/1", time: 10, body: "1"), for: "a", until: 15)
        try await store.keep(answer("https://e.org/2", time: 20, body: "2"), for: "b", until: 99)
        #expect(try await store.answer(for: "a") == nil)
        #expect(try await store.answer(for: "b") != nil)
    }
}
