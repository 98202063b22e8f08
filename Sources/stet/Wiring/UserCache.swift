import Foundation
import Retrieval
import Storage

/// Where the command keeps providers' answers between runs.
struct UserCache {
    let cache: any AnswerCache

    /// Opens the database somebody named, or the one in the user's cache folder.
    ///
    /// The user's own is a convenience: when it cannot be used, that is said and the command goes on.
    ///
    /// - Throws: `CommandFailure` when a named database cannot be used.
    init(path: String?) throws(CommandFailure) {
        do throws(StoreError) {
            if let path {
                cache = try Store(path: path, setting: "--store")
                return
            }
            let folder = Self.folder
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            cache = try Store(
                path: folder.appending(path: "answers.sqlite").path, setting: "--store")
        } catch {
            guard path == nil else { throw CommandFailure(error.message) }
            Output.note("stet: answers are not kept: \(error.message)")
            cache = NoCache()
        }
    }

    /// - SeeAlso: The XDG Base Directory Specification.
    private static var folder: URL {
        let environment = ProcessInfo.processInfo.environment
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            return URL(filePath: cache).appending(path: "stet")
        }
        return FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache/stet")
    }
}
