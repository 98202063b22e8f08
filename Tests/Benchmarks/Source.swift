#if Benchmarks
    import Foundation

    /// Where the text comes from: made, or a file of the caller's.
    enum Source {
        case made
        case file(path: String, text: String)

        /// The arguments that lead another process to the same text.
        var arguments: [String] {
            switch self {
            case .made: []
            case .file(let path, _): [path]
            }
        }

        /// A text of about so many bytes; a file is cut, or repeated, at the end of a line.
        func text(bytes: Int) -> String {
            switch self {
            case .made:
                var abstracts = Abstracts(seed: 2)
                return abstracts.text(bytes: bytes)
            case .file(_, let whole):
                var text = ""
                text.reserveCapacity(bytes)
                while text.utf8.count < bytes, !whole.isEmpty {
                    let rest = bytes - text.utf8.count
                    text += rest >= whole.utf8.count ? whole : Source.start(of: whole, bytes: rest)
                    text += "\n"
                }
                return text
            }
        }

        private static func start(of text: String, bytes: Int) -> String {
            String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
        }
    }
#endif
