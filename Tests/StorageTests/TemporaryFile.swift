import Foundation

/// A path in a new directory of its own, which is removed with the value.
final class TemporaryFile: Sendable {
    let directory: URL
    var path: String { directory.appendingPathComponent("stet.sqlite").path }

    init() throws {
        directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }
}
