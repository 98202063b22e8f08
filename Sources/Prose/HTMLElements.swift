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
        return isNote || isNoteName(id) ? id : nil
    }

    /// The label of the footnote a link leads to.
    static func footnoteTarget(_ element: HTMLElement) -> String? {
        guard let target = element.attribute("href"), target.hasPrefix("#"), target.utf8.count > 1
        else { return nil }
        let label = String(target.dropFirst())
        return element.attribute("role")?.lowercased() == "doc-noteref" || isNoteName(label)
            ? label : nil
    }

    /// "fn1", "fn:1", "footnote-1", "cite_note-3": names for notes, ending in what tells them apart.
    private static func isNoteName(_ id: String) -> Bool {
        let lower = id.lowercased()
        for prefix in ["fn", "footnote", "cite_note", "endnote", "easy-footnote-bottom"]
        where lower.hasPrefix(prefix) {
            let rest = lower.dropFirst(prefix.count)
            return rest.contains { $0.isNumber } && !lower.hasPrefix("fnref")
        }
        return false
    }

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
