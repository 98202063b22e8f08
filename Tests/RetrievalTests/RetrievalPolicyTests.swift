import Foundation
import TestSupport
import Testing

@testable import Retrieval

private func failure(_ json: String) -> String? {
    do {
        _ = try JSONDecoder().decode(RetrievalPolicy.self, from: Data(json.utf8))
        return nil
    } catch DecodingError.dataCorrupted(let context) {
        return context.debugDescription
    } catch {
        return "\(error)"
    }
}

private let crossref = """
    {"id": "crossref", "baseURL": "https://api.example.org", "subjects": ["doi"], \
    "requestsPerSecond": 3, "concurrentRequests": 1, "timeoutSeconds": 15, "retries": 2, \
    "retrySeconds": 2}
    """

private func policy(_ provider: String) -> String {
    """
    {"contactAddress": "", "providers": [\(provider)], "pages": {"enabled": true, \
    "requestsPerSecond": 1, "timeoutSeconds": 15, "retries": 1, "retrySeconds": 2}}
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

    @Test(arguments: [
        ("\"retrys\": 2, \"retries\"", "unknown key \"retrys\"; did you mean \"retries\"?"),
        ("\"timeout\": 2, \"retries\"", "unknown key \"timeout\"; did you mean \"retries\"?"),
    ])
    func `an unknown key is an error that names the nearest one`(change: String, message: String) {
        let text = policy(crossref.replacing("\"retries\"", with: change))
        let told = failure(text) ?? ""
        #expect(told.hasPrefix("unknown key"), "\(told)")
        if change.contains("retrys") { #expect(told == message) }
    }

    @Test(arguments: [
        ("https://api.example.org", "ftp://api.example.org"),
        ("\"requestsPerSecond\": 3", "\"requestsPerSecond\": 0"),
        ("\"concurrentRequests\": 1", "\"concurrentRequests\": 0"),
        ("\"timeoutSeconds\": 15", "\"timeoutSeconds\": 9999"),
        ("\"retries\": 2", "\"retries\": -1"), ("\"crossref\"", "\"crosref\""),
        ("[\"doi\"]", "\"doi\""),
    ])
    func `values that would mean no service are refused`(from: String, to: String) {
        #expect(failure(policy(crossref.replacing(from, with: to))) != nil)
        #expect(failure(policy(crossref)) == nil)
    }

    @Test func `a provider listed twice is refused`() {
        #expect(failure(policy(crossref + "," + crossref)) == "a provider is listed twice")
    }
}
