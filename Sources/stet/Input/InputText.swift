import Foundation
import Prose

/// A text as the user handed it over: from a file or from standard input.
struct InputText {
    /// The words, with what is invalid repaired.
    let text: String
    /// The file's name, or "standard input".
    let name: String
    /// What had to be repaired.
    private let problems: [Problem]
    private let isFile: Bool

    /// The most bytes that are read unless the caller says otherwise.
    static let defaultLimit = 10_000_000

    /// Reads a text that is to be checked.
    ///
    /// - Throws: `CommandFailure` when there is none: missing, a folder, empty, too long, or no text.
    init(
        at path: String, limit: Int = defaultLimit,
        advice: String = "Split it, or raise the limit with --max-bytes."
    ) throws(CommandFailure) {
        isFile = path != "-"
        name = isFile ? path : "standard input"
        switch Decoding.decode(
            try readBytes(at: path, limit: limit, advice: advice), limit: limit)
        {
        case .success(let decoding): (text, problems) = (decoding.text, decoding.problems)
        case .failure(let reason): throw CommandFailure(reason.message(of: "“\(name)”"))
        }
    }

    /// What to tell the user of repairs; `nil` when there were none.
    var note: String? {
        problems.isEmpty
            ? nil : "stet: “\(name)”: " + problems.map(\.message).joined(separator: " ")
    }

    /// The format of a draft by its name, else by how it begins.
    func format(told: Article.Format?) -> Article.Format {
        told ?? Article.Format(of: text, named: isFile ? name : nil)
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
