public import HTTPTypes

/// A transfer that came to its end: whatever status, the whole answer arrived.
public struct Transfer: Sendable, Hashable {
    /// Status and fields of the last answer, after redirects.
    ///
    /// Where the body came compressed, `Content-Encoding` and `Content-Length` are left out,
    /// because they no longer describe `body`. Trailers are left out.
    public let response: HTTPResponse
    /// The body, decompressed.
    ///
    /// Compressed data that breaks off although its length is as announced cannot be told from
    /// whole data: libcurl gives what it could decompress.
    public let body: [UInt8]
    /// The address that answered, after redirects.
    public let effectiveURL: String
    /// How many redirects were followed.
    public let redirects: Int

    /// A transfer as it would arrive, also for replaying recorded ones.
    public init(
        response: HTTPResponse, body: [UInt8], effectiveURL: String, redirects: Int = 0
    ) {
        self.response = response
        self.body = body
        self.effectiveURL = effectiveURL
        self.redirects = redirects
    }
}
