/// Replaces character references (`&lt;`, `&#945;`, `&#x3b1;`, `&beta;`) once; unknown ones stay.
///
/// - SeeAlso: HTML Living Standard, 13.5, of which this is what abstracts use.
func replacingEntities(in bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    let bytes = Array(bytes)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
        guard bytes[place] == UInt8(ascii: "&"),
            let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
            let character = character(
                named: String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
        else {
            out.append(bytes[place])
            place += 1
            continue
        }
        out += Array(character.utf8)
        place = end + 1
    }
    return String(decoding: out, as: UTF8.self)
}

private func character(named name: String) -> String? {
    guard name.hasPrefix("#") else { return entities[name] }
    let digits = name.dropFirst()
    let code =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).flatMap { $0.value == 0 ? nil : String($0) }
}

/// The named characters that occur in titles and abstracts.
private let entities: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "shy": "",
    "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…", "middot": "·", "bull": "•",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "prime": "′", "Prime": "″", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷",
    "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "sim": "∼", "infin": "∞", "radic": "√",
    "sum": "∑", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³",
    "permil": "‰", "micro": "µ", "para": "¶", "sect": "§", "dagger": "†", "Dagger": "‡",
    "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
    "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
    "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù",
    "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "szlig": "ß", "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "Aring": "Å", "Oslash": "Ø", "AElig": "Æ",
]
