import HTTPTypes

extension HTTPRequest {
    /// A GET of an absolute http or https address; anything else gives a request that no fetcher sends.
    init(getting url: String, accept: String = "*/*") {
        let parts = url.split(separator: "://", maxSplits: 1)
        let rest = parts.count == 2 ? parts[1] : ""
        let authority = rest.prefix { !"/?#".contains($0) }
        let path = rest.dropFirst(authority.count).prefix { $0 != "#" }
        self.init(
            method: .get, scheme: parts.count == 2 ? String(parts[0]) : nil,
            authority: String(authority), path: path.hasPrefix("/") ? String(path) : "/" + path)
        headerFields[.accept] = accept
    }

    /// The absolute address asked.
    var address: String { (scheme ?? "") + "://" + (authority ?? "") + (path ?? "/") }
}
