import Citations
import Foundation
import Prose

extension Draft.ReferenceFile {
    /// The entries of a file beside the draft, and what could not be read of it.
    ///
    /// CSL-JSON for now: an array of items, or one item.
    ///
    /// - SeeAlso: The CSL-JSON schema, citationstyles.org.
    func entries() -> (references: [Reference], problems: [Problem]) {
        let data = Data(text.utf8)
        let decoder = JSONDecoder()
        if let items = try? decoder.decode([CSLItem].self, from: data) {
            return (items.map(\.reference), [])
        }
        if let item = try? decoder.decode(CSLItem.self, from: data) {
            return ([item.reference], [])
        }
        let problem = Problem(
            .inputRepaired,
            "The references in “\(name)” were left out, because they are not CSL-JSON (an array of "
                + "items).", subject: name)
        return ([], [problem])
    }
}

/// An item of CSL-JSON, as far as matching needs it.
private struct CSLItem: Decodable {
    struct Name: Decodable {
        var family: String?
        var given: String?
        var literal: String?
    }
    struct Issued: Decodable {
        var parts: [[TextOrNumber]]?
        private enum CodingKeys: String, CodingKey { case parts = "date-parts" }
    }

    var id: TextOrNumber?
    var author: [Name]?
    var issued: Issued?
    var title: String?
    var container: String?
    var volume: TextOrNumber?
    var issue: TextOrNumber?
    var page: TextOrNumber?
    var doi: String?
    var pmid: TextOrNumber?
    var pmcid: String?
    var isbn: String?
    var url: String?

    private enum CodingKeys: String, CodingKey {
        case id, author, issued, title, volume, issue, page
        case container = "container-title"
        case doi = "DOI"
        case pmid = "PMID"
        case pmcid = "PMCID"
        case isbn = "ISBN"
        case url = "URL"
    }

    var reference: Reference {
        let names = [
            doi.map { "doi:" + $0 }, pmid.map { "pmid:" + $0.text }, pmcid.map { "pmcid:" + $0 },
            isbn.map { "isbn:" + $0 }, url,
        ]
        let authors = (author ?? []).compactMap { name in
            (name.family ?? name.literal).map { Reference.Author(family: $0, given: name.given) }
        }
        let year = issued?.parts?.first?.first.flatMap { Int($0.text) }
        let words = [authors.first?.family, year.map { "\($0)" }, title, container]
        return Reference(
            label: id?.text, text: words.compactMap { $0 }.joined(separator: ". "),
            authors: authors, year: year, title: title, container: container,
            volume: volume?.text, issue: issue?.text, pages: page?.text,
            identifiers: names.compactMap { $0.flatMap { Identifier($0) } })
    }
}

/// A value that is written as text by some programs and as a number by others.
private struct TextOrNumber: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
            text = "\(number)"
        } else {
            text = try value.decode(String.self)
        }
    }
}
