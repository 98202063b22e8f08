import ArgumentParser
import Reports

/// `stet assess`: judges claims against passages that are handed over.
struct Assess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge claims against passages that are handed over, without network.")

    @Flag(help: "Read JSON lines from standard input and answer each with one.")
    var batch = false

    func validate() throws {
        if !batch { throw ValidationError("assess works on JSON lines: give --batch.") }
    }

    func run() async throws {
        throw CommandFailure("assess is not built yet.")
    }
}
