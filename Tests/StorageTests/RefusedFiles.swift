import Foundation
import GRDB
import Storage
import Testing

/// Files that cannot be opened or written, each with its sentence.
@Suite struct RefusedFiles {
    private func check(
        _ path: String, refused code: StoreError.Code, saying words: String
    ) throws {
        let error = #expect(throws: StoreError.self) {
            try Store(path: path, patience: .milliseconds(50))
        }
        #expect(error?.code == code)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains(path) == true)
    }

    @Test func `a text file is no database`() throws {
        let file = try TemporaryFile()
        try Data(String(repeating: "No database. ", count: 200).utf8)
            .write(to: URL(fileURLWithPath: file.path))
        try check(file.path, refused: .notADatabase, saying: "not an SQLite database")
    }

    @Test func `a damaged database is refused or read, never trusted`() async throws {
        let file = try TemporaryFile()
        do {
            let store = try Store(path: file.path)
            _ = try await store.accept(
                draft: Array(repeating: 65, count: 50_000), name: "a", now: 1)
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
        for place in 100..<min(bytes.count, 8192) { bytes[place] = 0xAA }
        try bytes.write(to: URL(fileURLWithPath: file.path))
        try? FileManager.default.removeItem(atPath: file.path + "-wal")
        try check(file.path, refused: .notADatabase, saying: "damaged")
    }

    @Test func `a missing directory is named`() throws {
        let file = try TemporaryFile()
        try check(file.path + "/below/stet.sqlite", refused: .notWritable, saying: "directory")
    }

    @Test func `a directory is no file`() throws {
        let file = try TemporaryFile()
        try check(file.directory.path, refused: .notWritable, saying: "cannot be written")
    }

    @Test func `a newer schema is left alone`() throws {
        let file = try TemporaryFile()
        _ = try Store(path: file.path)
        let other = try DatabaseQueue(path: file.path)
        try other.write { database in
            try database.execute(
                sql: "INSERT INTO grdb_migrations (identifier) VALUES ('of-tomorrow')")
        }
        try other.close()
        try check(file.path, refused: .newerVersion, saying: "newer version")
    }

    @Test func `a database of another program is left alone`() throws {
        let file = try TemporaryFile()
        let other = try DatabaseQueue(path: file.path)
        try other.write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
        try other.close()
        try check(file.path, refused: .anotherProgram, saying: "another program")
    }

    @Test func `a locked database is waited for and then named`() async throws {
        let file = try TemporaryFile()
        let store = try Store(path: file.path, patience: .milliseconds(50))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: file.path, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = await #expect(throws: StoreError.self) {
            try await store.accept(draft: [1], name: "a", now: 1)
        }
        #expect(error?.code == .locked)
        #expect(error?.message.contains("another program") == true)
        await #expect(throws: StoreError.self) { try await store.probe() }
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        try await store.probe()
        _ = try await store.accept(draft: [1], name: "a", now: 1)
    }

    @Test func `a disk with too little space is not ready`() async throws {
        let file = try TemporaryFile()
        let store = try Store(path: file.path)
        try await store.probe()
        let error = await #expect(throws: StoreError.self) { try await store.probe(space: .max) }
        #expect(error?.code == .full)
        try await Store.inMemory().probe(space: .max)
    }

    @Test func `a full disk loses nothing and passes`() async throws {
        let file = try TemporaryFile()
        let store = try Store(path: file.path, maximumPages: 40)
        let kept = try await store.accept(draft: [1], name: "a", now: 1).check.id
        let error = await #expect(throws: StoreError.self) {
            try await store.accept(
                draft: Array(repeating: 65, count: 400_000), name: "b", now: 1)
        }
        #expect(error?.code == .full)
        #expect(try await store.draft(of: kept) == [1])
        _ = try await store.accept(draft: [2], name: "c", now: 1)
    }
}
