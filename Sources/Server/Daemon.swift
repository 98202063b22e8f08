import Foundation
package import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Settings
import Storage
import UnixSignals

/// The daemon: the routes on a port, and the queue behind them, until it is told to stop.
///
///     try await Daemon(parts).run { print("Listening on \($0)") }
public struct Daemon: Sendable {
    private let parts: ServerParts

    /// A daemon of these parts.
    public init(_ parts: ServerParts) { self.parts = parts }

    /// Listens and checks until SIGINT or SIGTERM; then running checks are put back and it ends.
    ///
    /// Requests in progress have five seconds to end; then their connections are closed.
    ///
    /// - Parameter onListening: Told the address to open, such as `http://127.0.0.1:8017/`, once
    ///   requests are taken.
    /// - Throws: `StartError` when it cannot start, with what to do.
    public func run(
        onListening: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(StartError) {
        try refuseStrangers()
        let claim = try claimQueue()
        defer { claim.release() }
        var configuration = ServiceGroupConfiguration(
            services: [application(onListening: onListening)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: parts.logger)
        // A client that never ends its request must not keep the daemon from stopping.
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            return
        } catch let error as StoreError where error.code == .cancelled {
            return
        } catch {
            throw StartError(error, listening: parts.settings.listen)
        }
    }

    /// Two daemons over one database would run the same checks.
    private func claimQueue() throws(StartError) -> QueueClaim {
        do throws(StoreError) {
            return try parts.store.claimQueue()
        } catch {
            throw StartError(.store, error.message)
        }
    }

    /// There are no keys for clients yet, so that an address others reach must be meant.
    private func refuseStrangers() throws(StartError) {
        let listen = parts.settings.listen
        guard !listen.isLoopback else { return }
        guard listen.trustsNetwork else {
            throw StartError(
                .unprotected,
                "Other machines would reach \(listen.host), and whoever does may read and delete all "
                    + "checks: Stet has no keys for clients yet. Listen on 127.0.0.1 behind a proxy that "
                    + "asks who comes, or set `listen.trustsNetwork` (STET_LISTEN_TRUSTS_NETWORK=true)."
            )
        }
        parts.logger.warning(
            "Whoever reaches this address may read and delete all checks",
            metadata: ["listen.host": "\(listen.host)"])
    }

    /// The server with its routes and services, to be run by somebody else.
    package func application(
        onListening: @escaping @Sendable (String) -> Void = { _ in }
    ) -> Application<RouterResponder<BasicRequestContext>> {
        let listen = parts.settings.listen
        return Application(
            router: router(parts),
            configuration: ApplicationConfiguration(
                address: .hostname(listen.host, port: listen.port), serverName: "Stet",
                reuseAddress: true),
            services: [parts.queue],
            onServerRunning: { channel in
                let host = listen.host.contains(":") ? "[\(listen.host)]" : listen.host
                let port = channel.localAddress?.port ?? listen.port
                onListening("http://\(host):\(port)/")
            },
            logger: parts.logger)
    }
}

extension StartError {
    /// The one place where errors of starting become sentences.
    init(_ error: any Error, listening listen: ServerSettings.Listen) {
        switch error {
        case let error as StoreError: self.init(.store, error.message)
        case let error as IOError where error.errnoCode == EADDRINUSE:
            self.init(
                .portTaken,
                "Port \(listen.port) on \(listen.host) is taken by another program. Stop it, or "
                    + "choose another port with --port, STET_LISTEN_PORT or `listen.port`.")
        case let error as IOError where error.errnoCode == EACCES:
            self.init(
                .addressUnusable,
                "This user may not listen on port \(listen.port). Choose one above 1023 with "
                    + "--port, STET_LISTEN_PORT or `listen.port`.")
        case let error as IOError where error.errnoCode == EADDRNOTAVAIL:
            self.init(
                .addressUnusable,
                "This machine has no interface with the address \(listen.host). Choose another "
                    + "with --host, STET_LISTEN_HOST or `listen.host`.")
        case is SocketAddressError.UnknownHost:
            self.init(
                .addressUnusable,
                "The name \(listen.host) is not known to this machine. Choose another with --host, "
                    + "STET_LISTEN_HOST or `listen.host`.")
        default:
            self.init(
                .failed, "Stet cannot listen on \(listen.host), port \(listen.port): \(error).")
        }
    }
}
