import GRDB

/// Checks with what was sent, how far they came, and their reports; the keys clients chose for them.
///
/// The constraints are the guard: a check is done exactly when it has a report.
func createChecks(in database: Database) throws {
    try database.execute(
        sql: """
            CREATE TABLE draftCheck (
              place INTEGER PRIMARY KEY AUTOINCREMENT,
              id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
              state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
              name TEXT NOT NULL,
              draft BLOB NOT NULL,
              report BLOB,
              failure TEXT,
              attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
              created INTEGER NOT NULL CHECK (created > 0),
              updated INTEGER NOT NULL CHECK (updated >= created),
              CHECK ((state = 'done') = (report IS NOT NULL)),
              CHECK ((state = 'failed') = (failure IS NOT NULL))
            ) STRICT;

            CREATE INDEX openDraftCheck ON draftCheck (place) WHERE state IN ('queued', 'running');

            CREATE TABLE idempotencyKey (
              name TEXT PRIMARY KEY NOT NULL,
              digest BLOB NOT NULL,
              "check" TEXT NOT NULL REFERENCES draftCheck (id) ON DELETE CASCADE
            ) STRICT, WITHOUT ROWID;

            CREATE INDEX idempotencyKeyOnCheck ON idempotencyKey ("check");
            """)
}
