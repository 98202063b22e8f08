#if Benchmarks
    import Foundation

    /// The record that both servers give for every DOI.
    func slowRecord(of path: String) -> String {
        let doi = path.split(separator: "/").dropFirst().joined(separator: "/")
        let abstract = String(
            repeating: "Massage raised the flow of blood by 13% (range 2 to 31%) in 24 adults. ",
            count: 20)
        return #"""
            {"status": "ok", "message": {"DOI": "\#(doi)", "title": ["Work \#(doi)"], \#
            "issued": {"date-parts": [[2014]]}, "abstract": "\#(abstract)"}}
            """#
    }

    /// Writes a line at once: `print` holds back what it writes to a pipe.
    func tell(_ line: String) throws {
        try FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
    }
#endif
