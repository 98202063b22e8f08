/// Why bytes could not be read as an article at all.
///
/// A caller makes it an error of its own: exit code 2, status 400 or 413.
public enum UnreadableInput: Error, Sendable, Hashable {
    /// There is no character but white space.
    case empty
    /// The bytes are no text: a picture, an archive, a PDF; the offset is that of the first telling byte.
    case binary(kind: String, offset: Int)
    /// There are more bytes than are read at once.
    case tooLong(bytes: Int, limit: Int)

    /// One sentence for a person: what is wrong with the input of that name and what to do.
    public func message(of name: String) -> String {
        switch self {
        case .empty: "\(name) is empty; give it the text of a draft."
        case .binary(let kind, let offset):
            "\(name) is \(kind), not text (byte \(offset)); "
                + "give it plain text, Markdown or HTML, saved as UTF-8."
        case .tooLong(let bytes, let limit):
            "\(name) has \(bytes) bytes, more than the \(limit) that are read at once; split it."
        }
    }
}
