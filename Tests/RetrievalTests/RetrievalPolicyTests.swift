import Foundation
import TestSupport
import Testing

@testable import Retrieval

private let crossref = """
    {"id": "crossref", "baseURL": "https://api.example.org", "subjects": ["doi"], \
    "requestsPerSecond": 3, "concurrentRequests": 1, "timeoutSeconds": 15, "retries": 2, \
    "retrySeconds": 2}
    """

private func policy(_ provider: String) -> String {
    """
    {"contactAddress": "", "retractionList": "", "providers": [\(provider)], "pages": {"enabled": true, \
    "requestsPerSecond": 1, "timeoutSeconds": 15, "retries": 1, "retrySeconds": 2, "trustsProxy": false}}
    """
}

@Suite struct RetrievalPolicyTests {
    @Test func `the shipped configuration is read, with every provider once`() throws {
        let file = PackageFolder.root.appending(path: "Config/providers.json")
        guard let data = try? Data(contentsOf: file) else {
            print("skipped: Config/providers.json is not beside these sources")
            return
        }
        let policy = try JSONDecoder().decode(RetrievalPolicy.self, from: data)
        #expect(Set(policy.providers.map(\.id)) == Set(ProviderPolicy.ID.allCases))
        #expect(policy.providers.allSatisfy { $0.baseURL.hasPrefix("https://") })
    }

    @Test func `a well-formed policy survives the way out and back`() throws {
        let read = try JSONDecoder().decode(RetrievalPolicy.self, from: Data(policy(crossref).utf8))
        let back = try JSONDecoder().decode(
            RetrievalPolicy.self, from: JSONEncoder().encode(read))
        #expect(read == back)
    }
}
