import GRDB

/// The columns of `draftCheck` that make a `StoredCheck`, and the way from one to the other.
enum CheckRow {
    static let columns = "id, state, name, created, updated, attempts, failure"

    /// The check of a row that has `columns`.
    static func check(_ row: Row) throws -> StoredCheck {
        guard let id = CheckID(rawValue: row["id"]),
            let state = StoredCheck.State(rawValue: row["state"])
        else {
            throw StoreError(.unreadable, "A stored check could not be read back.")
        }
        return StoredCheck(
            id: id, state: state, name: row["name"], created: row["created"],
            updated: row["updated"], attempts: row["attempts"], failure: row["failure"])
    }

    /// The check of this name, where there is one.
    static func find(_ id: CheckID, in database: Database) throws -> StoredCheck? {
        try Row.fetchOne(
            database, sql: "SELECT \(columns) FROM draftCheck WHERE id = ?",
            arguments: [id.rawValue]
        ).map(check)
    }
}
