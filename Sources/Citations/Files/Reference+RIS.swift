extension Reference {
    /// Reads a file in the RIS format, as reference managers export it.
    ///
    /// Lines without a tag continue the one before; a record ends at `ER`, or at the next `TY`. Unknown tags
    /// are passed over. What is no RIS gives no references.
    ///
    /// - SeeAlso: The RIS format specification (Research Information Systems, 2011).
    public static func reading(ris text: String) -> [Reference] {
        var references: [Reference] = []
        var fields = RISFields()
        for line in text.split(whereSeparator: \.isNewline) {
            guard let (tag, value) = tagged(line) else {
                fields.continueLast(with: String(line).trimmingSpaces)
                continue
            }
            if tag == "ER" || tag == "TY" {
                if let reference = fields.reference { references.append(reference) }
                fields = RISFields()
            } else {
                fields.add(tag, value)
            }
        }
        if let reference = fields.reference { references.append(reference) }
        return references
    }

    /// The two letters and the value of a line such as "AU  - Smith, J.".
    private static func tagged(_ line: Substring) -> (tag: String, value: String)? {
        let bytes = Array(line.utf8)[...]
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes.count >= start + 4, bytes[start].isCapital,
            bytes[start + 1].isCapital || bytes[start + 1].isDigit
        else { return nil }
        let dash = bytes.end(from: start + 2) { $0 == 0x20 }
        guard dash > start + 2, dash < bytes.endIndex, bytes[dash] == UInt8(ascii: "-") else {
            return nil
        }
        return (
            String(utf8: bytes[start..<(start + 2)]),
            String(utf8: bytes[(dash + 1)...]).trimmingSpaces
        )
    }
}

/// The fields of one record while it is read.
private struct RISFields {
    private var values: [String: [String]] = [:]
    private var last: String?

    mutating func add(_ tag: String, _ value: String) {
        last = tag
        if !value.isEmpty { values[tag, default: []].append(value) }
    }

    mutating func continueLast(with text: String) {
        guard let last, !text.isEmpty, let value = values[last]?.popLast() else { return }
        values[last]?.append(value + " " + text)
    }

    var reference: Reference? {
        guard !values.isEmpty else { return nil }
        let title = first("TI", "T1", "CT", "BT")
        let people = values["AU"] ?? values["A1"] ?? []
        let page = first("SP")
        let pages = page.map { start in first("EP").map { "\(start)-\($0)" } ?? start }
        var identifiers: [Identifier] = []
        if let doi = first("DO", "M3").flatMap({ DOI($0) }) { identifiers.append(.doi(doi)) }
        if let number = first("SN").flatMap({ ISBN($0) }) { identifiers.append(.isbn(number)) }
        for value in (values["AN"] ?? []) + (values["UR"] ?? []) + (values["L3"] ?? []) {
            if let identifier = Identifier(value), !identifiers.contains(identifier) {
                identifiers.append(identifier)
            }
        }
        let year = first("PY", "Y1", "DA").flatMap { Int($0.prefix(4)) }
        return Reference(
            label: first("ID"),
            text: [people.first, title, first("PY")].compactMap { $0 }.joined(separator: ". "),
            authors: people.map(Reference.Author.init(inverted:)), year: year, title: title,
            container: first("JO", "JF", "T2", "JA", "J2", "BT"), volume: first("VL"),
            issue: first("IS"), pages: pages,
            identifiers: identifiers.sorted { $0.rank < $1.rank })
    }

    private func first(_ tags: String...) -> String? {
        for tag in tags { if let value = values[tag]?.first { return value } }
        return nil
    }
}

extension Reference.Author {
    /// A name as "Smith, John", or "John Smith" where there is no comma.
    init(inverted name: String) {
        if let comma = name.firstIndex(of: ",") {
            let given = String(name[name.index(after: comma)...]).trimmingSpaces
            self.init(
                family: String(name[..<comma]).trimmingSpaces, given: given.isEmpty ? nil : given)
        } else if let space = name.lastIndex(of: " ") {
            self.init(
                family: String(name[name.index(after: space)...]),
                given: String(name[..<space]).trimmingSpaces)
        } else {
            self.init(family: name)
        }
    }
}
