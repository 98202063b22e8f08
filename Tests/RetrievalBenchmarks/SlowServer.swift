#if Benchmarks
    import Foundation
    import LoopbackServer

    /// Serves a record for every DOI, a tenth of a second after it is asked for.
    enum SlowServer {
        /// Serves until its standard input ends; prints its address first.
        static func run() async throws {
            let abstract = String(
                repeating:
                    "Massage raised the flow of blood by 13% (range 2 to 31%) in 24 adults. ",
                count: 20)
            let server = try await LoopbackServer.start(lifetime: .seconds(600)) { request, _ in
                let doi = request.path.split(separator: "/").dropFirst().joined(separator: "/")
                let record = #"""
                    {"status": "ok", "message": {"DOI": "\#(doi)", "title": ["Work \#(doi)"], \#
                    "issued": {"date-parts": [[2014]]}, "abstract": "\#(abstract)"}}
                    """#
                return Answer.json(record).delayed(.milliseconds(100))
            }
            // Not `print`, which holds back what it writes to a pipe.
            try FileHandle.standardOutput.write(contentsOf: Data("\(server.url(""))\n".utf8))
            while readLine() != nil {}
            await server.stop()
        }
    }
#endif
