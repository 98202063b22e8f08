import Curl
import Foundation
import HTTPTypes

/// The daemon as its own process.
struct RunningDaemon: Sendable {
    private let process = Process()
    private let client = CurlClient(CurlConfiguration(proxy: .none))
    private let authority: String

    init(_ config: String, in folder: TemporaryFolder) async throws {
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "stet")
        process.arguments = [
            "serve", "--port", "0", "--config", config, "--store",
            folder.url.appending(path: "daemon.sqlite").path,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let address = line.split(separator: "//").last ?? ""
        authority = String(address.prefix { $0 != "/" && $0 != "\n" })
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Status and body of an answer to a GET.
    func answer(at path: String) async throws -> (status: Int, body: [UInt8]) {
        try await send(
            HTTPRequest(method: .get, scheme: "http", authority: authority, path: path), [])
    }

    /// Status and body of an answer to JSON, for which it waits up to ten seconds.
    func answer(to json: String, at path: String) async throws -> (status: Int, body: [UInt8]) {
        var request = HTTPRequest(
            method: .post, scheme: "http", authority: authority, path: path)
        request.headerFields[.contentType] = "application/json"
        if let prefer = HTTPField.Name("Prefer") { request.headerFields[prefer] = "wait=10" }
        return try await send(request, Array(json.utf8))
    }

    private func send(
        _ request: HTTPRequest, _ body: [UInt8]
    ) async throws -> (status: Int, body: [UInt8]) {
        let answer = try await client.send(request, body: body)
        return (answer.response.status.code, answer.body)
    }
}
