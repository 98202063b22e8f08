/// One reference against one candidate, field by field.
struct ReferenceComparison {
    /// What two fields say of each other.
    private enum Agreement { case same, near, unknown, different }

    let title: Double
    private let author: Agreement
    private let year: Agreement
    /// How many of journal, volume and first page are the same, and how many differ.
    private let same: Int
    private let different: Int
    private let isCutTitle: Bool
    /// Whether what was cut off a title says nothing that would make it another work's.
    private let isItself: Bool
    /// Whether what is left of a cut title is long enough to be no other's.
    private let isLongCut: Bool

    init(_ reference: ReferenceMatcher.Query, _ candidate: ReferenceMatcher.Entry) {
        let written = reference.title.map { $0.similarity(to: candidate.key) } ?? 0
        let inText = Self.titleInText(reference.text, candidate.key.words)
        let isPrefix = reference.title.map { Self.isBeginning($0, of: candidate.key) } ?? false
        let left = max(isPrefix ? reference.title?.words.count ?? 0 : 0, inText.cut)
        title = max(written, inText.isWhole ? 1 : 0)
        isCutTitle = title < 0.9 && left > 0
        isItself = !isCutTitle || candidate.key.isItself(cutAfter: left)
        isLongCut = left >= 7
        author = Self.author(reference, candidate)
        year = Self.year(reference.reference.year, candidate.fields.year)
        let fields = [
            Self.container(reference.reference.container, candidate.fields.container),
            Self.text(reference.reference.volume, candidate.fields.volume),
            Self.text(
                reference.reference.pages.map(Self.firstPage),
                candidate.fields.pages.map(Self.firstPage)),
        ]
        same = fields.filter { $0 == .same }.count
        different = fields.dropFirst().filter { $0 == .different }.count
    }

    /// From 0 to 1: the likeness of the titles, lowered by every field that speaks against it.
    var score: Double {
        let base = isCutTitle ? max(title, 0.9) : title
        let byAuthor: Double =
            switch author {
            case .same: 1
            case .near: 0.97
            case .unknown: 0.93
            case .different: 0.5
            }
        let byYear: Double =
            switch year {
            case .same: 1
            case .near: 0.98
            case .unknown: 0.93
            case .different: 0.6
            }
        let byRest = different >= 2 ? 0.8 : different == 1 ? 0.96 : same > 0 ? 1 : 0.99
        return base * byAuthor * byYear * byRest
    }

    /// The rule for taking the candidate to be the work meant.
    var isAcceptable: Bool {
        guard year == .same || year == .near, different < 2 else { return false }
        if title >= 0.9 {
            switch author {
            case .same: return true
            case .near, .unknown: return title >= 0.97 && same > 0
            case .different: return false
            }
        }
        return isCutTitle && isItself && author == .same && different == 0
            && (same > 0 || year == .same && isLongCut)
    }

    /// The first author is the same; or near, where the reference's first is another of the candidate's.
    private static func author(
        _ reference: ReferenceMatcher.Query, _ candidate: ReferenceMatcher.Entry
    ) -> Agreement {
        guard let first = candidate.families.first else { return .unknown }
        let isInText =
            reference.isParsed && candidate.firstFamily.allSatisfy(reference.textWords.contains)
        guard let own = reference.families.first else { return isInText ? .same : .unknown }
        if own == first || isInText { return .same }
        // A family name of two words may be cut differently: "Garcia Lopez" and "Lopez".
        if own.count > 3, first.count > 3,
            own.hasSuffix(first) || first.hasSuffix(own)
                || own.hasPrefix(first) || first.hasPrefix(own)
        {
            return .same
        }
        return candidate.families.contains(own) ? .near : .different
    }

    private static func year(_ left: Int?, _ right: Int?) -> Agreement {
        guard let left, let right else { return .unknown }
        return left == right ? .same : abs(left - right) == 1 ? .near : .different
    }

    private static func text(_ left: String?, _ right: String?) -> Agreement {
        guard let left, let right, !left.isEmpty, !right.isEmpty else { return .unknown }
        return left.lowercased() == right.lowercased() ? .same : .different
    }

    private static func firstPage(_ pages: String) -> String {
        String(pages.prefix { $0.isLetter || $0.isNumber })
    }

    /// The same journal, perhaps abbreviated: every word begins like its counterpart.
    private static func container(_ left: String?, _ right: String?) -> Agreement {
        guard let left, let right else { return .unknown }
        let small: Set<String> = ["of", "the", "and", "for", "in", "on", "de", "a"]
        let short = TitleKey.words(of: left).filter { !small.contains($0) }
        let long = TitleKey.words(of: right).filter { !small.contains($0) }
        guard short.count == long.count, !short.isEmpty else { return .different }
        return zip(short, long).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
            ? .same : .different
    }

    private static func isBeginning(_ short: TitleKey, of long: TitleKey) -> Bool {
        short.words.count >= 4 && short.words.count * 5 >= long.words.count * 2
            && long.words.starts(with: short.words)
    }

    /// Whether a title stands in a free reference as a whole, up to a sign, or how many words of its
    /// beginning do; 0 where too few.
    private static func titleInText(
        _ text: ReferenceMatcher.FreeText?, _ words: [String]
    ) -> (isWhole: Bool, cut: Int) {
        guard let text, words.count >= 3, let first = words.first else { return (false, 0) }
        var cut = 0
        for start in text.places[first] ?? [] {
            var length = 0
            while length < words.count, start + length < text.words.count,
                text.words[start + length] == words[length]
            {
                length += 1
            }
            let endsThere = length > 0 && text.endsField[start + length - 1]
            guard endsThere, start == 0 || text.endsPart[start - 1] else { continue }
            if length == words.count { return (true, 0) }
            if length >= 4, length * 5 >= words.count * 2 { cut = max(cut, length) }
        }
        return (false, cut)
    }
}
