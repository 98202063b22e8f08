import NIOCore
import NIOPosix
import Synchronization

/// A small HTTP/1.1 server on loopback whose every byte is scripted.
///
/// It listens on a port of its own, writes down what was asked, and answers as it was told,
/// properly or not. It stops with `stop`, when the last reference is gone, or after its lifetime.
///
/// For example:
///
///     let server = try await LoopbackServer.start(["/a": [.status(500), .ok("well")]])
///     server.url("/a")  // http://127.0.0.1:49152/a
public final class LoopbackServer: Sendable {
    /// What decides on an answer: the request, and how often its target was asked before.
    public typealias Responder = @Sendable (LoopbackRequest, _ times: Int) -> Answer

    /// Where it listens.
    public enum Interface: String, Sendable {
        /// 127.0.0.1.
        case ipv4 = "127.0.0.1"
        /// ::1.
        case ipv6 = "::1"
    }

    /// The port it was given.
    public let port: Int
    private let interface: Interface
    private let log: Log
    private let serving: Task<Void, Never>

    private init(_ interface: Interface, _ port: Int, _ log: Log, _ serving: Task<Void, Never>) {
        self.interface = interface
        self.port = port
        self.log = log
        self.serving = serving
    }

    deinit { serving.cancel() }

    /// Starts a server that answers by target: the path with its query, or else the path alone.
    ///
    /// The nth request for a target gets the nth answer of its list, and then the last one again;
    /// a target without a list gets 404.
    public static func start(
        _ routes: [String: [Answer]], on interface: Interface = .ipv4,
        lifetime: Duration = .seconds(120)
    ) async throws -> LoopbackServer {
        try await start(on: interface, lifetime: lifetime) { request, times in
            guard let answers = routes[request.target] ?? routes[request.path], !answers.isEmpty
            else { return .status(404) }
            return answers[min(times, answers.count - 1)]
        }
    }

    /// Starts a server that asks `responder` for every answer.
    public static func start(
        on interface: Interface = .ipv4, lifetime: Duration = .seconds(120),
        responder: @escaping Responder
    ) async throws -> LoopbackServer {
        let log = Log()
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: interface.rawValue, port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        let serving = Task {
            await serve(listener, for: lifetime, log: log, responder: responder)
        }
        return LoopbackServer(
            interface, listener.channel.localAddress?.port ?? 0, log, serving)
    }

    /// Closes every connection and the port, and returns once that is done.
    public func stop() async {
        serving.cancel()
        await serving.value
    }

    /// Host and port, for the `authority` of a request.
    public var authority: String {
        switch interface {
        case .ipv4: "127.0.0.1:\(port)"
        case .ipv6: "[::1]:\(port)"
        }
    }

    /// The address of `target`, which begins with a slash.
    public func url(_ target: String) -> String { "http://\(authority)\(target)" }

    /// Every request received whole, in order.
    public var requests: [LoopbackRequest] { log.counts.withLock { $0.requests } }

    /// How many connections were accepted.
    public var connections: Int { log.counts.withLock { $0.connections } }

    /// How many answers the other side broke off by closing.
    public var abandonedAnswers: Int { log.counts.withLock { $0.abandoned } }

    /// The greatest number of requests being answered at one time.
    public var busiest: Int { log.counts.withLock { $0.busiest } }
}

/// What a server has seen, shared by its connections.
final class Log: Sendable {
    struct Counts {
        var requests: [LoopbackRequest] = []
        var connections = 0
        var abandoned = 0
        var answering = 0
        var busiest = 0
        var times: [String: Int] = [:]
    }

    let counts = Mutex(Counts())

    /// Notes a request; how often its target was asked before.
    func begin(_ request: LoopbackRequest) -> Int {
        counts.withLock { counts in
            counts.requests.append(request)
            counts.answering += 1
            counts.busiest = max(counts.busiest, counts.answering)
            let times = counts.times[request.target, default: 0]
            counts.times[request.target] = times + 1
            return times
        }
    }

    /// Notes that an answer is over, whole or abandoned by the other side.
    func end(abandoned: Bool) {
        counts.withLock { counts in
            counts.answering -= 1
            if abandoned { counts.abandoned += 1 }
        }
    }

    /// Notes a connection and gives it a number, from 1.
    func connect() -> Int {
        counts.withLock { counts in
            counts.connections += 1
            return counts.connections
        }
    }
}
