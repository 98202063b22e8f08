/// The names of HTML's elements by what tree construction does with them, as hashes.
///
/// - SeeAlso: <https://html.spec.whatwg.org/#special>
enum HTMLNames {
    /// Where the hash of a name begins.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one more letter (FNV-1a, letters in lower case).
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        return (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }

    static let table = name("table")
    static let form = name("form")
    static let item = name("li")
    static let paragraph = names("p")
    static let tableOnly = names("table")
    static let listItems = names("li dd dt")
    static let options = names("option optgroup")
    static let cells = names("td th caption")
    /// Parts of a table, which are ignored outside of one.
    static let tableParts = names("caption colgroup tbody thead tfoot tr td th")
    /// Where the search for an element to close ends.
    static let scope = names("table td th caption")
    static let paragraphScope = names("table td th caption button")
    /// Where the search for a list item ends: at any special element but these three.
    static let listScope = special.subtracting(names("address div p"))
    /// Elements without content or an end tag, and those that are never nested.
    static let void = names(
        """
        area base basefont bgsound br col command embed hr img image input keygen link meta param \
        source track wbr html head body
        """)
    /// Elements that are reopened in the next block when they were not closed.
    static let formatting = names("a b big code em font i nobr s small strike strong tt u")
    /// Elements whose content is text up to their end tag.
    static let raw = names("script style textarea title xmp iframe noembed noframes")
    /// Elements that go with their content.
    static let blankedWhole = names("svg template")
    /// Elements whose tags go, as they change how all that follows is read.
    static let blanked = names(
        "math select plaintext object applet marquee frameset frame isindex")
    static let special = names(
        """
        address applet area article aside base basefont bgsound blockquote body br button caption \
        center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form \
        frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input isindex li link \
        listing main marquee menu menuitem meta nav noembed noframes noscript object ol p param \
        plaintext pre script section select source style summary table tbody td template textarea \
        tfoot th thead title tr track ul wbr xmp
        """)

    /// What may hold a part of a table.
    static func tablePartParents(of name: UInt64) -> Set<UInt64> {
        if cells.contains(name), name != caption { return rowsAndTable }
        return name == row ? sectionsAndTable : tableOnly
    }

    private static let row = name("tr")
    private static let caption = name("caption")
    private static let rowsAndTable = names("tr table")
    private static let sectionsAndTable = names("tbody thead tfoot table")

    private static func name(_ text: some StringProtocol) -> UInt64 {
        text.utf8.reduce(seed) { hash($0, $1) }
    }

    private static func names(_ text: String) -> Set<UInt64> {
        Set(text.split(separator: " ").map { name($0) })
    }
}
