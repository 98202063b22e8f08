import Foundation
import Prose

extension Answer {
    /// The body as text: UTF-8, UTF-16 with a byte order mark, or else the encoding of the older web.
    ///
    /// Example: the bytes `43 61 66 E9` are “Café”, which is no UTF-8.
    ///
    /// - SeeAlso: The Encoding standard, "windows-1252".
    public var text: String {
        if case .success(let decoding) = Decoding.decode(body, limit: body.count),
            decoding.problems.isEmpty
        {
            return decoding.text
        }
        return String(bytes: body, encoding: .windowsCP1252)
            ?? String(decoding: body, as: UTF8.self)
    }
}
