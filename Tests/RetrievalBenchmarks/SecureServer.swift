#if Benchmarks
    import Foundation
    import NIOCore
    import NIOHPACK
    import NIOHTTP2
    import NIOPosix
    import NIOSSL
    import Synchronization

    /// Serves the records of `SlowServer` over TLS and HTTP/2.
    ///
    /// It counts no resets: libcurl 7.88 resets a stream whose answer has come before its end has, which a
    /// server that takes two hundred resets for an attack answers by closing the connection, for curl as
    /// for stet. What is measured here is the waiting, not how often a server hangs up.
    struct SecureServer {
        /// Where `certificate.pem` and `key.pem` are.
        let folder: String

        /// Serves until its standard input ends; prints its address first, and for every line it reads
        /// how many connections there were.
        func run() async throws {
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile("\(folder)/certificate.pem")
                    .map { .certificate($0) },
                privateKey: .privateKey(
                    try NIOSSLPrivateKey(file: "\(folder)/key.pem", format: .pem)))
            tls.applicationProtocols = ["h2"]
            let context = try NIOSSLContext(configuration: tls)
            var streams = NIOHTTP2Handler.StreamConfiguration()
            streams.streamResetFrameRateLimit.maximumCount = .max
            let (connections, limits) = (Connections(), streams)
            let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.backlog, value: 256)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { channel in
                    connections.add()
                    return channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        try pipeline.addHandler(NIOSSLServerHandler(context: context))
                        _ = try pipeline.configureHTTP2Pipeline(
                            mode: .server, connectionConfiguration: .init(),
                            streamConfiguration: limits
                        ) { stream in
                            stream.eventLoop.makeCompletedFuture {
                                try stream.pipeline.syncOperations.addHandler(SlowStream())
                            }
                        }
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            try tell("https://127.0.0.1:\(server.localAddress?.port ?? 0)")
            while readLine() != nil { try tell("\(connections.count)") }
            try await server.close()
        }
    }

    /// How many connections were opened.
    private final class Connections: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    /// Answers one request, a tenth of a second after it came.
    private final class SlowStream: ChannelInboundHandler {
        typealias InboundIn = HTTP2Frame.FramePayload
        typealias OutboundOut = HTTP2Frame.FramePayload

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .headers(let request) = unwrapInboundIn(data),
                let path = request.headers.first(name: ":path")
            else { return }
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            context.eventLoop.scheduleTask(in: .milliseconds(100)) {
                let body = ByteBuffer(string: slowRecord(of: path))
                let head: HPACKHeaders = [
                    ":status": "200", "content-type": "application/json",
                    "content-length": "\(body.readableBytes)",
                ]
                let context = bound.value
                context.write(Self.wrapOutboundOut(.headers(.init(headers: head))), promise: nil)
                context.writeAndFlush(
                    Self.wrapOutboundOut(.data(.init(data: .byteBuffer(body), endStream: true))),
                    promise: nil)
            }
        }
    }
#endif
