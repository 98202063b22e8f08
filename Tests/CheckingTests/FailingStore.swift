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
            TenWorks.answer(to: request.target)
        }
        let draft = Draft(
            .text("Massage increased blood flow by 11% (doi:10.5555/stet.1).", .plain))
        let well = await Checker.asking(server, cache: store).check(draft).report
        #expect(well.problems.isEmpty, "\(well.problems)")
        let other = try DatabaseQueue(path: path)
        try await other.write { try $0.execute(sql: "DROP TABLE answer") }
        let report = await Checker.asking(server, cache: store).check(draft).report
        await server.stop()
        #expect(Set(report.problems.map(\.code)) == ["store-failed"], "\(report.problems)")
        #expect(report.problems.count <= 2)
        #expect(report.complete)
        #expect(report.claims == well.claims)
    }
}
