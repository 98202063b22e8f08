import Checking
import Citations
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Reports
import Retrieval
import Server
import Settings
import Storage
import Synchronization
import Testing

/// A daemon for a test: the real line over a store in memory, with nobody to ask.
///
/// Every answer is held against the OpenAPI document that the daemon itself serves.
struct Desk: Sendable {
    let parts: ServerParts
    let log = LogLines()

    init(
        settings change: (inout ServerSettings) -> Void = { _ in }, store: Store? = nil,
        check: CheckQueue.Check? = nil
    ) throws {
        var settings = try Settings().server
        settings.listen.port = 0
        change(&settings)
        let policy = RetrievalPolicy(providers: [])
        let nobody = OfflineFetcher()
        let retriever = Retriever(
            policy: policy, contact: Contact(), fetcher: nobody, pages: nobody, now: { 1000 })
        let checker = Checker(retriever: retriever) { bundle in
            let replay = BundleFetcher(bundle)
            return Retriever(
                policy: policy, contact: Contact(), fetcher: replay, pages: replay, now: { 1000 })
        }
        let log = log
        var logger = Logger(label: "test") { _ in LogHandlerOfLines(lines: log) }
        logger.logLevel = .trace
        parts = try ServerParts(
            settings: settings, store: try store ?? .inMemory(), retriever: retriever,
            rules: RulePolicy(), logger: logger, now: { 1_800_000_000 },
            check: check ?? { await checker.check($0, progress: $1) })
    }

    /// Runs a test against the daemon.
    func open(
        _ setup: TestingSetup = .router, _ test: @Sendable (Visitor) async throws -> Void
    ) async throws {
        try await Daemon(parts).application().test(setup) { client in
            try await test(Visitor(client: client, contract: try await Self.contract(client)))
        }
    }
}

extension Desk {
    private static let known = Mutex<Contract?>(nil)

    /// The document that the daemon serves, read once.
    private static func contract(_ client: any TestClientProtocol) async throws -> Contract {
        if let contract = known.withLock({ $0 }) { return contract }
        let document = try await client.execute(uri: "/openapi.json", method: .get)
        let contract = Contract(document: try JSON(document.body.readableBytesView))
        known.withLock { $0 = contract }
        return contract
    }
}

/// Somebody who asks the daemon.
struct Visitor: Sendable {
    let client: any TestClientProtocol
    let contract: Contract

    /// Asks, and holds the answer against the contract.
    @discardableResult
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil,
        headers: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Reply {
        var fields = HTTPFields()
        if body != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let response = try await client.execute(
            uri: path, method: method, headers: fields, body: body.map { ByteBuffer(string: $0) })
        let reply = Reply(
            status: response.status.code, headers: response.headers,
            body: Array(response.body.readableBytesView))
        let violations = contract.violations(
            method: method, path: path, status: reply.status,
            headers: response.headers, body: reply.body)
        #expect(violations.isEmpty, "\(violations)", sourceLocation: sourceLocation)
        if reply.status >= 400, path.hasPrefix("/v1/") {
            #expect(
                response.headers[.contentType] == "application/problem+json",
                sourceLocation: sourceLocation)
        }
        return reply
    }
}

/// What the daemon answered.
struct Reply: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSON { (try? JSON(body)) ?? .null }
    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

/// Everything that was logged, as text.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var text: String { lines.withLock { $0.joined(separator: "\n") } }
}

struct LogHandlerOfLines: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    init(lines: LogLines) { self.lines = lines }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.add("\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)")
    }
}
