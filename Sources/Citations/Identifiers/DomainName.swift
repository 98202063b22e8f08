/// Names of hosts as they stand in running text, without a scheme.
enum DomainName {
    /// The end of the domain name that begins at `start`, if one does whose ending is in use.
    ///
    /// "healthusias.com" and "ncbi.nlm.nih.gov" are; "e.g", "mg.kg" and "main.swift" are not.
    static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var place = start
        var labelStart = start
        var labels = 0
        var lastDot = start
        let limit = min(bytes.endIndex, start + 253)
        while place < limit {
            let byte = bytes[place]
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") {
                place += 1
            } else if byte == UInt8(ascii: "."), place > labelStart, place + 1 < limit,
                bytes[place + 1].isLetter || bytes[place + 1].isDigit
            {
                labels += 1
                lastDot = place
                place += 1
                labelStart = place
            } else {
                break
            }
        }
        guard labels > 0, lastDot - start >= 2 else { return nil }
        let ending = String(utf8: bytes[(lastDot + 1)..<place].map(\.lowercased))
        guard endings.contains(ending) else { return nil }
        return place
    }

    /// Whether these bytes may be the host of an address with a scheme: labels of letters, digits,
    /// hyphens, underscores and characters beyond ASCII.
    static func isWellFormed(_ host: ArraySlice<UInt8>) -> Bool {
        var previous = UInt8(ascii: ".")
        for byte in host {
            if byte == UInt8(ascii: ".") {
                guard previous != UInt8(ascii: ".") else { return false }
            } else {
                guard byte.isWordByte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                else {
                    return false
                }
            }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    /// Endings that occur in articles; one that is also a file name's or a unit's is left out.
    private static let endings: Set<String> = [
        "com", "org", "net", "edu", "gov", "int", "mil", "info", "io", "eu", "biz", "health",
        "news",
        "blog", "online", "site", "science", "academy", "care", "clinic", "club", "app", "dev",
        "co",
        "uk", "us", "ca", "au", "nz", "ie", "de", "fr", "nl", "be", "ch", "at", "it", "es", "pt",
        "se",
        "no", "dk", "fi", "pl", "cz", "hu", "ro", "bg", "gr", "ru", "ua", "tr", "il", "in", "cn",
        "jp", "kr", "tw", "hk", "sg", "my", "th", "id", "ph", "vn", "za", "ng", "ke", "eg", "br",
        "ar",
        "mx", "cl", "pe", "lu", "lt", "lv", "ee", "si", "sk", "hr", "rs", "is", "ir", "pk", "bd",
        "ae",
        "sa", "tv",
    ]
}
