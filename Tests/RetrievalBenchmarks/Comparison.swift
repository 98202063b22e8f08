#if Benchmarks
    import Citations
    import Curl
    import Foundation
    import Retrieval

    /// One list of records, fetched in two ways.
    struct Comparison {
        let records: Int
        /// How many connections, or streams of one connection in HTTP/2.
        let atOnce: Int
        /// The folder of the certificate, for TLS and HTTP/2; `nil` for HTTP/1.1 without.
        let certificate: String?

        func run() async throws {
            let server = try Server(folder: certificate)
            defer { server.stop() }
            print(
                certificate == nil
                    ? "\(records) records, 100 ms each, HTTP/1.1, \(atOnce) connections on loopback"
                    : "\(records) records, 100 ms each, HTTP/2 over TLS, \(atOnce) streams of one connection on loopback"
            )
            print("no faster than \(formatted(Double(records) / Double(atOnce) / 10)) s can be")
            var ratios: [Double] = []
            var connections = 0
            for round in 1...3 {
                // This curl breaks an HTTP/2 connection off now and then; such a round is run again.
                var byCurl = await timedIfDone { try curl(server.base) }
                for _ in 0..<4 where byCurl == nil {
                    connections = try server.connections()
                    byCurl = await timedIfDone { try curl(server.base) }
                }
                guard let byCurl else { throw Failure("curl failed five times") }
                let ofCurl = try server.connections() - connections
                let before = residentKilobytes()
                let byStet = try await timed { try await stet(server.base) }
                let ofStet = try server.connections() - connections - ofCurl
                connections += ofCurl + ofStet
                ratios.append(byStet / byCurl)
                print(
                    "round \(round): curl --parallel \(formatted(byCurl)) s over \(ofCurl) connections, "
                        + "stet \(formatted(byStet)) s over \(ofStet), ratio "
                        + "\(formatted(byStet / byCurl)); resident \(before / 1024) MB before, "
                        + "\(residentKilobytes() / 1024) MB after")
            }
            print("median ratio \(formatted(ratios.sorted()[1])) (aim: at most 1.3)")
        }

        /// Resolves every DOI with a retriever that knows one registry.
        private func stet(_ base: String) async throws {
            let policy = RetrievalPolicy(providers: [
                ProviderPolicy(
                    id: .crossref, baseURL: base, subjects: [.doi], requestsPerSecond: 1000,
                    concurrentRequests: atOnce)
            ])
            let client = CurlClient(
                CurlConfiguration(
                    maximumConnectionsPerHost: certificate == nil ? atOnce : 1,
                    maximumConnections: atOnce, maximumStreamsPerHost: atOnce,
                    authoritiesFile: certificate.map { "\($0)/certificate.pem" }, proxy: .none))
            let fetcher = CurlFetcher(client, contact: Contact(), now: { 0 })
            let retriever = Retriever(
                policy: policy, contact: Contact(), fetcher: fetcher, pages: fetcher, now: { 0 })
            let found = await withTaskGroup(of: Bool.self) { group in
                var found = 0
                for number in 0..<records {
                    if number >= 2 * atOnce, await group.next() == true { found += 1 }
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
            let common = [
                "curl", "--silent", "--no-progress-meter", "--parallel", "--parallel-max",
                String(atOnce), "--noproxy",
                "*",
                "--config", list.path,
            ]
            // With TLS it waits for the first connection and shares it; without, it opens many at once.
            curl.arguments =
                common
                + (certificate.map { ["--cacert", "\($0)/certificate.pem"] }
                    ?? ["--parallel-immediate"])
            try curl.run()
            curl.waitUntilExit()
            guard curl.terminationStatus == 0 else {
                throw Failure("curl ended with \(curl.terminationStatus)")
            }
        }
    }

    /// The server in its own process.
    private struct Server {
        let base: String
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()

        init(folder: String?) throws {
            process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            process.arguments = ["serve"] + (folder.map { [$0] } ?? [])
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            base = Self.line(from: output)
        }

        /// How many connections it has had.
        func connections() throws -> Int {
            try input.fileHandleForWriting.write(contentsOf: Data("?\n".utf8))
            return Int(Self.line(from: output)) ?? 0
        }

        func stop() {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }

        private static func line(from pipe: Pipe) -> String {
            let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
            return String(line.prefix { $0 != "\n" })
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    private func timed(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        let taken = (ContinuousClock.now - start).components
        return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
    }

    /// The same, or `nil` and a line where the work failed.
    private func timedIfDone(_ work: () async throws -> Void) async -> Double? {
        do {
            return try await timed(work)
        } catch {
            print("not counted: \(error)")
            return nil
        }
    }

    private func formatted(_ number: Double) -> String { String(format: "%.2f", number) }

    /// What the process holds in memory now.
    private func residentKilobytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    }
#endif
