import Foundation
import GRDB

/// The right to run the checks of a database, which one program has at a time.
///
/// Two that ran the same checks would ask for everything twice, and whoever watches a check at one of them would
/// never hear what the other made of it.
public struct QueueClaim: Sendable {
    /// The open lock file; `nil` for a database in memory, which nobody else can open.
    fileprivate let descriptor: Int32?

    /// Gives the right back; the system does so for a program that is killed.
    public func release() {
        if let descriptor { close(descriptor) }
    }
}

extension Store {
    /// Takes the right to run the checks of this database.
    ///
    /// A lock on a file beside the database: one on the database itself would be in the way of SQLite's own.
    ///
    /// - Throws: `StoreError.Code.locked` when another program has it.
    /// - SeeAlso: sqlite.org, "How To Corrupt An SQLite Database File", 2.2.
    public func claimQueue() throws(StoreError) -> QueueClaim {
        guard let pool = database as? DatabasePool else { return QueueClaim(descriptor: nil) }
        let descriptor = unsafe open(pool.path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError(
                .notWritable,
                "The file “\(pool.path).lock” cannot be written. Check that this user may write there, or "
                    + "choose another database with \(place.setting).")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StoreError(
                .locked,
                "Another stet serve runs the checks of the database \(place.name). Stop it, or choose another "
                    + "file with \(place.setting).")
        }
        return QueueClaim(descriptor: descriptor)
    }
}
