import Citations

/// Whether a record is the work a reference names: title, first author and year, all three.
///
/// The titles must be the same but for case, punctuation and a subtitle that one of them lacks; a
/// reference that lacks a year or an author is matched by no record.
func isSameWork(_ record: SourceRecord, _ reference: Reference) -> Bool {
    guard let year = reference.year, let found = record.year?.value, abs(year - found) <= 1,
        let author = reference.authors.first?.family, let first = record.authors.first?.family,
        let title = reference.title, let other = record.title?.value
    else { return false }
    let left = words(title)
    let right = words(other)
    guard min(left.count, right.count) >= 4 else {
        return left == right && bareName(author) == bareName(first)
    }
    return bareName(author) == bareName(first)
        && (left == right || left.starts(with: right) || right.starts(with: left))
}

private func words(_ title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

private func bareName(_ name: String) -> String {
    String(name.lowercased().filter(\.isLetter))
}
