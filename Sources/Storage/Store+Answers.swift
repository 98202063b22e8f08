import Foundation
import GRDB
public import Retrieval

extension Store: AnswerCache {
    /// The answer kept under this key, however old, if there is one.
    ///
    /// - Throws: `CacheFailure` when the database could not be read, or the row is damaged.
    public func answer(for key: String) async throws(CacheFailure) -> Answer? {
        do throws(StoreError) {
            return try await read { database in
                try Row.fetchOne(
                    database, sql: "SELECT * FROM answer WHERE key = ?", arguments: [key]
                ).map(Self.answer)
            }
        } catch {
            throw CacheFailure(error.message)
        }
    }

    /// Keeps an answer under its key in place of an older one, and drops those that are out of date.
    ///
    /// - Throws: `CacheFailure` when the database could not be written.
    public func keep(
        _ answer: Answer, for key: String, until: Int
    ) async throws(CacheFailure) {
        do throws(StoreError) {
            try await write { database in
                let headers = try JSONEncoder().encode(answer.headers)
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO answer
                        (key, url, effectiveURL, time, status, headers, body, until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        key, answer.url, answer.effectiveURL, answer.time, answer.status,
                        String(decoding: headers, as: UTF8.self), Data(answer.body), until,
                    ])
                try database.execute(
                    sql: "DELETE FROM answer WHERE until < ?", arguments: [answer.time])
            }
        } catch {
            throw CacheFailure(error.message)
        }
    }

    private static func answer(_ row: Row) throws -> Answer {
        let headers: String = row["headers"]
        let body: Data = row["body"]
        return Answer(
            url: row["url"], effectiveURL: row["effectiveURL"], time: row["time"],
            status: row["status"],
            headers: try JSONDecoder().decode([String: String].self, from: Data(headers.utf8)),
            body: Array(body))
    }
}
