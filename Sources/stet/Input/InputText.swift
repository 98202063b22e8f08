import Foundation
import Prose

/// A text as the user handed it over: from a file or from standard input.
struct InputText {
    /// The words, with invalid UTF-8 repaired.
    let text: String
    /// The file's name, or "standard input".
    let name: String
    /// How many places were no valid UTF-8.
    let repairs: Int

    /// The most bytes that are read unless the caller says otherwise.
    static let defaultLimit = 10_000_000

    /// Reads a text that is to be checked.
    ///
    /// - Throws: `CommandFailure` when there is none: missing, a folder, empty, too long, or no text.
    init(
        at path: String, limit: Int = defaultLimit,
        advice: String = "Split it, or raise the limit with --max-bytes."
    ) throws(CommandFailure) {
        name = path == "-" ? "standard input" : path
        let bytes = try readBytes(at: path, limit: limit, advice: advice)
        try refuseBinary(bytes, name)
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw CommandFailure(
                "“\(name)” is empty, so there is nothing to check. Give a draft with words in it.")
        }
        if let valid = String(validating: bytes, as: UTF8.self) {
            text = valid
            repairs = 0
        } else {
            text = String(decoding: bytes, as: UTF8.self)
            let replacements = { (text: String) in text.unicodeScalars.count { $0 == "\u{FFFD}" } }
            repairs = max(1, replacements(text))
        }
    }

    /// What to tell the user of repairs; `nil` when there were none.
    var note: String? {
        guard repairs > 0 else { return nil }
        return "stet: “\(name)” is not valid UTF-8: \(repairs) "
            + (repairs == 1 ? "place was" : "places were")
            + " replaced by \u{FFFD}. Save it as UTF-8 to have its places exact."
    }

    /// The format of a draft by its name's ending, else by its first words.
    func format(told: Article.Format?) -> Article.Format {
        if let told { return told }
        switch name.split(separator: ".").last?.lowercased() {
        case "md", "markdown", "mdown": return .markdown
        case "html", "htm", "xhtml": return .html
        default:
            let start = text.prefix(512).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
            return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .plain
        }
    }
}

/// The bytes of a file, or of standard input for "-".
///
/// - Throws: `CommandFailure` when they cannot be had, or are more than `limit`; `advice` says what to do then.
func readBytes(
    at path: String, limit: Int, advice: String
) throws(CommandFailure) -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
        handle = .standardInput
    } else {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure("There is no file “\(path)”. Check its name and folder.")
        }
        guard !isFolder.boolValue else {
            throw CommandFailure("“\(path)” is a folder. Name the files in it that are to be read.")
        }
        // A pipe by name may wait for ever; those a shell opens (/dev/fd/63) are links, and let through.
        let kind =
            try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard kind != .typeUnknown, kind != .typeSocket else {
            throw CommandFailure(
                "“\(path)” is a pipe or socket, no file. Give - and send the draft to standard input."
            )
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure("“\(path)” cannot be read. Check that you have the right to.")
        }
        handle = file
    }
    var bytes: [UInt8] = []
    do {
        // One byte more than allowed tells a text of exactly the limit from a longer one.
        while bytes.count <= limit,
            let chunk = try handle.read(upToCount: min(1 << 20, limit + 1 - bytes.count)),
            !chunk.isEmpty
        {
            bytes.append(contentsOf: chunk)
        }
    } catch {
        throw CommandFailure("“\(path)” cannot be read: \(error.localizedDescription)")
    }
    guard bytes.count <= limit else {
        let name = path == "-" ? "Standard input" : "“\(path)”"
        throw CommandFailure(
            "\(name) is longer than \(limit) bytes. \(advice)")
    }
    return bytes
}

/// Refuses what is no text, naming what it looks like.
private func refuseBinary(_ bytes: [UInt8], _ name: String) throws(CommandFailure) {
    let known: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 3, 4], "a Word document or a ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"),
        ([0xFF, 0xFE], "UTF-16 text"), ([0xFE, 0xFF], "UTF-16 text"),
        (Array("{\\rtf".utf8), "rich text"),
    ]
    let kind = known.first { bytes.starts(with: $0.0) }?.1
    guard kind != nil || bytes.prefix(65_536).contains(0) else { return }
    let looks = kind.map { "it looks like \($0)" } ?? "it holds zero bytes"
    throw CommandFailure(
        "“\(name)” is no plain text, Markdown or HTML (\(looks)). Save it as UTF-8 text first.")
}
