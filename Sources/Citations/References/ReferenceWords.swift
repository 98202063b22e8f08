/// The words by which references are put together, in the languages their readers meet.
enum ReferenceWords {
    static func isLocatorWord(_ token: ReferenceToken) -> Bool {
        locators.contains(token.lower)
            || shortLocators.contains(token.lower) && token.trail.hasPrefix(".")
            || token.isAnnouncedNumber
    }

    /// Whether a word is one of the name or the place of a publishing house.
    static func isHouse(_ token: ReferenceToken) -> Bool {
        token.lower.split(separator: "-").contains { publishers.contains(String($0)) }
            || places.contains(token.lower)
    }

    static let locators: Set<String> = [
        "vol", "vols", "volume", "volumes", "pp", "pages", "page", "pg", "issue", "no", "nos", "nr",
        "num", "number", "heft", "bd", "band", "tome", "tomo", "fasc", "suppl", "supplement", "art",
    ]

    static let shortLocators: Set<String> = ["v", "n", "p", "s", "h", "t", "jg"]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "fall", "winter",
        "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier",
        "février",
        "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno",
        "luglio", "settembre", "ottobre", "dicembre",
    ]

    /// Words that say who made an edition, or that the rest is a note.
    static let roles: Set<String> = [
        "ed", "eds", "edited", "editor", "editors", "trans", "transl", "tr", "translated",
        "translation", "übersetzt", "hrsg", "dir", "directed", "director", "perf", "illustrated",
        "reprint", "reprinted", "preprint", "unpublished", "retrieved", "accessed", "arxiv",
        "foreword", "introduction",
    ]

    /// Roles that are also words of a title unless a full stop shortens them.
    static let shortRoles: Set<String> = [
        "ed", "eds", "tr", "dir", "trans", "translation", "introduction", "editor", "editors",
        "foreword", "director", "reprint",
    ]

    static let kinds: Set<String> = [
        "phd", "ph.d", "master's", "masters", "doctoral", "unpublished", "technical", "tech",
        "dissertation", "research", "master", "bachelor", "diploma", "m.sc", "msc",
    ]

    static let kindNouns: Set<String> = [
        "thesis", "dissertation", "report", "rep", "memo", "doctoral", "master's", "manuscript",
    ]

    /// Words of the names of journals, newspapers and meetings.
    static let containers: Set<String> = [
        "journal", "j", "proceedings", "proc", "conference", "conf", "symposium", "workshop",
        "transactions", "trans", "annals", "review", "reviews", "letters", "magazine", "bulletin",
        "newsletter", "quarterly", "times", "post", "guardian", "news", "gazette", "revue",
        "zeitschrift",
        "archives", "archiv", "acta", "advances", "encyclopedia", "presented", "lecture", "notices",
        "congress", "meeting", "science", "nature", "lancet", "bmj", "jama",
    ]

    /// Words of the names of publishing houses.
    static let publishers: Set<String> = [
        "press", "verlag", "publisher", "publishers", "publishing", "publications", "books",
        "elsevier", "springer", "wiley", "routledge", "penguin", "macmillan", "blackwell", "sage",
        "harper", "norton", "mcgraw-hill", "pearson", "prentice", "prentice-hall", "addison-wesley",
        "academic", "kluwer", "erlbaum", "karger", "thieme", "lippincott", "saunders", "mosby",
        "university", "éditions", "editions", "editora", "edizioni", "editore", "gallimard",
        "random", "houghton", "knopf", "vintage", "birkhäuser", "mouton", "benjamins", "brill",
        "publ", "publishing", "verso", "north-holland", "kaufmann", "freeman", "institute",
        "department", "dept", "ministry", "association", "society", "organization", "center",
        "centre", "office", "company", "inc", "ltd", "co", "sons", "foundation", "bureau", "house",
    ]

    /// Words of the names of journals and meetings that a full stop often shortens.
    static let shortened: Set<String> = [
        "proc", "conf", "symp", "trans", "intl", "intern", "comm", "commun", "amer", "natl", "acad",
        "univ", "assoc", "lett", "chem", "phys", "math", "appl", "mech", "electr", "electron",
        "softw",
        "comput", "theor", "biol", "clin", "exper", "meth", "rept", "abstr", "suppl",
    ]

    /// Cities where most books come from.
    static let places: Set<String> = [
        "london", "paris", "berlin", "leipzig", "münchen", "munich", "oxford", "cambridge",
        "boston",
        "chicago", "moscow", "amsterdam", "hamburg", "stuttgart", "frankfurt", "wien", "vienna",
        "zürich", "milano", "roma", "rome", "madrid", "barcelona", "lisbon", "lisboa",
        "philadelphia",
        "toronto", "dordrecht", "heidelberg", "göttingen", "tübingen", "leiden", "brussels",
        "bruxelles", "edinburgh", "melbourne", "sydney",
    ]
}
