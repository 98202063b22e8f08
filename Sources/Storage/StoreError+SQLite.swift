import GRDB

extension StoreError {
    /// The one place where errors of SQLite become sentences.
    init(_ error: any Error, at place: StorePlace) {
        if let error = error as? StoreError {
            self = error
            return
        }
        if error is CancellationError {
            self.init(
                .cancelled, "The database \(place.name) was asked by a task that was cancelled.")
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.failed, "The database \(place.name) could not be used: \(error).")
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .locked,
                "The database \(place.name) is locked by another program. Stop the other program, or "
                    + "choose another file with \(place.setting).")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                .notWritable,
                "The database \(place.name) cannot be written. Check that its directory exists and that "
                    + "this user may write there, or choose another file with \(place.setting).")
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            self.init(
                .notADatabase,
                "The file \(place.name) is not an SQLite database, or is damaged. Move it away to begin "
                    + "with an empty one, or choose another file with \(place.setting).")
        case .SQLITE_FULL, .SQLITE_IOERR:
            self.init(
                .full,
                "The database \(place.name) could not be written because the disk is full or failing. "
                    + "Free some space; nothing accepted before is lost.")
        default:
            self.init(
                .failed,
                "The database \(place.name) refused an operation: "
                    + "\(error.message ?? "\(error.resultCode)").")
        }
    }
}
