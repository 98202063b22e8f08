import Foundation
import TestSupport

/// One run of the built command, to its end.
struct Command: Sendable {
    /// The exit status.
    let status: Int32
    /// What came on standard output.
    let output: String
    /// What came on standard error.
    let errors: String

    /// Runs `stet` with these arguments in the package's folder.
    ///
    /// Nothing of the user's settings or cache is used.
    init(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws {
        try await self.init(arguments, input: input, environment: environment)
    }

    /// Runs `stet` with a list of arguments, maybe with standard output to a place of its own.
    init(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
        output: String? = nil
    ) async throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "stet")
        process.arguments = arguments
        process.currentDirectoryURL = PackageFolder.root
        process.environment = environment.merging(["XDG_CACHE_HOME": folder.path]) { own, _ in own }
        let files = ["in", "out", "err"].map { folder.url.appending(path: $0) }
        try Data(input).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput =
            try output.map { try FileHandle(forWritingTo: URL(filePath: $0)) }
            ?? FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch { done.resume() }
        }
        status = process.terminationStatus
        self.output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }
}

/// A folder that is gone when nothing refers to it any more.
final class TemporaryFolder: Sendable {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "stet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file into the folder; its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = url.appending(path: name)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// Writes a text into the folder; its path.
    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Array(text.utf8))
    }
}
