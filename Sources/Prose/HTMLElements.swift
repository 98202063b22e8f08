/// What HTML's elements say about the text in them.
enum HTMLElements {
    /// Whether an element is no prose or is not shown.
    static func isSkipped(_ element: HTMLElement) -> Bool {
        if skipped.contains(element.name) { return true }
        guard !element.attributes.isEmpty else { return false }
        if let hidden = element.attribute("hidden"), hidden.lowercased() != "until-found" {
            return true
        }
        if element.attribute("aria-hidden")?.lowercased() == "true" { return true }
        if let style = element.attribute("style") {
            let rules = style.lowercased().filter { !$0.isWhitespace }
            if rules.contains("display:none") || rules.contains("visibility:hidden") { return true }
        }
        return tokens(of: element).contains { unseen.contains(String($0)) }
    }

    /// Whether an element holds what belongs to the site: navigation, forms, comments, share buttons.
    static func isFurniture(_ element: HTMLElement) -> Bool {
        if furniture.contains(element.name) { return true }
        guard !element.attributes.isEmpty else { return false }
        if let role = element.attribute("role"), furnitureRoles.contains(role.lowercased()) {
            return true
        }
        // The page itself may be called after its sidebar ("has-sidebar" is no such name, "sidebar" is).
        guard element.name != "body", element.name != "html", element.name != "main" else {
            return false
        }
        return tokens(of: element).contains { furnitureNames.contains(String($0)) }
    }

    /// Whether an element begins on a new line.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// What the text in an element is, where its name says so.
    static func kind(of name: String) -> Block.Kind? {
        switch name {
        case "h1": .heading(level: 1)
        case "h2": .heading(level: 2)
        case "h3": .heading(level: 3)
        case "h4": .heading(level: 4)
        case "h5": .heading(level: 5)
        case "h6": .heading(level: 6)
        case "td", "th": .tableCell
        case "figcaption", "caption": .caption
        default: nil
        }
    }

    /// The label of a footnote's text: the `id` of an item or paragraph that is one.
    static func footnoteLabel(_ element: HTMLElement) -> String? {
        guard element.name == "li" || element.name == "p" || element.name == "div",
            let id = element.attribute("id"), !id.isEmpty
        else { return nil }
        let role = element.attribute("role")?.lowercased()
        let isNote = role == "doc-endnote" || role == "doc-footnote"
        return isNote ? id : noteName(id)
    }

    /// The label of the footnote a link leads to.
    static func footnoteTarget(_ element: HTMLElement) -> String? {
        guard let target = element.attribute("href"), target.hasPrefix("#"), target.utf8.count > 1
        else { return nil }
        let label = String(target.dropFirst())
        return element.attribute("role")?.lowercased() == "doc-noteref" ? label : noteName(label)
    }

    /// The label of the note whose own number is a link back to its mark, as word processors write notes:
    /// `<a href="#_ednref1" name="_edn1">[i]</a>`; empty for a link back that names no note.
    static func noteLinkingBack(_ element: HTMLElement) -> String? {
        guard element.name == "a", let target = element.attribute("href"), target.hasPrefix("#"),
            isMarkName(target.dropFirst().lowercased())
        else { return nil }
        return (element.attribute("id") ?? element.attribute("name")).flatMap(noteName) ?? ""
    }

    /// Whether an element raises its text: `<sup>`, or a style of that effect, as editors paste it.
    static func isRaised(_ element: HTMLElement) -> Bool {
        if element.name == "sup" { return true }
        guard element.name == "span" || element.name == "a" || element.name == "font" else {
            return false
        }
        let style = element.attribute("style") ?? ""
        return style.utf8.count <= 2_048
            && style.lowercased().filter { !$0.isWhitespace }.contains("vertical-align:super")
            || tokens(of: element).contains("superscript")
    }

    /// "fn1", "fn:1", "footnote-1", "cite_note-3", "_edn1": names for notes, ending in what tells them apart.
    ///
    /// Without the line that Word puts before the name of a link's target and not before that of the note, and
    /// without the word that LibreOffice puts behind it.
    private static func noteName(_ id: String) -> String? {
        var name = id[...]
        if name.first == "_" { name = name.dropFirst() }
        if name.hasSuffix("sym"), name.hasPrefix("sd") { name = name.dropLast(3) }
        let lower = name.lowercased()
        guard !isMarkName(lower),
            let prefix = notePrefixes.first(where: { lower.hasPrefix($0) }),
            lower.dropFirst(prefix.count).contains(where: \.isNumber)
        else { return nil }
        return String(name)
    }

    /// Whether an id is that of the mark of a note: "fnref1", "_ednref1", "ftnt_ref1", "cite_ref-1".
    private static func isMarkName(_ id: String) -> Bool {
        let name = id.first == "_" ? id.dropFirst() : id[...]
        guard let prefix = markPrefixes.first(where: { name.hasPrefix($0) }) else { return false }
        return name.dropFirst(prefix.count).contains(where: \.isNumber)
            && (!prefix.hasPrefix("sd") || name.hasSuffix("anc"))
    }

    private static let notePrefixes = [
        "fn", "footnote", "cite_note", "endnote", "easy-footnote-bottom", "edn", "ftnt", "ftn",
        "sdfootnote", "sdendnote",
    ]
    private static let markPrefixes = [
        "fnref", "ednref", "ftnref", "ftnt_ref", "cite_ref", "footnote-ref", "footnoteref",
        "endnote-ref", "sdfootnote", "sdendnote",
    ]

    /// The words of an element's class and id, in lower case.
    private static func tokens(of element: HTMLElement) -> [Substring] {
        var tokens: [Substring] = []
        for attribute in element.attributes
        where attribute.name == "class" || attribute.name == "id" {
            let names = attribute.value.lowercased()[...]
            tokens += names.utf8.prefix(512).split { WhiteSpace.isASCII($0) }.map {
                Substring(decoding: $0, as: UTF8.self)
            }
        }
        return tokens
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map { String($0) })
    }

    private static let skipped = set(
        """
        script style noscript template svg title textarea select datalist iframe object embed audio \
        video canvas map noembed noframes pre xmp listing head
        """)
    private static let unseen = set(
        "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only")
    private static let furniture = set("nav footer aside form button label fieldset legend menu")
    private static let furnitureRoles = set(
        "navigation banner contentinfo complementary search dialog alert form toolbar menu menubar")
    private static let furnitureNames = set(
        """
        comments comment-list commentlist comment-respond respond disqus_thread sidebar widget \
        widget-area cookie-banner cookie-notice cookie-consent newsletter newsletter-signup \
        subscribe-form related related-posts related-articles related-content share share-buttons \
        sharing social social-share social-links breadcrumb breadcrumbs pagination site-header \
        site-footer navbar nav menu toc table-of-contents advertisement ad ads promo byline \
        author-bio author-box post-meta entry-meta article-meta tags post-tags skip-link mw-editsection
        """)
    private static let blocks = set(
        """
        address article aside blockquote body button caption center dd details dialog dir div dl dt \
        fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li \
        main menu nav ol option optgroup p section summary table tbody td tfoot th thead tr ul
        """)
}
