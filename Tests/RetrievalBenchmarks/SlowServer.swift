#if Benchmarks
    import Foundation
    import LoopbackServer

    /// Serves a record for every DOI, a tenth of a second after it is asked for.
    enum SlowServer {
        /// Serves until its standard input ends; prints its address first.
        static func run() async throws {
            let server = try await LoopbackServer.start(lifetime: .seconds(600)) { request, _ in
                Answer.json(slowRecord(of: request.path)).delayed(.milliseconds(100))
            }
            try tell(server.url(""))
            while readLine() != nil { try tell("\(server.connections)") }
            await server.stop()
        }
    }
#endif
