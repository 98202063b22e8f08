import Prose

/// Reads the marks that markup makes: links, raised numbers, footnote marks.
struct AnnotationMarks {
    let article: Article
    let index: ReferenceIndex
    /// The address of the article, for links that are relative to it.
    let base: PageAddress?

    /// The mark an annotation makes, if it makes one.
    func mark(of annotation: Annotation) -> Mark? {
        let bytes = article.text.bytes
        let range = TextRange(
            max(0, annotation.range.start), min(bytes.count, annotation.range.end))
        switch annotation.kind {
        case .code: return nil
        case .superscript: return raised(range)
        case .footnoteReference(let label):
            let entries = index.footnote(label)
            return entries.isEmpty
                ? nil : Mark(.footnote, range, entries.map(Citation.Target.reference))
        case .link(let target): return link(to: target, range)
        }
    }

    private func raised(_ range: TextRange) -> Mark? {
        var inside = article.text.bytes[range.start..<range.end].trimmed
        if inside.first == UInt8(ascii: "["), inside.last == UInt8(ascii: "]") {
            inside = inside.dropFirst().dropLast()
        }
        guard let labels = LabelList.labels(in: inside),
            !ExponentContext.isExponent(in: article.text.bytes[...], at: range.start),
            index.isEmpty || labels.contains(where: index.hasNumber)
        else { return nil }
        return Mark(.superscript, range, labels.map(index.numbered))
    }

    private func link(to target: String, _ range: TextRange) -> Mark? {
        guard !range.isEmpty else { return nil }
        if target.hasPrefix("#") { return linkWithinPage(range) }
        let lower = target.prefix(12).lowercased()
        if lower.hasPrefix("http") || lower.hasPrefix("//") || lower.hasPrefix("doi:") {
            return Identifier(target).map { Mark(.link, range, $0) }
        }
        // Other schemes (mailto, tel, javascript) lead to no source.
        let schemeOrPath = target.prefix { $0 != "/" && $0 != "?" }
        guard !schemeOrPath.contains(":") else { return nil }
        if !target.hasPrefix("/"), let identifier = Identifier(target) {
            return Mark(.link, range, identifier)
        }
        return relative(target).map { Mark(.link, range, .page($0)) }
    }

    /// A link to an entry of the article's own list: `<a href="#ref3">3</a>`.
    private func linkWithinPage(_ range: TextRange) -> Mark? {
        var inside = article.text.bytes[range.start..<range.end].trimmed
        if inside.first == UInt8(ascii: "["), inside.last == UInt8(ascii: "]") {
            inside = inside.dropFirst().dropLast()
        }
        guard let labels = LabelList.labels(in: inside), labels.contains(where: index.hasNumber)
        else { return nil }
        return Mark(.numbered, range, labels.map(index.numbered))
    }

    private func relative(_ target: String) -> PageAddress? {
        guard let base, let origin = base.origin else { return nil }
        if target.hasPrefix("/") { return PageAddress(origin + target) }
        let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? "/"
        return PageAddress(origin + folder + target)
    }
}

extension PageAddress {
    /// The scheme, host and port, without a slash at the end.
    var origin: String? {
        guard let scheme = value.firstRange(of: "://") else { return nil }
        let rest = value[scheme.upperBound...]
        return String(value[..<(rest.firstIndex(of: "/") ?? value.endIndex)])
    }
}
