import ArgumentParser
import Checking
import Foundation
import Retrieval

/// Options that say where records come from.
struct SourceOptions: ParsableArguments {
    @Flag(help: "Send nothing; what would have been asked is listed.")
    var offline = false

    @Option(help: "Replay the answers in this bundle, and send nothing.")
    var evidence: String?

    @Option(help: "A file of references beside the draft; may be given again.")
    var references: [String] = []

    @Option(help: "Where the article is or will be published: its own pages are no evidence.")
    var address: String?

    @Option(help: "Keep providers' answers in this database, not in the user's cache.")
    var store: String?

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if offline, evidence != nil {
            throw ValidationError("--offline and --evidence exclude each other.")
        }
        if store != nil, offline || evidence != nil {
            throw ValidationError(
                "--store has no use with \(offline ? "--offline" : "--evidence"): nobody is asked, "
                    + "so there are no answers to keep.")
        }
    }

    /// The draft a person named: a file, standard input, or the address of a page.
    func draft(at place: String, options: DraftOptions) throws(CommandFailure) -> Draft {
        var draft: Draft
        if place.hasPrefix("http://") || place.hasPrefix("https://") {
            draft = Draft(.page(place), name: place)
        } else if place.contains("://") {
            throw CommandFailure("“\(place)” is no http or https address; Stet fetches no other.")
        } else {
            let (text, format) = try options.read(place)
            draft = Draft(.text(text, format), name: place == "-" ? "standard input" : place)
        }
        draft.address = address
        for path in references {
            let file = try InputText(at: path, limit: options.maxBytes)
            draft.references.append(Draft.ReferenceFile(name: path, text: file.text))
        }
        if offline { draft.evidence = .offline }
        if let evidence { draft.evidence = .bundle(try readBundle(at: evidence)) }
        return draft
    }

    /// What checks the drafts; a database of answers is opened only where one may be asked for.
    func checker() throws(CommandFailure) -> Checker {
        let settings = try configuration.settings()
        let cache: any AnswerCache =
            offline || evidence != nil ? NoCache() : try UserCache(path: store).cache
        return try Wiring(settings, cache: cache).checker
    }
}

/// The bundle in a file.
///
/// - Throws: `CommandFailure` when there is none that can be trusted.
func readBundle(at path: String) throws(CommandFailure) -> EvidenceBundle {
    let bytes = try readBytes(
        at: path, limit: 1_000_000_000, advice: "Check fewer drafts with one bundle.")
    do {
        return try JSONDecoder().decode(EvidenceBundle.self, from: Data(bytes))
    } catch {
        let reason = (error as? DecodingError)?.sentence ?? "\(error)"
        throw CommandFailure(
            "“\(path)” is no evidence bundle that this Stet reads: \(reason) Write one with "
                + "--save-evidence.")
    }
}

extension EvidenceBundle {
    /// The bundle as its file: sorted keys, indented, a final newline.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return try Array(encoder.encode(self)) + [0x0A]
    }
}
