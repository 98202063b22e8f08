import Checking
import Foundation
import GRDB
import LoopbackServer
import Prose
import Reports
import Storage
import Testing

/// A database of answers that gives up while drafts are checked.
@Suite struct FailingStore {
    @Test func `a store that cannot be used is a problem, and leaves nothing open`() async throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString).sqlite").path
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
        }
        let store = try Store(path: path)
        let server = try await LoopbackServer.start { request, _ in
            request.target.hasPrefix("/crossref") && request.target.contains("nobody-has-this")
                ? .status(404) : TenWorks.answer(to: request.target)
        }
        let drafts = ["10.5555/stet.1", "10.5555/nobody-has-this"].map { doi in
            Draft(.text("Massage increased blood flow by 11% (doi:\(doi)).", .plain))
        }
        let well = await reports(on: drafts, by: server, store)
        let other = try DatabaseQueue(path: path)
        try await other.write { try $0.execute(sql: "DROP TABLE answer") }
        let failing = await reports(on: drafts, by: server, store)
        await server.stop()
        for (well, report) in zip(well, failing) {
            #expect(well.problems.isEmpty, "\(well.problems)")
            #expect(Set(report.problems.map(\.code)) == ["store-failed"], "\(report.problems)")
            #expect(report.problems.count <= 2)
            #expect(report.complete)
            #expect(report.claims == well.claims)
        }
    }

    private func reports(
        on drafts: [Draft], by server: LoopbackServer, _ store: Store
    ) async -> [Report] {
        var reports: [Report] = []
        for draft in drafts {
            reports.append(await Checker.asking(server, cache: store).check(draft).report)
        }
        return reports
    }
}
