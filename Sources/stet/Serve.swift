import ArgumentParser
import Checking
import Foundation
import Logging
import Server
import Settings
import Storage

/// `stet serve`: the daemon with its API and its pages.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the daemon: the API and the editors' pages.")

    @Option(help: "The address or name of the interface to listen on.")
    var host: String?

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port: Int?

    @Option(help: "The database that checks and answers are kept in.")
    var store: String?

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port must be from 0 to 65535.")
        }
    }

    func run() async throws {
        let settings = try configuration.settings()
        var server = settings.server
        if let host { server.listen.host = host }
        if let port { server.listen.port = port }
        if let store { server.store.path = store }

        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "stet")
        logger.logLevel = Logger.Level(rawValue: server.log.level) ?? .info
        let database = try database(server.store)
        let wiring = try Wiring(settings, cache: database, logger: logger)
        let checker = wiring.checker
        do throws(StartError) {
            let parts = try ServerParts(
                settings: server, store: database, retriever: wiring.retriever,
                rules: settings.rules, logger: logger, now: now,
                check: { draft, progress in await checker.check(draft, progress: progress) })
            try await Daemon(parts).run { address in
                // Nobody needs to read it.
                _ = try? Output.standard.write("Listening on \(address)\n")
            }
        } catch {
            throw CommandFailure(error.message)
        }
    }

    private func database(_ settings: ServerSettings.Store) throws(CommandFailure) -> Store {
        let folder = URL(filePath: settings.path).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do throws(StoreError) {
            return try Store(
                path: settings.path, patience: .seconds(settings.patienceSeconds),
                setting: "--store, STET_STORE_PATH or `store.path`")
        } catch {
            throw CommandFailure(error.message)
        }
    }
}
