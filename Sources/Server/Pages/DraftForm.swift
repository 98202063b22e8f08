import Checking
import HTTPTypes

/// What the form on the start page sends.
struct DraftForm {
    var text = ""
    var format = "plain"
    var url = ""
    var name = ""
    var offline = false
    var candidates = false

    /// A form that was not filled in.
    init() {}

    /// Reads a form as browsers send it; fields it does not know are left out.
    ///
    /// - SeeAlso: The URL standard, "application/x-www-form-urlencoded parsing".
    init(_ bytes: [UInt8]) {
        for field in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = field.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? unescaped(parts[1]) : ""
            switch unescaped(parts[0]) {
            case "text": text = value
            case "format": format = value
            case "url": url = value
            case "name": name = String(value.prefix(200))
            case "offline": offline = true
            case "candidates": candidates = true
            default: continue
            }
        }
    }

    /// The draft it stands for.
    ///
    /// - Throws: `APIError` with a sentence for whoever filled it in.
    func draft() throws -> Draft {
        let isBlank = !text.utf8.contains { $0 > 0x20 }
        let address = String(url.drop(while: \.isWhitespace))
        let sent = SentContent(
            text: isBlank ? nil : text, format: format, url: address.isEmpty ? nil : address,
            offline: offline)
        let content: Draft.Content
        do throws(ContentRefusal) {
            content = try sent.content()
        } catch {
            throw APIError(
                .unprocessableContent, "invalid-form",
                error.detail ?? "Paste a draft, open a file, or give an address.")
        }
        return Draft(
            content, name: name(of: content), evidence: offline ? .offline : .network,
            candidates: candidates)
    }

    private func name(of content: Draft.Content) -> String {
        if !name.isEmpty { return name }
        return switch content {
        case .text: "draft"
        case .page(let address): address
        }
    }
}

/// Plus signs and percent escapes as what they stand for; an escape that is none stays as it is.
private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
        let byte = bytes[place]
        if byte == UInt8(ascii: "%"), bytes.endIndex - place > 2,
            let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
        {
            result.append(high << 4 | low)
            place += 3
        } else {
            result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            place += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
