import Foundation
import GRDB

/// What Stet keeps across restarts: checks with their drafts and reports, and answers of providers.
///
/// One SQLite file in WAL mode, with one writer and many readers. Every change is one transaction
/// that is on the disk when the call returns, so killing the program at any moment loses nothing that
/// was accepted. Open a file once in a program and share the store. The database in memory behaves
/// the same and ends with the value.
///
///     let store = try Store(path: "/var/lib/stet/stet.sqlite")
///     let store = try Store.inMemory()
public struct Store: Sendable {
    let database: any DatabaseWriter
    /// What to call the database in a message.
    let place: StorePlace

    /// Opens or creates the database at `path` and brings its schema up to date.
    ///
    /// A program that holds the database is waited for, `patience` long. With `maximumPages` the file
    /// does not grow beyond so many pages of 4,096 bytes; a write that needs more fails as on a full
    /// disk. `setting` is what the user names another file with, for messages.
    ///
    /// - Throws: `StoreError`: `locked`, `notWritable`, `newerVersion`, `notADatabase`,
    ///   `anotherProgram`, `full`.
    public init(
        path: String, patience: Duration = .seconds(5), maximumPages: Int? = nil,
        setting: String = "`store.path`"
    ) throws(StoreError) {
        let place = StorePlace(name: "“\(path)”", setting: setting)
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.label = "store"
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // WAL alone survives a killed program; FULL survives a power cut, too.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                if let maximumPages {
                    try database.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
                }
            }
            try self.init(pool, place: place)
        } catch {
            throw StoreError(error, at: place)
        }
    }

    /// An empty store in memory, which is gone with its last reference.
    ///
    /// - Throws: `StoreError` when SQLite cannot make one.
    package static func inMemory() throws(StoreError) -> Store {
        let place = StorePlace(name: "in memory", setting: "`store.path`")
        do {
            return try Store(DatabaseQueue(), place: place)
        } catch {
            throw StoreError(error, at: place)
        }
    }

    private init(_ database: any DatabaseWriter, place: StorePlace) throws {
        self.database = database
        self.place = place
        let migrator = makeMigrator()
        try database.writeWithoutTransaction { database in
            try Self.claim(database, at: place, migrator: migrator)
        }
        try migrator.migrate(database)
    }

    /// Refuses a file that is not ours or that a newer Stet has changed, and marks a new one as ours.
    private static func claim(
        _ database: Database, at place: StorePlace, migrator: DatabaseMigrator
    ) throws {
        let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let tables =
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0
        guard owner == applicationID || (owner == 0 && tables == 0) else {
            throw StoreError(
                .anotherProgram,
                "The database \(place.name) belongs to another program. Choose another file with "
                    + "\(place.setting).")
        }
        guard try !migrator.hasBeenSuperseded(database) else {
            throw StoreError(
                .newerVersion,
                "The database \(place.name) was written by a newer version of Stet. Run that version, "
                    + "or choose another file with \(place.setting).")
        }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }

    /// "Stet" in ASCII, at offset 68 of the file.
    private static let applicationID: Int32 = 0x5374_6574

    /// Whether the database can be written now; the probe behind readiness.
    ///
    /// A draft could not be kept with less than `space` bytes free on its disk, a mebibyte unless told.
    ///
    /// - Throws: `StoreError` when it cannot.
    public func probe(space: Int = 1 << 20) async throws(StoreError) {
        if let free = freeSpace(), free < space {
            throw StoreError(
                .full,
                "The disk of the database \(place.name) is full. Free some space; nothing accepted before "
                    + "is lost.")
        }
        try await write { database in
            // Takes the writer's lock and gives it back without a change.
            try database.execute(sql: "UPDATE draftCheck SET updated = updated WHERE place < 0")
        }
    }

    /// How many bytes are free where the file lies; `nil` in memory or where nobody can say.
    private func freeSpace() -> Int? {
        guard let pool = database as? DatabasePool else { return nil }
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: pool.path)
        return (facts?[.systemFreeSize] as? NSNumber)?.intValue
    }
}

extension Store {
    /// Reads in one transaction, with errors as sentences.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await database.read(body)
        } catch {
            throw StoreError(error, at: place)
        }
    }

    /// Writes in one transaction, with errors as sentences.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await database.write(body)
        } catch {
            throw StoreError(error, at: place)
        }
    }
}
