import Foundation
import GRDB

extension Store {
    /// The checks that have not come to an end, oldest first: what to take up after a restart.
    ///
    /// - Throws: `StoreError` when the database cannot be read, or a row is damaged.
    public func openChecks() async throws(StoreError) -> [StoredCheck] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(CheckRow.columns) FROM draftCheck
                    WHERE state IN ('queued', 'running') ORDER BY place
                    """
            ).map(CheckRow.check)
        }
    }

    /// Notes that a check is begun, once more; `false` when it is gone or has come to its end.
    ///
    /// `now` is in seconds since 1970, here and below.
    ///
    /// - Throws: `StoreError` when the database cannot be written.
    public func begin(_ id: CheckID, now: Int) async throws(StoreError) -> Bool {
        try await change(
            "state = 'running', attempts = attempts + 1", of: id, to: [], now: now)
    }

    /// Puts a check that was begun back among those waiting, as if it had not been begun.
    ///
    /// For a shutdown in good order; what a crash leaves behind counts as an attempt. `false` when it is gone or
    /// has come to its end.
    ///
    /// - Throws: `StoreError` when the database cannot be written.
    public func putBack(_ id: CheckID, now: Int) async throws(StoreError) -> Bool {
        try await change(
            "state = 'queued', attempts = max(attempts - 1, 0)", of: id, to: [], now: now)
    }

    /// Keeps the report of a check, whole; `false` when the check is gone or has come to its end.
    ///
    /// `draft` takes the place of what was accepted, for a draft that was given by its address.
    ///
    /// - Throws: `StoreError` when the database cannot be written; `full` when no space is left for the report.
    public func finish(
        _ id: CheckID, report: [UInt8], draft: [UInt8]? = nil, now: Int
    ) async throws(StoreError) -> Bool {
        try await change(
            "state = 'done', report = ?, draft = ifnull(?, draft)", of: id,
            to: [Data(report), draft.map { Data($0) }], now: now)
    }

    /// Notes that a check failed, and why in one sentence; `false` when it is gone or has come to its end.
    ///
    /// - Throws: `StoreError` when the database cannot be written.
    public func fail(_ id: CheckID, because: String, now: Int) async throws(StoreError) -> Bool {
        try await change("state = 'failed', failure = ?", of: id, to: [because], now: now)
    }

    /// Removes a check with its draft, report and key; `false` when there was none.
    ///
    /// - Throws: `StoreError` when the database cannot be written.
    public func delete(_ id: CheckID) async throws(StoreError) -> Bool {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM draftCheck WHERE id = ?", arguments: [id.rawValue])
            return database.changesCount > 0
        }
    }

    /// Changes an open check; a check that came to its end never changes again.
    private func change(
        _ assignments: String, of id: CheckID, to values: StatementArguments, now: Int
    ) async throws(StoreError) -> Bool {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE draftCheck SET \(assignments), updated = max(created, ?)
                    WHERE id = ? AND state IN ('queued', 'running')
                    """,
                arguments: values + [now, id.rawValue])
            return database.changesCount > 0
        }
    }
}
