/// The site a host belongs to: whoever registered the name answers for all that is under it.
///
/// `blog.example.org` and `example.org` are one site; `a.github.io` and `b.github.io` are two, and so are
/// `example.co.uk` and `other.co.uk`. Bodies of one university or one state stand on their own, so beside
/// each other `a.example.edu` and `b.example.edu` are two; below each other they are one.
///
/// - SeeAlso: publicsuffix.org, whose list this is a small part of; a suffix that is missing here makes one
///   site of two.
struct Site {
    /// The labels of the host, the last first.
    private let labels: [Substring]

    /// The site of a host, with or without `www.` and in any case.
    init(_ host: String) {
        let host = host.lowercased()
        let isNumber = host.hasPrefix("[") || host.allSatisfy { $0.isNumber || $0 == "." }
        let bare = host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
        labels = isNumber ? [bare] : bare.split(separator: ".").reversed()
    }

    /// Whether another host belongs to the same site.
    func isSame(as other: Site) -> Bool {
        if labels == other.labels { return true }
        let registered = sharedCount + 1
        guard labels.count >= registered, other.labels.count >= registered,
            labels.prefix(registered) == other.labels.prefix(registered)
        else { return false }
        guard holdsBodies else { return true }
        return labels.starts(with: other.labels) || other.labels.starts(with: labels)
    }

    /// How many labels at the end are shared by sites that have nothing to do with each other.
    private var sharedCount: Int {
        guard labels.count > 1 else { return 1 }
        let ending = "\(labels[1]).\(labels[0])"
        if Self.hosters.contains(ending) || labels[1] == "blogspot" { return 2 }
        return labels[0].count == 2 && Self.secondLevels.contains(String(labels[1])) ? 2 : 1
    }

    /// Whether names beside each other belong to bodies of their own.
    private var holdsBodies: Bool {
        labels.prefix(2).contains { Self.publicBodies.contains(String($0)) }
    }

    /// What countries have before their own ending: `co.uk`, `com.au`, `ac.jp`.
    private static let secondLevels: Set<String> = [
        "ac", "asn", "co", "com", "ed", "edu", "go", "gob", "gouv", "gov", "govt", "gv", "id",
        "ltd", "me",
        "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "police", "res", "sch",
    ]

    /// Endings and names of states, their unions and universities.
    private static let publicBodies: Set<String> = [
        "ac", "edu", "europa", "go", "gob", "gouv", "gov", "govt", "gv", "int", "mil", "nhs",
    ]

    /// Names under which everybody may have a site.
    private static let hosters: Set<String> = [
        "appspot.com", "azurewebsites.net", "bearblog.dev", "carrd.co", "cloudfront.net",
        "codeberg.page",
        "fandom.com", "figshare.com", "firebaseapp.com", "fly.dev", "ghost.io", "github.io",
        "gitlab.io",
        "glitch.me", "hatenablog.com", "herokuapp.com", "jimdofree.com", "livejournal.com",
        "medium.com",
        "micro.blog", "myshopify.com", "neocities.org", "netlify.app", "notion.site",
        "onrender.com",
        "over-blog.com", "pages.dev", "r-universe.dev", "readthedocs.io", "sourceforge.io",
        "squarespace.com", "strikingly.com", "substack.com", "tumblr.com", "typepad.com",
        "vercel.app",
        "web.app", "webflow.io", "weebly.com", "wikidot.com", "wixsite.com", "wordpress.com",
        "workers.dev", "zendesk.com",
    ]
}

extension CitationScan {
    /// Whether a host belongs to the article's own site, whose pages are no evidence for it.
    ///
    /// A subdomain of the site counts, and so does the site of a subdomain; sites of others with the same
    /// hoster do not. With `example.org` among `ownHosts`, `data.example.org` is own, `example.net` is not.
    public func isOwn(host: String) -> Bool {
        guard !ownHosts.isEmpty else { return false }
        let site = Site(host)
        return ownHosts.contains { Site($0).isSame(as: site) }
    }
}
