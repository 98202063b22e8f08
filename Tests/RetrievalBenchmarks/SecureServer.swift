#if Benchmarks
    import Foundation
    import Hummingbird
    import HummingbirdHTTP2
    import HummingbirdTLS
    import NIOCore
    import NIOSSL
    import Synchronization

    /// Serves the records of `SlowServer` over TLS, in HTTP/2 to who can speak it.
    struct SecureServer {
        /// Where `certificate.pem` and `key.pem` are.
        let folder: String

        /// Serves until its standard input ends; prints its address first, and for every line it reads
        /// how many connections there were.
        func run() async throws {
            let connections = Connections()
            let router = Router(context: ConnectedContext.self)
            router.get("/works/**") { request, context in
                connections.add(context.port)
                try await Task.sleep(for: .milliseconds(100))
                return Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: .init(byteBuffer: ByteBuffer(string: slowRecord(of: request.uri.path))))
            }
            let tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile("\(folder)/certificate.pem")
                    .map { .certificate($0) },
                privateKey: .privateKey(
                    try NIOSSLPrivateKey(file: "\(folder)/key.pem", format: .pem)))
            let application = Application(
                router: router, server: try .http2Upgrade(tlsConfiguration: tls),
                configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in
                    try? tell("https://127.0.0.1:\(channel.localAddress?.port ?? 0)")
                })
            let serving = Task { try await application.run() }
            while readLine() != nil { try tell("\(connections.count)") }
            serving.cancel()
        }
    }

    /// The connections seen, by the port of the other side.
    private final class Connections: Sendable {
        private let ports = Mutex<Set<Int>>([])
        var count: Int { ports.withLock { $0.count } }
        func add(_ port: Int) { ports.withLock { _ = $0.insert(port) } }
    }

    private struct ConnectedContext: RequestContext {
        var coreContext: CoreRequestContextStorage
        let port: Int

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            port =
                source.channel.remoteAddress?.port ?? source.channel.parent?.remoteAddress?.port
                ?? 0
        }
    }
#endif
