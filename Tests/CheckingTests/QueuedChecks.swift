import Checking
import Claims
import Evidence
import Foundation
import GRDB
import Logging
import Prose
import Reports
import ServiceLifecycle
import Storage
import Synchronization
import Testing

/// The queue with its store, running.
@Suite struct QueuedChecks {
    /// A check that is let go by hand, and counts how many run.
    final class Gate: Sendable {
        private let state = Mutex((isOpen: false, running: 0, most: 0, begun: 0))
        func open() { state.withLock { $0.isOpen = true } }
        var most: Int { state.withLock { $0.most } }
        var begun: Int { state.withLock { $0.begun } }

        func check(_ draft: Draft) async -> Checked {
            state.withLock { state in
                state.running += 1
                state.begun += 1
                state.most = max(state.most, state.running)
            }
            while !state.withLock({ $0.isOpen }), !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(2))
            }
            state.withLock { $0.running -= 1 }
            let reading = read(Article.reading("It rose.", as: .plain))
            let report = Report(
                reading: reading, judgement: judge(reading, resolutions: [:]), resolutions: [:],
                name: draft.name)
            return Checked(report: report, draft: draft)
        }
    }

    private let draft = Draft(.text("It rose.", .plain), name: "a")

    private func queue(
        _ store: Store, _ gate: Gate, limits: QueueLimits = QueueLimits(running: 2, waiting: 100)
    ) -> CheckQueue {
        CheckQueue(
            store: store, limits: limits, now: { 1000 },
            pause: { _ in try await Task.sleep(for: .milliseconds(2)) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { draft, progress in
            progress(.read(claims: 1, sources: 0))
            return await gate.check(draft)
        }
    }

    /// Runs a queue for as long as `body` lasts, then stops it in good order.
    private func running(
        _ queue: CheckQueue, _ body: @Sendable () async throws -> Void
    ) async throws {
        let group = ServiceGroup(
            services: [queue], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await body()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test func `checks run a few at a time and all come to an end`() async throws {
        let store = try Store.inMemory()
        let gate = Gate()
        let queue = queue(store, gate)
        try await running(queue) {
            var ids: [CheckID] = []
            for _ in 0..<7 { ids.append(try await queue.submit(draft).check.id) }
            while gate.begun < 2 { try await Task.sleep(for: .milliseconds(2)) }
            gate.open()
            for id in ids {
                #expect(await queue.settled(id, within: .seconds(20)))
                #expect(try await store.check(id)?.state == .done)
                #expect(try await store.report(of: id) != nil)
            }
        }
        #expect(gate.most == 2)
        #expect(gate.begun == 7)
    }

    @Test func `a shutdown in good order puts running checks back`() async throws {
        let store = try Store.inMemory()
        let gate = Gate()
        let first = queue(store, gate)
        let ids = Mutex<[CheckID]>([])
        try await running(first) {
            for _ in 0..<3 {
                let id = try await first.submit(draft).check.id
                ids.withLock { $0.append(id) }
            }
            while gate.begun < 2 { try await Task.sleep(for: .milliseconds(2)) }
        }
        let open = try await store.openChecks()
        #expect(open.map(\.state) == [.queued, .queued, .queued])
        #expect(open.map(\.attempts) == [0, 0, 0])
        await #expect(throws: SubmissionError.closing) { try await first.submit(draft) }

        gate.open()
        let second = queue(store, gate)
        try await running(second) {
            for id in ids.withLock({ $0 }) {
                #expect(await second.settled(id, within: .seconds(20)))
            }
        }
        #expect(try await store.counts() == [.done: 3])
    }

    @Test func `what a crash left running is begun again, but not for ever`() async throws {
        let store = try Store.inMemory()
        let once = try await store.accept(draft: try stored(), name: "a", now: 1).check.id
        let often = try await store.accept(draft: try stored(), name: "b", now: 1).check.id
        let broken = try await store.accept(draft: [0], name: "c", now: 1).check.id
        _ = try await store.begin(once, now: 2)
        for _ in 0..<3 { _ = try await store.begin(often, now: 2) }
        let gate = Gate()
        gate.open()
        let queue = queue(store, gate)
        try await running(queue) {
            for id in [once, often, broken] {
                #expect(await queue.settled(id, within: .seconds(20)))
            }
        }
        #expect(try await store.check(once)?.state == .done)
        #expect(try await store.check(once)?.attempts == 2)
        #expect(try await store.check(often)?.failure?.contains("3 times") == true)
        #expect(try await store.check(broken)?.failure?.contains("read back") == true)
    }

    @Test func `a deleted check stops, and the next one runs`() async throws {
        let store = try Store.inMemory()
        let gate = Gate()
        let queue = queue(store, gate, limits: QueueLimits(running: 1, waiting: 9))
        try await running(queue) {
            let first = try await queue.submit(draft).check.id
            let second = try await queue.submit(draft).check.id
            while gate.begun < 1 { try await Task.sleep(for: .milliseconds(2)) }
            let events = await queue.events(of: first)
            #expect(try await queue.delete(first))
            var last: CheckEvent?
            for await event in events { last = event }
            #expect(last == .deleted)
            while gate.begun < 2 { try await Task.sleep(for: .milliseconds(2)) }
            gate.open()
            #expect(await queue.settled(second, within: .seconds(20)))
            #expect(try await !queue.delete(first))
        }
        #expect(try await store.counts() == [.done: 1])
    }

    @Test func `a watcher is told the whole way, a late one the end`() async throws {
        let store = try Store.inMemory()
        let gate = Gate()
        let queue = queue(store, gate)
        let id = try await queue.submit(draft).check.id
        let events = await queue.events(of: id)
        try await running(queue) {
            gate.open()
            var told: [CheckEvent] = []
            for await event in events { told.append(event) }
            #expect(told == [.started, .progress(.read(claims: 1, sources: 0)), .done])
            var late: [CheckEvent] = []
            for await event in await queue.events(of: id) { late.append(event) }
            #expect(late == [.done])
            var unknown: [CheckEvent] = []
            for await event in await queue.events(of: CheckID()) { unknown.append(event) }
            #expect(unknown == [.deleted])
        }
    }

    @Test func `a store that cannot be asked is no deletion`() async throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString).sqlite").path
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
        }
        let store = try Store(path: path)
        let gate = Gate()
        let queue = queue(store, gate)
        let id = try await queue.submit(draft).check.id
        let other = try DatabaseQueue(path: path)
        try await other.write { try $0.execute(sql: "ALTER TABLE draftCheck RENAME TO away") }
        let events = await queue.events(of: id)
        // Of a check that is not under way nothing more will come, so the watcher is let go.
        for await event in await queue.events(of: CheckID()) { Issue.record("\(event)") }
        try await other.write { try $0.execute(sql: "ALTER TABLE away RENAME TO draftCheck") }
        try await running(queue) {
            gate.open()
            var told: [CheckEvent] = []
            for await event in events { told.append(event) }
            #expect(told == [.started, .progress(.read(claims: 1, sources: 0)), .done])
        }
    }

    @Test func `a full queue refuses and keeps nothing`() async throws {
        let store = try Store.inMemory()
        let queue = queue(store, Gate(), limits: QueueLimits(running: 1, waiting: 2))
        _ = try await queue.submit(draft)
        for _ in 0..<2 { _ = try await queue.submit(draft) }
        await #expect(throws: SubmissionError.full) { try await queue.submit(draft) }
        #expect(try await store.counts() == [.queued: 3])
    }

    private func stored() throws -> [UInt8] {
        Array(#"{"text":"It rose.","format":"plain","name":"a"}"#.utf8)
    }
}
