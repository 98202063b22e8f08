#if Benchmarks
    import Citations
    import Curl
    import Foundation
    import Retrieval

    /// One list of records, fetched in two ways.
    struct Comparison {
        let records: Int
        let connections: Int

        func run() async throws {
            let (server, input, base) = try startServer()
            defer {
                try? input.close()
                server.waitUntilExit()
            }
            print(
                "\(records) records, 100 ms each, \(connections) connections, HTTP/1.1 on loopback")
            print(
                "no faster than \(formatted(Double(records) / Double(connections) / 10)) s can be")
            var ratios: [Double] = []
            for round in 1...3 {
                let byCurl = try await timed { try curl(base) }
                let before = residentKilobytes()
                let byStet = try await timed { try await stet(base) }
                ratios.append(byStet / byCurl)
                print(
                    "round \(round): curl --parallel \(formatted(byCurl)) s, stet \(formatted(byStet)) s, "
                        + "ratio \(formatted(byStet / byCurl)); resident \(before / 1024) MB before, "
                        + "\(residentKilobytes() / 1024) MB after")
            }
            print("median ratio \(formatted(ratios.sorted()[1])) (aim: at most 1.3)")
        }

        /// Resolves every DOI with a retriever that knows one registry.
        private func stet(_ base: String) async throws {
            let policy = RetrievalPolicy(providers: [
                ProviderPolicy(
                    id: .crossref, baseURL: base, subjects: [.doi], requestsPerSecond: 1000,
                    concurrentRequests: connections)
            ])
            let client = CurlClient(
                CurlConfiguration(
                    maximumConnectionsPerHost: connections, maximumConnections: connections,
                    proxy: .none))
            let fetcher = CurlFetcher(client, contact: Contact(), now: { 0 })
            let retriever = Retriever(
                policy: policy, contact: Contact(), fetcher: fetcher, pages: fetcher, now: { 0 })
            let found = await withTaskGroup(of: Bool.self) { group in
                var found = 0
                for number in 0..<records {
                    if number >= 2 * connections, await group.next() == true { found += 1 }
                    group.addTask {
                        guard let doi = Identifier("doi:10.5555/n.\(number)") else { return false }
                        if case .found(_, let problems) = await retriever.resolve(doi) {
                            return problems.isEmpty
                        }
                        return false
                    }
                }
                for await isFound in group where isFound { found += 1 }
                return found
            }
            guard found == records else { throw Failure("stet found \(found) of \(records)") }
        }

        /// Fetches the same addresses with the command.
        private func curl(_ base: String) throws {
            let list = FileManager.default.temporaryDirectory
                .appendingPathComponent("stet-bench-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: list) }
            let lines = (0..<records).map {
                "url = \"\(base)/works/10.5555/n.\($0)\"\noutput = \"/dev/null\""
            }
            try Data(lines.joined(separator: "\n").utf8).write(to: list)
            let curl = Process()
            curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            curl.arguments = [
                "curl", "--silent", "--parallel", "--parallel-max", String(connections),
                "--parallel-immediate", "--noproxy", "*", "--config", list.path,
            ]
            try curl.run()
            curl.waitUntilExit()
            guard curl.terminationStatus == 0 else {
                throw Failure("curl ended with \(curl.terminationStatus)")
            }
        }

        private func startServer() throws -> (Process, FileHandle, String) {
            let server = Process()
            server.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            server.arguments = ["serve"]
            let input = Pipe()
            let output = Pipe()
            server.standardInput = input
            server.standardOutput = output
            try server.run()
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            return (server, input.fileHandleForWriting, String(line.prefix { $0 != "\n" }))
        }
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    private func timed(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        let taken = (ContinuousClock.now - start).components
        return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
    }

    private func formatted(_ number: Double) -> String { String(format: "%.2f", number) }

    /// What the process holds in memory now.
    private func residentKilobytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    }
#endif
