import GRDB

/// Answers of providers and pages, so that nobody is asked twice for the same thing.
func createAnswers(in database: Database) throws {
    try database.execute(
        sql: """
            CREATE TABLE answer (
              key TEXT PRIMARY KEY NOT NULL,
              url TEXT NOT NULL,
              effectiveURL TEXT NOT NULL,
              time INTEGER NOT NULL CHECK (time >= 0),
              status INTEGER NOT NULL CHECK (status BETWEEN 100 AND 599),
              headers TEXT NOT NULL CHECK (json_valid(headers)),
              body BLOB NOT NULL,
              until INTEGER NOT NULL
            ) STRICT;

            CREATE INDEX answerOnUntil ON answer (until);
            """)
}
