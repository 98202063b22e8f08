import ArgumentParser
import Prose

/// Options of every command that reads drafts.
struct DraftOptions: ParsableArguments {
    @Option(
        help: "How drafts are written: plain, markdown or html; else by their names.",
        transform: choice)
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

/// The value of a choice by its name on the command line.
///
/// - Throws: `ValidationError` that lists the names.
func choice<Value: RawRepresentable & CaseIterable>(_ name: String) throws -> Value
where Value.RawValue == String {
    guard let value = Value(rawValue: name) else {
        let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("“\(name)” is none of \(names).")
    }
    return value
}
