import Foundation
import LoopbackServer
import Testing

/// The daemon as a process: how it asks, and where it listens.
@Suite struct DaemonTests {
    @Test func `a check and a question share one queue for each provider`() async throws {
        let provider = try await LoopbackServer.start { _, _ in
            .status(404).delayed(.milliseconds(300))
        }
        let folder = try TemporaryFolder()
        let config = try folder.file(
            "config.json",
            """
            {"providers": {"providers": [{"id": "crossref", "baseURL": "\(provider.url("/c"))", \
            "subjects": ["doi"], "requestsPerSecond": 1000, "concurrentRequests": 1, \
            "timeoutSeconds": 10, "retries": 0, "retrySeconds": 0}, \
            {"id": "pubmed", "subjects": []}, {"id": "europepmc", "subjects": []}, \
            {"id": "doi-org", "subjects": []}, {"id": "datacite", "subjects": []}, \
            {"id": "openalex", "subjects": []}], "pages": {"enabled": false}}}
            """)
        let daemon = try await RunningDaemon(config, in: folder)
        await withThrowingTaskGroup(of: Void.self) { group in
            for place in 0..<3 {
                group.addTask {
                    _ = try await daemon.answer(
                        to: #"{"text": "Flow rose by 31% (doi:10.5555/check.\#(place))."}"#,
                        at: "/v1/checks")
                }
                group.addTask {
                    _ = try await daemon.answer(at: "/v1/sources?id=doi:10.5555/asked.\(place)")
                }
            }
        }
        daemon.stop()
        await provider.stop()
        #expect(provider.requests.count >= 6)
        #expect(provider.busiest == 1)
    }

    @Test func `an address that others reach is listened on only when that is meant`() async throws
    {
        let folder = try TemporaryFolder()
        let store = folder.url.appending(path: "s.sqlite").path
        for host in ["0.0.0.0", "::"] {
            let refused = try await Command(
                "serve", "--host", host, "--port", "0", "--store", store)
            #expect(refused.status == 2)
            #expect(refused.output.isEmpty)
            #expect(refused.errors.contains("listen.trustsNetwork"), "\(refused.errors)")
        }
    }
}
