import ArgumentParser
import Prose

/// Options of every command that reads drafts.
struct DraftOptions: ParsableArguments {
    @Option(
        name: .long, help: "How drafts are written: plain, markdown or html; else by their names.")
    var inputFormat: Article.Format?

    @Option(name: .long, help: "The longest draft that is read, in bytes.")
    var maxBytes = InputText.defaultLimit

    func validate() throws {
        guard maxBytes > 0 else { throw ValidationError("--max-bytes must be more than 0.") }
    }

    /// Reads a draft, and says on standard error if it had to be repaired.
    func read(_ path: String) throws(CommandFailure) -> (text: String, format: Article.Format) {
        let input = try InputText(at: path, limit: maxBytes)
        if let note = input.note { Output.note(note) }
        return (input.text, input.format(told: inputFormat))
    }
}

extension Article.Format: ExpressibleByArgument {}
