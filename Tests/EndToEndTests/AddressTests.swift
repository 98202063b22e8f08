import Foundation
import LoopbackServer
import TestSupport
import Testing

/// An address that somebody else wrote reaches no private place, at whichever door it comes in.
@Suite struct AddressTests {
    fileprivate struct Card: Decodable {
        struct Source: Decodable {
            let id: String
            let state: String
        }
        struct Problem: Decodable { let code: String }
        let source: Source?
        let sources: [Source]?
        let problems: [Problem]
    }

    /// Servers that would notice, and providers that know nothing.
    private struct Stage: Sendable {
        let hidden: LoopbackServer
        let hidden6: LoopbackServer?
        let providers: LoopbackServer
        let folder: TemporaryFolder
        let config: String
        let addresses: [(address: String, host: String, kind: String)]

        init() async throws {
            let hidden = try await LoopbackServer.start { _, _ in .ok("reached") }
            // Where there is no IPv6 its notations lead to nobody, and must be refused all the same.
            let hidden6 = try? await LoopbackServer.start(on: .ipv6) { _, _ in .ok("reached") }
            providers = try await LoopbackServer.start { _, _ in .status(404) }
            folder = try TemporaryFolder()
            config = try folder.file(
                "config.json",
                """
                {"providers": {"providers": [{"id": "crossref", "baseURL": "\(providers.url("/c"))", \
                "subjects": ["doi", "reference"], "requestsPerSecond": 1000, "concurrentRequests": 8, \
                "timeoutSeconds": 2, "retries": 0, "retrySeconds": 0}], "pages": {"enabled": true, \
                "requestsPerSecond": 1000, "timeoutSeconds": 2, "retries": 0, "retrySeconds": 0}}}
                """)
            addresses =
                Notations.loopback.map {
                    ("http://\($0.host):\(hidden.port)/secret", $0.host, $0.kind)
                }
                + Notations.loopback6.map {
                    ("http://\($0.host):\(hidden6?.port ?? 80)/secret", $0.host, $0.kind)
                }
                + Notations.elsewhere.map { ("http://\($0.host)/secret", $0.host, $0.kind) }
            self.hidden = hidden
            self.hidden6 = hidden6
        }

        func stop() async {
            await hidden.stop()
            await hidden6?.stop()
            await providers.stop()
        }

        /// What a command said of an address: how it was refused, or that it was not.
        func outcome(of command: Command) -> String {
            guard let card = try? JSONDecoder().decode(Card.self, from: Data(command.output.utf8))
            else {
                return command.status == 2 ? "refused" : "?"
            }
            return card.outcome
        }
    }

    @Test func `no notation reaches a private address, at any door`() async throws {
        let stage = try await Stage()
        let daemon = try await RunningDaemon(stage.config, in: stage.folder)
        var rows: [(place: Int, row: String)] = []
        for start in stride(from: 0, to: stage.addresses.count, by: 8) {
            await withTaskGroup(of: (Int, String).self) { group in
                for place in stage.addresses.indices[start...].prefix(8) {
                    group.addTask { (place, await row(stage.addresses[place], stage, daemon)) }
                }
                for await row in group { rows.append(row) }
            }
        }
        #expect(stage.hidden.connections == 0 && stage.hidden6?.connections ?? 0 == 0)
        // Nor is such an address told to anybody.
        #expect(stage.providers.requests.allSatisfy { !$0.target.contains("secret") })
        daemon.stop()
        await stage.stop()
        print(
            "| host | notation | link in a draft | `stet source` | `stet check URL` | `/v1/sources` | `/v1/checks` |"
        )
        print("|---|---|---|---|---|---|---|")
        print(rows.sorted { $0.place < $1.place }.map(\.row).joined(separator: "\n"))
    }

    /// One row of the table: what each door said.
    private func row(
        _ tried: (address: String, host: String, kind: String), _ stage: Stage,
        _ daemon: RunningDaemon
    ) async -> String {
        let address = tried.address
        var outcomes: [String] = []
        do {
            let draft = try stage.folder.file(
                "draft-\(UUID().uuidString).md", "Pain fell by 31% ([a study](\(address))).")
            let common = ["--config", stage.config]
            let check = ["check", "-q", "--format", "json", "--fail-on", "none"]
            outcomes = [
                stage.outcome(of: try await Command(check + common + [draft])),
                stage.outcome(of: try await Command(["source", "--json"] + common + [address])),
                stage.outcome(of: try await Command(check + common + [address])),
                outcome(of: try await daemon.answer(at: "/v1/sources?id=\(escaped(address))")),
                outcome(
                    of: try await daemon.answer(
                        to: #"{"url": "\#(address)"}"#, at: "/v1/checks")),
            ]
        } catch {
            Issue.record(error, "\(address)")
        }
        #expect(
            outcomes.allSatisfy { ["refused", "no address"].contains($0) },
            "\(address): \(outcomes)")
        return "| `\(tried.host)` | \(tried.kind) | \(outcomes.joined(separator: " | ")) |"
    }

    private func outcome(of answer: (status: Int, body: [UInt8])) -> String {
        switch answer.status {
        case 400, 422: "no address"
        default:
            (try? JSONDecoder().decode(Card.self, from: Data(answer.body)))?.outcome
                ?? "status \(answer.status)"
        }
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}

extension AddressTests.Card {
    /// How the address was refused, in a word or two.
    fileprivate var outcome: String {
        let codes = Set(problems.map(\.code))
        let states = (sources ?? []).map(\.state) + [source?.state].compactMap(\.self)
        if states.contains("found") { return "FOUND" }
        if codes.contains("address-refused") { return "refused" }
        if codes.contains("unreachable") { return "not found" }
        return states.isEmpty ? "no address" : "\(states) \(codes)"
    }
}
