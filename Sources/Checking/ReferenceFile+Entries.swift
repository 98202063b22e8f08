import Citations
import Prose

extension Draft.ReferenceFile {
    /// The formats of reference files.
    private enum Format {
        case cslJSON, bibTeX, ris
    }

    /// The entries of the file, and a problem when it holds none that can be read.
    ///
    /// The format is what the name ends in (`.json`, `.bib`, `.ris`), else what the text begins with.
    func entries() -> (references: [Reference], problems: [Problem]) {
        let references =
            switch format {
            case .cslJSON: Reference.reading(cslJSON: text)
            case .bibTeX: Reference.reading(bibTeX: text)
            case .ris: Reference.reading(ris: text)
            }
        guard references.isEmpty else { return (references, []) }
        let problem = Problem(
            .inputRepaired,
            "No references could be read from “\(name)”: it must be CSL-JSON, BibTeX or RIS.",
            subject: name)
        return ([], [problem])
    }

    private var format: Format {
        switch name.split(separator: ".").last?.lowercased() {
        case "json": return .cslJSON
        case "bib", "bibtex": return .bibTeX
        case "ris": return .ris
        default: break
        }
        switch text.utf8.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return .cslJSON
        case UInt8(ascii: "@"), UInt8(ascii: "%"): return .bibTeX
        default: return .ris
        }
    }
}
