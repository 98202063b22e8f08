import Citations
import Prose

extension SourceRecord {
    /// Puts title, abstract and full text in place as passages, one a sentence, and sets the depth.
    ///
    /// An abstract that says nothing (too short, the title again, only a notice) counts as none.
    mutating func setPassages(
        abstract: [Section], fullText: [Section] = [], abstractSource: String? = nil
    ) {
        let abstract = SourceRecord.isTelling(abstract, title: title?.value) ? abstract : []
        var list = PassageList()
        if let title { list.add(title.value, section: nil, role: .title, isInAbstract: false) }
        for section in abstract { list.add(section, isInAbstract: true) }
        for section in fullText { list.add(section, isInAbstract: false) }
        passages = list.passages
        self.abstractSource = abstract.isEmpty ? nil : abstractSource
        depth = !fullText.isEmpty ? .fullText : !abstract.isEmpty ? .abstract : .metadata
    }

    /// The abstract as its sections, as far as passages still show them.
    private static func isTelling(_ sections: [Section], title: String?) -> Bool {
        let text = sections.map(\.text).joined(separator: " ")
        let lower = text.lowercased()
        return text.utf8.count >= 60 && text != title
            && !lower.hasPrefix("this article has been retracted")
            && !lower.hasPrefix("this article has been withdrawn")
            && !lower.hasPrefix("no abstract available")
    }
}

/// Collects passages with their places.
struct PassageList {
    private(set) var passages: [Passage] = []

    /// Adds the sentences of a section; the cell of a table is one.
    mutating func add(_ section: Section, isInAbstract: Bool) {
        if section.role == .cell {
            return add(
                section.text, section: section.label, role: .cell, isInAbstract: isInAbstract)
        }
        let article = Article.reading(section.text, as: .plain)
        for sentence in article.sentences {
            add(
                article[sentence.range], section: section.label, role: section.role,
                isInAbstract: isInAbstract)
        }
    }

    /// Adds one passage as it is.
    mutating func add(_ text: String, section: String?, role: Passage.Role, isInAbstract: Bool) {
        guard !text.isEmpty else { return }
        passages.append(
            Passage(
                index: passages.count, text: text, section: section, role: role,
                isInAbstract: isInAbstract))
    }
}
