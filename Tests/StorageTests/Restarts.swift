import Foundation
import Storage
import Testing

@Suite struct Restarts {
    @Test func `everything is there after the file was opened again`() async throws {
        let file = try TemporaryFile()
        let id: CheckID
        do {
            let store = try Store(path: file.path)
            id = try await store.accept(draft: [1], name: "a", now: 100).check.id
            _ = try await store.begin(id, now: 101)
        }
        let store = try Store(path: file.path)
        let open = try await store.openChecks()
        #expect(open.map(\.id) == [id])
        #expect(open.map(\.attempts) == [1])
        #expect(try await store.draft(of: id) == [1])
    }

    @Test func `a copy of the files taken at any moment holds what was accepted`() async throws {
        let file = try TemporaryFile()
        let store = try Store(path: file.path)
        for number in 1...20 {
            let id = try await store.accept(draft: [UInt8(number)], name: "a", now: 100).check.id
            // What a killed program leaves: the file and its log, nothing closed or checkpointed.
            let copy = try TemporaryFile()
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: file.path + ending, toPath: copy.path + ending)
            }
            let left = try Store(path: copy.path)
            #expect(try await left.draft(of: id) == [UInt8(number)])
            #expect(try await left.openChecks().count == number)
        }
        try await store.probe()
    }
}
