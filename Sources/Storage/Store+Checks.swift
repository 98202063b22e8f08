import Foundation
import GRDB

extension Store {
    /// Keeps a draft to be checked.
    ///
    /// When this returns, the check survives a crash. With a `key` that was used for the same request
    /// before, nothing is added and the earlier check is returned.
    ///
    /// - Parameters:
    ///   - draft: What is to be checked, in the caller's encoding.
    ///   - name: What to call it in a list.
    ///   - key: A name chosen by the client.
    ///   - now: In seconds since 1970.
    /// - Returns: The check, new or known.
    /// - Throws: `StoreError.Code.keyReused` when the key was used for another request.
    public func accept(
        draft: [UInt8], name: String, key: IdempotencyKey? = nil, now: Int
    ) async throws(StoreError) -> Acceptance {
        try await write { database in
            if let key, let known = try Self.known(key, in: database) { return .known(known) }
            let id = CheckID()
            try database.execute(
                sql: """
                    INSERT INTO draftCheck (id, state, name, draft, created, updated)
                    VALUES (?, 'queued', ?, ?, ?, ?)
                    """,
                arguments: [id.rawValue, name, Data(draft), now, now])
            if let key {
                try database.execute(
                    sql: "INSERT INTO idempotencyKey (name, digest, \"check\") VALUES (?, ?, ?)",
                    arguments: [key.name, Data(key.digest), id.rawValue])
            }
            return .accepted(
                StoredCheck(
                    id: id, state: .queued, name: name, created: now, updated: now, attempts: 0))
        }
    }

    /// The check that an earlier request made under this key; `nil` when there was none.
    ///
    /// - Throws: `StoreError.Code.keyReused` when the key was used for another request.
    public func check(under key: IdempotencyKey) async throws(StoreError) -> StoredCheck? {
        try await read { try Self.known(key, in: $0) }
    }

    private static func known(
        _ key: IdempotencyKey, in database: Database
    ) throws -> StoredCheck? {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT digest, \"check\" FROM idempotencyKey WHERE name = ?",
                arguments: [key.name])
        else { return nil }
        let digest: Data = row["digest"]
        guard Array(digest) == key.digest else {
            throw StoreError(.keyReused, "The idempotency key was used before for another request.")
        }
        return try CheckID(rawValue: row["check"]).flatMap { try CheckRow.find($0, in: database) }
    }

    /// The check of this name; `nil` when there is none.
    ///
    /// - Throws: `StoreError` when the database cannot be read, or the row is damaged.
    public func check(_ id: CheckID) async throws(StoreError) -> StoredCheck? {
        try await read { try CheckRow.find(id, in: $0) }
    }

    /// What was sent to be checked, as it was handed over; `nil` when there is no such check.
    ///
    /// - Throws: `StoreError` when the database cannot be read.
    public func draft(of id: CheckID) async throws(StoreError) -> [UInt8]? {
        try await blob("draft", of: id)
    }

    /// The report of a check as JSON, as it was handed over; `nil` while there is none.
    ///
    /// - Throws: `StoreError` when the database cannot be read.
    public func report(of id: CheckID) async throws(StoreError) -> [UInt8]? {
        try await blob("report", of: id)
    }

    private func blob(_ column: String, of id: CheckID) async throws(StoreError) -> [UInt8]? {
        try await read { database in
            try Data.fetchOne(
                database, sql: "SELECT \(column) FROM draftCheck WHERE id = ?",
                arguments: [id.rawValue]
            ).map { Array($0) }
        }
    }

    /// Checks, newest first, at most `limit`, those before `cursor`.
    ///
    /// A cursor is the `next` of an earlier page, and holds its place whatever is added or deleted.
    ///
    /// - Throws: `StoreError` when the database cannot be read, or a row is damaged.
    public func checks(
        before cursor: Int? = nil, limit: Int
    ) async throws(StoreError) -> CheckPage {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT place, \(CheckRow.columns) FROM draftCheck
                    WHERE place < ? ORDER BY place DESC LIMIT ?
                    """,
                arguments: [cursor ?? Int.max, limit + 1])
            return CheckPage(
                checks: try rows.prefix(limit).map(CheckRow.check),
                next: rows.count > limit ? rows[limit - 1]["place"] : nil)
        }
    }

    /// How many checks are in each state; a state that none is in is left out.
    ///
    /// - Throws: `StoreError` when the database cannot be read.
    public func counts() async throws(StoreError) -> [StoredCheck.State: Int] {
        try await read { database in
            var counts: [StoredCheck.State: Int] = [:]
            let rows = try Row.fetchAll(
                database, sql: "SELECT state, count(*) AS count FROM draftCheck GROUP BY state")
            for row in rows {
                if let state = StoredCheck.State(rawValue: row["state"]) {
                    counts[state] = row["count"]
                }
            }
            return counts
        }
    }
}
