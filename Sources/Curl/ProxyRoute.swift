import Glibc

/// How requests of one client reach the outside, decided from its configuration and environment.
struct ProxyRoute: Sendable {
    /// What one request does about a proxy.
    enum Choice: Sendable, Hashable {
        /// libcurl reads the environment itself, exceptions in `no_proxy` included.
        case environment
        /// Straight to the host.
        case direct
        /// Through this proxy, and so for every redirect, without exceptions.
        case through(String)
        /// Not at all: addresses could not be checked.
        case refused
    }

    private let proxies: [String: String]
    private let proxy: CurlConfiguration.Proxy
    private let checksAddresses: Bool
    private let trustsProxy: Bool

    init(_ configuration: CurlConfiguration, environment: (String) -> String? = read) {
        var proxies: [String: String] = [:]
        let everything = environment("all_proxy") ?? environment("ALL_PROXY")
        proxies["http"] = environment("http_proxy") ?? everything
        proxies["https"] = environment("https_proxy") ?? environment("HTTPS_PROXY") ?? everything
        self.proxies = proxies
        proxy = configuration.proxy
        checksAddresses = ![.anywhere, .asked].contains(configuration.addresses)
        trustsProxy = configuration.trustsProxy
    }

    /// The choice for a request with `scheme`, "http" or "https".
    ///
    /// Where addresses are checked, a proxy for either scheme refuses both, because a redirect may
    /// lead from one to the other.
    func choice(scheme: String) -> Choice {
        let address: String?
        switch proxy {
        case .none: return .direct
        case .at(let given): address = given
        case .environment:
            guard checksAddresses else { return .environment }
            address = proxies[scheme] ?? proxies.values.first
        }
        guard let address, !address.isEmpty else { return .direct }
        return checksAddresses && !trustsProxy ? .refused : .through(address)
    }
}

/// A variable of the process's environment, `nil` when unset or empty.
private func read(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
}
