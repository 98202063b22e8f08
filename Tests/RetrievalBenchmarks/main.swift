#if Benchmarks
    import Foundation

    /// A thousand records from a server that takes 100 ms for each, by Stet and by `curl --parallel`
    /// over the same number of connections.
    ///
    /// `RetrievalBenchmarks [RECORDS [CONNECTIONS]]`; `RetrievalBenchmarks serve` is the server, a
    /// process of its own, so that its memory is not counted.
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "serve" {
        try await SlowServer.run()
    } else {
        let records = arguments.first.flatMap { Int($0) } ?? 1_000
        let connections = arguments.dropFirst().first.flatMap { Int($0) } ?? 50
        try await Comparison(records: records, connections: connections).run()
    }
#endif
