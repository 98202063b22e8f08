import Testing

@testable import Curl

@Suite struct ProxyRouteTests {
    /// What is chosen for `scheme` in an environment.
    private func check(
        _ environment: [String: String], _ configuration: CurlConfiguration, scheme: String = "http"
    ) -> ProxyRoute.Choice {
        ProxyRoute(configuration) { environment[$0] }.choice(scheme: scheme)
    }

    private let strict = CurlConfiguration(addresses: .publicOnly)

    @Test func `addresses are checked on direct connections`() {
        #expect(check([:], strict) == .direct)
        #expect(check(["HTTP_PROXY": "http://p:1"], strict) == .direct)
    }

    @Test(arguments: ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
    func `any proxy of the environment refuses strangers' addresses`(name: String) {
        #expect(check([name: "http://p:1"], strict) == .refused)
        #expect(check([name: "http://p:1"], strict, scheme: "https") == .refused)
        var trusting = strict
        trusting.trustsProxy = true
        #expect(check([name: "http://p:1"], trusting) == .through("http://p:1"))
        var direct = strict
        direct.proxy = .none
        #expect(check([name: "http://p:1"], direct) == .direct)
    }

    @Test func `configured hosts are left to the environment`() {
        #expect(check(["http_proxy": "http://p:1"], CurlConfiguration()) == .environment)
        #expect(check([:], CurlConfiguration(proxy: .none)) == .direct)
        #expect(check([:], CurlConfiguration(proxy: .at("http://p:1"))) == .through("http://p:1"))
    }
}
