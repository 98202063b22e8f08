import Storage
import Testing

/// What every store must do, in memory and on disk.
@Suite struct StoredChecks {
    private static func stores() throws -> [(Store, TemporaryFile?)] {
        let file = try TemporaryFile()
        return [(try .inMemory(), nil), (try Store(path: file.path), file)]
    }

    private func check(_ body: (Store) async throws -> Void) async throws {
        for (store, file) in try Self.stores() {
            try await body(store)
            withExtendedLifetime(file) {}
        }
    }

    @Test func `an accepted check waits with its draft and no report`() async throws {
        try await check { store async throws in
            let check = try await store.accept(draft: [1, 2, 0, 255], name: "a.md", now: 100).check
            let kept = try await store.check(check.id)
            #expect(kept == check)
            #expect(check.state == .queued)
            #expect(check.attempts == 0)
            #expect(try await store.draft(of: check.id) == [1, 2, 0, 255])
            #expect(try await store.report(of: check.id) == nil)
        }
    }

    @Test func `a check is begun, finished and never changed again`() async throws {
        try await check { store async throws in
            let id = try await store.accept(draft: [1], name: "a", now: 100).check.id
            #expect(try await store.begin(id, now: 101))
            #expect(try await store.check(id)?.state == .running)
            #expect(try await store.check(id)?.attempts == 1)
            #expect(try await store.finish(id, report: [7], now: 102))
            #expect(try await store.report(of: id) == [7])
            #expect(try await store.check(id)?.updated == 102)
            #expect(try await !store.begin(id, now: 103))
            #expect(try await !store.finish(id, report: [8], now: 103))
            #expect(try await !store.fail(id, because: "no", now: 103))
            #expect(try await store.report(of: id) == [7])
        }
    }

    @Test func `a draft given by its address is replaced by its text`() async throws {
        try await check { store async throws in
            let id = try await store.accept(draft: [1], name: "a", now: 100).check.id
            #expect(try await store.finish(id, report: [7], draft: [9], now: 102))
            #expect(try await store.draft(of: id) == [9])
        }
    }

    @Test func `what was put back is open and counts no attempt`() async throws {
        try await check { store async throws in
            let first = try await store.accept(draft: [1], name: "a", now: 100).check.id
            let second = try await store.accept(draft: [2], name: "b", now: 100).check.id
            let third = try await store.accept(draft: [3], name: "c", now: 100).check.id
            #expect(try await store.begin(second, now: 101))
            #expect(try await store.begin(first, now: 101))
            #expect(try await store.putBack(second, now: 102))
            #expect(try await store.fail(third, because: "It broke.", now: 102))
            let open = try await store.openChecks()
            #expect(open.map(\.id) == [first, second])
            #expect(open.map(\.state) == [.running, .queued])
            #expect(open.map(\.attempts) == [1, 0])
            #expect(try await store.check(third)?.failure == "It broke.")
            #expect(try await store.counts() == [.queued: 1, .running: 1, .failed: 1])
        }
    }

    @Test func `pages go from new to old and keep their place`() async throws {
        try await check { store async throws in
            var ids: [CheckID] = []
            for number in 0..<5 {
                ids.append(
                    try await store.accept(draft: [1], name: "\(number)", now: 100).check.id)
            }
            let first = try await store.checks(limit: 2)
            #expect(first.checks.map(\.name) == ["4", "3"])
            #expect(try await store.delete(ids[3]))
            #expect(try await store.delete(ids[2]))
            _ = try await store.accept(draft: [1], name: "5", now: 100)
            let second = try await store.checks(before: first.next, limit: 2)
            #expect(second.checks.map(\.name) == ["1", "0"])
            #expect(second.next == nil)
        }
    }

    @Test func `a key makes one check of a request sent twice`() async throws {
        try await check { store async throws in
            let key = IdempotencyKey(name: "k", digest: [1])
            let first = try await store.accept(draft: [1], name: "a", key: key, now: 100)
            let second = try await store.accept(draft: [1], name: "a", key: key, now: 101)
            #expect(second == .known(first.check))
            let other = IdempotencyKey(name: "k", digest: [2])
            let error = await #expect(throws: StoreError.self) {
                try await store.accept(draft: [2], name: "b", key: other, now: 102)
            }
            #expect(error?.code == .keyReused)
            #expect(try await store.checks(limit: 9).checks.count == 1)
            #expect(try await store.delete(first.check.id))
            let third = try await store.accept(draft: [2], name: "b", key: other, now: 103)
            #expect(third.check.id != first.check.id)
        }
    }

    @Test func `a check that is not there is no error`() async throws {
        try await check { store async throws in
            let id = CheckID()
            #expect(try await store.check(id) == nil)
            #expect(try await store.draft(of: id) == nil)
            #expect(try await !store.delete(id))
            #expect(try await !store.begin(id, now: 1))
        }
    }

    @Test func `ids are 26 characters and hostile ones do not exist`() {
        #expect(CheckID(rawValue: CheckID().rawValue) != nil)
        #expect(CheckID() != CheckID())
        for text in ["", "a", String(repeating: "i", count: 26), "../../../../../../../../../../"] {
            #expect(CheckID(rawValue: text) == nil)
        }
    }
}
