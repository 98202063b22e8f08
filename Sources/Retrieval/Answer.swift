package import HTTPTypes

/// One HTTP answer as it came, with its time: what caches keep and evidence bundles hold.
public struct Answer: Sendable, Hashable {
    /// The address asked, without contact parameters or keys; also its name in caches and bundles.
    public let url: String
    /// The address that answered in the end, after redirects.
    public let effectiveURL: String
    /// When it was fetched, in seconds since 1970 in UTC.
    public let time: Int
    /// The status code.
    public let status: Int
    /// The header fields of interest, lower-case: type, validators, rates, time to wait.
    public let headers: [String: String]
    /// The body, decompressed.
    public let body: [UInt8]

    /// An answer from its parts; header fields that are of no interest are dropped.
    public init(
        url: String, effectiveURL: String? = nil, time: Int, status: Int,
        headers: [String: String] = [:], body: [UInt8]
    ) {
        self.url = url
        self.effectiveURL = effectiveURL ?? url
        self.time = time
        self.status = status
        self.headers = headers.filter { Answer.isOfInterest($0.key) }
        self.body = body
    }

    /// The name of a request in caches and bundles: its address without who asks.
    ///
    /// `mailto`, `email`, `tool` and `api_key` say who asks, not what is asked.
    ///
    /// Example: `https://api.example.org/works/10.5555/a?mailto=x%40example.org` gives
    /// `https://api.example.org/works/10.5555/a`.
    package static func key(for request: HTTPRequest) -> String {
        key(forURL: request.address)
    }

    /// The same for an address as text.
    static func key(forURL url: String) -> String {
        guard let mark = url.firstIndex(of: "?") else { return url }
        let contact: Set<Substring> = ["mailto", "email", "tool", "api_key"]
        let kept = url[url.index(after: mark)...].split(separator: "&").filter {
            !contact.contains($0.prefix { $0 != "=" })
        }
        return url[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    private static func isOfInterest(_ name: String) -> Bool {
        let kept: Set<String> = [
            "content-type", "etag", "last-modified", "retry-after", "x-concurrency-limit",
        ]
        return kept.contains(name) || name.hasPrefix("x-rate") || name.hasPrefix("ratelimit")
    }
}
