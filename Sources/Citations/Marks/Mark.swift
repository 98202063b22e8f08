import Prose

/// A mark before it is bound: where it stands, how it was written, where it leads.
struct Mark: Hashable {
    var range: TextRange
    var kind: Citation.Kind
    var targets: [Citation.Target]

    init(_ kind: Citation.Kind, _ range: TextRange, _ targets: [Citation.Target]) {
        self.range = range
        self.kind = kind
        self.targets = targets
    }

    /// A mark that leads to a work or page; the front page of a site names neither.
    init(_ kind: Citation.Kind, _ range: TextRange, _ identifier: Identifier) {
        if case .page(let page) = identifier, page.isFrontPage {
            self.init(kind, range, [.vague(page.host)])
        } else {
            self.init(kind, range, [.identifier(identifier)])
        }
    }

    /// Whether it names a source, rather than only saying that there is one.
    var namesSource: Bool { kind != .vague && kind != .accordingTo }

    /// Whether it is written as a number of the list: `[3]`, `(3)`, a raised 3.
    var isNumber: Bool { kind == .numbered || kind == .superscript || kind == .footnote }

    /// Whether it may be the grammatical subject of its sentence: "Smith et al (2014) found …".
    var canBeSubject: Bool { kind == .authorYear || kind == .accordingTo || kind == .link }
}
