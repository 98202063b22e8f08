import ArgumentParser
import Reports

/// `stet cite`: finds the works that references name, among given records.
struct Cite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the works that references name, among given records.")

    @Flag(help: "Read JSON lines from standard input and answer each with one.")
    var batch = false

    func validate() throws {
        if !batch { throw ValidationError("cite works on JSON lines: give --batch.") }
    }

    func run() async throws {
        throw CommandFailure("cite is not built yet.")
    }
}
