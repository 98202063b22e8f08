/// What sites write on their pages where they show less than the page: tables for `Page`.
enum PageWords {
    /// Whether a sentence says that the rest is for those who pay or sign in.
    static func closesText(_ sentence: String) -> Bool {
        let words = sentence.lowercased()
        return words.utf8.count < 200 && closing.contains(where: words.contains)
    }

    /// Whether a sentence says that the page shows nothing without scripts.
    static func asksForScripts(_ sentence: String) -> Bool {
        let words = sentence.lowercased()
        return words.utf8.count < 200 && words.contains("javascript")
            && asking.contains(where: words.contains)
    }

    private static let closing = [
        "subscribe to continue", "subscribe to read", "subscribe to unlock",
        "subscribe now to read",
        "to continue reading", "continue reading with", "already a subscriber",
        "for subscribers only",
        "only for subscribers", "for members only", "become a member to read",
        "register to continue", "sign in to continue", "log in to continue", "sign in to read",
        "log in to read", "to read the full article", "to read the full story",
        "to read this article in full", "read the full article with", "buy this article",
        "purchase access", "get full access to this article", "access through your institution",
    ]

    private static let asking = [
        "enable", "turn on", "requires", "required", "activate", "disabled", "does not support",
        "works best with", "without",
    ]
}
