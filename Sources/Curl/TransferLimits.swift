/// How long and how large a transfer may become before it is ended.
///
/// `total` and `maximumHeaderBytes` hold for the whole transfer, redirects included. The clock
/// starts when the transfer does, not while it waits for its turn.
public struct TransferLimits: Sendable, Hashable {
    /// From the first connection to the last byte.
    public var total: Duration
    /// To connect once, TLS included.
    public var connecting: Duration
    /// Without a byte arriving; whole seconds, rounded up, judged over five seconds or more.
    public var stalling: Duration
    /// Bytes of the body after decompression.
    public var maximumBytes: Int
    /// Bytes of all the header fields received, redirects included.
    public var maximumHeaderBytes: Int
    /// Redirects followed; 0 gives the redirect itself as the answer.
    public var maximumRedirects: Int

    /// Limits for pages and records: 60 s in all, 10 s to connect, 20 s of silence, 16 MiB.
    public static let `default` = TransferLimits()

    /// Limits as given; times are at least a millisecond, the others at least 0.
    public init(
        total: Duration = .seconds(60), connecting: Duration = .seconds(10),
        stalling: Duration = .seconds(20), maximumBytes: Int = 16 << 20,
        maximumHeaderBytes: Int = 256 << 10, maximumRedirects: Int = 8
    ) {
        self.total = max(.milliseconds(1), total)
        self.connecting = max(.milliseconds(1), connecting)
        self.stalling = max(.milliseconds(1), stalling)
        self.maximumBytes = max(0, maximumBytes)
        self.maximumHeaderBytes = max(0, maximumHeaderBytes)
        self.maximumRedirects = max(0, maximumRedirects)
    }
}
