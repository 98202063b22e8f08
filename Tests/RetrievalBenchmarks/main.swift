#if Benchmarks
    import Foundation

    /// A thousand records from a server that takes 100 ms for each, by Stet and by `curl --parallel`
    /// over the same number of connections: HTTP/1.1, and HTTP/2 as streams of one TLS connection.
    ///
    /// `RetrievalBenchmarks [RECORDS [AT-ONCE]]`; `RetrievalBenchmarks serve [FOLDER]` is the server, a
    /// process of its own, so that its memory is not counted; with TLS where a folder has a certificate.
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "serve" {
        if arguments.count > 1 {
            try await SecureServer(folder: arguments[1]).run()
        } else {
            try await SlowServer.run()
        }
    } else {
        let records = arguments.first.flatMap { Int($0) } ?? 1_000
        let atOnce = arguments.dropFirst().first.flatMap { Int($0) } ?? 50
        let certificate = try Certificate()
        defer { certificate.remove() }
        for folder in [nil, certificate.folder] {
            try await Comparison(records: records, atOnce: atOnce, certificate: folder).run()
        }
    }
#endif
